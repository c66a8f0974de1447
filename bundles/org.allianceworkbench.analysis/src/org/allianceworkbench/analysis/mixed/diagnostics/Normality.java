package org.allianceworkbench.analysis.mixed.diagnostics;

import java.util.Arrays;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * How far some values are from a normal distribution; for predicted random effects read with care, as shrinkage makes them look
 * more normal than they are.
 *
 * @param n how many values
 * @param skewness G1 with divisor as in SPSS; {@code NaN} for fewer than 3 values
 * @param kurtosis excess kurtosis G2 as in SPSS; {@code NaN} for fewer than 4 values
 * @param shapiroFrancia squared correlation of the ordered values with normal quantiles (Shapiro &amp; Francia 1972, Blom's
 *            scores): 1 for a perfectly normal sample
 */
public record Normality(int n, double skewness, double kurtosis, double shapiroFrancia) {

	/** The numbers of some values. */
	public static Normality of(double[] values) {
		int n = values.length;
		double mean = Arrays.stream(values).average().orElse(Double.NaN);
		double m2 = moment(values, mean, 2);
		double g1 = moment(values, mean, 3) / Math.pow(m2, 1.5);
		double g2 = moment(values, mean, 4) / (m2 * m2) - 3;
		double skewness = n > 2 ? g1 * Math.sqrt(n * (n - 1.0)) / (n - 2) : Double.NaN;
		double kurtosis = n > 3 ? (n - 1.0) / ((n - 2.0) * (n - 3.0)) * ((n + 1) * g2 + 6) : Double.NaN;
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		double[] scores = new double[n];
		NormalDistribution normal = new NormalDistribution();
		Arrays.setAll(scores, i -> normal.inverseCumulativeProbability((i + 1 - 0.375) / (n + 0.25)));
		double r = Spread.correlation(sorted, scores);
		return new Normality(n, skewness, kurtosis, r * r);
	}

	private static double moment(double[] values, double mean, int order) {
		return Arrays.stream(values).map(v -> Math.pow(v - mean, order)).average().orElse(Double.NaN);
	}
}
