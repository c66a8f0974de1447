package org.allianceworkbench.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Progress;

/** Keeps what it is given, and writes only the names of the columns. */
final class MemoryTarget implements ExportTarget {

	ExportContent written;

	@Override
	public String id() {
		return "memory";
	}

	@Override
	public String name() {
		return "Memory";
	}

	@Override
	public List<String> losses(ExportContent content) {
		return List.of("It holds " + content.columns().size() + " names only.");
	}

	@Override
	public TargetOutput write(ExportContent content, Path folder, String baseName, Progress progress) throws IOException {
		written = content;
		Path file = folder.resolve(baseName + ".memory");
		Files.writeString(file, String.join(",", content.table().specs().stream().map(ColumnSpec::name).toList()));
		return TargetOutput.of(file);
	}
}
