package org.allianceworkbench.analysis.internal.statistics;

import java.util.Arrays;

/**
 * Numbers without missing values, described.
 * <p>
 * Sums are taken of centred values, so that a large common offset costs no digits. What needs more values than there are, or
 * a spread where all values are the same, is {@code NaN}.
 */
public final class Sample {

	private final double[] sorted;
	private final double mean;
	private final double m2;
	private final double m3;
	private final double m4;

	/** Describes numbers; the array is copied. */
	public Sample(double[] values) {
		sorted = values.clone();
		Arrays.sort(sorted);
		mean = mean(sorted);
		double squares = 0;
		double cubes = 0;
		double fourths = 0;
		for (double value : sorted) {
			double d = value - mean;
			squares += d * d;
			cubes += d * d * d;
			fourths += d * d * d * d;
		}
		boolean constant = sorted.length > 0 && sorted[0] == sorted[sorted.length - 1];
		m2 = constant ? 0 : squares;
		m3 = constant ? 0 : cubes;
		m4 = constant ? 0 : fourths;
	}

	/** The mean of numbers, from a compensated sum; {@code NaN} for none. */
	public static double mean(double[] values) {
		return GroupMeans.of(values, new int[values.length], 1)[0];
	}

	/** The numbers in ascending order. */
	public double[] values() {
		return sorted.clone();
	}

	/** How many numbers. */
	public int n() {
		return sorted.length;
	}

	/** Mean. */
	public double mean() {
		return mean;
	}

	/** Sum of squared deviations from the mean. */
	public double sumOfSquares() {
		return m2;
	}

	/** Variance with divisor n - 1. */
	public double variance() {
		return n() < 2 ? Double.NaN : m2 / (n() - 1);
	}

	/** Standard deviation with divisor n - 1. */
	public double sd() {
		return Math.sqrt(variance());
	}

	/** Standard error of the mean. */
	public double standardError() {
		return sd() / Math.sqrt(n());
	}

	/** Confidence interval of the mean, by Student's t. */
	public Bounds meanInterval(double confidence) {
		return StudentT.interval(mean, standardError(), n() - 1.0, confidence);
	}

	/** Smallest number. */
	public double min() {
		return n() == 0 ? Double.NaN : sorted[0];
	}

	/** Largest number. */
	public double max() {
		return n() == 0 ? Double.NaN : sorted[n() - 1];
	}

	/** Median. */
	public double median() {
		return quantileType7(0.5);
	}

	/** Quantile at rank (n + 1) p: type 6 of Hyndman and Fan (1996), SPSS's HAVERAGE. */
	public double quantileType6(double p) {
		return atRank((n() + 1) * p);
	}

	/** Quantile at rank 1 + (n - 1) p: type 7 of Hyndman and Fan (1996), R's default. */
	public double quantileType7(double p) {
		return atRank(1 + (n() - 1) * p);
	}

	private double atRank(double rank) {
		if (n() == 0) {
			return Double.NaN;
		}
		double bounded = Math.clamp(rank, 1, n());
		int below = (int) Math.floor(bounded);
		double fraction = bounded - below;
		return fraction == 0 ? sorted[below - 1] : sorted[below - 1] + fraction * (sorted[below] - sorted[below - 1]);
	}

	/** Skewness G1 as SPSS and SAS give it; needs three numbers that are not all the same. */
	public double skewness() {
		double n = n();
		double g1 = m3 / n / Math.pow(m2 / n, 1.5);
		return n < 3 ? Double.NaN : g1 * Math.sqrt(n * (n - 1)) / (n - 2);
	}

	/** Standard error of the skewness of a normal sample. */
	public double skewnessError() {
		double n = n();
		return n < 3 ? Double.NaN : Math.sqrt(6 * n * (n - 1) / ((n - 2) * (n + 1) * (n + 3)));
	}

	/** Excess kurtosis G2 as SPSS and SAS give it; needs four numbers that are not all the same. */
	public double kurtosis() {
		double n = n();
		double g2 = m4 / n / (m2 / n * (m2 / n)) - 3;
		return n < 4 ? Double.NaN : (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * g2 + 6);
	}

	/** Standard error of the kurtosis of a normal sample. */
	public double kurtosisError() {
		double n = n();
		return n < 4 ? Double.NaN : 2 * skewnessError() * Math.sqrt((n * n - 1) / ((n - 3) * (n + 5)));
	}
}
