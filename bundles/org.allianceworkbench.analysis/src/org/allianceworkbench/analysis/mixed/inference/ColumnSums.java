package org.allianceworkbench.analysis.mixed.inference;

import java.util.Optional;
import java.util.function.IntFunction;

import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.Rows;
import org.allianceworkbench.moments.Moments;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/** Plain sums of the union's columns over rows: cross-products in all, and sums per group of a grouping. */
public final class ColumnSums {

	private final Design design;
	private final RealMatrix gram;

	/**
	 * The sums of a design: of its rows when it has them, else of its moments (then weighted ones in a design with weights).
	 */
	public ColumnSums(Design design) {
		this.design = design;
		this.gram = design.data().moments().map(ColumnSums::gram)
				.orElseGet(() -> gram(design.data().rows().orElseThrow().columns()));
	}

	/** W'W over all rows, w x w. */
	public RealMatrix gram() {
		return gram;
	}

	private static RealMatrix gram(double[][] columns) {
		int w = columns.length;
		RealMatrix gram = MatrixUtils.createRealMatrix(w, w);
		for (int i = 0; i < w; i++) {
			for (int j = 0; j <= i; j++) {
				gram.setEntry(i, j, Forms.dot(columns[i], columns[j]));
				gram.setEntry(j, i, gram.getEntry(i, j));
			}
		}
		return gram;
	}

	private static RealMatrix gram(Moments moments) {
		return new Array2DRowRealMatrix(moments.raw(moments.total(), 0), false);
	}

	/** Sums per group: how many rows, and the sum of each column. */
	interface Groups {
		/** Number of groups. */
		int size();

		/** Rows of a group. */
		int rows(int group);

		/** Sums of the columns over the group's rows, length w. */
		double[] sums(int group);
	}

	/** The sums per group of a random term's grouping; empty when the data have neither rows nor a constant column. */
	Optional<Groups> groups(int level) {
		return design.data().rows().map(rows -> groups(rows, rows.groupings().get(level)));
	}

	private static Groups groups(Rows rows, Rows.Grouping grouping) {
		double[][] sums = new double[grouping.size()][rows.columns().length];
		int[] counts = new int[grouping.size()];
		for (int r = 0; r < rows.size(); r++) {
			int g = grouping.group()[r];
			counts[g]++;
			for (int j = 0; j < sums[g].length; j++) {
				sums[g][j] += rows.columns()[j][r];
			}
		}
		return of(grouping.size(), g -> counts[g], g -> sums[g]);
	}

	private static Groups of(int size, IntFunction<Integer> rows, IntFunction<double[]> sums) {
		return new Groups() {
			@Override
			public int size() {
				return size;
			}

			@Override
			public int rows(int group) {
				return rows.apply(group);
			}

			@Override
			public double[] sums(int group) {
				return sums.apply(group);
			}
		};
	}
}
