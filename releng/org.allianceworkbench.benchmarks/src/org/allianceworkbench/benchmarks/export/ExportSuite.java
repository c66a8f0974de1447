package org.allianceworkbench.benchmarks.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.benchmarks.harness.JavaRun;
import org.allianceworkbench.benchmarks.harness.Options;
import org.allianceworkbench.benchmarks.harness.ResultTable;
import org.allianceworkbench.benchmarks.harness.Suite;

/** Writing a million ratings of 30 variables to each kind of file; {@code --rows} sets their number. */
public final class ExportSuite implements Suite {

	private static final List<String> TARGETS = List.of("sav", "zsav", "csv", "xlsx", "dta", "r");
	private static final String HEAP = "1g";
	private static final String SMALL_HEAP = "256m";
	/** What an export of a study needs besides: rows are read, laid out and checked. */
	private static final String WHOLE_HEAP = "512m";
	private static final int TIMES = 3;
	/** A slow target is measured once: its code is compiled long before its end. */
	private static final List<String> SLOW = List.of("xlsx");

	@Override
	public void run(Options options) throws IOException, InterruptedException {
		int rows = options.number("rows", 1_000_000);
		String folder = Files.createDirectories(options.folder().toAbsolutePath()).toString();
		System.out.println(rows + " ratings x " + ManyRatings.VARIABLES + " variables in memory, heap at most " + HEAP + "\n");
		ResultTable table = new ResultTable("target", "file", "first CPU s", "first wall s", "warm CPU s", "warm wall s",
				"first in " + SMALL_HEAP + ", CPU s");
		JavaRun sav = measure(table, "sav", folder, rows);
		for (String target : TARGETS.subList(1, TARGETS.size())) {
			measure(table, target, folder, rows);
		}
		System.out.println(table);
		ratio(sav, folder, rows);
		whole(folder, rows);
	}

	/** From the study's data on the disk to the file, as the command line does it. */
	private static void whole(String folder, int rows) throws IOException, InterruptedException {
		JavaRun.of(WholeExport.class, HEAP, 1, "sav", folder, Integer.toString(rows), "NONE");
		ResultTable table = new ResultTable("from the study's data", "privacy", "file", "CPU s in " + HEAP, "wall s", "CPU s in "
				+ WHOLE_HEAP);
		for (String target : List.of("sav", "csv", "xlsx")) {
			for (String preset : List.of("NONE", "SAFE_HARBOR")) {
				String[] arguments = { target, folder, Integer.toString(rows), preset };
				JavaRun run = JavaRun.of(WholeExport.class, HEAP, 1, arguments).did(rows);
				JavaRun small = JavaRun.of(WholeExport.class, WHOLE_HEAP, 1, arguments).did(rows);
				table.row("." + target, preset, ResultTable.megabytes(run.outcome().bytes()), ResultTable.seconds(run.warm().cpu()),
						ResultTable.seconds(run.warm().wall()), ResultTable.seconds(small.warm().cpu()));
			}
		}
		System.out.println(table);
	}

	private static JavaRun measure(ResultTable table, String target, String folder, int rows)
			throws IOException, InterruptedException {
		String[] arguments = { target, folder, Integer.toString(rows) };
		JavaRun run = JavaRun.of(WriteTarget.class, HEAP, SLOW.contains(target) ? 1 : TIMES, arguments).did(rows);
		String small = small(arguments, rows);
		table.row("." + target, ResultTable.megabytes(run.outcome().bytes()), ResultTable.seconds(run.times().getFirst().cpu()),
				ResultTable.seconds(run.times().getFirst().wall()), ResultTable.seconds(run.warm().cpu()),
				ResultTable.seconds(run.warm().wall()), small);
		return run;
	}

	private static String small(String[] arguments, int rows) throws IOException, InterruptedException {
		return ResultTable.seconds(JavaRun.of(WriteTarget.class, SMALL_HEAP, 1, arguments).did(rows).times().getFirst().cpu());
	}

	/** A system file against what no writer can do without, in the same run and the same way. */
	private static void ratio(JavaRun sav, String folder, int rows) throws IOException, InterruptedException {
		JavaRun copy = JavaRun.of(CopyAndEncode.class, HEAP, TIMES, Path.of(folder).toString(), Integer.toString(rows),
				Long.toString(sav.outcome().bytes())).did(rows);
		ResultTable table = new ResultTable("the same number of bytes", "first CPU s", "first wall s", "warm CPU s",
				"warm wall s");
		row(table, "copied through a buffered stream, and values encoded", copy);
		row(table, ".sav", sav);
		table.row(".sav / copied and encoded", ResultTable.times(sav.times().getFirst().cpu(), copy.times().getFirst().cpu()),
				ResultTable.times(sav.times().getFirst().wall(), copy.times().getFirst().wall()),
				ResultTable.times(sav.warm().cpu(), copy.warm().cpu()), ResultTable.times(sav.warm().wall(), copy.warm().wall()));
		System.out.println(table);
	}

	private static void row(ResultTable table, String what, JavaRun run) {
		table.row(what, ResultTable.seconds(run.times().getFirst().cpu()), ResultTable.seconds(run.times().getFirst().wall()),
				ResultTable.seconds(run.warm().cpu()), ResultTable.seconds(run.warm().wall()));
	}
}
