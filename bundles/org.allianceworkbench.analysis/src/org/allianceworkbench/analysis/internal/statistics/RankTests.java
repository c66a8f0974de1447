package org.allianceworkbench.analysis.internal.statistics;

import java.util.Arrays;
import java.util.List;

import org.hipparchus.special.Erf;

/** Tests by ranks, with normal or chi-square approximations that allow for ties and have no continuity correction. */
public final class RankTests {

	private RankTests() {
	}

	/**
	 * A statistic with its two-sided probability.
	 *
	 * @param statistic W, V or H
	 * @param z its standard normal deviate, {@code NaN} for H
	 * @param p its probability
	 */
	public record Result(double statistic, double z, double p) {
	}

	/** Mann and Whitney's U of the first sample, as R's {@code wilcox.test} gives W. */
	public static Result mannWhitney(double[] a, double[] b) {
		double[] all = join(List.of(a, b));
		double[] ranks = Ranks.mean(all);
		double n1 = a.length;
		double n2 = b.length;
		double n = n1 + n2;
		double w = Arrays.stream(ranks, 0, a.length).sum() - n1 * (n1 + 1) / 2;
		double variance = n1 * n2 / 12 * (n + 1 - ties(all) / (n * (n - 1)));
		return normal(w, n1 * n2 / 2, variance);
	}

	/** Wilcoxon's signed ranks of first minus second, differences of 0 left out, as R's {@code wilcox.test} gives V. */
	public static Result signedRanks(double[] a, double[] b) {
		double[] difference = new double[a.length];
		Arrays.setAll(difference, i -> a[i] - b[i]);
		double[] moved = Arrays.stream(difference).filter(d -> d != 0).toArray();
		double[] sizes = Arrays.stream(moved).map(Math::abs).toArray();
		double[] ranks = Ranks.mean(sizes);
		double v = 0;
		for (int i = 0; i < moved.length; i++) {
			v += moved[i] > 0 ? ranks[i] : 0;
		}
		double n = moved.length;
		return normal(v, n * (n + 1) / 4, n * (n + 1) * (2 * n + 1) / 24 - ties(sizes) / 48);
	}

	/** Kruskal and Wallis' H of groups. */
	public static Result kruskalWallis(List<double[]> groups) {
		double[] all = join(groups);
		double[] ranks = Ranks.mean(all);
		double n = all.length;
		double sum = 0;
		int from = 0;
		for (double[] group : groups) {
			double total = Arrays.stream(ranks, from, from + group.length).sum();
			sum += total * total / group.length;
			from += group.length;
		}
		double h = (12 / (n * (n + 1)) * sum - 3 * (n + 1)) / (1 - ties(all) / (n * n * n - n));
		return new Result(h, Double.NaN, ChiSquare.upper(h, groups.size() - 1.0));
	}

	private static Result normal(double statistic, double mean, double variance) {
		double z = (statistic - mean) / Math.sqrt(variance);
		return new Result(statistic, z, Double.isFinite(z) ? Erf.erfc(Math.abs(z) / Math.sqrt(2)) : Double.NaN);
	}

	private static double[] join(List<double[]> groups) {
		return groups.stream().flatMapToDouble(Arrays::stream).toArray();
	}

	/** Sum of t^3 - t over runs of equal values. */
	private static double ties(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		double sum = 0;
		double run = 1;
		for (int i = 1; i <= sorted.length; i++) {
			if (i < sorted.length && sorted[i] == sorted[i - 1]) {
				run++;
			} else {
				sum += run * run * run - run;
				run = 1;
			}
		}
		return sum;
	}
}
