package org.allianceworkbench.benchmarks.intake;

import java.nio.file.Path;

import org.allianceworkbench.benchmarks.harness.JavaRun;
import org.allianceworkbench.benchmarks.harness.Options;
import org.allianceworkbench.benchmarks.harness.ResultTable;
import org.allianceworkbench.benchmarks.harness.Suite;
import org.allianceworkbench.benchmarks.harness.Usage;

/** Previewing, importing and cancelling the import of one large workbook; {@code --rows} sets its length. */
public final class IntakeSuite implements Suite {

	private static final int TIMES = 3;
	private static final String HEAP = "1g";
	private static final int[] MOMENTS = { 100, 1000, 3000 };

	@Override
	public void run(Options options) throws Exception {
		int rows = options.number("rows", 200_000);
		Path file = RatingsFile.write(options.folder().toAbsolutePath(), rows);
		Usage preview = JavaRun.of(Preview.class, HEAP, 1, file.toString()).did(RatingsFile.columns()).warm();
		Usage reading = JavaRun.of(PlainReading.class, HEAP, TIMES, file.toString()).did((rows + 1L) * RatingsFile.columns())
				.warm();
		JavaRun importing = JavaRun.of(Importing.class, HEAP, TIMES, file.toString()).did(rows);
		System.out.println("A workbook of " + rows + " rows x " + RatingsFile.columns() + " columns, heap at most " + HEAP
				+ "\n");
		System.out.println(new ResultTable("task", "seconds", "of the plain reading", "CPU seconds")
				.row("preview, the first time in a new process", ResultTable.seconds(preview.wall()),
						ResultTable.times(preview.wall(), reading.wall()), ResultTable.seconds(preview.cpu()))
				.row("plain streaming reading", ResultTable.seconds(reading.wall()), "", ResultTable.seconds(reading.cpu()))
				.row("import", ResultTable.seconds(importing.warm().wall()),
						ResultTable.times(importing.warm().wall(), reading.wall()), ResultTable.seconds(importing.warm().cpu())));
		ResultTable cancelling = new ResultTable("cancelled after", "milliseconds until it ended");
		for (int moment : MOMENTS) {
			long millis = JavaRun.of(Cancelling.class, HEAP, 1, file.toString(), Integer.toString(moment)).outcome().count();
			cancelling.row(moment + " ms", Long.toString(millis));
		}
		System.out.println(cancelling);
	}
}
