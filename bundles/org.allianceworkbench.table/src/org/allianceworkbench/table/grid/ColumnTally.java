package org.allianceworkbench.table.grid;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.DisplayFormat;

/** Counts what all the cells of one column are, so that its type depends on every one of them. */
interface ColumnTally {

	/** One more cell. */
	void add(long row, Cell cell);

	/**
	 * What the column is.
	 *
	 * @param heading its heading
	 * @param decimal the file's decimal mark
	 */
	ColumnTyping typing(Layout.Heading heading, Decimal decimal);

	/**
	 * The decimal mark of numbers that are written as texts.
	 *
	 * @param mark {@code '.'} or {@code ','}
	 * @param known whether the user or some number of the file says so; otherwise it is the usual one
	 */
	record Decimal(char mark, boolean known) {
	}

	/** A description with the column's name, label, format and width. */
	static ColumnSpec.Builder spec(Layout.Heading heading, ColumnType type) {
		return ColumnSpec.of(heading.name(), type).label(heading.label());
	}

	/** How numbers with so many decimals are shown. */
	static DisplayFormat format(int decimals) {
		return DisplayFormat.number(Math.max(8, decimals + 6), decimals);
	}
}
