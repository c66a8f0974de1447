package org.allianceworkbench.benchmarks.datafiles.excel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.benchmarks.harness.Task;
import org.allianceworkbench.format.excel.ExcelFormat;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.Grid;
import org.allianceworkbench.table.grid.GridRow;

/** Takes every cell of the first sheet. Arguments: the file. */
public final class OurCells implements Task {

	@Override
	public Outcome run(List<String> arguments) throws Exception {
		long cells = 0;
		double sum = 0;
		try (Grid grid = new ExcelFormat().openGrid(Path.of(arguments.get(0)), ReadOptions.NONE)) {
			for (Optional<GridRow> row = grid.next(); row.isPresent(); row = grid.next()) {
				for (Cell cell : row.get().cells()) {
					cells++;
					sum += switch (cell) {
						case Cell.Num n -> n.number();
						case Cell.Moment m -> m.seconds();
						case Cell.Text t -> t.text().length();
						default -> 0;
					};
				}
			}
		}
		return new Outcome(cells, Math.round(sum));
	}
}
