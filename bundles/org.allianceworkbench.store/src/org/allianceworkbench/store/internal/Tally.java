package org.allianceworkbench.store.internal;

import java.sql.SQLException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.allianceworkbench.store.ImportCounts;
import org.allianceworkbench.store.ImportCounts.Rows;
import org.allianceworkbench.study.Level;

/**
 * Counts what one import or edit does, and gives new rows their numbers.
 * <p>
 * Rows that are made one after the other have numbers one after the other, and a number is never used again: so the rows of an
 * import are a range. Rows and values that the import found as they were are kept too: taking back an earlier import that
 * brought them would lose what this one says.
 */
final class Tally {

	/** What happened to one level. */
	private static final class Touched {
		private long before;
		private long last;
		private final BitSet given = new BitSet();
		private final BitSet changed = new BitSet();
		private final BitSet named = new BitSet();
		private final BitSet conflicting = new BitSet();
		private int rejected;
	}

	private final Map<LevelTable, Touched> levels = new EnumMap<>(LevelTable.class);
	private final Map<LevelTable, Map<Long, BitSet>> confirmed = new EnumMap<>(LevelTable.class);
	private boolean relinked;

	Tally(Session session) throws SQLException {
		for (LevelTable level : LevelTable.values()) {
			Touched rows = new Touched();
			rows.before = Meta.number(session, lastRow(level));
			rows.last = rows.before;
			levels.put(level, rows);
			confirmed.put(level, new HashMap<>());
		}
	}

	private static String lastRow(LevelTable level) {
		return "last_row." + level.table();
	}

	/** A number for a new row. */
	long next(LevelTable level) {
		return ++levels.get(level).last;
	}

	/** Whether this import made a row. */
	boolean isNew(LevelTable level, long row) {
		return row > levels.get(level).before;
	}

	/** The import names a row, itself or as one above another. */
	void named(LevelTable level, long row) {
		if (!isNew(level, row)) {
			levels.get(level).named.set((int) row);
		}
	}

	/** The import gives a row of its own. */
	void given(LevelTable level, long row) {
		levels.get(level).given.set((int) row);
	}

	void changed(LevelTable level, long row) {
		if (!isNew(level, row)) {
			levels.get(level).changed.set((int) row);
		}
	}

	/** A row has a value that contradicts another import's. */
	void conflicting(LevelTable level, long row) {
		levels.get(level).conflicting.set((int) row);
	}

	/** A row of the file is kept aside as a whole. */
	void rejected(LevelTable level) {
		levels.get(level).rejected++;
	}

	/** Which rows have changed will be told anew. */
	void clearChanged() {
		levels.values().forEach(rows -> rows.changed.clear());
	}

	/** A client has another therapist. */
	void relinked(long client) {
		changed(LevelTable.CLIENT, client);
		relinked = true;
	}

	/** The import gives a value that was there already. */
	void confirmed(LevelTable level, long variable, long row) {
		if (!isNew(level, row)) {
			confirmed.get(level).computeIfAbsent(variable, id -> new BitSet()).set((int) row);
		}
	}

	/** Whether rows came or moved. */
	boolean hasMovedRows() {
		return relinked || levels.values().stream().anyMatch(rows -> rows.last > rows.before);
	}

	/** What was done so far. */
	ImportCounts counts(int held) {
		Map<Level, Rows> counts = new EnumMap<>(Level.class);
		levels.forEach((level, rows) -> {
			int added = (int) (rows.last - rows.before);
			int changed = rows.changed.cardinality();
			BitSet unchanged = (BitSet) rows.given.clone();
			unchanged.andNot(rows.changed);
			unchanged.andNot(rows.conflicting);
			int conflicting = rows.conflicting.get(0, (int) rows.before + 1).cardinality();
			int kept = unchanged.get(0, (int) rows.before + 1).cardinality();
			if (added + changed + kept + conflicting + rows.rejected > 0) {
				counts.put(level.level(), new Rows(added, changed, kept, conflicting, rows.rejected));
			}
		});
		return new ImportCounts(counts, held);
	}

	/** Keeps the numbers that were given away. */
	void saveNumbers(Session session) throws SQLException {
		for (Map.Entry<LevelTable, Touched> level : levels.entrySet()) {
			Meta.set(session, lastRow(level.getKey()), Long.toString(level.getValue().last));
		}
	}

	/** Keeps what an import did and found. */
	void saveImport(Session session, long importId) throws SQLException {
		ImportCounts counts = counts(0);
		for (Map.Entry<LevelTable, Touched> entry : levels.entrySet()) {
			LevelTable level = entry.getKey();
			Touched rows = entry.getValue();
			Rows done = counts.of(level.level());
			session.update("INSERT INTO import_level (import, level, added, changed, unchanged, first_row, last_row, "
					+ "conflicting, rejected) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", importId, level.name(), done.added(),
					done.changed(), done.unchanged(),
					rows.before + 1, rows.last, done.conflicting(), done.rejected());
			Confirmed.save(session, importId, level, Confirmed.ROW, rows.named);
			for (Map.Entry<Long, BitSet> variable : confirmed.get(level).entrySet()) {
				Confirmed.save(session, importId, level, variable.getKey(), variable.getValue());
			}
		}
	}
}
