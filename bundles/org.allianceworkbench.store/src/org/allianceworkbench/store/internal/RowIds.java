package org.allianceworkbench.store.internal;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.allianceworkbench.store.RowKey;

/** Finds the numbers of rows by their codes, and makes rows that are only named because others hang on them. */
final class RowIds {

	private static final int MOST_KNOWN = 20_000;

	private record Child(long parent, String code) {
	}

	/** The rows used last, so that a file's rows one after the other need not look up their client again and again. */
	private static final class Known extends LinkedHashMap<Child, Long> {
		private static final long serialVersionUID = 1L;

		/** No row below a parent with a higher number was ever forgotten. */
		private long forgottenParent;

		Known() {
			super(256, 0.75f, true);
		}

		@Override
		protected boolean removeEldestEntry(Map.Entry<Child, Long> eldest) {
			if (size() <= MOST_KNOWN) {
				return false;
			}
			forgottenParent = Math.max(forgottenParent, eldest.getKey().parent());
			return true;
		}
	}

	private final Session session;
	private final Tally tally;
	private final Map<LevelTable, Known> known = new EnumMap<>(LevelTable.class);
	private final Map<LevelTable, CellPlan> bare = new EnumMap<>(LevelTable.class);

	RowIds(Session session, Tally tally) {
		this.session = session;
		this.tally = tally;
		for (LevelTable level : LevelTable.values()) {
			known.put(level, new Known());
			bare.put(level, new CellPlan(level, List.of()));
		}
	}

	/** The row on which a row of this level hangs, 0 for a site; it and those above are made when they are not there. */
	long parent(LevelTable level, RowKey key, Provenance from) throws SQLException {
		Optional<LevelTable> above = level.parent();
		return above.isEmpty() ? 0 : require(above.get(), parent(above.get(), key, from), above.get().codeIn(key), from);
	}

	/** The row of a code below a row; it is made when it is not there. */
	long require(LevelTable level, long parent, String code, Provenance from) throws SQLException {
		Child child = new Child(parent, code);
		Long id = known.get(level).get(child);
		if (id == null) {
			Optional<CellPlan.Existing> existing = find(bare.get(level), level, parent, code);
			id = existing.isPresent() ? existing.get().id() : make(level, parent, code, from);
			known.get(level).put(child, id);
		}
		tally.named(level, id);
		return id;
	}

	/** Looks a row up; asks the database only when the row can be there. */
	Optional<CellPlan.Existing> find(CellPlan plan, LevelTable level, long parent, String code) throws SQLException {
		return isCertainlyNew(level, parent, code) ? Optional.empty() : plan.find(session, parent, code);
	}

	/** All rows below a row that this import made are known, as long as none was forgotten. */
	private boolean isCertainlyNew(LevelTable level, long parent, String code) {
		Known rows = known.get(level);
		return level.parent().isPresent() && tally.isNew(level.parent().get(), parent) && parent > rows.forgottenParent
				&& !rows.containsKey(new Child(parent, code));
	}

	/** Remembers a row that was made elsewhere. */
	void made(LevelTable level, long parent, String code, long id) {
		known.get(level).put(new Child(parent, code), id);
	}

	private long make(LevelTable level, long parent, String code, Provenance from) throws SQLException {
		long id = tally.next(level);
		bare.get(level).insert(session, id, parent, code, from, List.of());
		return id;
	}

	/** The row of a key, if it is there. */
	static OptionalLong find(Session session, RowKey key) throws SQLException {
		return find(session, LevelTable.of(key.level()), key);
	}

	static OptionalLong find(Session session, LevelTable level, RowKey key) throws SQLException {
		Optional<LevelTable> above = level.parent();
		OptionalLong parent = above.isEmpty() ? OptionalLong.of(0) : find(session, above.get(), key);
		if (parent.isEmpty()) {
			return OptionalLong.empty();
		}
		Optional<CellPlan.Existing> row = new CellPlan(level, List.of()).find(session, parent.getAsLong(), level.codeIn(key));
		return row.isPresent() ? OptionalLong.of(row.get().id()) : OptionalLong.empty();
	}
}
