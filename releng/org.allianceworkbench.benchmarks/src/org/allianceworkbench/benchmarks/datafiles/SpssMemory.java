package org.allianceworkbench.benchmarks.datafiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.allianceworkbench.benchmarks.harness.JavaRun;
import org.allianceworkbench.benchmarks.harness.ResultTable;

/** Memory: batches of a file that is much longer than the heap, and what a table in memory occupies. */
final class SpssMemory {

	private static final String SMALL_HEAP = "256m";
	private static final int LONGER = 4;

	private final SpssFiles files;
	private final ResultTable table = new ResultTable("what", "cases", "file", "heap", "process CPU s", "of its columns' bytes");

	SpssMemory(SpssFiles files) {
		this.files = files;
	}

	ResultTable measure() throws IOException, InterruptedException {
		Path longer = files.folder().resolve("plain-" + files.cases() * LONGER + ".sav");
		PlainSavFile.make(longer, files.cases() * LONGER);
		stream("plain", longer, files.cases() * LONGER);
		stream("bytecode", files.bytecode(), files.cases());
		stream("zlib", files.zlib(), files.cases());
		for (Path file : new Path[] { files.plain(), files.zlib() }) {
			InMemory.row(table, "table in memory", file, files.cases());
		}
		return table;
	}

	private void stream(String kind, Path file, int cases) throws IOException, InterruptedException {
		JavaRun run = JavaRun.of(Stream.class, SMALL_HEAP, 1, file.toString()).did(cases);
		table.row(kind + ", in batches", String.format("%,d", cases), ResultTable.megabytes(Files.size(file)),
				"at most " + SMALL_HEAP, ResultTable.seconds(run.process().cpu()));
	}
}
