package org.allianceworkbench.study.scoring;

/**
 * The score of one row.
 *
 * @param value the score, NaN when too few items were answered
 * @param answered how many items were answered
 * @param items how many items the scale counts
 */
public record Score(double value, int answered, int items) {

	/** Whether there is no score. */
	public boolean isMissing() {
		return Double.isNaN(value);
	}

	/** Whether the score stands although answers are missing. */
	public boolean isProrated() {
		return !isMissing() && answered < items;
	}
}
