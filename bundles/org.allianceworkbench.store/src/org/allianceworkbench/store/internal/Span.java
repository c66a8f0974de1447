package org.allianceworkbench.store.internal;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/**
 * What an import wrote: ranges of row numbers and of log entries.
 *
 * @param importId number of the import
 * @param event number of its event
 * @param firstChange its first entry in the log
 * @param lastChange its last entry, before the first when it has none
 * @param added the rows that it added
 */
record Span(long importId, long event, long firstChange, long lastChange, Map<LevelTable, Range> added) {

	/** Numbers from first to last; none when the last is before the first. */
	record Range(long first, long last) {
		boolean isEmpty() {
			return last < first;
		}

		boolean contains(long number) {
			return number >= first && number <= last;
		}
	}

	static Span read(Session session, long importId) throws SQLException {
		Map<LevelTable, Range> added = new EnumMap<>(LevelTable.class);
		session.list("SELECT level, first_row, last_row FROM import_level WHERE import = ?",
				row -> added.put(LevelTable.valueOf(row.getString(1)), new Range(row.getLong(2), row.getLong(3))), importId);
		return session.first("SELECT event, first_change, last_change FROM import WHERE id = ?",
				row -> new Span(importId, row.getLong(1), row.getLong(2), row.getLong(3), added), importId).orElseThrow();
	}
}
