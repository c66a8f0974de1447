package org.allianceworkbench.ui.export.wizard;

import java.lang.reflect.InvocationTargetException;

import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.export.ExportEditors;
import org.allianceworkbench.ui.export.document.ExportFiles;
import org.allianceworkbench.ui.jobs.Failures;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;

/** Makes an export definition from a template and opens it. */
public final class NewExportWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final OpenStudy study;
	private final TemplatePage page;

	/** A wizard for a study, whose definition is shown in a window. */
	public NewExportWizard(IWorkbenchWindow window, OpenStudy study) {
		this.window = window;
		this.study = study;
		page = new TemplatePage(study);
		setWindowTitle("New Export");
		setDefaultPageImageDescriptor(ImageDescriptor.createFromURL(NewExportWizard.class.getResource("/icons/export-banner.svg")));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Template template = page.template().orElseThrow();
		String name = page.name();
		String title = page.title();
		Made made = new Made();
		try {
			getContainer().run(true, false, monitor -> {
				try {
					made.file = new ExportFiles(study.project()).create(template.create(name, title, study.study(), study.project()
							.analyses().stream().map(StudyFile::content).toList()));
				} catch (Exception e) {
					throw new InvocationTargetException(e);
				}
			});
			study.changed();
			// The editor opens when the dialog is gone.
			window.getShell().getDisplay().asyncExec(() -> ExportEditors.open(window.getActivePage(), study, made.file));
			return true;
		} catch (InvocationTargetException e) {
			page.setErrorMessage(Failures.sentence(e));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return false;
	}

	/** The file that was made in the background. */
	private static final class Made {
		private volatile StudyFile<Export> file;
	}
}
