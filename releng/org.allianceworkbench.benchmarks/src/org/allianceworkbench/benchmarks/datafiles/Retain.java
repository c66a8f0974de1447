package org.allianceworkbench.benchmarks.datafiles;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.benchmarks.harness.Task;
import org.allianceworkbench.format.excel.ExcelFormat;
import org.allianceworkbench.format.spss.SpssFormat;
import org.allianceworkbench.format.text.TextFormat;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.format.TableFormat;

/**
 * Measures what a table in memory occupies: the heap with it less the heap without it, each after collecting garbage. The
 * outcome's bytes are per mille of the columns' bytes: 8 for a number, for a text the width that its column declares.
 */
public final class Retain implements Task {

	private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

	@Override
	public Outcome run(List<String> arguments) throws Exception {
		Path file = Path.of(arguments.get(0));
		TableFormat format = format(file.getFileName().toString());
		long before = used();
		Table table = format.read(file, ReadOptions.NONE);
		long with = used();
		long row = table.specs().stream().mapToLong(c -> c.type().isNumeric() ? Double.BYTES : c.width()).sum();
		return new Outcome(table.rowCount(), Math.round(1000.0 * (with - before) / (row * table.rowCount())));
	}

	private static TableFormat format(String name) {
		return name.endsWith(".csv") ? new TextFormat() : name.endsWith(".xlsx") ? new ExcelFormat() : new SpssFormat();
	}

	private static long used() {
		MEMORY.gc();
		MEMORY.gc();
		return MEMORY.getHeapMemoryUsage().getUsed();
	}
}
