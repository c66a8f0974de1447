package org.allianceworkbench.intake.internal.cells;

import org.allianceworkbench.table.grid.Cell;

/** Reads the cells of one column for one variable. */
@FunctionalInterface
public interface CellReader {

	/** What a cell holds. */
	Reading read(Cell cell);
}
