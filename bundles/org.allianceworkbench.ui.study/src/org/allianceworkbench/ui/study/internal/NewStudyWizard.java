package org.allianceworkbench.ui.study.internal;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.study.library.StudyTemplate;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.jobs.Failures;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.wizard.Wizard;

/** Makes a study in a new folder from a template, and opens it. */
public final class NewStudyWizard extends Wizard {

	private final NewStudyPage page = new NewStudyPage();

	public NewStudyWizard() {
		setWindowTitle("New Study");
		setDefaultPageImageDescriptor(ImageDescriptor.createFromURL(NewStudyWizard.class.getResource("/icons/study-banner.svg")));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Path folder = page.folder();
		StudyTemplate template = page.template();
		StudyProject[] made = new StudyProject[1];
		try {
			getContainer().run(true, false, monitor -> {
				try {
					made[0] = StudyProject.create(folder, template, OpenStudies.instance().catalogue(), OpenStudies.user());
				} catch (Exception e) {
					throw new InvocationTargetException(e);
				}
			});
			OpenStudies.instance().add(made[0]);
			return true;
		} catch (InvocationTargetException e) {
			page.setErrorMessage(Failures.sentence(e));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return false;
	}
}
