package org.allianceworkbench.export.internal.layout;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;

/**
 * Some rows of a column in some order, without copying; a row may be absent.
 *
 * @param spec description
 * @param all the whole column
 * @param rows its row for each row here, -1 for a row where nothing is known
 */
public record PickedColumn(ColumnSpec spec, Column all, int[] rows) implements Column {

	/** Some rows of a table. */
	public static Table of(Table table, int[] rows) {
		return table.map(column -> new PickedColumn(column.spec(), column, rows));
	}

	@Override
	public int size() {
		return rows.length;
	}

	@Override
	public double number(int row) {
		return rows[row] < 0 ? Double.NaN : all.number(rows[row]);
	}

	@Override
	public String text(int row) {
		return rows[row] < 0 ? null : all.text(rows[row]);
	}
}
