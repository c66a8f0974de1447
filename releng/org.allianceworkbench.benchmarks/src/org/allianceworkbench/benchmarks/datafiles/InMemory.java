package org.allianceworkbench.benchmarks.datafiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.allianceworkbench.benchmarks.harness.JavaRun;
import org.allianceworkbench.benchmarks.harness.ResultTable;

/** A row of a table of results: what a table occupies when it is held in memory. */
public final class InMemory {

	private static final String HEAP = "6g";

	private InMemory() {
	}

	/** Measures a file with so many rows; the columns are what, rows, file, heap, CPU and share of the columns' bytes. */
	public static void row(ResultTable table, String what, Path file, long rows) throws IOException, InterruptedException {
		JavaRun run = JavaRun.of(Retain.class, HEAP, 1, file.toString()).did(rows);
		table.row(what, String.format("%,d", rows), ResultTable.megabytes(Files.size(file)), "at most " + HEAP,
				ResultTable.seconds(run.process().cpu()), ResultTable.times(run.outcome().bytes(), 1000));
	}
}
