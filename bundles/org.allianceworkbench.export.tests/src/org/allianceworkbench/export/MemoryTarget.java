package org.allianceworkbench.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableInfo;

/** Keeps what it is given, and writes only the names of the columns. */
final class MemoryTarget implements ExportTarget {

	Table written;

	@Override
	public String id() {
		return "memory";
	}

	@Override
	public String name() {
		return "Memory";
	}

	@Override
	public List<String> losses(Path file, TableInfo info, List<ColumnSpec> columns) {
		return List.of("It holds " + columns.size() + " names only.");
	}

	@Override
	public void write(Path file, Table table, Progress progress) throws IOException {
		written = table;
		Files.writeString(file, String.join(",", table.specs().stream().map(ColumnSpec::name).toList()));
	}
}
