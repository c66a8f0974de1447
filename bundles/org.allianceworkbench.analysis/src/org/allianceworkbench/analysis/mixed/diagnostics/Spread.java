package org.allianceworkbench.analysis.mixed.diagnostics;

import java.util.Arrays;

/**
 * How a column varies within and between groups.
 *
 * @param within its pooled variance within groups, as a share of its total variance
 * @param beyondChance variance of the groups' true means as a share of the total, by the one-way analysis of variance
 */
record Spread(double within, double beyondChance) {

	/**
	 * From the groups.
	 *
	 * @param inside sum of squares around the groups' means
	 */
	static Spread of(double[] sizes, double[] means, double inside) {
		double n = Arrays.stream(sizes).sum();
		double grand = 0;
		for (int g = 0; g < means.length; g++) {
			grand += sizes[g] * means[g] / n;
		}
		double between = 0;
		for (int g = 0; g < means.length; g++) {
			between += sizes[g] * (means[g] - grand) * (means[g] - grand);
		}
		double total = inside + between;
		int k = sizes.length;
		if (!(total > 0) || k < 2 || n <= k) {
			return new Spread(total > 0 ? inside / total : 0, 0);
		}
		double squares = Arrays.stream(sizes).map(s -> s * s).sum();
		double size = (n - squares / n) / (k - 1);
		double variance = Math.max(0, (between / (k - 1) - inside / (n - k)) / size);
		return new Spread(inside / total, variance / (variance + inside / (n - k)));
	}

	static double correlation(double[] a, double[] b) {
		double meanA = Arrays.stream(a).average().orElse(0);
		double meanB = Arrays.stream(b).average().orElse(0);
		double ab = 0;
		double aa = 0;
		double bb = 0;
		for (int i = 0; i < a.length; i++) {
			ab += (a[i] - meanA) * (b[i] - meanB);
			aa += (a[i] - meanA) * (a[i] - meanA);
			bb += (b[i] - meanB) * (b[i] - meanB);
		}
		return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
	}
}
