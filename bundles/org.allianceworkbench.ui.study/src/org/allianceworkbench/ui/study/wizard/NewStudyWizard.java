package org.allianceworkbench.ui.study.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;

import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.codebook.CodebookFiles;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.exchange.CodebookMerge;
import org.allianceworkbench.study.library.StudyPlan;
import org.allianceworkbench.study.library.StudyTemplate;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.study.editor.EditStudyHandler;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.IWorkbenchWindow;

/** Makes a study in a new folder from a plan, a codebook or nothing, and opens it. */
public final class NewStudyWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final StudyPage page = new StudyPage();
	private final DesignPage design = new DesignPage();
	private final InstrumentsPage instruments = new InstrumentsPage();
	private final CodebookPage codebook = new CodebookPage();

	/** A wizard whose study is shown in a window. */
	public NewStudyWizard(IWorkbenchWindow window) {
		this.window = window;
		setWindowTitle("New Study");
		setDefaultPageImageDescriptor(ImageDescriptor.createFromURL(NewStudyWizard.class.getResource("/icons/study-banner.svg")));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(page);
		addPage(design);
		addPage(instruments);
		addPage(codebook);
	}

	@Override
	public IWizardPage getNextPage(IWizardPage current) {
		if (current == page) {
			return switch (page.beginning()) {
				case ONE_WITH_MANY -> design;
				case CODEBOOK -> codebook;
				case BLANK -> null;
			};
		}
		return current == design ? instruments : null;
	}

	@Override
	public boolean canFinish() {
		return page.isPageComplete() && switch (page.beginning()) {
			case ONE_WITH_MANY -> design.isPageComplete();
			case CODEBOOK -> codebook.isPageComplete() && codebook.reading().isPresent();
			case BLANK -> true;
		};
	}

	/** The definition; pages that were never seen say what is usual. */
	private Study study() {
		return switch (page.beginning()) {
			case BLANK -> StudyTemplate.BLANK.create(page.title());
			case ONE_WITH_MANY -> design.plan(instruments.isRead() ? instruments.chosen() : StudyPlan.usual().instruments())
					.create(page.title(), IdSource.random());
			case CODEBOOK -> titled(codebook.reading().orElseThrow().study());
		};
	}

	private Study titled(Study study) {
		if (study.getTitle() == null || study.getTitle().isBlank()) {
			study.setTitle(page.title());
		}
		return study;
	}

	@Override
	public boolean performFinish() {
		Path folder = page.folder();
		Study study = study();
		Optional<Path> source = page.beginning() == Beginning.CODEBOOK ? Optional.of(codebook.path()) : Optional.empty();
		StudyProject[] made = new StudyProject[1];
		try {
			getContainer().run(true, false, monitor -> {
				try {
					made[0] = StudyProject.create(folder, study, OpenStudies.instance().catalogue(), OpenStudies.user());
					if (source.isPresent()) {
						String file = String.valueOf(source.get().getFileName());
						CodebookFiles.record(made[0], CodebookMerge.told(study.getVariables().size(), file), file,
								CodebookFiles.sha256(source.get()));
					}
				} catch (Exception e) {
					throw new InvocationTargetException(e);
				}
			});
			show(OpenStudies.instance().add(made[0]));
			return true;
		} catch (InvocationTargetException e) {
			((WizardPage) getContainer().getCurrentPage()).setErrorMessage(Failures.sentence(e));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return false;
	}

	/** The editor opens when the dialog is gone. */
	private void show(OpenStudy study) {
		window.getShell().getDisplay().asyncExec(() -> EditStudyHandler.open(window.getActivePage(), study));
	}
}
