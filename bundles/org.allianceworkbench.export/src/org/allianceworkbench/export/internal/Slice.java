package org.allianceworkbench.export.internal;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;

/**
 * Some rows of a column, without copying.
 *
 * @param all the whole column
 * @param from first row
 * @param size number of rows
 */
public record Slice(Column all, int from, int size) implements Column {

	/** The rows of a table from {@code from} to before {@code to}. */
	public static Table of(Table table, int from, int to) {
		return from == 0 && to == table.rowCount() ? table : table.map(column -> new Slice(column, from, to - from));
	}

	@Override
	public ColumnSpec spec() {
		return all.spec();
	}

	@Override
	public double number(int row) {
		return all.number(from + row);
	}

	@Override
	public String text(int row) {
		return all.text(from + row);
	}
}
