package org.allianceworkbench.intake.internal.rows;

import org.allianceworkbench.intake.internal.recipe.Target;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.grid.Cell;

/**
 * A value that was read from a cell and has not found its row yet.
 *
 * @param target where it goes
 * @param cell the cell as it stands in the file
 * @param value the value
 * @param recoded whether it differs from what stands in the cell
 * @param userMissing whether it is missing for a reason
 */
record ValueAt(Target target, Cell cell, Value value, boolean recoded, boolean userMissing) {

	String variable() {
		return target.variable().getName();
	}

	int column() {
		return target.column().index();
	}
}
