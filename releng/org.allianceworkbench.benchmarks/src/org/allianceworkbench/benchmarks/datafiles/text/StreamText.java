package org.allianceworkbench.benchmarks.datafiles.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.benchmarks.harness.Task;
import org.allianceworkbench.format.text.TextFormat;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableReader;

/** Reads typed columns in batches: the file is read twice, first to recognise the types. Arguments: the file. */
public final class StreamText implements Task {

	@Override
	public Outcome run(List<String> arguments) throws Exception {
		long rows = 0;
		try (TableReader reader = new TextFormat().open(Path.of(arguments.get(0)), ReadOptions.NONE)) {
			for (Optional<Table> batch = reader.next(); batch.isPresent(); batch = reader.next()) {
				rows += batch.get().rowCount();
			}
		}
		return Outcome.of(rows);
	}
}
