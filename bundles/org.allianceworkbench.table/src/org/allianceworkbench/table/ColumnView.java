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
	public void copyNumbers(int from, int count, double[] target, int at) {
		values.copyNumbers(from, count, target, at);
	}

	@Override
	public String text(int row) {
		return values.text(row);
	}
}
