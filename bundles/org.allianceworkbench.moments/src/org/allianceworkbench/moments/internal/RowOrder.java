package org.allianceworkbench.moments.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Rows used, unit by unit, sorted within a unit.
 *
 * @param order the table's rows
 * @param unitStart position of the first row of each unit, and the end
 */
public record RowOrder(int[] order, int[] unitStart) {

	/**
	 * Orders rows.
	 *
	 * @param unit keys of the units; empty: each row is a unit of its own, in the table's order
	 * @param sortBy for each row of the table its place within a unit, by the first array, then by the next ones
	 */
	public static RowOrder of(TableData data, UsedRows rows, Optional<List<String>> unit, List<int[]> sortBy) {
		if (unit.isEmpty()) {
			int[] all = new int[rows.size()];
			int next = 0;
			for (int row = 0; row < rows.total(); row++) {
				if (rows.uses(row)) {
					all[next++] = row;
				}
			}
			int[] start = new int[all.length + 1];
			Arrays.setAll(start, i -> i);
			return new RowOrder(all, start);
		}
		Nesting nesting = Nesting.of(data, List.of(unit.get()), rows);
		for (int u = 0; u + 1 < nesting.start().length; u++) {
			sort(nesting.order(), nesting.start()[u], nesting.start()[u + 1], sortBy);
		}
		return new RowOrder(nesting.order(), nesting.start());
	}

	private static void sort(int[] order, int from, int to, List<int[]> sortBy) {
		boolean sorted = true;
		for (int p = from + 1; p < to && sorted; p++) {
			sorted = compare(order[p - 1], order[p], sortBy) <= 0;
		}
		if (sorted) {
			return;
		}
		Integer[] rows = new Integer[to - from];
		for (int i = 0; i < rows.length; i++) {
			rows[i] = order[from + i];
		}
		Arrays.sort(rows, (a, b) -> compare(a, b, sortBy));
		for (int i = 0; i < rows.length; i++) {
			order[from + i] = rows[i];
		}
	}

	private static int compare(int a, int b, List<int[]> sortBy) {
		for (int[] rank : sortBy) {
			if (rank[a] != rank[b]) {
				return Integer.compare(rank[a], rank[b]);
			}
		}
		return Integer.compare(a, b);
	}
}
