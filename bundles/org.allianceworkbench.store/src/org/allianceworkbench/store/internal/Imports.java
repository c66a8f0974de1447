package org.allianceworkbench.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.store.HistoryEntry;
import org.allianceworkbench.store.ImportCounts;
import org.allianceworkbench.store.ImportHeader;
import org.allianceworkbench.store.ImportRecord;
import org.allianceworkbench.study.Level;

/** The tables {@code import} and {@code import_level}. */
public final class Imports {

	private static final String SELECT = "SELECT i.id, e.who, e.file, e.sha256, i.recipe, i.recipe_version, i.recipe_text, "
			+ "i.program, e.at, i.held, r.at FROM import i JOIN event e ON e.id = i.event "
			+ "LEFT JOIN event r ON r.id = i.reverted ";

	private Imports() {
	}

	/** Begins an import: gives the numbers of the import and of its event. */
	static Begun begin(Session session, ImportHeader header) throws SQLException {
		long id = session.number("SELECT max(id) FROM import") + 1;
		long event = Events.add(session, HistoryEntry.Kind.IMPORT, header.who(), "", reason(header), header.file(),
				header.sha256(), id);
		session.update("INSERT INTO import (id, event, recipe, recipe_version, recipe_text, program, held, first_change, "
				+ "last_change) VALUES (?, ?, ?, ?, ?, ?, 0, (SELECT coalesce(max(id), 0) + 1 FROM change), 0)",
				id, event, header.recipe(), header.recipeVersion(), header.recipeText(), header.program());
		return new Begun(id, event);
	}

	/** Numbers of an import and its event. */
	record Begun(long id, long event) {
	}

	private static String reason(ImportHeader header) {
		return header.recipe().isEmpty() ? "" : header.recipe() + ", version " + header.recipeVersion();
	}

	/** Notes what an import did, and when it was done. */
	static void finish(Session session, Begun begun, ImportHeader header, ImportCounts counts) throws SQLException {
		session.update("UPDATE import SET held = ?, last_change = (SELECT coalesce(max(id), 0) FROM change) WHERE id = ?",
				counts.held(), begun.id());
		session.update("UPDATE event SET at = ?, what = ? WHERE id = ?", Events.now(), Wording.imported(header, counts),
				begun.event());
	}

	/** All imports, the oldest first. */
	public static List<ImportRecord> all(Session session) throws SQLException {
		return records(session, SELECT + "ORDER BY i.id");
	}

	/** Imports of a file that were not taken back. */
	public static List<ImportRecord> of(Session session, String sha256) throws SQLException {
		return records(session, SELECT + "WHERE instr(e.sha256, ?) > 0 AND i.reverted IS NULL ORDER BY i.id", sha256);
	}

	/** One import. */
	static Optional<ImportRecord> find(Session session, long id) throws SQLException {
		return records(session, SELECT + "WHERE i.id = ?", id).stream().findFirst();
	}

	private static List<ImportRecord> records(Session session, String sql, Object... values) throws SQLException {
		List<ImportRecord> bare = session.list(sql, Imports::bare, values);
		List<ImportRecord> records = new ArrayList<>(bare.size());
		for (ImportRecord record : bare) {
			ImportCounts counts = new ImportCounts(levels(session, record.id()), record.counts().held());
			records.add(new ImportRecord(record.id(), record.header(), record.when(), counts, record.reverted()));
		}
		return records;
	}

	private static ImportRecord bare(ResultSet row) throws SQLException {
		ImportHeader header = new ImportHeader(row.getString(2), row.getString(3), row.getString(4), row.getString(5),
				row.getInt(6), row.getString(7), row.getString(8));
		return new ImportRecord(row.getLong(1), header, OffsetDateTime.parse(row.getString(9)),
				new ImportCounts(Map.of(), row.getInt(10)), Optional.ofNullable(row.getString(11)).map(OffsetDateTime::parse));
	}

	private static Map<Level, ImportCounts.Rows> levels(Session session, long id) throws SQLException {
		Map<Level, ImportCounts.Rows> levels = new EnumMap<>(Level.class);
		session.list("SELECT level, added, changed, unchanged, conflicting, rejected FROM import_level "
				+ "WHERE import = ? AND added + changed + unchanged + conflicting + rejected > 0",
				row -> levels.put(Level.valueOf(row.getString(1)),
						new ImportCounts.Rows(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6))), id);
		return levels;
	}
}
