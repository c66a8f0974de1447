package org.allianceworkbench.table;

/** Another column's values under a description of their own. */
record ColumnView(ColumnSpec spec, Column values) implements Column {

	@Override
	public int size() {
		return values.size();
	}

	@Override
	public double number(int row) {
		return values.number(row);
	}

	@Override
	public String text(int row) {
		return values.text(row);
	}
}
