package org.allianceworkbench.format.excel.internal.model;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.allianceworkbench.table.grid.Grid;

/** Rows and columns of a sheet that a user does not see; they are read like the others. */
public final class Hidden {

	private static final int NAMED = 5;

	private final BitSet rows = new BitSet();
	private final BitSet columns = new BitSet();

	/** One more row, from 1. */
	public void addRow(int row) {
		rows.set(row);
	}

	/** Some more columns, from 0; what lies beyond the sheet is left out. */
	public void addColumns(int first, int last) {
		int from = Math.max(0, first);
		int to = Math.min(Limits.COLUMNS - 1, last);
		if (from <= to) {
			columns.set(from, to + 1);
		}
	}

	/** Numbers of rows, from 1. */
	public BitSet rows() {
		return (BitSet) rows.clone();
	}

	/** Columns, from 0. */
	public BitSet columns() {
		return (BitSet) columns.clone();
	}

	/** What a person should know, one sentence or none. */
	public List<String> sentences(String sheet) {
		String what = String.join(" and ", IntStream.range(0, 2).mapToObj(i -> i == 0 ? hiddenRows() : hiddenColumns())
				.filter(part -> !part.isEmpty()).toList());
		boolean one = rows.cardinality() + columns.cardinality() == 1;
		return what.isEmpty() ? List.of()
				: List.of("sheet '" + sheet + "': " + what + (one ? " is" : " are") + " hidden, and read like the others");
	}

	private String hiddenRows() {
		return rows.isEmpty() ? "" : named(rows, "row", rows.stream().mapToObj(Integer::toString));
	}

	private String hiddenColumns() {
		return columns.isEmpty() ? "" : named(columns, "column", columns.stream().mapToObj(Hidden::letters));
	}

	/** Letters of a column, from 0. */
	public static String letters(int column) {
		return Grid.address(column, 0).replace("0", "");
	}

	private static String named(BitSet set, String what, Stream<String> names) {
		int count = set.cardinality();
		String some = names.limit(NAMED).collect(Collectors.joining(", "));
		return count == 1 ? what + " " + some : count + " " + what + "s (" + some + (count > NAMED ? ", ..." : "") + ")";
	}
}
