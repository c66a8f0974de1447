package org.allianceworkbench.analysis.internal.statistics;

import org.hipparchus.special.Gamma;

/**
 * Standardised change of one sample measured twice.
 * <p>
 * Sources: Cohen (1988) for dz; Becker (1988), Br J Math Stat Psychol 41:257-278, for the change in standard deviations of the
 * first occasion and its variance 2 (1 - r) / n + d^2 / (2 n); Bonett (2008), Psychol Methods 13:99-109, for the average of both
 * standard deviations.
 *
 * @param before values at the first occasion
 * @param after values at the second occasion
 * @param change second minus first
 * @param r correlation of both occasions
 */
public record StandardizedDifference(Sample before, Sample after, Sample change, double r) {

	/** The change of pairs. */
	public static StandardizedDifference of(double[] before, double[] after) {
		double[] change = new double[before.length];
		for (int i = 0; i < change.length; i++) {
			change[i] = after[i] - before[i];
		}
		return new StandardizedDifference(new Sample(before), new Sample(after), new Sample(change),
				Correlation.pearson(before, after).r());
	}

	/** Hedges' exact correction of a standardised difference. */
	public static double correction(double df) {
		return df > 1 ? Math.exp(Gamma.logGamma(df / 2) - Gamma.logGamma((df - 1) / 2)) / Math.sqrt(df / 2) : Double.NaN;
	}

	/** How many pairs. */
	public int n() {
		return change.n();
	}

	/** Paired t. */
	public double t() {
		return change.mean() / change.standardError();
	}

	/** Its two-sided probability. */
	public double p() {
		return StudentT.twoSided(t(), n() - 1.0);
	}

	/** Mean change in standard deviations of the changes. */
	public double dz() {
		return change.mean() / change.sd();
	}

	/** Exact confidence interval of dz, by the noncentral t distribution. */
	public Bounds dzInterval(double confidence) {
		return NoncentralT.noncentrality(t(), n() - 1.0, confidence).map(x -> x / Math.sqrt(n()));
	}

	/** Mean change in standard deviations of the first occasion. */
	public double dBefore() {
		return change.mean() / before.sd();
	}

	/** The same, corrected for small samples by 1 - 3 / (4 (n - 1) - 1). */
	public double gBefore() {
		return dBefore() * (1 - 3 / (4 * (n() - 1.0) - 1));
	}

	/** Standard error of the change in standard deviations of the first occasion. */
	public double standardErrorBefore() {
		return Math.sqrt(2 * (1 - r) / n() + gBefore() * gBefore() / (2.0 * n()));
	}

	/** Mean change in the mean of both standard deviations. */
	public double dAverage() {
		return change.mean() / ((before.sd() + after.sd()) / 2);
	}

	/** Standard error of the change in average standard deviations, after Bonett (2008, equation 12, with the mean variance). */
	public double standardErrorAverage() {
		double df = n() - 1.0;
		double va = before.variance();
		double vb = after.variance();
		double s2 = (va + vb) / 2;
		double d = change.mean() / Math.sqrt(s2);
		double covariance = r * Math.sqrt(va * vb);
		return Math.sqrt(d * d * (va * va + vb * vb + 2 * covariance * covariance) / (8 * df * s2 * s2)
				+ (va + vb - 2 * covariance) / (df * s2));
	}
}
