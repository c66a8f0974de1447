package org.allianceworkbench.analysis.mixed.diagnostics;

import java.util.Arrays;

import org.allianceworkbench.analysis.mixed.design.Rows;

/**
 * How a column varies within and between groups.
 *
 * @param within its pooled variance within groups, as a share of its total variance
 * @param beyondChance variance of the groups' true means as a share of the total, by the one-way analysis of variance
 */
record Spread(double within, double beyondChance) {

	static Spread of(double[] column, Rows.Grouping grouping) {
		double[] means = means(column, grouping);
		int[] sizes = new int[grouping.size()];
		double grand = Arrays.stream(column).average().orElse(0);
		double inside = 0;
		double between = 0;
		for (int r = 0; r < column.length; r++) {
			int g = grouping.group()[r];
			sizes[g]++;
			inside += (column[r] - means[g]) * (column[r] - means[g]);
			between += (means[g] - grand) * (means[g] - grand);
		}
		double total = inside + between;
		int k = grouping.size();
		int n = column.length;
		if (!(total > 0) || k < 2 || n <= k) {
			return new Spread(total > 0 ? inside / total : 0, 0);
		}
		double squares = Arrays.stream(sizes).mapToDouble(s -> (double) s * s).sum();
		double size = (n - squares / n) / (k - 1);
		double variance = Math.max(0, (between / (k - 1) - inside / (n - k)) / size);
		return new Spread(inside / total, variance / (variance + inside / (n - k)));
	}

	static double[] means(double[] column, Rows.Grouping grouping) {
		double[] sums = new double[grouping.size()];
		int[] sizes = new int[grouping.size()];
		for (int r = 0; r < column.length; r++) {
			sums[grouping.group()[r]] += column[r];
			sizes[grouping.group()[r]]++;
		}
		Arrays.setAll(sums, g -> sums[g] / sizes[g]);
		return sums;
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
