package org.allianceworkbench.benchmarks.intake;

import java.io.IOException;
import java.nio.file.Path;

import org.allianceworkbench.benchmarks.harness.JavaRun;
import org.allianceworkbench.benchmarks.harness.Options;
import org.allianceworkbench.benchmarks.harness.ResultTable;
import org.allianceworkbench.benchmarks.harness.Suite;
import org.allianceworkbench.benchmarks.harness.Usage;

/** Previewing, importing and cancelling the import of one large workbook; {@code --rows} sets its length. */
public final class IntakeSuite implements Suite {

	private static final int TIMES = 4;
	private static final String HEAP = "1g";
	private static final String[] HEAPS = { "512m", "256m" };
	private static final int[] MOMENTS = { 0, 100, 1000, 3000 };
	private static final int MOMENTS_OVER_ALL = 20;

	@Override
	public void run(Options options) throws Exception {
		int rows = options.number("rows", 200_000);
		Path file = RatingsFile.write(options.folder().toAbsolutePath(), rows);
		System.out.println("A workbook of " + rows + " rows x " + RatingsFile.columns() + " columns, heap at most " + HEAP
				+ "\n");
		times(file, rows);
		heaps(file, rows);
		cancelling(file);
	}

	private static void times(Path file, int rows) throws IOException, InterruptedException {
		JavaRun preview = JavaRun.of(Preview.class, HEAP, TIMES, file.toString()).did(RatingsFile.columns());
		JavaRun reading = JavaRun.of(PlainReading.class, HEAP, TIMES, file.toString()).did((rows + 1L) * RatingsFile.columns());
		JavaRun importing = JavaRun.of(Importing.class, HEAP, TIMES, file.toString()).did(rows);
		ResultTable table = new ResultTable("task", "seconds", "of the plain reading", "CPU seconds");
		both(table, "preview", preview, reading);
		both(table, "plain streaming reading", reading, reading);
		both(table, "import", importing, reading);
		System.out.println(table);
	}

	private static void both(ResultTable table, String task, JavaRun run, JavaRun reading) {
		row(table, task + ", the first time in a process", run.times().get(0), reading.times().get(0));
		row(table, task + ", warm", run.warm(), reading.warm());
	}

	private static void row(ResultTable table, String task, Usage run, Usage reading) {
		table.row(task, ResultTable.seconds(run.wall()), ResultTable.times(run.wall(), reading.wall()),
				ResultTable.seconds(run.cpu()));
	}

	private static void heaps(Path file, int rows) throws IOException, InterruptedException {
		ResultTable table = new ResultTable("import, the first time, heap at most", "seconds", "CPU seconds");
		for (String heap : HEAPS) {
			Usage usage = JavaRun.of(Importing.class, heap, 1, file.toString()).did(rows).warm();
			table.row(heap, ResultTable.seconds(usage.wall()), ResultTable.seconds(usage.cpu()));
		}
		System.out.println(table);
	}

	private static void cancelling(Path file) throws IOException, InterruptedException {
		ResultTable table = new ResultTable("cancelled after", "milliseconds until it ended");
		for (int moment : MOMENTS) {
			long millis = JavaRun.of(Cancelling.class, HEAP, 1, file.toString(), Integer.toString(moment)).outcome().count();
			table.row(moment + " ms, the first time in a process", Long.toString(millis));
		}
		long worst = JavaRun.of(Cancelling.class, HEAP, 1, file.toString(), "over", Integer.toString(MOMENTS_OVER_ALL))
				.outcome().count();
		table.row("the worst of " + MOMENTS_OVER_ALL + " moments over a whole import", Long.toString(worst));
		System.out.println(table);
	}
}
