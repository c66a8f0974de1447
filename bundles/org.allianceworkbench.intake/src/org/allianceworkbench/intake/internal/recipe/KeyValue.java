package org.allianceworkbench.intake.internal.recipe;

import java.util.Optional;

import org.allianceworkbench.intake.internal.checks.Problem;

/**
 * What a row says about a key.
 *
 * @param code the study's code; empty when there is none
 * @param shown what stands in the file
 * @param problem why there is no code although something stands there
 */
public record KeyValue(String code, String shown, Optional<Problem> problem) {

	static final KeyValue NONE = new KeyValue("", "", Optional.empty());

	/** A code that was found. */
	public static KeyValue of(String code, String shown) {
		return new KeyValue(code, shown, Optional.empty());
	}

	static KeyValue wrong(String shown, Problem problem) {
		return new KeyValue("", shown, Optional.of(problem));
	}

	/** Whether the row says nothing at all. */
	public boolean isBlank() {
		return code.isEmpty() && problem.isEmpty();
	}
}
