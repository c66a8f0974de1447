package org.allianceworkbench.format.excel.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.allianceworkbench.format.excel.internal.model.Hidden;
import org.allianceworkbench.format.excel.internal.model.SheetGrid;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.Grid;
import org.allianceworkbench.table.grid.GridRow;
import org.allianceworkbench.table.grid.Merge;

/** Counts and sums what one sheet holds. */
final class SheetInspection {

	private static final int FORMULAS_SHOWN = 8;
	private static final int CELLS_SHOWN = 60;

	private final int most;
	private final List<GridRow> first = new ArrayList<>();
	private final Deque<GridRow> last = new ArrayDeque<>();
	private final TreeMap<Integer, SheetColumn> columns = new TreeMap<>();
	private final Map<String, Object> formulaSample = new LinkedHashMap<>();
	private long formulas;
	private long withoutResult;
	private long firstRow;
	private long lastRow;

	SheetInspection(int most) {
		this.most = most;
	}

	SheetInspection run(SheetGrid grid) throws IOException {
		for (Optional<GridRow> row = grid.next(); row.isPresent(); row = grid.next()) {
			row(row.get());
		}
		return this;
	}

	private void row(GridRow row) {
		boolean blank = true;
		for (int c = 0; c < row.cells().size(); c++) {
			Cell cell = row.cells().get(c);
			formula(cell, c, row.number());
			if (SheetColumn.holds(cell)) {
				columns.computeIfAbsent(c, SheetColumn::new).add(cell);
				blank = false;
			}
		}
		if (blank) {
			return;
		}
		firstRow = firstRow == 0 ? row.number() : Math.min(firstRow, row.number());
		lastRow = Math.max(lastRow, row.number());
		if (first.size() < most) {
			first.add(row);
		} else if (most > 0) {
			last.addLast(row);
			if (last.size() > most) {
				last.removeFirst();
			}
		}
	}

	private void formula(Cell cell, int column, long row) {
		if (cell instanceof Cell.Formula f) {
			formulas++;
			withoutResult += SheetColumn.holds(cell) ? 0 : 1;
			if (formulaSample.size() < FORMULAS_SHOWN && !f.expression().isEmpty()) {
				formulaSample.put(Grid.address(column, row), "=" + f.expression());
			}
		}
	}

	void putInto(Map<String, Object> map, SheetGrid grid) {
		map.put("used", used());
		map.put("merged", grid.merges().stream().map(SheetInspection::range).toList());
		Map<String, Object> of = new LinkedHashMap<>();
		of.put("count", formulas);
		of.put("without_cached_value", withoutResult);
		of.put("sample", formulaSample);
		map.put("formulas", of);
		map.put("hidden_columns", grid.hiddenColumns().stream().mapToObj(Hidden::letters).toList());
		map.put("hidden_rows", grid.hiddenRows().stream().boxed().toList());
		map.put("cells", kinds());
		map.put("columns", columns.values().stream().map(SheetColumn::toMap).toList());
		int width = columns.isEmpty() ? 0 : Math.min(CELLS_SHOWN, columns.lastKey() + 1);
		map.put("first_rows", first.stream().map(row -> json(row, width)).toList());
		map.put("last_rows", last.stream().map(row -> json(row, width)).toList());
	}

	private Map<String, Object> used() {
		Map<String, Object> used = new LinkedHashMap<>();
		used.put("first_row", firstRow);
		used.put("last_row", lastRow);
		used.put("first_col", columns.isEmpty() ? 0 : columns.firstKey() + 1);
		used.put("last_col", columns.isEmpty() ? 0 : columns.lastKey() + 1);
		return used;
	}

	private Map<String, Object> kinds() {
		Map<String, Object> kinds = new TreeMap<>();
		columns.values().forEach(column -> column.kinds().forEach((kind, count) -> kinds.merge(kind, count,
				(a, b) -> (Long) a + (Long) b)));
		return kinds;
	}

	private static String range(Merge m) {
		String from = Grid.address(m.firstColumn() - 1, m.firstRow());
		String to = Grid.address(m.lastColumn() - 1, m.lastRow());
		return from.equals(to) ? from : from + ":" + to;
	}

	private static List<Object> json(GridRow row, int width) {
		List<Object> cells = new ArrayList<>();
		for (int c = 0; c < width; c++) {
			cells.add(SheetColumn.json(row.cell(c)));
		}
		List<Object> line = new ArrayList<>();
		line.add(row.number());
		line.add(cells);
		return line;
	}
}
