package org.allianceworkbench.benchmarks.datafiles.excel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.benchmarks.harness.Task;
import org.allianceworkbench.format.excel.ExcelFormat;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableReader;

/** Finds header and types and hands out typed columns in batches, the header's cells counted too. Arguments: the file. */
public final class OurTable implements Task {

	@Override
	public Outcome run(List<String> arguments) throws Exception {
		long cells = 0;
		try (TableReader reader = new ExcelFormat().open(Path.of(arguments.get(0)), ReadOptions.NONE)) {
			cells = reader.columns().size();
			for (Optional<Table> batch = reader.next(); batch.isPresent(); batch = reader.next()) {
				cells += (long) batch.get().rowCount() * batch.get().columns().size();
			}
		}
		return Outcome.of(cells);
	}
}
