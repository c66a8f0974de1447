package org.allianceworkbench.export.internal.privacy;

import java.util.function.IntToDoubleFunction;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;

/**
 * Numbers that are computed whenever they are read, so that a million rows take no memory twice.
 *
 * @param spec description
 * @param size number of rows
 * @param numbers the number in a row
 */
record ComputedNumbers(ColumnSpec spec, int size, IntToDoubleFunction numbers) implements Column {

	@Override
	public double number(int row) {
		return numbers.applyAsDouble(row);
	}

	@Override
	public String text(int row) {
		throw new UnsupportedOperationException(spec.name() + " holds numbers, not text");
	}
}
