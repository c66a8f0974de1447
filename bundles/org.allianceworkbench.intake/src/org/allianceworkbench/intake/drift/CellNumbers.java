package org.allianceworkbench.intake.drift;

import java.util.OptionalDouble;

import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.NumberText;

/** Numbers in cells, also those that are written as text. */
final class CellNumbers {

	private CellNumbers() {
	}

	/** The number, {@code NaN} when it is none. */
	static double of(Cell cell) {
		return switch (cell.value()) {
			case Cell.Num n -> n.number();
			case Cell.Text t -> {
				OptionalDouble point = NumberText.parse(t.text(), '.');
				OptionalDouble number = point.isPresent() ? point : NumberText.parse(t.text(), ',');
				yield number.isPresent() ? number.getAsDouble() : Double.NaN;
			}
			default -> Double.NaN;
		};
	}
}
