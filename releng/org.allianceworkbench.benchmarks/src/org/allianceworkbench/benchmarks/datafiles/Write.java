package org.allianceworkbench.benchmarks.datafiles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.benchmarks.harness.Task;
import org.allianceworkbench.format.spss.SpssFormat;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;

/** Reads a file once, before it is measured, and writes the table. Arguments: the file and its copy. */
public final class Write implements Task {

	private Table table;

	@Override
	public void prepare(List<String> arguments) throws IOException {
		table = new SpssFormat().read(Path.of(arguments.get(0)), ReadOptions.NONE);
	}

	@Override
	public Outcome run(List<String> arguments) throws IOException {
		new SpssFormat().write(Path.of(arguments.get(1)), table);
		return Outcome.of(table.rowCount());
	}
}
