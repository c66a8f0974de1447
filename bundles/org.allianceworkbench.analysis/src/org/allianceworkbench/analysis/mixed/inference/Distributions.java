package org.allianceworkbench.analysis.mixed.inference;

import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.special.Gamma;

/** Probabilities and quantiles with degrees of freedom that may be infinite or absent. */
final class Distributions {

	private static final double ACCURACY = 1e-13;
	/** From here on t and normal agree to more digits than the quantile has. */
	private static final double NORMAL_FROM = 1e9;

	private Distributions() {
	}

	/** Two-sided probability; normal when df is infinite, {@code NaN} when df is not positive or absent. */
	static double twoSidedT(double t, double df) {
		if (Double.isNaN(t) || !(df > 0)) {
			return Double.NaN;
		}
		if (Double.isInfinite(t)) {
			return 0;
		}
		double low = -Math.abs(t);
		return 2 * (df > NORMAL_FROM ? new NormalDistribution().cumulativeProbability(low)
				: new TDistribution(df).cumulativeProbability(low));
	}

	/** The quantile that leaves (1 - confidence) / 2 above it. */
	static double criticalT(double confidence, double df) {
		if (!(df > 0)) {
			return Double.NaN;
		}
		return df > NORMAL_FROM ? normalQuantile(0.5 + confidence / 2)
				: new TDistribution(df, ACCURACY).inverseCumulativeProbability(0.5 + confidence / 2);
	}

	static double normalQuantile(double p) {
		return new NormalDistribution().inverseCumulativeProbability(p);
	}

	/** Probability of an F at least as large, precise also when it is small. */
	static double upperF(double f, double df1, double df2) {
		if (Double.isNaN(f) || !(df1 > 0) || !(df2 > 0)) {
			return Double.NaN;
		}
		if (f <= 0) {
			return 1;
		}
		if (Double.isInfinite(f)) {
			return 0;
		}
		return df2 > NORMAL_FROM ? upperChiSquare(f * df1, df1) : new FDistribution(df2, df1).cumulativeProbability(1 / f);
	}

	/** Probability of a chi-square at least as large; with 0 degrees of freedom all mass is at 0. */
	static double upperChiSquare(double x, double df) {
		if (df == 0) {
			return x > 0 ? 0 : 1;
		}
		return x <= 0 ? 1 : Gamma.regularizedGammaQ(df / 2, x / 2);
	}

	static double chiSquareQuantile(double p, double df) {
		return new ChiSquaredDistribution(df).inverseCumulativeProbability(p);
	}
}
