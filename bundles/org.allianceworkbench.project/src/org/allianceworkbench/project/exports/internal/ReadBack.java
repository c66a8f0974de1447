package org.allianceworkbench.project.exports.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.export.CheckedFile;
import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.export.ExportResult;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.ExportedFile;
import org.allianceworkbench.export.RowsFile;
import org.allianceworkbench.export.run.WrittenExport;
import org.allianceworkbench.project.exports.Verification;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.TableReader;

/**
 * Reads an export back and compares it with the study: the file with the rows is decoded value by value, and all files are
 * compared with those that a second writing gives.
 *
 * @param target what wrote it
 * @param result what was written
 * @param content what should have been
 */
public record ReadBack(ExportTarget target, ExportResult result, ExportContent content) {

	/** Compares what was written with what should have been. */
	public Verification verify(Progress progress) throws IOException {
		List<String> names = result.files().stream().map(ExportedFile::name).toList();
		try (PrivateFolder work = PrivateFolder.beside(result.file())) {
			Path folder = folder(work, names);
			Differences differences = new Differences();
			Optional<RowsFile> rows = target.rows(content, result.name());
			ToldLosses losses = new ToldLosses(result.losses(), content.table().specs().stream().map(ColumnSpec::name).toList());
			long values = rows.isPresent() ? values(folder, rows.get(), losses, differences, progress) : 0;
			boolean rowsDiffer = differences.count() > 0;
			Path again = work.folder("again");
			target.write(content, again, result.name(), progress);
			for (String name : names) {
				progress.checkCancelled();
				Optional<String> other = SecondWriting.difference(folder.resolve(name), again.resolve(name));
				if (other.isPresent() && !(rowsDiffer && rows.filter(r -> r.name().equals(name)).isPresent())) {
					differences.add(other.get());
				}
			}
			described(names, differences);
			return new Verification(rows.map(RowsFile::name).orElse(""), values, names, differences.found(), differences.explained());
		}
	}

	/** What the bundle says of itself, and what does not belong to it; the target's files are compared already. */
	private void described(List<String> names, Differences differences) throws IOException {
		for (CheckedFile file : new WrittenExport(result.file(), result.sha256(), Optional.of(result.contentSha256())).files()) {
			boolean whole = result.file().endsWith(file.name());
			if (file.state() != CheckedFile.State.AS_WRITTEN && !names.contains(file.name()) && !(whole && differences.count() > 0)) {
				String sentence = file.sentence();
				differences.add(sentence.substring(0, sentence.length() - 1));
			}
		}
	}

	/** Where the files are. */
	private Path folder(PrivateFolder work, List<String> names) throws IOException {
		if (Files.isDirectory(result.file())) {
			return result.file();
		}
		boolean single = names.equals(List.of(result.file().getFileName().toString()));
		return single ? result.file().toAbsolutePath().getParent() : work.unpacked(result.file(), names);
	}

	private long values(Path folder, RowsFile rows, ToldLosses losses, Differences differences, Progress progress)
			throws IOException {
		new FittedRows(content, rows, losses, differences).tell();
		TableComparison comparison = new TableComparison(rows, losses, differences);
		progress.begin("Reading " + rows.name() + " back", rows.table().rowCount(), "rows");
		try (TableReader reader = rows.opening().open(folder.resolve(rows.name()))) {
			comparison.dictionary(reader.columns());
			for (Optional<Table> batch = reader.next(); batch.isPresent(); batch = reader.next()) {
				progress.checkCancelled();
				progress.worked(comparison.values(batch.get()));
			}
			if (!rows.told().containsAll(RowsFile.ALL)) {
				reader.warnings().forEach(differences::add);
			}
			return comparison.finish();
		} catch (TableFormatException damaged) {
			differences.add(rows.name() + ": " + damaged.problem());
			return 0;
		}
	}
}
