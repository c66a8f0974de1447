package org.allianceworkbench.table;

/** Whole numbers of one byte each, as answers to items are. */
record SmallNumberColumn(ColumnSpec spec, byte[] numbers) implements Column {

	SmallNumberColumn {
		if (!spec.type().isNumeric()) {
			throw new IllegalArgumentException(spec.name() + " is text but was given numbers");
		}
	}

	@Override
	public int size() {
		return numbers.length;
	}

	@Override
	public double number(int row) {
		byte number = numbers[row];
		return number == SMALL_NONE ? Double.NaN : number;
	}

	@Override
	public void copyNumbers(int from, int count, double[] target, int at) {
		for (int i = 0; i < count; i++) {
			target[at + i] = number(from + i);
		}
	}

	@Override
	public String text(int row) {
		throw new UnsupportedOperationException(spec.name() + " holds numbers, not text");
	}
}
