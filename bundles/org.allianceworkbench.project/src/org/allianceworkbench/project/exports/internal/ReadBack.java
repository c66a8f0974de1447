package org.allianceworkbench.project.exports.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.export.ExportResult;
import org.allianceworkbench.export.ExportedFile;
import org.allianceworkbench.project.Formats;
import org.allianceworkbench.project.exports.Verification;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.format.TableFormat;

/**
 * Reads an export back through the formats that sites' files are read with.
 *
 * @param formats what can be read
 */
public record ReadBack(Formats formats) {

	/** Compares what was written with what should have been. */
	public Verification verify(ExportResult result, ExportContent content, Progress progress) throws IOException {
		for (ExportedFile file : result.files()) {
			Optional<TableFormat> format = formats.all().stream().filter(f -> f.writableExtensions().contains(Formats.extension(
					Path.of(file.name())))).findFirst();
			if (format.isPresent()) {
				return compared(file.name(), format.get(), result, content, progress);
			}
		}
		return new Verification("", 0, List.of(), List.of());
	}

	private static Verification compared(String name, TableFormat format, ExportResult result, ExportContent content,
			Progress progress) throws IOException {
		if (Files.isDirectory(result.file())) {
			return compared(result.file().resolve(name), format, result, content, progress);
		}
		if (result.file().getFileName().toString().equals(name)) {
			return compared(result.file(), format, result, content, progress);
		}
		Path folder = Files.createTempDirectory("verify");
		Path unpacked = folder.resolve(Path.of(name).getFileName());
		try (ZipFile zip = new ZipFile(result.file().toFile())) {
			for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
				ZipEntry entry = entries.nextElement();
				if (entry.getName().endsWith("/" + name)) {
					Files.copy(zip.getInputStream(entry), unpacked);
				}
			}
			return compared(unpacked, format, result, content, progress);
		} finally {
			Files.deleteIfExists(unpacked);
			Files.deleteIfExists(folder);
		}
	}

	private static Verification compared(Path file, TableFormat format, ExportResult result, ExportContent content,
			Progress progress) throws IOException {
		TableComparison comparison = new TableComparison(content.table(), result.losses(), !format.hasGrid());
		progress.begin("Reading " + file.getFileName() + " back", content.table().rowCount(), "rows");
		try (TableReader reader = format.open(file, ReadOptions.NONE)) {
			comparison.dictionary(reader.columns());
			for (Optional<Table> batch = reader.next(); batch.isPresent(); batch = reader.next()) {
				progress.checkCancelled();
				progress.worked(comparison.values(batch.get()));
			}
		}
		return comparison.result(String.valueOf(file.getFileName()));
	}
}
