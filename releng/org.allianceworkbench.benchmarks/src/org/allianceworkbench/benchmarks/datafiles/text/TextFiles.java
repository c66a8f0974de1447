package org.allianceworkbench.benchmarks.datafiles.text;

import java.io.IOException;
import java.nio.file.Files;

import org.allianceworkbench.benchmarks.datafiles.InMemory;
import org.allianceworkbench.benchmarks.harness.JavaRun;
import org.allianceworkbench.benchmarks.harness.Options;
import org.allianceworkbench.benchmarks.harness.ResultTable;
import org.allianceworkbench.benchmarks.harness.Suite;

/** Reads a text table of 2 GB in batches in 256 MB of heap; {@code --megabytes} sets another size. */
public final class TextFiles implements Suite {

	private static final int MEGABYTES = 2048;
	private static final int MEMORY_MEGABYTES = 256;
	private static final String HEAP = "256m";

	@Override
	public void run(Options options) throws IOException, InterruptedException {
		Files.createDirectories(options.folder());
		int megabytes = options.number("megabytes", MEGABYTES);
		TextFile.Made made = TextFile.make(options.folder(), (long) megabytes << 20);
		JavaRun run = JavaRun.of(StreamText.class, HEAP, 1, made.file().toString()).did(made.rows());
		ResultTable table = new ResultTable("read .csv", "file", "heap", "rows", "process CPU s", "process wall s");
		table.row("typed columns in batches", ResultTable.megabytes(Files.size(made.file())), HEAP,
				String.format("%,d", made.rows()),
				ResultTable.seconds(run.process().cpu()), ResultTable.seconds(run.process().wall()));
		TextFile.Made shorter = TextFile.make(options.folder(), (long) Math.min(MEMORY_MEGABYTES, megabytes) << 20);
		ResultTable memory = new ResultTable("what", "rows", "file", "heap", "process CPU s", "of its columns' bytes");
		InMemory.row(memory, "table in memory", shorter.file(), shorter.rows());
		System.out.println("Reading a text table\n\n" + table + "\nMemory\n\n" + memory);
	}
}
