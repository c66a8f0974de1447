package org.allianceworkbench.intake.reading;

import org.allianceworkbench.table.grid.Cell;

/** What stands in a cell, as far as the file itself says so. */
public enum CellKind {
	BLANK, NUMBER, TEXT, DATE, TIME, TRUTH, ERROR;

	/** The kind of a cell; a formula's is that of its stored result. */
	public static CellKind of(Cell cell) {
		if (cell.isBlank()) {
			return BLANK;
		}
		return switch (cell.value()) {
			case Cell.Num n -> NUMBER;
			case Cell.Text t -> TEXT;
			case Cell.Moment m -> DATE;
			case Cell.Time t -> TIME;
			case Cell.Bool b -> TRUTH;
			case Cell.Error e -> ERROR;
			default -> BLANK;
		};
	}
}
