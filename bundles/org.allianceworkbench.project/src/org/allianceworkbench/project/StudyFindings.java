package org.allianceworkbench.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.intake.StudyCheck;
import org.allianceworkbench.intake.checks.CheckOptions;
import org.allianceworkbench.intake.decisions.Deciding;
import org.allianceworkbench.intake.decisions.Review;
import org.allianceworkbench.intake.decisions.ReviewedFinding;
import org.allianceworkbench.intake.queries.Queries;
import org.allianceworkbench.intake.queries.QueryAnswer;
import org.allianceworkbench.intake.queries.QueryReading;
import org.allianceworkbench.project.internal.Failures;
import org.allianceworkbench.store.Decision;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.study.check.StudyChecks;
import org.allianceworkbench.study.check.Violation;
import org.allianceworkbench.table.Progress;

/** What is found in an open study's data, what was decided about it, and the questions to its sites. */
public final class StudyFindings {

	private final StudyProject project;
	private final LastReview last = new LastReview();

	StudyFindings(StudyProject project) {
		this.project = project;
	}

	/**
	 * What is wrong with the definition as it is now, the worst first. It reads the definition, so that nobody may change it
	 * meanwhile.
	 */
	public List<Violation> definition() {
		return StudyChecks.check(project.study()).stream()
				.sorted(Comparator.comparing(Violation::severity, Comparator.reverseOrder())).toList();
	}

	/**
	 * All findings, decided ones too, with what was decided. They are found once for each state of data, decisions and
	 * definition, however many ask; who asks while they are being found waits for them.
	 */
	public List<ReviewedFinding> review(CheckOptions options, Progress progress) throws ProjectException {
		return Failures.explained(project.folder().data(), () -> last.of(project, options, progress, () ->
				Review.of(project.study(), project.store(),
				StudyCheck.check(project.study(), project.store(), Clock.systemDefaultZone(), options, progress))));
	}

	/** The findings that nobody has decided about. */
	public List<Finding> open(Progress progress) throws ProjectException {
		return review(CheckOptions.DEFAULTS, progress).stream()
				.filter(finding -> finding.state() != ReviewedFinding.State.DECIDED).map(ReviewedFinding::finding).toList();
	}

	/** All decisions, those taken back too, the oldest first. */
	public List<Decision> decisions() throws ProjectException {
		return Failures.explained(project.folder().data(), () -> project.store().decisions());
	}

	/**
	 * Corrects a value.
	 *
	 * @throws InputException when the variable can't have the value, or the same was decided already; nothing was changed
	 */
	public Decision correct(Finding finding, String value, String reason) throws ProjectException {
		return Failures.explained(project.folder().shown(), () -> deciding().correct(finding, value, reason));
	}

	/** Accepts a value as it is. */
	public Decision accept(Finding finding, String reason) throws ProjectException {
		return Failures.explained(project.folder().shown(), () -> deciding().accept(finding, reason));
	}

	/**
	 * Sets a value missing.
	 *
	 * @param code one of the variable's missing values; system-missing without
	 */
	public Decision setMissing(Finding finding, Optional<String> code, String reason) throws ProjectException {
		return Failures.explained(project.folder().shown(), () -> deciding().setMissing(finding, code, reason));
	}

	/** Sends a finding back to the site. */
	public Decision ask(Finding finding, String question) throws ProjectException {
		return Failures.explained(project.folder().shown(), () -> deciding().ask(finding, question));
	}

	/**
	 * Takes a decision back, and the change of the value with it.
	 *
	 * @throws InputException when there is no such decision, or the value was changed since
	 */
	public void undo(long decision) throws ProjectException {
		Failures.explained(project.folder().shown(), () -> {
			project.store().undoDecision(decision, project.who());
			return decision;
		});
	}

	/** All questions to sites, the closed ones too. */
	public List<Decision> questions() throws ProjectException {
		return Failures.explained(project.folder().data(), () -> queries().all());
	}

	/**
	 * Writes the open questions to a site into a workbook.
	 *
	 * @return how many
	 * @throws RefusedException when there is no open question, or the file is there and may not be replaced
	 */
	public int writeQuestions(String site, Path file, boolean replace) throws ProjectException {
		if (project.study().getSites().stream().noneMatch(each -> site.equals(each.getCode()))) {
			throw new UsageException("the study has no site '" + site + "'");
		}
		if (!Formats.extension(file).equals("xlsx")) {
			throw new UsageException(file + ": questions travel as Excel workbooks; choose a name that ends in .xlsx");
		}
		if (Files.exists(file) && !replace) {
			throw new RefusedException(file + " is there already and is not overwritten; choose another name");
		}
		return Failures.explained(file, () -> queries().write(site, file, project.catalogue().formats().writing(file)));
	}

	/**
	 * Reads a workbook of questions that a site sent back; nothing is changed.
	 *
	 * @throws RefusedException when it is another study's, or was changed elsewhere than in its answers; the message names the
	 *         cell
	 */
	public QueryReading readAnswers(Path file) throws ProjectException {
		return Failures.explained(file, () -> queries().read(file, project.catalogue().formats().detect(file)));
	}

	/** Closes the questions that were answered and does what follows: values are accepted, corrected or set missing. */
	public List<QueryAnswer> apply(QueryReading reading) throws ProjectException {
		return Failures.explained(project.folder().shown(), () -> queries().apply(reading, project.who()));
	}

	private Deciding deciding() {
		return new Deciding(project.study(), project.store(), project.who());
	}

	private Queries queries() {
		return new Queries(project.study(), project.store());
	}
}
