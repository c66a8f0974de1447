package org.allianceworkbench.analysis.internal.statistics;

/**
 * Two independent samples compared: Student's and Welch's t, variances, standardised differences.
 *
 * @param a the first sample
 * @param b the second sample
 */
public record TwoSamples(Sample a, Sample b) {

	/** First mean minus second mean. */
	public double difference() {
		return a.mean() - b.mean();
	}

	/** Degrees of freedom with equal variances. */
	public double pooledDf() {
		return a.n() + b.n() - 2.0;
	}

	/** Pooled standard deviation. */
	public double pooledSd() {
		return Math.sqrt((a.sumOfSquares() + b.sumOfSquares()) / pooledDf());
	}

	/** Standard error of the difference with equal variances. */
	public double pooledError() {
		return pooledSd() * Math.sqrt(1.0 / a.n() + 1.0 / b.n());
	}

	/** Student's t. */
	public double studentT() {
		return difference() / pooledError();
	}

	/** Its two-sided probability. */
	public double studentP() {
		return StudentT.twoSided(studentT(), pooledDf());
	}

	/** Standard error of the difference with unequal variances. */
	public double welchError() {
		return Math.sqrt(a.variance() / a.n() + b.variance() / b.n());
	}

	/** Welch's t. */
	public double welchT() {
		return difference() / welchError();
	}

	/** Welch's degrees of freedom. */
	public double welchDf() {
		double va = a.variance() / a.n();
		double vb = b.variance() / b.n();
		return (va + vb) * (va + vb) / (va * va / (a.n() - 1.0) + vb * vb / (b.n() - 1.0));
	}

	/** The two-sided probability of Welch's t. */
	public double welchP() {
		return StudentT.twoSided(welchT(), welchDf());
	}

	/** Confidence interval of the difference, after Welch. */
	public Bounds welchInterval(double confidence) {
		return StudentT.interval(difference(), welchError(), welchDf(), confidence);
	}

	/** Confidence interval of the difference with equal variances. */
	public Bounds studentInterval(double confidence) {
		return StudentT.interval(difference(), pooledError(), pooledDf(), confidence);
	}

	/** Cohen's d: difference in pooled standard deviations. */
	public double d() {
		return difference() / pooledSd();
	}

	/** Hedges' g: d times the exact correction for small samples. */
	public double g() {
		return d() * StandardizedDifference.correction(pooledDf());
	}

	/** Glass's delta: difference in standard deviations of the second sample. */
	public double glassDelta() {
		return difference() / b.sd();
	}

	/** Exact confidence interval of Cohen's d by the noncentral t distribution (Cumming &amp; Finch 2001). */
	public Bounds dInterval(double confidence) {
		double scale = Math.sqrt(1.0 / a.n() + 1.0 / b.n());
		return NoncentralT.noncentrality(studentT(), pooledDf(), confidence).map(x -> x * scale);
	}
}
