package org.allianceworkbench.app;

import org.allianceworkbench.ui.OpenStudies;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** How the workbench behaves as a whole: its first perspective, its state, what is opened at start. */
final class Workbench extends WorkbenchAdvisor {

	private final StartArguments arguments;

	Workbench(StartArguments arguments) {
		this.arguments = arguments;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
		IPreferenceStore preferences = PlatformUI.getPreferenceStore();
		preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
		preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_TEXT_ON_PERSPECTIVE_BAR, true);
		preferences.setDefault(IWorkbenchPreferenceConstants.PERSPECTIVE_BAR_EXTRAS, String.join(",", StudyPerspective.ID,
				IntakePerspective.ID, AnalysisPerspective.ID, ExportPerspective.ID));
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new Window(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return StudyPerspective.ID;
	}

	@Override
	public void postStartup() {
		if (!Session.restore() && arguments.studies().isEmpty()) {
			welcome();
		}
		arguments.studies().forEach(folder -> OpenStudies.instance().openInBackground(folder));
	}

	/** Somebody who has nothing to go on with is told how to begin. */
	private static void welcome() {
		try {
			Welcome.show(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage());
		} catch (PartInitException e) {
			ILog.of(Workbench.class).warn("The welcome can't be shown: " + e.getMessage(), e);
		}
	}

	@Override
	public boolean preShutdown() {
		Session.save();
		return super.preShutdown();
	}

	@Override
	public void postShutdown() {
		OpenStudies.instance().closeAll();
	}
}
