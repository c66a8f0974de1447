package org.allianceworkbench.intake.internal.checks;

import java.util.Optional;

import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableMeaning;

/**
 * The variables whose meaning the built-in rules need, as the codebook marks them; of several the first.
 *
 * @param sessionDate day of a session
 * @param raterDate day at which a rater rated
 * @param enrolled day of a client's enrolment
 * @param attended whether a session took place: 0 is no
 * @param dropout day at which a client left the study
 * @param death day of a client's death
 */
public record SpecialVariables(Optional<Variable> sessionDate, Optional<Variable> raterDate, Optional<Variable> enrolled,
		Optional<Variable> attended, Optional<Variable> dropout, Optional<Variable> death) {

	/** The variables of a study. */
	public static SpecialVariables of(Study study) {
		return new SpecialVariables(first(study, Level.OCCASION, VariableMeaning.SESSION_DATE),
				first(study, Level.RATING, VariableMeaning.SESSION_DATE), first(study, Level.CLIENT,
				VariableMeaning.ENROLMENT_DATE),
				first(study, Level.OCCASION, VariableMeaning.ATTENDANCE), first(study, Level.CLIENT,
				VariableMeaning.DROPOUT_DATE),
				first(study, Level.CLIENT, VariableMeaning.DEATH_DATE));
	}

	private static Optional<Variable> first(Study study, Level level, VariableMeaning meaning) {
		return study.getVariables().stream().filter(v -> v.getLevel() == level && v.getMeaning() == meaning
				&& !(v instanceof DerivedVariable)).findFirst();
	}
}
