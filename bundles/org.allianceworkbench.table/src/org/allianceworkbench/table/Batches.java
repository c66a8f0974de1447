package org.allianceworkbench.table;

import java.util.ArrayList;
import java.util.List;

/** Several batches of one table as one. */
public final class Batches {

	private Batches() {
	}

	/**
	 * Joins batches below each other.
	 *
	 * @throws IllegalArgumentException when they hold more rows than an array
	 */
	public static Table join(TableInfo info, List<ColumnSpec> specs, List<Table> batches) {
		long rows = batches.stream().mapToLong(Table::rowCount).sum();
		if (rows > Integer.MAX_VALUE - 8) {
			throw new IllegalArgumentException(rows + " rows are too many for memory; read them in batches");
		}
		List<Column> columns = new ArrayList<>();
		for (int c = 0; c < specs.size(); c++) {
			columns.add(specs.get(c).type().isNumeric() ? numbers(specs.get(c), c, batches, (int) rows)
					: texts(specs.get(c), c, batches, (int) rows));
		}
		return new Table(info, columns);
	}

	private static Column numbers(ColumnSpec spec, int c, List<Table> batches, int rows) {
		double[] all = new double[rows];
		int at = 0;
		for (Table batch : batches) {
			Column column = batch.columns().get(c);
			column.copyNumbers(0, column.size(), all, at);
			at += column.size();
		}
		return Column.of(spec, all);
	}

	private static Column texts(ColumnSpec spec, int c, List<Table> batches, int rows) {
		String[] all = new String[rows];
		int at = 0;
		for (Table batch : batches) {
			Column column = batch.columns().get(c);
			for (int row = 0; row < column.size(); row++) {
				all[at++] = column.text(row);
			}
		}
		return Column.of(spec, all);
	}

	/** A reader that hands out one table in memory as a single batch. */
	public static TableReader reader(Table table) {
		return new MemoryReader(table);
	}
}
