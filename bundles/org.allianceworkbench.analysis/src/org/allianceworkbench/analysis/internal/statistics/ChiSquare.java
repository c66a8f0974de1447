package org.allianceworkbench.analysis.internal.statistics;

import org.hipparchus.special.Gamma;

/** The chi-square distribution. */
public final class ChiSquare {

	private ChiSquare() {
	}

	/** Probability of a chi-square at least as large, precise also when it is small; {@code NaN} when it can't be computed. */
	public static double upper(double x, double df) {
		if (Double.isNaN(x) || !(df > 0)) {
			return Double.NaN;
		}
		return x <= 0 ? 1 : Double.isInfinite(x) ? 0 : Gamma.regularizedGammaQ(df / 2, x / 2);
	}
}
