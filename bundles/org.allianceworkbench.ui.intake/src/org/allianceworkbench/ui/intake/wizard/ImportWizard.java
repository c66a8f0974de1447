package org.allianceworkbench.ui.intake.wizard;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.intake.matching.Matching;
import org.allianceworkbench.intake.matching.RecipeProposal;
import org.allianceworkbench.intake.reading.IntakeException;
import org.allianceworkbench.intake.reading.SheetPreview;
import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.project.ImportOptions;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.UsageException;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.StudyPackage;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.jobs.Failures;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.dialogs.IPageChangeProvider;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.Wizard;

/** Brings one file in: choose it, agree on its columns, check, take it in; nothing is changed before Finish. */
public final class ImportWizard extends Wizard {

	/** What was found out about a file. */
	private record Found(RecipeProposal proposal, Optional<Recipe> fitting) {
	}

	private final OpenStudy study;
	private final SourcePage source;
	private final ColumnsPage columns;
	private final CheckPage check;
	private Optional<Object> proposed = Optional.empty();

	/** A wizard for a study, perhaps with a file that was dropped on it. */
	public ImportWizard(OpenStudy study, Optional<Path> file) {
		this.study = study;
		this.source = new SourcePage(study, file);
		this.columns = new ColumnsPage(study);
		this.check = new CheckPage(study);
		setWindowTitle("Import Data File into " + study.title());
		setDefaultPageImageDescriptor(ImageDescriptor.createFromURL(ImportWizard.class.getResource("/icons/import-banner.svg")));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(source);
		addPage(columns);
		addPage(check);
	}

	@Override
	public void setContainer(IWizardContainer container) {
		super.setContainer(container);
		if (container instanceof IPageChangeProvider pages) {
			pages.addPageChangedListener(event -> entered(event.getSelectedPage()));
		}
	}

	/** Fills a page when one comes to it; what was decided on it stays when the file is the same. */
	private void entered(Object page) {
		if (page == columns) {
			propose();
		} else if (page == check) {
			check();
		}
	}

	private void propose() {
		SourceFile file = source.file();
		SheetPreview preview = source.preview();
		Optional<Site> site = source.site();
		Object question = List.of(preview, site);
		if (proposed.filter(question::equals).isPresent()) {
			return;
		}
		try {
			Found found = Background.run(getContainer(),
					progress -> new Found(Matching.propose(study.study(), file, preview, site), fitting(file, site)));
			columns.show(found.proposal(), preview.columns(), recipesFor(file), found.fitting());
			proposed = Optional.of(question);
		} catch (InvocationTargetException e) {
			columns.fail(Failures.sentence(e));
		} catch (InterruptedException e) {
			columns.fail("This was stopped. Go back and forward to try again.");
		}
	}

	/** The recipe that fits; when several do, the user chooses. */
	private Optional<Recipe> fitting(SourceFile file, Optional<Site> site) throws ProjectException {
		try {
			return study.project().fittingRecipe(file,
					new ImportOptions(site.map(Site::getCode), Optional.empty(), true, ReadOptions.NONE));
		} catch (UsageException e) {
			return Optional.empty();
		}
	}

	private List<Recipe> recipesFor(SourceFile file) {
		return study.study().getRecipes().stream()
				.filter(recipe -> recipe.getFormat() == null || recipe.getFormat().equals(file.format().id())).toList();
	}

	private void check() {
		try {
			check.check(source.file(), columns.recipe());
		} catch (IntakeException e) {
			check.fail(Failures.sentence(e));
		}
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == check && check.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		try {
			takeIn(source.file(), columns.recipe());
			study.changed();
			return true;
		} catch (IOException | InvocationTargetException e) {
			check.setErrorMessage(Failures.sentence(e));
		} catch (InterruptedException e) {
			check.setErrorMessage("The import was stopped; nothing was changed.");
		}
		return false;
	}

	/** A recipe that was agreed on here becomes part of the study with the import, and goes again when that fails. */
	private void takeIn(SourceFile file, Recipe recipe) throws InvocationTargetException, InterruptedException {
		boolean isNew = recipe.eContainer() == null;
		if (isNew) {
			Command add = AddCommand.create(study.domain(), study.study(), StudyPackage.Literals.STUDY__RECIPES, recipe);
			study.domain().getCommandStack().execute(add);
		}
		try {
			Background.run(getContainer(), progress -> {
				if (isNew) {
					study.project().save();
				}
				return study.project().importFile(file, recipe, false, progress);
			});
		} catch (InvocationTargetException | InterruptedException e) {
			if (isNew) {
				study.domain().getCommandStack().undo();
				restore();
			}
			throw e;
		}
	}

	private void restore() throws InvocationTargetException, InterruptedException {
		Background.run(getContainer(), progress -> {
			study.project().save();
			return Progress.NONE;
		});
	}
}
