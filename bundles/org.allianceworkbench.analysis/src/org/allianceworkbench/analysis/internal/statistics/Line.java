package org.allianceworkbench.analysis.internal.statistics;

/**
 * A straight line through points by ordinary least squares.
 *
 * @param slope its slope, {@code NaN} when x does not vary
 * @param intercept its height at x = 0
 * @param standardError standard error of the slope, {@code NaN} with fewer than three points
 * @param n how many points
 */
public record Line(double slope, double intercept, double standardError, int n) {

	/** The line through points. */
	public static Line through(double[] x, double[] y) {
		int n = x.length;
		double meanX = Sample.mean(x);
		double meanY = Sample.mean(y);
		double xx = 0;
		double xy = 0;
		for (int i = 0; i < n; i++) {
			xx += (x[i] - meanX) * (x[i] - meanX);
			xy += (x[i] - meanX) * (y[i] - meanY);
		}
		double slope = xx > 0 ? xy / xx : Double.NaN;
		double rest = 0;
		for (int i = 0; i < n; i++) {
			double r = y[i] - meanY - slope * (x[i] - meanX);
			rest += r * r;
		}
		return new Line(slope, meanY - slope * meanX, n > 2 ? Math.sqrt(rest / (n - 2) / xx) : Double.NaN, n);
	}

	/** Confidence interval of the slope, by t with n - 2 degrees of freedom. */
	public Bounds slopeInterval(double confidence) {
		return StudentT.interval(slope, standardError, n - 2.0, confidence);
	}

	/** Two-sided probability under a slope of 0. */
	public double p() {
		return StudentT.twoSided(slope / standardError, n - 2.0);
	}
}
