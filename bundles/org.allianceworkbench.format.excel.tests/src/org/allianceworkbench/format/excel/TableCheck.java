package org.allianceworkbench.format.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.grid.Grid;
import org.allianceworkbench.table.grid.GridReading;
import org.allianceworkbench.table.grid.GridRow;
import org.allianceworkbench.table.grid.GridTable;
import org.allianceworkbench.table.grid.Layout;

/** Counts the cells of a sheet and where they went. */
final class TableCheck {

	private TableCheck() {
	}

	/** Every cell below the header is a value of its column, or its column names it as read as missing. */
	static void everyCellIsInTheTableOrItsHeader(Path file, String sheet) throws IOException {
		ExcelFormat format = new ExcelFormat();
		ReadOptions options = ReadOptions.NONE.withSheet(sheet);
		Layout layout;
		try (GridTable table = GridTable.open(() -> format.openGrid(file, options), GridReading.ofSheet(options))) {
			layout = table.layout();
		}
		Map<Integer, Long> cells = new HashMap<>();
		try (Grid grid = format.openGrid(file, options)) {
			for (Optional<GridRow> row = grid.next(); row.isPresent(); row = grid.next()) {
				for (int c = 0; row.get().number() >= layout.dataRow() && c < row.get().cells().size(); c++) {
					cells.merge(c, row.get().cell(c).isBlank() ? 0L : 1L, Long::sum);
				}
			}
		}
		try (TableReader reader = format.open(file, options)) {
			Table table = reader.readAll();
			for (Layout.Heading heading : layout.headings()) {
				Column column = table.column(heading.name());
				long values = 0;
				for (int row = 0; row < table.rowCount(); row++) {
					values += column.value(row).isNone() || column.value(row).toString().isBlank() ? 0 : 1;
				}
				long lost = cells.getOrDefault(heading.column(), 0L) - values;
				boolean named = reader.warnings().stream().anyMatch(w -> w.startsWith("column " + heading.name() + ":")
						&& w.endsWith("read as missing"));
				assertThat(lost == 0 || lost > 0 && named).as(file.getFileName() + ", sheet " + sheet + ", column " + heading.name()
						+ ": " + lost + " cells lost; " + reader.warnings()).isTrue();
			}
		}
	}
}
