package org.allianceworkbench.benchmarks.datafiles;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.benchmarks.harness.Task;
import org.allianceworkbench.format.spss.SpssFormat;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableReader;

/** Reads a file in batches. Arguments: the file. */
public final class Stream implements Task {

	@Override
	public Outcome run(List<String> arguments) throws Exception {
		long rows = 0;
		try (TableReader reader = new SpssFormat().open(Path.of(arguments.get(0)), ReadOptions.NONE)) {
			for (Optional<Table> batch = reader.next(); batch.isPresent(); batch = reader.next()) {
				rows += batch.get().rowCount();
			}
		}
		return Outcome.of(rows);
	}
}
