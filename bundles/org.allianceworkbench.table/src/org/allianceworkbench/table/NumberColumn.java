package org.allianceworkbench.table;

/** Numbers in one array. */
record NumberColumn(ColumnSpec spec, double[] numbers, int size) implements Column {

	NumberColumn {
		if (!spec.type().isNumeric()) {
			throw new IllegalArgumentException(spec.name() + " is text but was given numbers");
		}
	}

	@Override
	public double number(int row) {
		return numbers[row];
	}

	@Override
	public void copyNumbers(int from, int count, double[] target, int at) {
		System.arraycopy(numbers, from, target, at, count);
	}

	@Override
	public String text(int row) {
		throw new UnsupportedOperationException(spec.name() + " holds numbers, not text");
	}
}
