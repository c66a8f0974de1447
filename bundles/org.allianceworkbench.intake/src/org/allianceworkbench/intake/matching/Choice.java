package org.allianceworkbench.intake.matching;

/**
 * A proposed answer to one question.
 *
 * @param value the answer
 * @param confidence 0 to 1
 * @param reason why, one sentence for people
 * @param <T> what the answer is
 */
public record Choice<T>(T value, double confidence, String reason) {

	/** An answer that somebody has given. */
	public static <T> Choice<T> decided(T value) {
		return new Choice<>(value, 1, "decided by you");
	}

	/** Whether the confidence is enough to take it without asking. */
	public boolean isDecided() {
		return confidence >= RecipeProposal.THRESHOLD;
	}
}
