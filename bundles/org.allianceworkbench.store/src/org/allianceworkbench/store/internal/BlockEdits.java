package org.allianceworkbench.store.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.allianceworkbench.store.CellEdit;
import org.allianceworkbench.store.EditRecord;
import org.allianceworkbench.store.HistoryEntry.Kind;
import org.allianceworkbench.store.RowChange;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.Source;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.StoredRow;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.Value;

/** Changes of many values by hand in one step, and taking such a step back. */
public final class BlockEdits {

	private static final String TAKEN_BACK = "taken back";

	private final Session session;
	private final Layout layout;
	private final String who;
	private final String reason;

	private BlockEdits(Session session, Layout layout, String who, String reason) {
		this.session = session;
		this.layout = layout;
		this.who = who;
		this.reason = reason;
	}

	/** Changes values as one step; those that are as wanted already are left out. */
	public static EditRecord edit(Session session, Layout layout, List<CellEdit> edits, String who, String reason)
			throws SQLException, StoreException {
		return new BlockEdits(session, layout, who, reason).edit(edits);
	}

	/**
	 * Takes a step back: the values return, and rows that it made go again.
	 *
	 * @throws StoreException when one of the values was changed since
	 */
	public static EditRecord undo(Session session, Layout layout, EditRecord record, String who) throws SQLException,
			StoreException {
		for (EditRecord.Change change : record.changes()) {
			Value now = current(RowReader.find(session, layout, change.row()), change.variable());
			if (!now.equals(change.after())) {
				throw new StoreException(change.variable() + " of " + change.row() + " was changed since, to "
						+ Wording.shown(now)
						+ "; change it by hand");
			}
		}
		List<CellEdit> back = record.changes().stream().map(change -> new CellEdit(change.row(), change.variable(),
				change.before()))
				.toList();
		EditRecord undone = new BlockEdits(session, layout, who, TAKEN_BACK).edit(back);
		Set<RowKey> rows = new LinkedHashSet<>();
		record.changes().forEach(change -> rows.add(change.row()));
		boolean removed = false;
		for (RowKey row : rows) {
			removed |= remove(session, layout, row, record.event(), undone.event());
		}
		if (removed) {
			Meta.changed(session, true);
		}
		return undone;
	}

	private EditRecord edit(List<CellEdit> edits) throws SQLException, StoreException {
		List<EditRecord.Change> changes = new ArrayList<>();
		Map<RowKey, Optional<StoredRow>> known = new LinkedHashMap<>();
		Map<RowKey, Map<String, Value>> wanted = new LinkedHashMap<>();
		for (CellEdit edit : edits) {
			StoredVariable variable = layout.variable(edit.variable(), edit.row().level());
			wanted.computeIfAbsent(edit.row(), row -> new LinkedHashMap<>()).put(variable.name(), variable.checked(edit.value()));
		}
		for (Map.Entry<RowKey, Map<String, Value>> row : wanted.entrySet()) {
			Optional<StoredRow> stored = RowReader.find(session, layout, row.getKey());
			known.put(row.getKey(), stored);
			row.getValue().entrySet().removeIf(cell -> cell.getValue().equals(current(stored, cell.getKey())));
			row.getValue().forEach((variable, after) -> changes.add(new EditRecord.Change(row.getKey(), variable,
					current(stored, variable), after)));
		}
		return changes.isEmpty() ? new EditRecord(0, changes) : new EditRecord(write(wanted, known, changes), changes);
	}

	private static Value current(Optional<StoredRow> row, String variable) {
		return row.map(stored -> stored.values().getOrDefault(variable, Value.NONE)).orElse(Value.NONE);
	}

	private long write(Map<RowKey, Map<String, Value>> wanted, Map<RowKey, Optional<StoredRow>> known,
			List<EditRecord.Change> changes)
			throws SQLException, StoreException {
		long event = Events.add(session, Kind.EDIT, who, words(changes), reason, "", "", null);
		Tally tally = new Tally(session);
		RowWriter writer = new RowWriter(session, layout, event, tally);
		for (Map.Entry<RowKey, Map<String, Value>> row : wanted.entrySet()) {
			if (row.getValue().isEmpty()) {
				continue;
			}
			if (known.get(row.getKey()).isEmpty()) {
				Edits.requirePlace(session, layout, row.getKey());
				// The row is made before its values, so that each value has its line in the log of changes.
				writer.put(new RowChange(row.getKey(), Optional.empty(), Map.of(), Source.NONE));
			}
			writer.put(new RowChange(row.getKey(), Optional.empty(), row.getValue(), Source.NONE));
			settle(row.getKey(), row.getValue().keySet(), event);
		}
		tally.saveNumbers(session);
		Meta.changed(session, tally.hasMovedRows());
		return event;
	}

	private void settle(RowKey row, Set<String> variables, long event) throws SQLException, StoreException {
		long id = RowIds.find(session, row).orElseThrow();
		for (String name : variables) {
			Candidates.decided(session, new Candidates.Cell(layout.variable(name).id(), id), row, name, event);
		}
	}

	private String words(List<EditRecord.Change> changes) {
		EditRecord.Change first = changes.get(0);
		if (changes.size() == 1) {
			return Wording.edited(first.variable(), first.row(), first.before(), first.after(), reason);
		}
		List<String> names = changes.stream().map(EditRecord.Change::variable).distinct().toList();
		return String.format(Locale.ROOT, "%,d values of %s were changed%s", changes.size(),
				names.size() == 1 ? names.get(0) : names.size() + " variables", reason.isBlank() ? "" : " (" + reason + ")");
	}

	/** Removes a row that an edit made, when nothing is left in it or hangs on it. */
	private static boolean remove(Session session, Layout layout, RowKey row, long made, long event) throws SQLException {
		OptionalLong id = RowIds.find(session, row);
		LevelTable level = LevelTable.of(row.level());
		if (id.isEmpty() || !RowReader.find(session, layout, row).orElseThrow().values().isEmpty()
				|| session.number("SELECT event FROM "
				+ level.table() + " WHERE id = ?", id.getAsLong()) != made || hasRowsBelow(session, level, id.getAsLong())) {
			return false;
		}
		long above = level == LevelTable.RATING ? session.number("SELECT occasion FROM rating WHERE id = ?", id.getAsLong()) : 0;
		delete(session, level, id.getAsLong(), event);
		if (above > 0 && session.number("SELECT event FROM occasion WHERE id = ?", above) == made
				&& !hasRowsBelow(session, LevelTable.OCCASION, above) && isBare(session, layout, row)) {
			delete(session, LevelTable.OCCASION, above, event);
		}
		return true;
	}

	private static boolean isBare(Session session, Layout layout, RowKey rating) throws SQLException {
		return RowReader.find(session, layout, RowKey.occasion(rating.site(), rating.client(), rating.occasion()))
				.map(StoredRow::values).orElse(Map.of()).isEmpty();
	}

	private static boolean hasRowsBelow(Session session, LevelTable level, long id) throws SQLException {
		return level.level() == Level.OCCASION && session.number("SELECT count(*) FROM rating WHERE occasion = ?", id) > 0;
	}

	private static void delete(Session session, LevelTable level, long id, long event) throws SQLException {
		session.update("INSERT OR REPLACE INTO removed (event, level, row, made, site, therapist, client, occasion, role) "
				+ "SELECT ?, ?, " + level.alias() + ".id, " + level.alias() + ".event, " + RowNames.columns(level)
				+ RowNames.from(level) + " WHERE " + level.alias() + ".id = ?", event, level.name(), id);
		session.update("DELETE FROM " + level.table() + " WHERE id = ?", id);
	}
}
