package org.allianceworkbench.benchmarks.intake;

import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.benchmarks.harness.Task;
import org.allianceworkbench.format.excel.ExcelFormat;
import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.table.ReadOptions;

/** Opens a workbook and shows its first rows; counts the columns. */
public final class Preview implements Task {

	@Override
	public Outcome run(List<String> arguments) throws Exception {
		return Outcome.of(SourceFile.open(Path.of(arguments.get(0)), new ExcelFormat(), ReadOptions.NONE).preview().columns()
				.size());
	}
}
