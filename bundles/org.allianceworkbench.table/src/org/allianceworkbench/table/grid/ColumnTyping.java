package org.allianceworkbench.table.grid;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.allianceworkbench.table.ColumnSpec;

/**
 * What a column of cells became.
 *
 * @param spec its description
 * @param number how a cell becomes a number; not used for text
 * @param warnings what a person should know, one sentence each
 */
record ColumnTyping(ColumnSpec spec, ToDoubleFunction<Cell> number, List<String> warnings) {

	/** The text of a cell as it is shown, {@code null} when the cell is absent. */
	static String text(Cell cell) {
		return cell.value() instanceof Cell.Blank ? null : cell.shown();
	}
}
