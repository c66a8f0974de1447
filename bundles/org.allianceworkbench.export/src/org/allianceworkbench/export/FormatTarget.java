package org.allianceworkbench.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableWriter;
import org.allianceworkbench.table.format.TableFormat;

/**
 * A data format as a target: one file with the table.
 *
 * @param id extension of the file without the dot, one of the format's writable ones
 * @param name name that a user sees
 * @param format writes the file
 */
public record FormatTarget(String id, String name, TableFormat format) implements ExportTarget {

	/** @throws IllegalArgumentException when the format can't write files with this extension */
	public FormatTarget {
		if (!format.writableExtensions().contains(id)) {
			throw new IllegalArgumentException(format.name() + " can't write ." + id + " files");
		}
	}

	@Override
	public List<String> losses(ExportContent content) {
		return format.losses(Path.of("data." + id), content.table().info(), content.table().specs());
	}

	@Override
	public TargetOutput write(ExportContent content, Path folder, String baseName, Progress progress) throws IOException {
		Path file = folder.resolve(baseName + "." + id);
		write(content, format, file, progress);
		return TargetOutput.of(file);
	}

	@Override
	public Optional<RowsFile> rows(ExportContent content, String baseName) {
		return Optional.of(RowsFile.same(baseName + "." + id, content.table(), format.hasGrid() ? Set.of() : RowsFile.ALL,
				RowsFile.by(format)));
	}

	/** Writes the rows of a content into a file of some format, batch by batch. */
	public static void write(ExportContent content, TableFormat format, Path file, Progress progress) throws IOException {
		Table table = content.table();
		progress.begin("Writing " + file.getFileName(), table.rowCount(), "rows");
		try (TableWriter writer = format.create(file, table.info(), table.specs())) {
			long done = 0;
			for (Iterator<Table> batches = content.batches().iterator(); batches.hasNext();) {
				progress.checkCancelled();
				Table batch = batches.next();
				writer.write(batch);
				done += batch.rowCount();
				progress.worked(done);
			}
			progress.checkCancelled();
			writer.finish();
		}
	}
}
