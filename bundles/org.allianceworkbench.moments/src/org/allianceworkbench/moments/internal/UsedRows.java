package org.allianceworkbench.moments.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.allianceworkbench.moments.RowsUsed;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Value;

/** Which rows of a table are used, and why the others are not. */
public final class UsedRows {

	private final boolean[] left;
	private final int size;
	private final RowsUsed counts;

	private UsedRows(boolean[] left, RowsUsed counts, int size) {
		this.left = left;
		this.counts = counts;
		this.size = size;
	}

	static UsedRows of(TableData data, List<String> needed) {
		boolean[] left = new boolean[data.table().rowCount()];
		List<RowsUsed.Exclusion> exclusions = new ArrayList<>();
		for (String name : needed) {
			Column column = data.column(name);
			IntPredicate missing = missing(data, column);
			Map<String, Long> reasons = new TreeMap<>();
			int blocks = (left.length + TableData.BLOCK - 1) / TableData.BLOCK;
			IntStream.range(0, blocks).parallel().forEach(b -> {
				Map<String, Long> own = mark(column, missing, left, b * TableData.BLOCK,
						Math.min(left.length, (b + 1) * TableData.BLOCK));
				synchronized (reasons) {
					own.forEach((reason, rows) -> reasons.merge(reason, rows, Long::sum));
				}
			});
			reasons.forEach((reason, rows) -> exclusions.add(new RowsUsed.Exclusion(name, reason, rows)));
		}
		int size = 0;
		for (boolean l : left) {
			size += l ? 0 : 1;
		}
		return new UsedRows(left, new RowsUsed(left.length, size, exclusions), size);
	}

	/** Whether a row has no valid value; texts are looked at once, when they become codes. */
	private static IntPredicate missing(TableData data, Column column) {
		if (!column.spec().type().isNumeric()) {
			int[] code = data.codes(column.spec().name()).code();
			return row -> code[row] < 0;
		}
		return column.spec().missing().isEmpty() ? row -> !Double.isFinite(column.number(row))
				: row -> !Double.isFinite(column.valid(row));
	}

	private static Map<String, Long> mark(Column column, IntPredicate missing, boolean[] left, int from, int to) {
		Map<String, Long> reasons = new TreeMap<>();
		for (int row = from; row < to; row++) {
			if (!left[row] && missing.test(row)) {
				left[row] = true;
				reasons.merge(RowsUsed.reason(column.spec(), column.value(row)), 1L, Long::sum);
			}
		}
		return reasons;
	}

	/** The same without rows whose weight is 0. */
	UsedRows weighted(Column weights) {
		boolean[] fewer = left.clone();
		long zero = 0;
		for (int row = 0; row < fewer.length; row++) {
			double weight = fewer[row] ? 1 : weights.number(row);
			if (weight < 0) {
				throw new IllegalArgumentException("row " + (row + 1) + " has the weight " + Value.of(weight) + " in "
						+ weights.spec().name() + "; weights are positive");
			}
			if (weight == 0) {
				fewer[row] = true;
				zero++;
			}
		}
		if (zero == 0) {
			return this;
		}
		List<RowsUsed.Exclusion> exclusions = new ArrayList<>(counts.exclusions());
		exclusions.add(new RowsUsed.Exclusion(weights.spec().name(), "weight of 0", zero));
		int rest = size - (int) zero;
		return new UsedRows(fewer, new RowsUsed(counts.total(), rest, exclusions), rest);
	}

	/** Whether a row is used. */
	public boolean uses(int row) {
		return !left[row];
	}

	/** Number of rows used. */
	public int size() {
		return size;
	}

	/** Number of rows there are. */
	public int total() {
		return left.length;
	}

	/** Counts with reasons. */
	public RowsUsed counts() {
		return counts;
	}
}
