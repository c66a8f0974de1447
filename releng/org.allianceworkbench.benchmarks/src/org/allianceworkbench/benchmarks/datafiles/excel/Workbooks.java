package org.allianceworkbench.benchmarks.datafiles.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.benchmarks.datafiles.InMemory;
import org.allianceworkbench.benchmarks.harness.Command;
import org.allianceworkbench.benchmarks.harness.JavaRun;
import org.allianceworkbench.benchmarks.harness.Options;
import org.allianceworkbench.benchmarks.harness.ResultTable;
import org.allianceworkbench.benchmarks.harness.Suite;
import org.allianceworkbench.benchmarks.harness.Task;
import org.allianceworkbench.benchmarks.harness.Usage;

/** Reads a workbook of 200,000 rows and 50 columns, with peers, in 256 MB of heap. */
public final class Workbooks implements Suite {

	private static final int ROWS = 200_000;
	private static final String SMALL_HEAP = "256m";
	private static final String USUAL_HEAP = "2g";

	@Override
	public void run(Options options) throws IOException, InterruptedException {
		int rows = options.number("sheet-rows", ROWS);
		Path file = WorkbookFile.make(Files.createDirectories(options.folder()), rows);
		long cells = (rows + 1L) * WorkbookFile.COLUMNS;
		ResultTable table = new ResultTable("read .xlsx", "heap", "process CPU s", "process wall s", "second time CPU s",
				"of fastexcel's");
		JavaRun fastexcel = add(table, "fastexcel-reader, cells", FastexcelCells.class, SMALL_HEAP, file, cells, 0);
		double once = fastexcel.process().cpu();
		add(table, "ours, cells", OurCells.class, SMALL_HEAP, file, cells, once);
		add(table, "ours, typed columns", OurTable.class, SMALL_HEAP, file, cells, once);
		add(table, "ours, typed columns", OurTable.class, USUAL_HEAP, file, cells, once);
		add(table, "POI's event API, cells", PoiEvents.class, SMALL_HEAP, file, cells, once);
		if (options.peers() && Command.isInstalled("Rscript")) {
			readxl(table, file, rows, once);
		}
		System.out.println(String.format("Reading %,d cells of a workbook of %s%n%n%s", cells,
				ResultTable.megabytes(Files.size(file)), table));
		ResultTable memory = new ResultTable("what", "rows", "file", "heap", "process CPU s", "of its columns' bytes");
		InMemory.row(memory, "table in memory", file, rows);
		System.out.println("Memory\n\n" + memory);
	}

	private static JavaRun add(ResultTable table, String name, Class<? extends Task> task, String heap, Path file, long cells,
			double peer) throws IOException, InterruptedException {
		JavaRun once = JavaRun.of(task, heap, 1, file.toString()).did(cells);
		JavaRun twice = JavaRun.of(task, heap, 2, file.toString()).did(cells);
		table.row(name, heap, ResultTable.seconds(once.process().cpu()), ResultTable.seconds(once.process().wall()),
				ResultTable.seconds(twice.warm().cpu()), peer == 0 ? "" : ResultTable.times(once.process().cpu(), peer));
		return once;
	}

	private static void readxl(ResultTable table, Path file, int rows, double peer) throws InterruptedException {
		try {
			Command.Ended ended = Command.run(List.of("Rscript", "-e", "cat(nrow(readxl::read_excel('" + file + "')), 'rows')"));
			Usage usage = ended.usage();
			boolean all = ended.output().contains(rows + " rows");
			table.row(all ? "R readxl" : "R readxl (other rows)", "", ResultTable.seconds(usage.cpu()),
					ResultTable.seconds(usage.wall()), "", ResultTable.times(usage.cpu(), peer));
		} catch (IOException notInstalled) {
			table.row("R readxl is not installed");
		}
	}
}
