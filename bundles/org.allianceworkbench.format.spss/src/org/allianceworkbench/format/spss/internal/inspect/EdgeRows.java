package org.allianceworkbench.format.spss.internal.inspect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;

/** The first and the last rows of a table that comes in batches. */
final class EdgeRows {

	private final int most;
	private final List<List<Object>> first = new ArrayList<>();
	private final Deque<List<Object>> last = new ArrayDeque<>();
	private long rows;

	/**
	 * @param most how many rows of each
	 */
	EdgeRows(int most) {
		this.most = most;
	}

	void add(Table batch) {
		int count = batch.rowCount();
		for (int row = 0; row < count && first.size() < most; row++) {
			first.add(row(batch, row));
		}
		for (int row = Math.max(0, count - most); row < count; row++) {
			last.add(row(batch, row));
			if (last.size() > most) {
				last.remove();
			}
		}
		rows += count;
	}

	private static List<Object> row(Table batch, int row) {
		List<Object> values = new ArrayList<>();
		for (Column column : batch.columns()) {
			values.add(column.spec().type().isNumeric() ? Numbers.json(column.number(row)) : column.text(row));
		}
		return values;
	}

	List<List<Object>> first() {
		return first;
	}

	/** The last rows; empty when the first ones are all there are. */
	List<List<Object>> last() {
		return rows > most ? List.copyOf(last) : List.of();
	}
}
