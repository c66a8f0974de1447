package org.allianceworkbench.analysis.mixed.diagnostics;

/**
 * Something a reader of the results should know.
 *
 * @param kind what it is about
 * @param message what was seen, a sentence in plain words
 * @param remedy what can be done, a sentence in plain words
 */
public record Warning(Kind kind, String message, String remedy) {

	/** What a warning is about. */
	public enum Kind {
		/** A variance is 0 or effects are perfectly correlated. */
		SINGULAR,
		/** The optimum is not certain. */
		NOT_CONVERGED,
		/** The data can't tell covariance parameters apart. */
		NOT_IDENTIFIED,
		/** A column of the fixed part depends on others. */
		NOT_ESTIMABLE,
		/** Groups of one row. */
		SINGLE_MEMBERS,
		/** Few groups. */
		FEW_GROUPS,
		/** A random slope's predictor doesn't vary within the groups. */
		CONSTANT_WITHIN,
		/** A predictor varies within and between groups and has one coefficient for both. */
		MIXED_LEVELS,
		/** Rows were left out. */
		EXCLUDED
	}
}
