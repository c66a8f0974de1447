package org.allianceworkbench.store.internal;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.store.HistoryEntry.Kind;
import org.allianceworkbench.store.RowChange;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.Source;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.StoredRow;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.Value;

/** Changes of single values by hand. */
public final class Edits {

	private Edits() {
	}

	/**
	 * Changes one value; the same value again is no change and leaves no trace.
	 *
	 * @return the value before
	 */
	public static Value edit(Session session, Layout layout, RowKey key, String name, Value value, String who, String reason)
			throws SQLException, StoreException {
		StoredVariable variable = layout.variable(name, key.level());
		Value after = variable.checked(value);
		Optional<StoredRow> row = RowReader.find(session, layout, key);
		Value before = row.map(found -> found.values().getOrDefault(variable.name(), Value.NONE)).orElse(Value.NONE);
		if (before.equals(after)) {
			return before;
		}
		if (row.isEmpty()) {
			requirePlace(session, layout, key);
		}
		long event = Events.add(session, Kind.EDIT, who, Wording.edited(variable.name(), key, before, after, reason), reason, "",
				"", null);
		Tally tally = new Tally(session);
		new RowWriter(session, layout, event, tally)
				.put(new RowChange(key, Optional.empty(), Map.of(variable.name(), after), Source.NONE));
		Candidates.decided(session, new Candidates.Cell(variable.id(), RowIds.find(session, key).orElseThrow()), key,
				variable.name(), event);
		tally.saveNumbers(session);
		Meta.changed(session, tally.hasMovedRows());
		return before;
	}

	/** An edit may add an occasion or a rating of a client who is there, but nobody by a slip of the keyboard. */
	static void requirePlace(Session session, Layout layout, RowKey key) throws SQLException, StoreException {
		if (key.level() != Level.OCCASION && key.level() != Level.RATING) {
			throw new StoreException("there is no " + LevelTable.of(key.level()).noun() + " " + key
					+ "; only an import can add one");
		}
		if (RowIds.find(session, RowKey.client(key.site(), key.client())).isEmpty()) {
			throw new StoreException("there is no client " + RowKey.client(key.site(), key.client())
					+ "; only an import can add one");
		}
		if (!layout.occasions().containsKey(key.occasion())) {
			throw new StoreException("the study has no occasion '" + key.occasion() + "'; choose one of "
					+ String.join(", ", layout.occasions().keySet()));
		}
		if (key.level() == Level.RATING && !layout.roles().containsKey(key.role())) {
			throw new StoreException("the study has no rater role '" + key.role() + "'; choose one of "
					+ String.join(", ", layout.roles().keySet()));
		}
	}
}
