package org.allianceworkbench.analysis.internal.statistics;

import org.hipparchus.distribution.continuous.TDistribution;

/** Student's t distribution. */
public final class StudentT {

	/** Absolute accuracy of quantiles. */
	private static final double ACCURACY = 1e-14;

	private StudentT() {
	}

	/** Two-sided probability of a t at least as far from 0; {@code NaN} when it can't be computed. */
	public static double twoSided(double t, double df) {
		if (Double.isNaN(t) || !(df > 0)) {
			return Double.NaN;
		}
		return Double.isInfinite(t) ? 0 : 2 * new TDistribution(df).cumulativeProbability(-Math.abs(t));
	}

	/** The quantile that leaves (1 - confidence) / 2 above it. */
	public static double critical(double confidence, double df) {
		return df > 0 ? new TDistribution(df, ACCURACY).inverseCumulativeProbability(0.5 + confidence / 2) : Double.NaN;
	}

	/** estimate -+ critical value x standard error. */
	public static Bounds interval(double estimate, double standardError, double df, double confidence) {
		double half = critical(confidence, df) * standardError;
		return Double.isNaN(half) ? Bounds.NONE : new Bounds(estimate - half, estimate + half);
	}
}
