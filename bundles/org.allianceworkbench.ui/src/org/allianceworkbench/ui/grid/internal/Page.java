package org.allianceworkbench.ui.grid.internal;

import java.util.List;

import org.allianceworkbench.table.Table;
import org.allianceworkbench.ui.grid.RowMarks;

/** Some consecutive rows with what is special about them. */
record Page(Table rows, List<RowMarks> marks) {

	RowMarks marks(int row) {
		return row < marks.size() ? marks.get(row) : RowMarks.NONE;
	}
}
