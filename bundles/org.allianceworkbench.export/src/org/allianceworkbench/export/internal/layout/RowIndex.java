package org.allianceworkbench.export.internal.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;

/** Finds rows by the texts of some columns; texts are numbered, so that a million rows fit. */
public final class RowIndex {

	private static final int MOST_TEXTS = 1 << 21;

	private final List<String> keys;
	private final List<Map<String, Integer>> numbers;
	private final Map<Long, Integer> rows = new HashMap<>();

	/** The first row of each combination. */
	public RowIndex(Table table, List<String> keys) {
		this.keys = keys;
		this.numbers = keys.stream().<Map<String, Integer>>map(key -> new HashMap<>()).toList();
		List<Column> columns = keys.stream().map(table::column).toList();
		for (int row = 0; row < table.rowCount(); row++) {
			rows.putIfAbsent(number(columns, row, true), row);
		}
	}

	/** How many different combinations there are. */
	public int size() {
		return rows.size();
	}

	/** For each row of another table the row here that has the same texts, -1 for none. */
	public int[] of(Table other) {
		List<Column> columns = keys.stream().map(other::column).toList();
		int[] found = new int[other.rowCount()];
		for (int row = 0; row < found.length; row++) {
			found[row] = rows.getOrDefault(number(columns, row, false), -1);
		}
		return found;
	}

	private long number(List<Column> columns, int row, boolean add) {
		long number = 0;
		for (int c = 0; c < columns.size(); c++) {
			Map<String, Integer> known = numbers.get(c);
			String text = String.valueOf(columns.get(c).text(row));
			Integer part = known.get(text);
			if (part == null && !add) {
				return -1;
			}
			if (part == null) {
				part = known.size();
				known.put(text, part);
				if (part >= MOST_TEXTS || columns.size() > 3) {
					throw new IllegalStateException("more than " + MOST_TEXTS + " different codes of " + keys.get(c));
				}
			}
			number = number * MOST_TEXTS + part;
		}
		return number;
	}
}
