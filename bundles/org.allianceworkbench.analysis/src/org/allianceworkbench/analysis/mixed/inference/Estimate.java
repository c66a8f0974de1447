package org.allianceworkbench.analysis.mixed.inference;

/**
 * An estimated number with its uncertainty.
 *
 * @param value the estimate
 * @param se its standard error
 * @param df degrees of freedom of {@code t}; infinite for a normal test; {@code NaN} when there are none (a fit on the boundary)
 * @param t value / se
 * @param p two-sided probability; {@code NaN} without degrees of freedom
 * @param low lower bound of the confidence interval; {@code NaN} without degrees of freedom
 * @param high upper bound of the confidence interval; {@code NaN} without degrees of freedom
 */
public record Estimate(double value, double se, double df, double t, double p, double low, double high) {

	/** What can't be estimated. */
	public static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN,
			Double.NaN);

	/** An estimate with a t test and an interval of a given confidence (0.95). */
	public static Estimate of(double value, double se, double df, double confidence) {
		double t = value / se;
		double half = Distributions.criticalT(confidence, df) * se;
		return new Estimate(value, se, df, t, Distributions.twoSidedT(t, df), value - half, value + half);
	}

	/** Whether there are degrees of freedom, and with them a probability and an interval. */
	public boolean hasDf() {
		return !Double.isNaN(df);
	}
}
