package org.allianceworkbench.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes a table row by row when its length is not known; not for several threads. */
public final class TableBuilder {

	private final TableInfo info;
	private final List<ColumnSpec> specs;
	private final Object[] arrays;
	private int capacity = 64;
	private int rows;

	/** Starts a table without rows. */
	public TableBuilder(TableInfo info, List<ColumnSpec> specs) {
		this.info = info;
		this.specs = List.copyOf(specs);
		this.arrays = new Object[specs.size()];
		for (int c = 0; c < arrays.length; c++) {
			arrays[c] = specs.get(c).type().isNumeric() ? filled(new double[capacity], 0) : new String[capacity];
		}
	}

	private static double[] filled(double[] numbers, int from) {
		Arrays.fill(numbers, from, numbers.length, Double.NaN);
		return numbers;
	}

	/** Adds a row in which everything is missing, and makes it the current one. */
	public TableBuilder addRow() {
		if (rows == capacity) {
			grow();
		}
		rows++;
		return this;
	}

	private void grow() {
		int old = capacity;
		capacity += capacity >> 1;
		for (int c = 0; c < arrays.length; c++) {
			arrays[c] = arrays[c] instanceof double[] numbers ? filled(Arrays.copyOf(numbers, capacity), old)
					: Arrays.copyOf((String[]) arrays[c], capacity);
		}
	}

	/** Sets a number in the current row. */
	public TableBuilder set(int column, double number) {
		((double[]) arrays[column])[rows - 1] = number;
		return this;
	}

	/** Sets a text in the current row; {@code null} leaves the cell absent. */
	public TableBuilder set(int column, String text) {
		((String[]) arrays[column])[rows - 1] = text;
		return this;
	}

	/** Sets a value in the current row. */
	public TableBuilder set(int column, Value value) {
		return switch (value) {
			case Value.Num n -> set(column, n.number());
			case Value.Text t -> set(column, t.text());
			case Value.None none -> this;
		};
	}

	/** Number of rows so far. */
	public int rowCount() {
		return rows;
	}

	/** The table; the builder must not be used afterwards. */
	public Table build() {
		List<Column> columns = new ArrayList<>();
		for (int c = 0; c < arrays.length; c++) {
			columns.add(arrays[c] instanceof double[] numbers ? new NumberColumn(specs.get(c), Arrays.copyOf(numbers, rows), rows)
					: new TextColumn(specs.get(c), Arrays.copyOf((String[]) arrays[c], rows), rows));
		}
		return new Table(info, columns);
	}
}
