package org.allianceworkbench.analysis.internal.statistics;

import org.hipparchus.special.Erf;

/** The standard normal distribution. */
public final class Normal {

	private Normal() {
	}

	/** The quantile that leaves (1 - confidence) / 2 above it; 1.96 for 0.95. */
	public static double critical(double confidence) {
		return Math.sqrt(2) * Erf.erfInv(confidence);
	}

	/** Inverse hyperbolic tangent, Fisher's z of a correlation. */
	public static double fisherZ(double r) {
		return 0.5 * (Math.log1p(r) - Math.log1p(-r));
	}
}
