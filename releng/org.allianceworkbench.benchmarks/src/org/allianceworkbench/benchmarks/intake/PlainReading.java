package org.allianceworkbench.benchmarks.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.benchmarks.harness.Task;
import org.allianceworkbench.format.excel.ExcelFormat;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.grid.Grid;
import org.allianceworkbench.table.grid.GridRow;

/** Streams all cells of a workbook and counts them. */
public final class PlainReading implements Task {

	@Override
	public Outcome run(List<String> arguments) throws Exception {
		long cells = 0;
		try (Grid grid = new ExcelFormat().openGrid(Path.of(arguments.get(0)), ReadOptions.NONE)) {
			for (Optional<GridRow> row = grid.next(); row.isPresent(); row = grid.next()) {
				cells += row.get().cells().size();
			}
		}
		return Outcome.of(cells);
	}
}
