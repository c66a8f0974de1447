package org.allianceworkbench.intake.internal.cells;

import org.allianceworkbench.table.grid.Cell;

/** Numbers as people see them in a spreadsheet where that matters: in identifiers and codes. */
public final class ShownNumber {

	private ShownNumber() {
	}

	/** The number with the leading zeros that a number format such as {@code 0000} shows. */
	public static String of(Cell.Num cell) {
		String shown = cell.shown();
		String format = cell.format();
		boolean zeros = format.length() > 1 && format.chars().allMatch(c -> c == '0');
		return zeros && shown.length() < format.length() && shown.chars().allMatch(Character::isDigit)
				? "0".repeat(format.length() - shown.length()) + shown : shown;
	}
}
