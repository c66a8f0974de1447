package org.allianceworkbench.analysis.internal.sites;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.internal.statistics.KendallTau;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Whether small studies show other effects than large ones.
 *
 * @param eggerZ Egger's regression on the standard error, z of its slope
 * @param eggerP its probability
 * @param rankTau Begg and Mazumdar's rank correlation
 * @param rankP its probability, exact without ties
 * @param filled how many studies trim and fill adds (Duval &amp; Tweedie's L0, moments of DerSimonian and Laird)
 * @param adjusted the summary with them
 */
record SmallStudies(double eggerZ, double eggerP, double rankTau, double rankP, int filled, double adjusted) {

	private static final int MOST_EXACT = 300;
	private static final int MOST_ROUNDS = 100;

	static SmallStudies of(MetaModel mean, Tau2 method, double confidence, Roots roots) {
		double[] y = mean.y();
		double[] v = mean.v();
		MetaFit egger = slopeOfError(y, v, method, confidence, roots);
		double tau = rankCorrelation(y, v);
		MetaFit direction = slopeOfError(y, v, Tau2.DL, confidence, roots);
		boolean right = direction.beta()[1] < 0;
		double[] trimmed = trimAndFill(y, v, right, confidence);
		return new SmallStudies(egger.statistic(1), egger.p(1), tau, rankP(y, v, tau), (int) trimmed[0], trimmed[1]);
	}

	private static MetaFit slopeOfError(double[] y, double[] v, Tau2 method, double confidence, Roots roots) {
		double[][] x = Arrays.stream(v).mapToObj(vi -> new double[] { 1, Math.sqrt(vi) }).toArray(double[][]::new);
		return MetaFit.of(new MetaModel(y, v, x), List.of("mu", "sei"), method, TestBy.Z, confidence, roots);
	}

	private static double[] standardised(double[] y, double[] v) {
		double weights = Arrays.stream(v).map(vi -> 1 / vi).sum();
		double mean = IntStream.range(0, y.length).mapToDouble(i -> y[i] / v[i]).sum() / weights;
		return IntStream.range(0, y.length).mapToDouble(i -> (y[i] - mean) / Math.sqrt(v[i] - 1 / weights)).toArray();
	}

	private static double rankCorrelation(double[] y, double[] v) {
		return KendallTau.b(standardised(y, v), v);
	}

	private static double rankP(double[] y, double[] v, double tau) {
		int n = y.length;
		boolean ties = Arrays.stream(v).distinct().count() < n || Arrays.stream(standardised(y, v)).distinct().count() < n;
		double pairs = n * (n - 1) / 2.0;
		if (ties || n > MOST_EXACT) {
			return tiedP(tau, standardised(y, v), v);
		}
		long concordant = Math.round((tau + 1) * pairs / 2);
		double[] share = inversions(n);
		double below = 0;
		double above = 0;
		for (int q = 0; q < share.length; q++) {
			below += q <= concordant ? share[q] : 0;
			above += q >= concordant ? share[q] : 0;
		}
		return Math.min(1, 2 * Math.min(below, above));
	}

	/** The normal approximation with Kendall's variance of concordant less discordant pairs under ties (Kendall 1970). */
	private static double tiedP(double tau, double[] a, double[] b) {
		double n = a.length;
		double pairs = n * (n - 1) / 2;
		double[] x = ties(a);
		double[] y = ties(b);
		double difference = tau * Math.sqrt((pairs - x[0] / 2) * (pairs - y[0] / 2));
		double variance = (n * (n - 1) * (2 * n + 5) - x[1] - y[1]) / 18 + x[0] * y[0] / (2 * n * (n - 1))
				+ (n > 2 ? x[2] * y[2] / (9 * n * (n - 1) * (n - 2)) : 0);
		return 2 * new NormalDistribution(0, 1).cumulativeProbability(-Math.abs(difference) / Math.sqrt(variance));
	}

	/** Sums over groups of t equal values: t(t - 1), t(t - 1)(2t + 5) and t(t - 1)(t - 2). */
	private static double[] ties(double[] values) {
		Map<Double, Long> groups = Arrays.stream(values).boxed().collect(Collectors.groupingBy(x -> x, Collectors.counting()));
		double[] sums = new double[3];
		groups.values().forEach(t -> {
			sums[0] += t * (t - 1.0);
			sums[1] += t * (t - 1.0) * (2.0 * t + 5);
			sums[2] += t * (t - 1.0) * (t - 2.0);
		});
		return sums;
	}

	/** Distribution of the number of concordant pairs under independence. */
	private static double[] inversions(int n) {
		double[] share = { 1 };
		for (int m = 2; m <= n; m++) {
			double[] next = new double[share.length + m - 1];
			double window = 0;
			for (int q = 0; q < next.length; q++) {
				window += (q < share.length ? share[q] : 0) - (q >= m ? share[q - m] : 0);
				next[q] = window / m;
			}
			share = next;
		}
		return share;
	}

	/** How many are filled in, and the summary with them. */
	private static double[] trimAndFill(double[] y, double[] v, boolean right, double confidence) {
		int k = y.length;
		double sign = right ? -1 : 1;
		Integer[] order = IntStream.range(0, k).boxed().sorted(Comparator.comparingDouble(i -> sign * y[i]))
				.toArray(Integer[]::new);
		double[] sorted = Arrays.stream(order).mapToDouble(i -> sign * y[i]).toArray();
		double[] variances = Arrays.stream(order).mapToDouble(i -> v[i]).toArray();
		int filled = 0;
		double centre = 0;
		for (int round = 0; round < MOST_ROUNDS; round++) {
			centre = summary(Arrays.copyOf(sorted, k - filled), Arrays.copyOf(variances, k - filled), confidence);
			int next = Math.min(missing(sorted, centre), k - 2);
			if (next == filled) {
				break;
			}
			filled = next;
		}
		double[] allY = Arrays.copyOf(y, k + filled);
		double[] allV = Arrays.copyOf(v, k + filled);
		for (int i = 0; i < filled; i++) {
			allY[k + i] = sign * (2 * centre - sorted[k - filled + i]);
			allV[k + i] = variances[k - filled + i];
		}
		return new double[] { filled, summary(allY, allV, confidence) };
	}

	private static double summary(double[] y, double[] v, double confidence) {
		return MetaFit.of(MetaModel.mean(y, v), List.of("mu"), Tau2.DL, TestBy.Z, confidence, Roots.EXACT).beta()[0];
	}

	/** Duval and Tweedie's L0. */
	private static int missing(double[] sorted, double centre) {
		int k = sorted.length;
		Integer[] byDistance = IntStream.range(0, k).boxed().sorted(Comparator.comparingDouble(i -> Math.abs(sorted[i] - centre)))
				.toArray(Integer[]::new);
		double ranks = 0;
		for (int r = 0; r < k; r++) {
			ranks += sorted[byDistance[r]] > centre ? r + 1 : 0;
		}
		return (int) Math.rint(Math.max(0, (4 * ranks - k * (k + 1.0)) / (2.0 * k - 1)));
	}
}
