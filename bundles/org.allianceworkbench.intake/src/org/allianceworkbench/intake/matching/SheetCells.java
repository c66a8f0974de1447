package org.allianceworkbench.intake.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.intake.reading.SheetPreview;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.intake.reading.SourceRow;
import org.allianceworkbench.table.grid.Cell;

/** The cells of the first rows, column by column. */
final class SheetCells {

	private final SheetPreview preview;

	SheetCells(SheetPreview preview) {
		this.preview = preview;
	}

	SheetPreview preview() {
		return preview;
	}

	/** Columns that have a header or hold something. */
	List<SourceColumn> columns() {
		return preview.columns().stream().filter(column -> column.profile().filled() > 0 || !column.header()
				.startsWith("column "))
				.toList();
	}

	/** Number of rows that were looked at. */
	int rows() {
		return preview.rows().size();
	}

	/** Cells of a column that hold something, at most so many. */
	List<Cell> filled(SourceColumn column, int most) {
		List<Cell> cells = new ArrayList<>();
		for (SourceRow row : preview.rows()) {
			Cell cell = row.cell(column.index());
			if (!cell.isBlank() && cells.size() < most) {
				cells.add(cell);
			}
		}
		return cells;
	}

	/** The different values of some columns as a person sees them, with how often they occur, in the order of the file. */
	Map<String, Integer> values(List<SourceColumn> columns) {
		Map<String, Integer> values = new LinkedHashMap<>();
		for (SourceColumn column : columns) {
			for (Cell cell : filled(column, Integer.MAX_VALUE)) {
				values.merge(cell.shown().strip(), 1, Integer::sum);
			}
		}
		return values;
	}
}
