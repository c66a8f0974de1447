package org.allianceworkbench.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.export.internal.Slice;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.format.TableFormat;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.TableWriter;

/**
 * A data format as a target.
 *
 * @param id extension of the file without the dot, one of the format's writable ones
 * @param name name that a user sees
 * @param format writes the file
 */
public record FormatTarget(String id, String name, TableFormat format) implements ExportTarget {

	private static final int BATCH = 10_000;

	/** @throws IllegalArgumentException when the format can't write files with this extension */
	public FormatTarget {
		if (!format.writableExtensions().contains(id)) {
			throw new IllegalArgumentException(format.name() + " can't write ." + id + " files");
		}
	}

	@Override
	public List<String> losses(Path file, TableInfo info, List<ColumnSpec> columns) {
		return format.losses(file, info, columns);
	}

	@Override
	public void write(Path file, Table table, Progress progress) throws IOException {
		progress.begin("Writing " + file.getFileName(), table.rowCount(), "rows");
		try (TableWriter writer = format.create(file, table.info(), table.specs())) {
			for (int from = 0; from < table.rowCount(); from += BATCH) {
				progress.checkCancelled();
				int to = Math.min(table.rowCount(), from + BATCH);
				writer.write(Slice.of(table, from, to));
				progress.worked(to);
			}
			progress.checkCancelled();
			writer.finish();
		}
	}
}
