package org.allianceworkbench.export.internal.privacy;

import java.util.function.IntFunction;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;

/**
 * Texts that are looked up whenever they are read.
 *
 * @param spec description
 * @param size number of rows
 * @param texts the text in a row, {@code null} when it is absent
 */
record ComputedTexts(ColumnSpec spec, int size, IntFunction<String> texts) implements Column {

	@Override
	public double number(int row) {
		throw new UnsupportedOperationException(spec.name() + " holds text, not numbers");
	}

	@Override
	public String text(int row) {
		return texts.apply(row);
	}
}
