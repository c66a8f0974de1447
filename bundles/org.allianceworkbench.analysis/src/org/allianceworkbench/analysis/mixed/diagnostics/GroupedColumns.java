package org.allianceworkbench.analysis.mixed.diagnostics;

import java.util.Arrays;
import java.util.Optional;

import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.DesignData;
import org.allianceworkbench.analysis.mixed.design.Rows;
import org.allianceworkbench.moments.Moments;

/**
 * The design's columns group by group of one grouping.
 *
 * @param sizes rows (their weights) of each group
 * @param means of each column in each group
 * @param inside for each column the sum of squares around the groups' means
 */
record GroupedColumns(double[] sizes, double[][] means, double[] inside) {

	/** Up to so many rows they are read where sums do not serve. */
	private static final int MOST_ROWS = 1_000_000;

	/**
	 * From sums where the design has them and a constant column; else from rows, unless they are too many to be read for this.
	 */
	static Optional<GroupedColumns> of(Design design, int level) {
		DesignData data = design.data();
		Optional<Moments> moments = data.moments();
		if (moments.isPresent()) {
			Optional<GroupedColumns> sums = of(moments.get(), level);
			if (sums.isPresent() || design.used().used() > MOST_ROWS) {
				return sums;
			}
		}
		return data.rows().map(rows -> of(rows, rows.groupings().get(level)));
	}

	/** From rows. */
	static GroupedColumns of(Rows rows, Rows.Grouping grouping) {
		double[] sizes = new double[grouping.size()];
		for (int g : grouping.group()) {
			sizes[g]++;
		}
		double[][] means = new double[rows.columns().length][grouping.size()];
		double[] inside = new double[means.length];
		for (int j = 0; j < means.length; j++) {
			double[] column = rows.columns()[j];
			double[] mean = means[j];
			for (int r = 0; r < column.length; r++) {
				mean[grouping.group()[r]] += column[r];
			}
			Arrays.setAll(mean, g -> mean[g] / sizes[g]);
			for (int r = 0; r < column.length; r++) {
				double d = column[r] - mean[grouping.group()[r]];
				inside[j] += d * d;
			}
		}
		return new GroupedColumns(sizes, means, inside);
	}

	/** From sums: with a constant column 1, sizes are 1'1, means 1'w / 1'1. */
	private static Optional<GroupedColumns> of(Moments moments, int level) {
		int w = moments.width();
		int one = -1;
		for (int j = 0; j < w; j++) {
			if (moments.columns().get(j).isConstant()) {
				one = j;
			}
		}
		if (one < 0) {
			return Optional.empty();
		}
		double[][] basis = moments.basis();
		int constant = 0;
		while (basis[constant][one] == 0) {
			constant++;
		}
		int groups = moments.levels().get(level).size();
		double[] sizes = new double[groups];
		double[][] centred = new double[w][groups];
		double[] squares = new double[w * w];
		add(moments, level, constant, sizes, centred, squares);
		double[][] means = new double[w][groups];
		double[] inside = new double[w];
		for (int j = 0; j < w; j++) {
			for (int i = 0; i < w; i++) {
				for (int g = 0; g < groups && basis[i][j] != 0; g++) {
					means[j][g] += basis[i][j] * centred[i][g] / sizes[g];
				}
			}
			inside[j] = moments.facts().variation().get(j).within()[level]
					? inside(j, constant, basis, sizes, centred, squares) : 0;
		}
		return Optional.of(new GroupedColumns(sizes, means, inside));
	}

	/** Sums over the groups' clusters: of rows, of the transformed columns, and of their products over all. */
	private static void add(Moments moments, int level, int constant, double[] sizes, double[][] centred, double[] squares) {
		int w = moments.width();
		int[] group = groups(moments, level);
		for (int k = 0; k < moments.components().size(); k++) {
			if (!Moments.countsRows(moments.components().get(k))) {
				continue;
			}
			double[] products = moments.products(k);
			for (int c = 0; c < group.length; c++) {
				int at = c * moments.packedLength();
				sizes[group[c]] += products[at + Moments.packedIndex(w, constant, constant)];
				for (int i = 0; i < w; i++) {
					centred[i][group[c]] += products[at + Moments.packedIndex(w, i, constant)];
				}
			}
			double[] total = moments.total(k);
			for (int i = 0; i < w * w; i++) {
				squares[i] += total[Moments.packedIndex(w, i / w, i % w)];
			}
		}
	}

	private static double inside(int j, int constant, double[][] basis, double[] sizes, double[][] centred, double[] squares) {
		int w = basis.length;
		double sum = 0;
		for (int i = 0; i < w; i++) {
			for (int k = 0; k < w; k++) {
				double factor = i == constant || k == constant ? 0 : basis[i][j] * basis[k][j];
				if (factor != 0) {
					double between = 0;
					for (int g = 0; g < sizes.length; g++) {
						between += centred[i][g] * centred[k][g] / sizes[g];
					}
					sum += factor * (squares[i * w + k] - between);
				}
			}
		}
		return Math.max(0, sum);
	}

	/** For each innermost cluster its group on a level. */
	private static int[] groups(Moments moments, int level) {
		int last = moments.levels().size() - 1;
		int[] group = new int[moments.clusters()];
		Arrays.setAll(group, c -> c);
		for (int l = last; l > level; l--) {
			int[] parent = moments.levels().get(l).parent();
			Arrays.setAll(group, c -> parent[group[c]]);
		}
		return group;
	}

	/** How a column varies. */
	Spread spread(int column) {
		return Spread.of(sizes, means[column], inside[column]);
	}

	/** The correlation of two columns' means over the groups. */
	double correlation(int a, int b) {
		return Spread.correlation(means[a], means[b]);
	}
}
