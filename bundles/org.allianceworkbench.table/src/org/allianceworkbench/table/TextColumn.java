package org.allianceworkbench.table;

/** Texts in one array. */
record TextColumn(ColumnSpec spec, String[] texts, int size) implements Column {

	TextColumn {
		if (spec.type().isNumeric()) {
			throw new IllegalArgumentException(spec.name() + " is numeric but was given texts");
		}
	}

	@Override
	public double number(int row) {
		throw new UnsupportedOperationException(spec.name() + " holds text, not numbers");
	}

	@Override
	public String text(int row) {
		return texts[row];
	}
}
