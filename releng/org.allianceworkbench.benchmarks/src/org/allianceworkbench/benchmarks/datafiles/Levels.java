package org.allianceworkbench.benchmarks.datafiles;

import java.io.IOException;
import java.nio.file.Path;

import org.allianceworkbench.benchmarks.harness.JavaRun;
import org.allianceworkbench.benchmarks.harness.ResultTable;
import org.allianceworkbench.benchmarks.harness.Task;

/** Time and size of zlib's levels; by them the level of written {@code .zsav} files was chosen. */
final class Levels {

	private static final int HIGHEST = 6;

	private Levels() {
	}

	static ResultTable measure(Path bytecode) throws IOException, InterruptedException {
		ResultTable table = new ResultTable("level", "bytecode", "deflated", "share", "CPU s");
		for (int level = 1; level <= HIGHEST; level++) {
			JavaRun run = JavaRun.of(Deflate.class, "256m", 1, bytecode.toString(), Integer.toString(level));
			Task.Outcome outcome = run.outcome();
			table.row(Integer.toString(level), ResultTable.megabytes(outcome.count()), ResultTable.megabytes(outcome.bytes()),
					String.format("%.1f %%", 100.0 * outcome.bytes() / outcome.count()),
					ResultTable.seconds(run.process().cpu()));
		}
		return table;
	}
}
