package org.allianceworkbench.intake.queries;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.intake.decisions.Deciding;
import org.allianceworkbench.intake.queries.QueryAnswer.Outcome;
import org.allianceworkbench.store.Decision;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.table.format.TableFormat;

/** The questions to the sites of a study. */
public final class Queries {

	private final Study study;
	private final StudyStore store;

	/** The questions of a study. */
	public Queries(Study study, StudyStore store) {
		this.study = study;
		this.store = store;
	}

	/** All questions, closed ones too, the oldest first. */
	public List<Decision> all() throws IOException {
		return store.decisions().stream().filter(decision -> decision.kind() == Decision.Kind.ASK && decision.holds()).toList();
	}

	/** The questions to a site that wait for their answers. */
	public List<Decision> open(String site) throws IOException {
		return all().stream().filter(question -> question.isOpenQuestion() && question.finding().row().site().equals(site))
				.toList();
	}

	/**
	 * Writes the open questions to a site into a workbook.
	 *
	 * @param format a format that writes forms, for the file's extension
	 * @return how many
	 * @throws QueryException when there is none
	 */
	public int write(String site, Path file, TableFormat format) throws IOException {
		List<Decision> questions = open(site);
		if (questions.isEmpty()) {
			throw new QueryException("there is no open question to site " + site + "; send findings back to the site first");
		}
		format.writeForms(file, List.of(new QuerySheet(study, store.secret()).sheet(site, questions)));
		return questions.size();
	}

	/**
	 * Reads a workbook that came back; nothing is changed yet.
	 *
	 * @throws QueryException when it is not a workbook of questions of this study, or was changed elsewhere than in its answers;
	 *             the message names the cell
	 */
	public QueryReading read(Path file, TableFormat format) throws IOException {
		return new WorkbookReading(study, store, file).read(format);
	}

	/**
	 * Closes the questions that were answered and does what follows from each answer.
	 *
	 * @param who user, for the audit trail
	 * @return what became of each question
	 */
	public List<QueryAnswer> apply(QueryReading reading, String who) throws IOException {
		Deciding deciding = new Deciding(study, store, who);
		for (QueryAnswer answer : reading.answers()) {
			if (answer.outcome() == Outcome.NONE || answer.outcome() == Outcome.CLOSED) {
				continue;
			}
			Decision question = store.answer(answer.question().id(), answer.answer(), answer.comment(), reading.by(), who);
			String reason = "answer of " + reading.by() + " to question " + question.id() + ": " + answer.answer()
					+ (answer.comment().isEmpty() ? "" : "; " + answer.comment());
			switch (answer.outcome()) {
				case CONFIRMED -> deciding.accept(question.finding(), reason);
				case CORRECTED -> deciding.correct(question.finding(), answer.answer(), reason);
				case UNKNOWN -> deciding.setMissing(question.finding(), Optional.empty(), reason);
				default -> {
					// somebody decides later
				}
			}
		}
		return reading.answers();
	}
}
