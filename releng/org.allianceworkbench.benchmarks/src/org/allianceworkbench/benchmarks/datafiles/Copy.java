package org.allianceworkbench.benchmarks.datafiles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.benchmarks.harness.Task;
import org.allianceworkbench.format.spss.SpssFormat;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.TableWriter;

/** Reads a file in batches and writes each at once, as PSPP's GET and SAVE do. Arguments: the file and its copy. */
public final class Copy implements Task {

	@Override
	public Outcome run(List<String> arguments) throws IOException {
		SpssFormat spss = new SpssFormat();
		long rows = 0;
		try (TableReader reader = spss.open(Path.of(arguments.get(0)), ReadOptions.NONE);
				TableWriter writer = spss.create(Path.of(arguments.get(1)), reader.info(), reader.columns())) {
			for (Optional<Table> batch = reader.next(); batch.isPresent(); batch = reader.next()) {
				writer.write(batch.get());
				rows += batch.get().rowCount();
			}
			writer.finish();
		}
		return Outcome.of(rows);
	}
}
