package org.allianceworkbench.benchmarks.datafiles.text;

import java.io.IOException;
import java.nio.file.Files;

import org.allianceworkbench.benchmarks.harness.JavaRun;
import org.allianceworkbench.benchmarks.harness.Options;
import org.allianceworkbench.benchmarks.harness.ResultTable;
import org.allianceworkbench.benchmarks.harness.Suite;

/** Reads a text table of 2 GB in batches in 256 MB of heap; {@code --megabytes} sets another size. */
public final class TextFiles implements Suite {

	private static final int MEGABYTES = 2048;
	private static final String HEAP = "256m";

	@Override
	public void run(Options options) throws IOException, InterruptedException {
		TextFile.Made made = TextFile.make(Files.createDirectories(options.folder()), (long) options.number("megabytes", MEGABYTES) << 20);
		JavaRun run = JavaRun.of(StreamText.class, HEAP, 1, made.file().toString()).did(made.rows());
		ResultTable table = new ResultTable("read .csv", "file", "heap", "rows", "process CPU s", "process wall s");
		table.row("typed columns in batches", ResultTable.megabytes(Files.size(made.file())), HEAP, String.format("%,d", made.rows()),
				ResultTable.seconds(run.process().cpu()), ResultTable.seconds(run.process().wall()));
		System.out.println("Reading a text table\n\n" + table);
	}
}
