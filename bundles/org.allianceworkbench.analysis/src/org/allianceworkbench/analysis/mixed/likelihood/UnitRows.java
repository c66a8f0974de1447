package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.analysis.mixed.covariance.ResidualCovariance.Cell;
import org.allianceworkbench.analysis.mixed.design.Rows;

/**
 * The rows of units of related residuals, in a given order of the units, with the distinct patterns and the distinct pairs of
 * cells that occur in them.
 */
final class UnitRows {

	/**
	 * A pattern of attendance.
	 *
	 * @param size number of rows n
	 * @param pair n x n by rows: which distinct covariance
	 * @param scale for each row 1 / root of its weight
	 * @param count how many units have it
	 */
	record Pattern(int size, int[] pair, double[] scale, int count) {
	}

	private final double[][] values;
	private final int[] pattern;
	private final int width;
	private final List<Cell[]> pairs = new ArrayList<>();
	private final Pattern[] patterns;

	/**
	 * Gathers the rows.
	 *
	 * @param order the units in the order wanted
	 * @param times number of each occasion; empty without occasions
	 * @param basis how raw columns become the ones to be used
	 */
	UnitRows(Rows rows, int[] order, double[] times, Basis basis) {
		width = rows.columns().length;
		values = new double[order.length][];
		pattern = new int[order.length];
		Map<Cell, Integer> cells = new LinkedHashMap<>();
		Map<List<Object>, Integer> known = new HashMap<>();
		List<int[]> members = new ArrayList<>();
		List<double[]> weights = new ArrayList<>();
		List<Integer> counts = new ArrayList<>();
		for (int k = 0; k < order.length; k++) {
			int first = rows.unitStart()[order[k]];
			int end = rows.unitStart()[order[k] + 1];
			values[k] = basis.rows(rows.columns(), first, end);
			int[] own = new int[end - first];
			double[] weight = Arrays.copyOfRange(rows.weights(), first, end);
			List<Object> key = new ArrayList<>();
			for (int r = first; r < end; r++) {
				double time = times.length == 0 ? 0 : times[rows.occasion()[r]];
				Cell cell = new Cell(rows.stratum()[r], rows.role()[r], rows.occasion()[r], time);
				own[r - first] = cells.computeIfAbsent(cell, c -> cells.size());
				key.add(own[r - first]);
				key.add(weight[r - first]);
			}
			Integer at = known.putIfAbsent(key, members.size());
			if (at == null) {
				at = members.size();
				members.add(own);
				weights.add(weight);
				counts.add(0);
			}
			counts.set(at, counts.get(at) + 1);
			pattern[k] = at;
		}
		patterns = patterns(new ArrayList<>(cells.keySet()), members, weights, counts);
	}

	private Pattern[] patterns(List<Cell> cells, List<int[]> members, List<double[]> weights, List<Integer> counts) {
		Map<Long, Integer> known = new HashMap<>();
		Pattern[] all = new Pattern[members.size()];
		for (int k = 0; k < all.length; k++) {
			int[] own = members.get(k);
			int n = own.length;
			int[] pair = new int[n * n];
			for (int i = 0; i < n; i++) {
				for (int j = 0; j < n; j++) {
					int a = Math.min(own[i], own[j]);
					int b = Math.max(own[i], own[j]);
					long key = ((long) a * cells.size() + b) * 2 + (i == j ? 1 : 0);
					Cell[] both = i == j ? new Cell[] { cells.get(a) } : new Cell[] { cells.get(a), cells.get(b) };
					pair[i * n + j] = known.computeIfAbsent(key, x -> {
						pairs.add(both);
						return pairs.size() - 1;
					});
				}
			}
			double[] scale = Arrays.stream(weights.get(k)).map(x -> 1 / Math.sqrt(x)).toArray();
			all[k] = new Pattern(n, pair, scale, counts.get(k));
		}
		return all;
	}

	int units() {
		return values.length;
	}

	int width() {
		return width;
	}

	/** A unit's rows, n x w by rows. */
	double[] rows(int unit) {
		return values[unit];
	}

	int pattern(int unit) {
		return pattern[unit];
	}

	Pattern[] patterns() {
		return patterns;
	}

	/** The distinct covariances: one cell for a variance, two for a covariance. */
	Cell[][] pairs() {
		return pairs.toArray(Cell[][]::new);
	}
}
