package org.allianceworkbench.analysis.internal.overview;

import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.report.NumberStyle;

/**
 * One answer of the overview.
 *
 * @param key name among the report's values
 * @param question what is asked
 * @param statistic what the number is
 * @param estimate the number, {@code NaN} when it can't be computed
 * @param bounds its confidence interval
 * @param p two-sided probability under 0
 * @param n how many units
 * @param units what the units are
 * @param style how it is shown
 * @param above what it means when the interval lies above 0
 * @param below what it means when the interval lies below 0
 */
record Finding(String key, String question, String statistic, double estimate, Bounds bounds, double p, int n, String units,
		NumberStyle style, String above, String below) {

	/** What the number says. */
	String verdict() {
		if (Double.isNaN(estimate) || Double.isNaN(bounds.low())) {
			return "Too few " + units + " to tell";
		}
		return bounds.low() > 0 ? above : bounds.high() < 0 ? below : "No clear direction";
	}
}
