package org.allianceworkbench.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.export.internal.FileHash;
import org.allianceworkbench.export.internal.Layouts;
import org.allianceworkbench.export.internal.Rows;
import org.allianceworkbench.export.internal.Selection;
import org.allianceworkbench.export.internal.TextWidths;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;

/** Carries out export definitions of one study; labels, value labels, missing values and measures travel with the data. */
public final class Exporter {

	private final Study study;
	private final StudyStore store;

	/** An exporter of a study's data. */
	public Exporter(Study study, StudyStore store) {
		this.study = study;
		this.store = store;
	}

	/**
	 * What an export would write, as a table.
	 *
	 * @throws ExportException when the definition names what the study does not have, or columns can't be named
	 */
	public Table table(Export export) throws IOException {
		return table(export, Selection.of(study, export));
	}

	private Table table(Export export, Selection selection) throws IOException {
		Table laidOut = new Layouts(study, export, new Rows(store, selection)).table();
		String title = export.getTitle() == null || export.getTitle().isBlank() ? study.getTitle() : export.getTitle();
		return TextWidths.measured(new Table(laidOut.info().withLabel(title == null ? "" : title), laidOut.columns()));
	}

	/**
	 * Writes the file of an export.
	 *
	 * @param target where it goes, one for the extension that the definition names
	 * @param replace whether a file that is there already may be overwritten
	 * @throws ExportRefusedException when there is such a file and it may not
	 * @throws ExportException as for {@link #table}, and when there is nothing to export
	 */
	public ExportResult run(Export export, ExportTarget target, Path file, boolean replace, Progress progress)
			throws IOException {
		if (!replace && Files.exists(file)) {
			throw new ExportRefusedException(file
					+ " is there already and is not overwritten; move it away, or say that it may be "
					+ "replaced");
		}
		Selection selection = Selection.of(study, export);
		progress.begin("Reading the study's data for " + export.getName(), -1, "rows");
		Table table = table(export, selection);
		progress.checkCancelled();
		if (table.rowCount() == 0) {
			throw new ExportException("export " + export.getName() + ": the study has no data for it yet; import a file first");
		}
		List<String> losses = target.losses(file, table.info(), table.specs());
		target.write(file, table, progress);
		List<String> notes = new ArrayList<>(selection.notes());
		notes.addAll(leftOut(export, selection, table));
		return new ExportResult(export.getName(), file, export.getLayout(), table.rowCount(),
				table.specs().stream().map(spec -> spec.name()).toList(), FileHash.of(file), losses, notes);
	}

	/** Rows that have no place in a long layout: clients and sessions that nobody has rated. */
	private List<String> leftOut(Export export, Selection selection, Table table) throws IOException {
		List<String> notes = new ArrayList<>();
		if (export.getLayout() == ExportLayout.RATING || export.getLayout() == ExportLayout.DYAD_SESSION) {
			note(notes, distinct(table, "client"), new Rows(store, selection).count(Level.CLIENT), "clients", export.getLayout());
		}
		if (export.getLayout() == ExportLayout.RATING) {
			note(notes, distinct(table, "client", "occasion"), new Rows(store, selection).count(Level.OCCASION),
					"occasions of clients", export.getLayout());
		}
		return notes;
	}

	private static void note(List<String> notes, long there, long all, String what, ExportLayout layout) {
		if (there < all) {
			notes.add(all - there + " of " + all + " " + what + " have no " + (layout == ExportLayout.RATING ? "rating"
					: "session")
					+ ", and so no row in this layout.");
		}
	}

	private static long distinct(Table table, String... keys) {
		List<Column> columns = Stream.concat(Stream.of("site"), Stream.of(keys)).map(table::column).toList();
		Set<List<String>> seen = new HashSet<>();
		for (int row = 0; row < table.rowCount(); row++) {
			List<String> key = new ArrayList<>(columns.size());
			for (Column column : columns) {
				key.add(column.text(row));
			}
			seen.add(key);
		}
		return seen.size();
	}
}
