package org.allianceworkbench.analysis.internal.statistics;

import org.hipparchus.distribution.continuous.FDistribution;

/** Fisher's F distribution. */
public final class FisherF {

	private static final double ACCURACY = 1e-14;

	private FisherF() {
	}

	/** Probability of an F at least as large, precise also when it is small. */
	public static double upper(double f, double df1, double df2) {
		if (Double.isNaN(f) || !(df1 > 0) || !(df2 > 0)) {
			return Double.NaN;
		}
		if (f <= 0) {
			return 1;
		}
		return Double.isInfinite(f) ? 0 : new FDistribution(df2, df1).cumulativeProbability(1 / f);
	}

	/** The quantile with a given probability below it. */
	public static double quantile(double p, double df1, double df2) {
		return df1 > 0 && df2 > 0 ? new FDistribution(df1, df2, ACCURACY).inverseCumulativeProbability(p) : Double.NaN;
	}
}
