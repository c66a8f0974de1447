package org.allianceworkbench.analysis.internal.statistics;

import java.util.Arrays;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.special.Erf;

/**
 * Shapiro and Wilk's test of a normal distribution.
 * <p>
 * Source: Royston (1995), Appl Stat 44:547-551 (AS R94), for 3 to 5,000 values.
 *
 * @param w the statistic, 1 for a perfectly normal sample
 * @param p its probability under a normal distribution
 */
public record ShapiroWilk(double w, double p) {

	/** Fewest values. */
	public static final int FEWEST = 3;
	/** Most values. */
	public static final int MOST = 5_000;

	private static final double[] LAST = { 0, .221157, -.147981, -2.07119, 4.434685, -2.706056 };
	private static final double[] SECOND = { 0, .042981, -.293762, -1.752461, 5.682633, -3.582633 };
	private static final double[] MEAN_SMALL = { .544, -.39978, .025054, -6.714e-4 };
	private static final double[] SD_SMALL = { 1.3822, -.77857, .062767, -.0020322 };
	private static final double[] MEAN_LARGE = { -1.5861, -.31082, -.083751, .0038915 };
	private static final double[] SD_LARGE = { -.4803, -.082676, .0030302 };

	/** The test of values; both {@code NaN} for fewer than 3, more than 5,000 or constant values. */
	public static ShapiroWilk of(double[] values) {
		double[] x = values.clone();
		Arrays.sort(x);
		int n = x.length;
		if (n < FEWEST || n > MOST || x[0] == x[n - 1]) {
			return new ShapiroWilk(Double.NaN, Double.NaN);
		}
		double[] a = weights(n);
		double mean = Sample.mean(x);
		double numerator = 0;
		double squares = 0;
		for (int i = 0; i < n; i++) {
			numerator += a[i] * x[i];
			squares += (x[i] - mean) * (x[i] - mean);
		}
		double w = Math.min(1, numerator * numerator / squares);
		return new ShapiroWilk(w, probability(w, n));
	}

	private static double[] weights(int n) {
		double[] a = new double[n];
		if (n == 3) {
			a[0] = -Math.sqrt(0.5);
			a[2] = Math.sqrt(0.5);
			return a;
		}
		NormalDistribution normal = new NormalDistribution();
		double[] m = new double[n];
		Arrays.setAll(m, i -> normal.inverseCumulativeProbability((i + 1 - 0.375) / (n + 0.25)));
		double sum = Arrays.stream(m).map(v -> v * v).sum();
		double u = 1 / Math.sqrt(n);
		double last = polynomial(LAST, u) + m[n - 1] / Math.sqrt(sum);
		int free = n > 5 ? 2 : 1;
		double second = polynomial(SECOND, u) + m[n - 2] / Math.sqrt(sum);
		double phi = n > 5
				? (sum - 2 * m[n - 1] * m[n - 1] - 2 * m[n - 2] * m[n - 2]) / (1 - 2 * last * last - 2 * second * second)
				: (sum - 2 * m[n - 1] * m[n - 1]) / (1 - 2 * last * last);
		for (int i = free; i < n - free; i++) {
			a[i] = m[i] / Math.sqrt(phi);
		}
		a[n - 1] = last;
		a[0] = -last;
		if (n > 5) {
			a[n - 2] = second;
			a[1] = -second;
		}
		return a;
	}

	private static double probability(double w, int n) {
		if (n == 3) {
			return Math.max(0, 6 / Math.PI * (Math.asin(Math.sqrt(w)) - Math.asin(Math.sqrt(0.75))));
		}
		double y = Math.log1p(-w);
		double mean;
		double sd;
		if (n <= 11) {
			double gamma = -2.273 + 0.459 * n;
			if (y >= gamma) {
				return 1e-99;
			}
			y = -Math.log(gamma - y);
			mean = polynomial(MEAN_SMALL, n);
			sd = Math.exp(polynomial(SD_SMALL, n));
		} else {
			double log = Math.log(n);
			mean = polynomial(MEAN_LARGE, log);
			sd = Math.exp(polynomial(SD_LARGE, log));
		}
		return 0.5 * Erf.erfc((y - mean) / sd / Math.sqrt(2));
	}

	private static double polynomial(double[] coefficients, double x) {
		double value = 0;
		for (int i = coefficients.length - 1; i >= 0; i--) {
			value = value * x + coefficients[i];
		}
		return value;
	}
}
