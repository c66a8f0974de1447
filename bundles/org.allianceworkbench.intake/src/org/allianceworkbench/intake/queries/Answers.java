package org.allianceworkbench.intake.queries;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.allianceworkbench.intake.internal.values.ValueText;
import org.allianceworkbench.intake.queries.QueryAnswer.Outcome;
import org.allianceworkbench.store.Decision;
import org.allianceworkbench.store.StoredRow;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.table.Value;

/** Finds out what follows from answers. */
final class Answers {

	private static final List<String> RIGHT = List.of("as is", "ok", "yes", "right", "correct", "correct as is", "confirmed");
	private static final List<String> UNKNOWN = List.of("unknown", "not known", "missing", "n/a");

	private final Codebook codebook;
	private final StudyStore store;

	Answers(Study study, StudyStore store) {
		this.codebook = Codebook.of(study);
		this.store = store;
	}

	QueryAnswer of(Decision question, String cell, String answer, String comment) throws IOException {
		if (!question.isOpenQuestion()) {
			return new QueryAnswer(question, cell, answer, comment, Outcome.CLOSED, "");
		}
		if (answer.isEmpty()) {
			return new QueryAnswer(question, cell, answer, comment, Outcome.NONE, "");
		}
		Optional<Variable> variable = codebook.variable(question.finding().variable())
				.filter(v -> v.getLevel() == question.finding().row().level());
		String word = answer.toLowerCase(Locale.ROOT).replaceAll("[.!']", "").strip();
		Optional<String> obstacle = variable.isEmpty() ? Optional.of("it is not about a single stored value")
				: obstacle(question, variable.get());
		if (RIGHT.contains(word)) {
			return question.finding().held() ? toDecide(question, cell, answer, comment,
					"the value was held back, and is not stored "
					+ "by accepting it") : new QueryAnswer(question, cell, answer, comment, Outcome.CONFIRMED, "");
		}
		if (obstacle.isPresent()) {
			return toDecide(question, cell, answer, comment, obstacle.get());
		}
		if (UNKNOWN.contains(word)) {
			return new QueryAnswer(question, cell, answer, comment, Outcome.UNKNOWN, "");
		}
		try {
			ValueText.read(variable.get(), answer);
			return new QueryAnswer(question, cell, answer, comment, Outcome.CORRECTED, "");
		} catch (ValueText.WrongValue e) {
			return toDecide(question, cell, answer, comment, e.getMessage());
		}
	}

	private static QueryAnswer toDecide(Decision question, String cell, String answer, String comment, String remark) {
		return new QueryAnswer(question, cell, answer, comment, Outcome.TO_DECIDE, remark);
	}

	/** Why a value must not be changed without a look: it is not the one any more that was asked about. */
	private Optional<String> obstacle(Decision question, Variable variable) throws IOException {
		Value now = store.find(question.finding().row()).map(StoredRow::values).map(values -> values.get(variable.getName()))
				.orElse(Value.NONE);
		boolean same = question.finding().held() ? now.isNone()
				: ValueText.shown(variable, now).equals(question.finding().value());
		return same ? Optional.empty() : Optional.of("the value is " + (now.isNone() ? "missing" : ValueText.shown(variable, now))
				+ " now and no longer the one that was asked about");
	}
}
