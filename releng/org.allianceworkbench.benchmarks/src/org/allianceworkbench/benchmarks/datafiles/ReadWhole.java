package org.allianceworkbench.benchmarks.datafiles;

import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.benchmarks.harness.Task;
import org.allianceworkbench.format.spss.SpssFormat;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;

/** Reads a file into columns in memory. Arguments: the file. */
public final class ReadWhole implements Task {

	@Override
	public Outcome run(List<String> arguments) throws Exception {
		Table table = new SpssFormat().read(Path.of(arguments.get(0)), ReadOptions.NONE);
		return Outcome.of(table.columns().size() == SurveyData.VARIABLES ? table.rowCount() : -1);
	}
}
