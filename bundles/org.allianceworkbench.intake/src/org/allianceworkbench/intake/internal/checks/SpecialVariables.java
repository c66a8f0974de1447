package org.allianceworkbench.intake.internal.checks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;

/**
 * The variables whose meaning the built-in rules need; a codebook does not mark them, so they are known by level, type and name.
 *
 * @param sessionDate the first date at the level of the occasion
 * @param enrolled the first date of the client whose name or label speaks of enrolment, consent, inclusion or intake
 * @param attended the first number of the occasion whose name or label says that the session took place
 */
public record SpecialVariables(Optional<Variable> sessionDate, Optional<Variable> enrolled, Optional<Variable> attended) {

	private static final List<String> ENROLMENT = List.of("enrol", "consent", "inclusion", "included", "intake", "recruit",
			"baseline_date");
	private static final List<String> ATTENDANCE = List.of("attend", "took place", "held");

	/** The variables of a study. */
	public static SpecialVariables of(Study study) {
		return new SpecialVariables(first(study, Level.OCCASION, SpecialVariables::isDate),
				first(study, Level.CLIENT, v -> isDate(v) && speaksOf(v, ENROLMENT)),
				first(study, Level.OCCASION, v -> v.getType() == VariableType.NUMBER && speaksOf(v, ATTENDANCE)));
	}

	private static Optional<Variable> first(Study study, Level level, Predicate<Variable> fits) {
		return study.getVariables().stream().filter(v -> v.getLevel() == level && !(v instanceof DerivedVariable)).filter(fits)
				.findFirst();
	}

	private static boolean isDate(Variable variable) {
		return variable.getType() == VariableType.DATE || variable.getType() == VariableType.DATE_TIME;
	}

	private static boolean speaksOf(Variable variable, List<String> words) {
		String text = (variable.getName() + " " + variable.getLabel()).toLowerCase(Locale.ROOT);
		return words.stream().anyMatch(text::contains);
	}
}
