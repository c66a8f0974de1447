package org.allianceworkbench.benchmarks.datafiles;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.benchmarks.harness.Task;
import org.allianceworkbench.format.spss.SpssFormat;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;

/** Measures what a table in memory occupies: the heap with it less the heap without it, each after collecting garbage. */
public final class Retain implements Task {

	private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

	@Override
	public Outcome run(List<String> arguments) throws Exception {
		new SpssFormat().open(Path.of(arguments.get(0)), ReadOptions.NONE).close();
		long before = used();
		Table table = new SpssFormat().read(Path.of(arguments.get(0)), ReadOptions.NONE);
		long with = used();
		return new Outcome(table.rowCount(), with - before);
	}

	private static long used() {
		MEMORY.gc();
		MEMORY.gc();
		return MEMORY.getHeapMemoryUsage().getUsed();
	}
}
