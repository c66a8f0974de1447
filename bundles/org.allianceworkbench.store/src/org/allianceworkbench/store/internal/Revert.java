package org.allianceworkbench.store.internal;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.store.HistoryEntry.Kind;
import org.allianceworkbench.store.ImportRecord;
import org.allianceworkbench.store.RevertRefusedException;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.table.Value;

/** Takes an import back. */
public final class Revert {

	private record Column(long variable, String table, String column) {
	}

	private final Session session;
	private final Span span;
	private final long event;

	private Revert(Session session, Span span, long event) {
		this.session = session;
		this.span = span;
		this.event = event;
	}

	/**
	 * Takes an import back: rows it added go, values it changed return; the log keeps both steps.
	 *
	 * @throws RevertRefusedException when later events depend on it
	 * @throws StoreException when there is no such import or it was taken back already
	 */
	public static void revert(Session session, long importId, String who) throws SQLException, StoreException {
		ImportRecord record = Imports.find(session, importId)
				.orElseThrow(() -> new StoreException("there is no import " + importId + "; see the history for its number"));
		String name = "import " + importId + " (" + record.header().file() + ")";
		if (record.reverted().isPresent()) {
			throw new StoreException(name + " was taken back already, on " + record.reverted().get().toLocalDate());
		}
		Span span = Span.read(session, importId);
		List<String> dependents = Dependents.of(session, span);
		if (!dependents.isEmpty()) {
			throw new RevertRefusedException(
					name + " can't be taken back, because later changes depend on it; take those back first", dependents);
		}
		long event = Events.add(session, Kind.REVERT, who, "The import of " + record.header().file() + " was taken back", name
				+ " was taken back", record.header().file(), record.header().sha256(), importId);
		Revert revert = new Revert(session, span, event);
		revert.restoreValues();
		Candidates.revert(session, span.event());
		revert.removeRows();
		session.update("UPDATE import SET reverted = ? WHERE id = ?", event, importId);
		Meta.changed(session, true);
	}

	/**
	 * Logs the step back for each changed cell of older rows, from its last value to the one before its first change; does it.
	 */
	private void restoreValues() throws SQLException {
		long last = session.number("SELECT max(id) FROM change");
		session.update("INSERT INTO change (variable, row, old, new, event, place, place_row, address) "
				+ "SELECT l.variable, l.row, l.new, f.old, ?1, NULL, 0, '' "
				+ "FROM (SELECT variable, row, min(id) AS first, max(id) AS last FROM change WHERE id BETWEEN ?2 AND ?3 "
				+ "GROUP BY variable, row) g JOIN change f ON f.id = g.first JOIN change l ON l.id = g.last "
				+ "JOIN variable v ON v.id = g.variable "
				+ "JOIN import_level n ON n.import = ?4 AND n.level = v.level WHERE g.row < n.first_row",
				event, span.firstChange(), span.lastChange(), span.importId());
		List<Column> columns = session.list("SELECT DISTINCT v.id, v.tab, v.col FROM change c "
				+ "JOIN variable v ON v.id = c.variable WHERE c.id > ?",
				row -> new Column(row.getLong(1), row.getString(2), row.getString(3)), last);
		for (Column column : columns) {
			if (column.variable() == Links.THERAPIST) {
				restoreTherapists(last);
			} else {
				session.update("UPDATE " + Texts.quoted(column.table()) + " SET " + Texts.quoted(column.column())
						+ " = back.new FROM (SELECT row, new FROM change WHERE id > ? AND variable = ?) back WHERE "
						+ Texts.quoted(column.table()) + ".id = back.row", last, column.variable());
			}
		}
	}

	private void restoreTherapists(long last) throws SQLException {
		record Link(long client, Value therapist) {
		}
		for (Link link : session.list("SELECT row, new FROM change WHERE id > ? AND variable = ?",
				row -> new Link(row.getLong(1), Session.value(row, 2)), last, Links.THERAPIST)) {
			Links.set(session, link.client(), link.therapist().isNone() ? Optional.empty()
					: Optional.of(link.therapist().toString()));
		}
	}

	private void removeRows() throws SQLException {
		List<LevelTable> levels = List.of(LevelTable.RATING, LevelTable.OCCASION, LevelTable.CLIENT, LevelTable.THERAPIST,
				LevelTable.SITE);
		for (LevelTable level : levels) {
			Span.Range rows = span.added().get(level);
			session.update("INSERT OR REPLACE INTO removed (event, level, row, made, site, therapist, client, occasion, role) "
					+ "SELECT ?, ?, " + level.alias() + ".id, " + level.alias() + ".event, " + RowNames.columns(level)
					+ RowNames.from(level) + " WHERE " + level.alias() + ".id BETWEEN ? AND ?", event, level.name(), rows.first(),
					rows.last());
			session.update("DELETE FROM " + level.table() + " WHERE id BETWEEN ? AND ?", rows.first(), rows.last());
		}
	}
}
