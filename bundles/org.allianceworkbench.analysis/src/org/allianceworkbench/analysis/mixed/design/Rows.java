package org.allianceworkbench.analysis.mixed.design;

import java.util.List;

/**
 * The rows used, unit of related residuals by unit and within a unit by occasion and role; row r is the same in all arrays.
 * Arrays are the object's own and must not be changed.
 *
 * @param columns the union of columns, raw: {@code columns[j][r]}
 * @param groupings groups of each random term's grouping; the index is {@link RandomPart#level()}
 * @param unitStart first row of each unit of related residuals, and the number of rows at the end; with independent residuals
 *            each row is a unit of its own
 * @param stratum index of the residual stratum of each row, 0 when there is one variance
 * @param role 0 or 1 for each row, 0 for kinds without roles
 * @param occasion index of each row's occasion in {@link ResidualPart#occasions()}, 0 for kinds without
 * @param weights weight of each row, 1 without weights
 * @param source each row's index in the table
 */
public record Rows(double[][] columns, List<Grouping> groupings, int[] unitStart, int[] stratum, int[] role, int[] occasion,
		double[] weights, int[] source) {

	public Rows {
		groupings = List.copyOf(groupings);
	}

	/** Number of rows n. */
	public int size() {
		return source.length;
	}

	/** Number of units of related residuals. */
	public int units() {
		return unitStart.length - 1;
	}

	/**
	 * Groups of rows.
	 *
	 * @param name as lme4 writes it: {@code client:therapist}
	 * @param group group of each row
	 * @param labels names of the groups, values of the keys joined by ":"
	 */
	public record Grouping(String name, int[] group, List<String> labels) {
		public Grouping {
			labels = List.copyOf(labels);
		}

		/** Number of groups. */
		public int size() {
			return labels.size();
		}
	}
}
