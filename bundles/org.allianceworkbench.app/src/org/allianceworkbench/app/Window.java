package org.allianceworkbench.app;

import org.allianceworkbench.ui.StudySelection;
import org.allianceworkbench.ui.theme.DimButtons;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window's frame: size, title, bars. */
final class Window extends WorkbenchWindowAdvisor {

	private static final String NAME = "Alliance Workbench";

	private Runnable unfollow = () -> {
		// not open yet
	};

	Window(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new Bars(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setTitle(NAME);
		configurer.setInitialSize(new Point(1280, 820));
		configurer.setShowMenuBar(true);
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.setShowPerspectiveBar(true);
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		NativeLook.follow(window.getShell());
		DimButtons.install(window.getShell().getDisplay());
		PerspectiveTips.install(window);
		unfollow = StudySelection.follow(window, this::nameWindow);
	}

	/** The title names the study that is meant at the moment. */
	private void nameWindow() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		Shell shell = window.getShell();
		if (shell != null && !shell.isDisposed()) {
			String title = StudySelection.study(window).map(study -> study.title() + " \u2013 " + NAME).orElse(NAME);
			if (!title.equals(getWindowConfigurer().getTitle())) {
				getWindowConfigurer().setTitle(title);
			}
		}
	}

	@Override
	public void dispose() {
		unfollow.run();
		super.dispose();
	}
}
