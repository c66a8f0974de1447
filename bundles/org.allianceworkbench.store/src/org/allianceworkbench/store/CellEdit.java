package org.allianceworkbench.store;

import java.util.Objects;

import org.allianceworkbench.table.Value;

/**
 * A change of one value by hand.
 *
 * @param row which row
 * @param variable name of the variable
 * @param value the value that it gets; {@link Value#NONE} makes it system-missing
 */
public record CellEdit(RowKey row, String variable, Value value) {

	public CellEdit {
		Objects.requireNonNull(row);
		Objects.requireNonNull(variable);
		Objects.requireNonNull(value);
	}
}
