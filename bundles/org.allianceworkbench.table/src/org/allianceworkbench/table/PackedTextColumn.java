package org.allianceworkbench.table;

import java.util.Arrays;

/** Many different texts in UTF-8; a {@code String} is made when one is asked for. */
final class PackedTextColumn implements Column {

	private final ColumnSpec spec;
	private final PackedTexts[] parts;
	/** The first row of each part, and the number of all rows. */
	private final int[] starts;

	PackedTextColumn(ColumnSpec spec, PackedTexts[] parts) {
		this.spec = spec;
		this.parts = parts;
		this.starts = new int[parts.length + 1];
		for (int i = 0; i < parts.length; i++) {
			starts[i + 1] = starts[i] + parts[i].rows();
		}
	}

	@Override
	public ColumnSpec spec() {
		return spec;
	}

	@Override
	public int size() {
		return starts[parts.length];
	}

	@Override
	public double number(int row) {
		throw new UnsupportedOperationException(spec.name() + " holds text, not numbers");
	}

	@Override
	public String text(int row) {
		int found = Arrays.binarySearch(starts, row);
		int part = found >= 0 ? found : -found - 2;
		return parts[part].text(row - starts[part]);
	}
}
