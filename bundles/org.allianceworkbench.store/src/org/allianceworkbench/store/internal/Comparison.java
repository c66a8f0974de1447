package org.allianceworkbench.store.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.StateComparison;
import org.allianceworkbench.store.StateComparison.Difference;
import org.allianceworkbench.store.StateComparison.Rows;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.Value;

/** Compares two states by the log: what was made, changed and removed after the one and not after the other. */
public final class Comparison {

	private record Changed(LevelTable level, long row, long variable, String name, Value before, Value after) {
	}

	private final Session session;
	private final long from;
	private final long to;
	private final Map<Level, Rows> levels = new EnumMap<>(Level.class);
	private final List<RowKey> added = new ArrayList<>();
	private final List<RowKey> removed = new ArrayList<>();
	private final List<Difference> changed = new ArrayList<>();
	private long values;

	private Comparison(Session session, long from, long to) {
		this.session = session;
		this.from = from;
		this.to = to;
	}

	/**
	 * Compares the states after two events.
	 *
	 * @throws StoreException when there is no such event
	 */
	public static StateComparison of(Session session, long from, long to) throws SQLException, StoreException {
		require(session, from);
		require(session, to);
		StateComparison forth = new Comparison(session, Math.min(from, to), Math.max(from, to)).compare();
		return from <= to ? forth : turned(forth);
	}

	private static void require(Session session, long event) throws SQLException, StoreException {
		long last = session.number("SELECT max(id) FROM event");
		if (event < 0 || event > last) {
			throw new StoreException("the history has no entry " + event + "; it goes from 1 to " + last);
		}
	}

	private static StateComparison turned(StateComparison forth) {
		Map<Level, Rows> levels = new EnumMap<>(Level.class);
		forth.levels().forEach((level, rows) -> levels.put(level, new Rows(rows.removed(), rows.added(), rows.changed())));
		return new StateComparison(forth.to(), forth.from(), levels, forth.removed(), forth.added(), forth.changed().stream()
				.map(d -> new Difference(d.row(), d.variable(), d.after(), d.before())).toList(), forth.values());
	}

	private StateComparison compare() throws SQLException {
		Map<LevelTable, Set<Long>> rows = changedRows();
		for (LevelTable level : LevelTable.values()) {
			long came = rows(level, added, "event > ?1 AND event <= ?2", "made > ?1 AND made <= ?2 AND event > ?2");
			long went = rows(level, removed, "1 = 0", "made <= ?1 AND event > ?1 AND event <= ?2");
			int other = rows.getOrDefault(level, Set.of()).size();
			if (came + went + other > 0) {
				levels.put(level.level(), new Rows(came, went, other));
			}
		}
		return new StateComparison(from, to, levels, added, removed, changed, values);
	}

	/** Lists rows that are there and rows that were removed later; gives their number. */
	private long rows(LevelTable level, List<RowKey> keys, String there, String gone) throws SQLException {
		String table = " FROM " + level.table() + " WHERE " + there;
		String removals = " FROM removed WHERE level = '" + level.name() + "' AND " + gone;
		keys.addAll(session.list("SELECT " + RowNames.columns(level) + RowNames.from(level) + " WHERE "
				+ there.replace("event", level.alias() + ".event") + " ORDER BY " + level.alias() + ".id LIMIT "
				+ StateComparison.MOST, row -> RowNames.key(level, row, 1), bounds(there)));
		keys.addAll(session.list("SELECT site, therapist, client, occasion, role" + removals + " ORDER BY row LIMIT "
				+ StateComparison.MOST, row -> RowNames.key(level, row, 1), bounds(gone)));
		return session.number("SELECT count(*)" + table, bounds(there)) + session.number("SELECT count(*)" + removals,
				bounds(gone));
	}

	private Object[] bounds(String condition) {
		return condition.contains("?2") ? new Object[] { from, to } : condition.contains("?1") ? new Object[] { from }
				: new Object[0];
	}

	/** Values that differ in rows that are in both states. */
	private Map<LevelTable, Set<Long>> changedRows() throws SQLException {
		Map<LevelTable, Set<Long>> rows = new HashMap<>();
		List<Changed> changes = session.list("SELECT v.level, g.row, v.id, v.name, f.old, l.new FROM (SELECT variable, row, "
				+ "min(id) AS first, max(id) AS last FROM change WHERE event > ?1 AND event <= ?2 GROUP BY variable, row) g "
				+ "JOIN change f ON f.id = g.first JOIN change l ON l.id = g.last JOIN variable v ON v.id = g.variable "
				+ "WHERE f.old IS NOT l.new ORDER BY g.first", row -> new Changed(LevelTable.valueOf(row.getString(1)),
						row.getLong(2), row.getLong(3), row.getString(4), Session.value(row, 5), Session.value(row, 6)), from,
						to);
		for (Changed change : changes) {
			if (isInBoth(change)) {
				rows.computeIfAbsent(change.level(), level -> new HashSet<>()).add(change.row());
				values++;
				if (changed.size() < StateComparison.MOST) {
					Optional<RowKey> key = RowNames.of(session, change.level(), change.row());
					changed.add(new Difference(key.orElseThrow(), change.name(), change.before(), change.after()));
				}
			}
		}
		return rows;
	}

	private boolean isInBoth(Changed change) throws SQLException {
		long there = session.number("SELECT event FROM " + change.level().table() + " WHERE id = ?", change.row());
		return there > 0 ? there <= from : session.number("SELECT count(*) FROM removed WHERE level = ? AND row = ? "
				+ "AND made <= ? AND event > ?", change.level().name(), change.row(), from, to) > 0;
	}
}
