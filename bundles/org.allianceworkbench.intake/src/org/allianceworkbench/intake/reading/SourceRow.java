package org.allianceworkbench.intake.reading;

import org.allianceworkbench.table.grid.Cell;

/** A row of a sheet or text file, or a case of a statistics file. */
public interface SourceRow {

	/** Row of the sheet, record of the text file or number of the case, from 1. */
	long number();

	/** Number of columns from the first to the last that may hold something. */
	int width();

	/** The cell in a column from 0; blank after the end of the row. */
	Cell cell(int column);

	/** Whether no cell holds anything. */
	default boolean isBlank() {
		for (int c = 0; c < width(); c++) {
			if (!isNothing(cell(c))) {
				return false;
			}
		}
		return true;
	}

	/** Whether a cell holds nothing at all; a formula without a stored result is something. */
	static boolean isNothing(Cell cell) {
		return cell.isBlank() && !(cell instanceof Cell.Formula);
	}
}
