package org.allianceworkbench.table.grid;

import java.util.List;

/**
 * One row of a grid.
 *
 * @param number row number as the file counts, from 1 (text files: the record's number; its first line for messages)
 * @param cells cells from column A on; cells after the last are blank
 */
public record GridRow(long number, List<Cell> cells) {

	/** The cell in a column counted from 0; blank after the end of the row. */
	public Cell cell(int column) {
		return column < cells.size() ? cells.get(column) : Cell.BLANK;
	}

	/** Whether all cells are blank. */
	public boolean isBlank() {
		return cells.stream().allMatch(Cell::isBlank);
	}
}
