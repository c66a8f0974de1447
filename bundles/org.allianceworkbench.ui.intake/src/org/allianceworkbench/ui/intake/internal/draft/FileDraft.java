package org.allianceworkbench.ui.intake.internal.draft;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.allianceworkbench.intake.ImportPart;
import org.allianceworkbench.intake.SheetNames;
import org.allianceworkbench.intake.drift.DriftItem;
import org.allianceworkbench.intake.drift.DriftReport;
import org.allianceworkbench.intake.matching.ColumnProposal;
import org.allianceworkbench.intake.matching.KeyProposal;
import org.allianceworkbench.intake.matching.Matching;
import org.allianceworkbench.intake.matching.RecipeProposal;
import org.allianceworkbench.intake.reading.IntakeException;
import org.allianceworkbench.intake.reading.SheetPreview;
import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.project.ImportOptions;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.UsageException;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.table.ReadOptions;

/**
 * One file and how it is to be read. Never changes: a decision makes another one.
 *
 * @param file the file
 * @param preview the sheet that is read
 * @param site who sent it, when the user says so
 * @param agreed the study's recipe that it is read by; empty: by the proposal
 * @param proposal a new recipe
 * @param drift what differs from what was agreed; nothing when it is read by a new recipe
 * @param accepted answers to that
 */
public record FileDraft(SourceFile file, SheetPreview preview, Optional<Site> site, Optional<Recipe> agreed,
		RecipeProposal proposal, DriftReport drift, Set<String> accepted) {

	/** Looks into a file; takes a moment. */
	public static FileDraft open(StudyProject project, SourceFile file, Optional<Site> site) throws ProjectException,
			IOException {
		Optional<Recipe> fitting = fitting(project, file, site);
		return fitting.isPresent() ? agreed(project, file, site, fitting.get()) : fresh(project, file, site);
	}

	private static FileDraft agreed(StudyProject project, SourceFile file, Optional<Site> site, Recipe recipe)
			throws ProjectException, IOException {
		SheetPreview preview = agreedLayout(file, recipe, file.preview());
		return new FileDraft(file, preview, site, Optional.of(recipe), Matching.propose(project.study(), file, preview, site),
				project.drift(file, recipe), Set.of());
	}

	private static FileDraft fresh(StudyProject project, SourceFile file, Optional<Site> site) throws IOException {
		RecipeProposal proposal = Matching.propose(project.study(), file, site);
		String sheet = proposal.layout().sheet();
		SheetPreview preview = sheet.isEmpty() || file.sheets().size() < 2 ? file.preview() : file.preview(sheet);
		return new FileDraft(file, preview, site, Optional.empty(), proposal, none(file), Set.of());
	}

	private static DriftReport none(SourceFile file) {
		return new DriftReport(file.name(), StudyFactory.eINSTANCE.createRecipe(), List.of());
	}

	/** The recipe that fits; when several do, the user chooses. */
	private static Optional<Recipe> fitting(StudyProject project, SourceFile file, Optional<Site> site) throws ProjectException {
		try {
			return project.fittingRecipe(file, new ImportOptions(site.map(Site::getCode), Optional.empty(), true,
					ReadOptions.NONE));
		} catch (UsageException e) {
			return Optional.empty();
		}
	}

	/** The first sheet that the recipe reads, as it reads it; one that does not fit is told by the check. */
	private static SheetPreview agreedLayout(SourceFile file, Recipe recipe, SheetPreview recognised) throws IOException {
		try {
			Optional<String> sheet = SheetNames.of(new ImportPart(file, recipe)).get(0).map(String::strip);
			Optional<String> known = file.sheets().stream().filter(each -> sheet.filter(each.strip()::equalsIgnoreCase)
					.isPresent())
					.findFirst();
			return known.isEmpty() || known.get().equals(recognised.layout().sheet()) ? recognised : file.preview(known.get());
		} catch (IntakeException none) {
			return recognised;
		}
	}

	/** Read by a recipe of the study, or by a proposal; takes a moment. */
	public FileDraft by(StudyProject project, Optional<Recipe> recipe) throws ProjectException, IOException {
		return recipe.isPresent() ? agreed(project, file, site, recipe.get()) : agreed.isEmpty() ? this
				: fresh(project, file, site);
	}

	/**
	 * With the header at another place or on another sheet; what a person has decided about columns that are still there stays.
	 */
	public FileDraft laidOut(StudyProject project, SheetPreview other) throws IOException {
		RecipeProposal fresh = Matching.proposeAlike(project.study(), file, other, site);
		return new FileDraft(file, other, site, Optional.empty(), kept(fresh), none(file), Set.of());
	}

	private RecipeProposal kept(RecipeProposal fresh) {
		RecipeProposal merged = fresh;
		for (ColumnProposal old : proposal.columns()) {
			Optional<ColumnProposal> now = fresh.columns().stream().filter(each -> each.header().equals(old.header()))
					.findFirst();
			if (old.confidence() >= 1 && now.isPresent()) {
				merged = merged.with(new ColumnProposal(old.header(), now.get().columns(), old.use(), old.variable(),
						old.occasion(),
						old.role(), old.recodes(), old.ignoreReason(), 1, old.reason()));
			}
		}
		for (KeyProposal old : proposal.keys()) {
			boolean there = old.text().isEmpty() || fresh.keys().stream().anyMatch(key -> key.text().equals(old.text()));
			merged = old.confidence() >= 1 && there ? merged.with(old) : merged;
		}
		return merged;
	}

	/** With another proposal. */
	public FileDraft with(RecipeProposal other) {
		return new FileDraft(file, preview, site, agreed, other, drift, accepted);
	}

	/** With an answer to a difference; an earlier one to the same goes. */
	public FileDraft accepting(DriftItem item, Optional<String> answer) {
		Set<String> answers = new TreeSet<>(accepted);
		answers.removeIf(given -> item.answers().stream().anyMatch(known -> given.equals(known)
				|| given.startsWith(known + "=")));
		answer.ifPresent(answers::add);
		return new FileDraft(file, preview, site, agreed, proposal, drift, answers);
	}

	/** The answer to a difference. */
	public Optional<String> answer(DriftItem item) {
		return accepted.stream().filter(given -> item.answers().stream()
				.anyMatch(known -> given.equals(known) || given.startsWith(known + "="))).findFirst();
	}

	/** What nobody has decided yet, one clause each. */
	public List<String> undecided() {
		return agreed.isEmpty() ? proposal.undecided() : drift.open(accepted).stream().map(DriftItem::what).toList();
	}

	/** What is undecided about who and when the rows are about. */
	public List<String> undecidedKeys() {
		List<String> open = new ArrayList<>();
		if (agreed.isEmpty()) {
			proposal.columns().stream().filter(column -> !column.isDecided()).map(column -> "column '" + column.header() + "': "
					+ column.reason()).forEach(open::add);
			return proposal.undecided().stream().filter(each -> !open.contains(each)).toList();
		}
		return open;
	}

	/**
	 * The recipe as it will be used.
	 *
	 * @throws IntakeException when something is undecided
	 */
	public Recipe recipe() throws IntakeException {
		return agreed.isEmpty() ? proposal.toRecipe() : drift.adapted(accepted);
	}
}
