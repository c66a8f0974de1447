package org.allianceworkbench.ui.intake.wizard;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.intake.ImportPart;
import org.allianceworkbench.intake.ImportResult;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.StudyPackage;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.allianceworkbench.ui.intake.internal.draft.FileDraft;
import org.allianceworkbench.ui.intake.internal.draft.ImportDraft;
import org.allianceworkbench.ui.intake.internal.draft.LiveCheck;
import org.allianceworkbench.ui.jobs.Failures;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.ReplaceCommand;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;

/** Brings files in: choose them, agree on their columns, check, take them in; nothing is changed before Finish. */
public final class ImportWizard extends Wizard implements IImportWizard {

	private final List<Path> files;
	private final ImportDraft draft = new ImportDraft();
	private Optional<OpenStudy> study;
	private Optional<LiveCheck> check = Optional.empty();
	private Optional<DriftPage> drift = Optional.empty();

	/** A wizard for the study that is meant; for the platform's list of imports. */
	public ImportWizard() {
		this(Optional.empty(), List.of());
	}

	/** A wizard for a study, perhaps with files that were dropped on it. */
	public ImportWizard(OpenStudy study, List<Path> files) {
		this(Optional.of(study), files);
	}

	private ImportWizard(Optional<OpenStudy> study, List<Path> files) {
		this.study = study;
		this.files = List.copyOf(files);
		setDefaultPageImageDescriptor(ImageDescriptor.createFromURL(ImportWizard.class.getResource("/icons/import-banner.svg")));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		List<OpenStudy> open = OpenStudies.instance().all();
		study = StudySelection.first(selection, OpenStudy.class)
				.or(() -> Optional.ofNullable(workbench.getActiveWorkbenchWindow()).flatMap(StudySelection::study))
				.or(() -> open.stream().findFirst());
	}

	@Override
	public void addPages() {
		setWindowTitle(study.map(open -> "Import Data Files into " + open.title()).orElse("Import Data Files"));
		if (study.isEmpty()) {
			addPage(new NoStudyPage());
			return;
		}
		LiveCheck live = new LiveCheck(study.get(), draft);
		DriftPage differences = new DriftPage(draft);
		check = Optional.of(live);
		drift = Optional.of(differences);
		addPage(new SourcesPage(study.get(), draft, files));
		addPage(new LayoutPage(study.get(), draft));
		addPage(new KeysPage(study.get(), draft));
		addPage(differences);
		addPage(new ColumnsPage(study.get(), draft, live));
		addPage(new CheckPage(study.get(), draft, live));
		addPage(new SummaryPage(draft, live));
	}

	/** Where nothing differs from what was agreed, there is no page about it. */
	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		IWizardPage next = super.getNextPage(page);
		return drift.filter(each -> each == next && !each.isNeeded()).isPresent() ? super.getNextPage(next) : next;
	}

	@Override
	public boolean canFinish() {
		String page = getContainer() == null || getContainer().getCurrentPage() == null ? "" : getContainer().getCurrentPage()
				.getName();
		return List.of("check", "summary").contains(page) && check.filter(LiveCheck::canBeTakenIn).isPresent();
	}

	@Override
	public boolean performCancel() {
		check.ifPresent(LiveCheck::stop);
		return true;
	}

	@Override
	public boolean performFinish() {
		LiveCheck live = check.orElseThrow();
		OpenStudy open = study.orElseThrow();
		live.stop();
		String problem;
		try {
			List<ImportPart> parts = draft.parts();
			ImportResult result = Background.run(getContainer(),
					progress -> open.project().importParts(parts, draft.correction(), false, progress));
			if (result.importId() > 0) {
				keep(open, parts);
			}
			open.changed();
			return true;
		} catch (IOException | InvocationTargetException e) {
			problem = Failures.sentence(e);
		} catch (InterruptedException e) {
			problem = "The import was stopped; nothing was changed.";
		}
		live.resume();
		((WizardPage) getContainer().getCurrentPage()).setErrorMessage(problem);
		return false;
	}

	/** A recipe that was agreed on or adapted here becomes part of the study. */
	private void keep(OpenStudy open, List<ImportPart> parts) throws InvocationTargetException, InterruptedException {
		List<Command> changes = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			FileDraft file = draft.files().get(i);
			Recipe used = parts.get(i).recipe();
			if (file.agreed().isEmpty()) {
				changes.add(AddCommand.create(open.domain(), open.study(), StudyPackage.Literals.STUDY__RECIPES, used));
			} else if (used != file.agreed().get()) {
				changes.add(ReplaceCommand.create(open.domain(), open.study(), StudyPackage.Literals.STUDY__RECIPES,
						file.agreed().get(), List.of(used)));
			}
		}
		if (!changes.isEmpty()) {
			CompoundCommand all = new CompoundCommand("Keep recipe", changes);
			open.domain().getCommandStack().execute(all);
			Background.run(getContainer(), progress -> {
				open.project().save();
				return all;
			});
		}
	}
}
