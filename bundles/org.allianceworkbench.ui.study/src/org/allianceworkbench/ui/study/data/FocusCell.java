package org.allianceworkbench.ui.study.data;

import java.util.Optional;
import java.util.function.Predicate;

import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.ui.CellReference;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.grid.DataGrid;
import org.allianceworkbench.ui.grid.GridSelection;

/** What the cell in focus stands for in the study. */
record FocusCell(OpenStudy study, DataView view, DataGrid grid) {

	/** The value in focus, if any. */
	Optional<ChosenCell> chosen(Predicate<ColumnSpec> editable) {
		return grid.selection().anchor().map(cell -> chosen(cell, editable));
	}

	private ChosenCell chosen(GridSelection.Cell cell, Predicate<ColumnSpec> editable) {
		RowKey row = rowAt(cell.row());
		String name = cell.column().name();
		int colon = name.lastIndexOf(':');
		CellReference reference = colon < 0 ? new CellReference(row, StudyRows.KEYS.contains(name) ? "" : name)
				: editable.test(cell.column()) ? new CellReference(RowKey.rating(row.site(), row.client(), row.occasion(),
						name.substring(0, colon)), name.substring(colon + 1)) : new CellReference(row, "");
		return new ChosenCell(study, reference, key("therapist", cell.row()));
	}

	/** The row that is shown at a place; its codes are empty while it is being read. */
	RowKey rowAt(int place) {
		return new RowKey(view.level(), key("site", place), view.level() == Level.THERAPIST ? key("therapist", place) : "",
				key("client", place), key("occasion", place), key("role", place));
	}

	private String key(String name, int place) {
		return grid.columns().stream().filter(column -> column.name().equals(name)).findFirst()
				.map(column -> grid.entered(column, place)).orElse("");
	}
}
