package org.allianceworkbench.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.store.Contradiction;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.Source;
import org.allianceworkbench.store.internal.Candidates.Cell;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.table.Value;

/**
 * Settles, when all rows of an import have come, the values that contradict what was stored: while rows come each value simply
 * takes the place of the one before, and the log knows both.
 */
final class Settling {

	/** Name of the rule of findings about contradictions. */
	static final String RULE = "conflict";

	/** An entry in the log of this import. */
	private record Logged(Cell cell, long id, Value before, Value after, Long place, long placeRow, String address) {
	}

	/** A column of the data. */
	private record Column(Level level, String name, String table, String column) {
	}

	/** Where the value before came from. */
	private record Origin(Candidates.Entry entry, long importId, String file, Source source) {
	}

	private final Session session;
	private final Imports.Begun begun;
	private final String file;
	private final Tally tally;
	private final long firstChange;
	private final List<Finding> findings = new ArrayList<>();

	Settling(Session session, Imports.Begun begun, String file, Tally tally) throws SQLException {
		this.session = session;
		this.begun = begun;
		this.file = file;
		this.tally = tally;
		this.firstChange = session.number("SELECT first_change FROM import WHERE id = ?", begun.id());
	}

	/** Settles; gives the findings, which are not kept yet. */
	List<Finding> settle(Contradiction contradiction) throws SQLException {
		boolean replaces = contradiction == Contradiction.REPLACE;
		Map<Cell, List<Logged>> cells = new LinkedHashMap<>();
		String contradicting = replaces ? "" : "c.old IS NOT NULL AND c.new IS NOT NULL OR ";
		for (Logged logged : session.list("SELECT c.variable, c.row, c.id, c.old, c.new, c.place, c.place_row, c.address "
				+ "FROM change c WHERE c.id >= ? AND (" + contradicting + "EXISTS (SELECT 1 FROM candidate k "
				+ "WHERE k.variable = c.variable AND k.row = c.row)) ORDER BY c.id", Settling::logged, firstChange)) {
			cells.computeIfAbsent(logged.cell(), cell -> new ArrayList<>()).add(logged);
		}
		for (Map.Entry<Cell, List<Logged>> cell : cells.entrySet()) {
			List<Logged> log = withFilling(cell.getKey(), cell.getValue());
			if (replaces) {
				decided(cell.getKey());
			} else {
				hold(cell.getKey(), log);
			}
		}
		if (!cells.isEmpty()) {
			recount();
		}
		return findings;
	}

	private static Logged logged(ResultSet row) throws SQLException {
		return new Logged(new Cell(row.getLong(1), row.getLong(2)), row.getLong(3), Session.value(row, 4), Session.value(row, 5),
				place(row, 6), row.getLong(7), row.getString(8));
	}

	/** The number of a place, {@code null} for an edit. */
	private static Long place(ResultSet row, int column) throws SQLException {
		long place = row.getLong(column);
		return row.wasNull() ? null : place;
	}

	/** All entries of a cell: one that only filled it does not contradict by itself. */
	private List<Logged> withFilling(Cell cell, List<Logged> some) throws SQLException {
		List<Logged> all = session.list("SELECT variable, row, id, old, new, place, place_row, address FROM change "
				+ "WHERE variable = ? AND row = ? AND id >= ? ORDER BY id", Settling::logged, cell.variable(), cell.row(),
				firstChange);
		return all.isEmpty() ? some : all;
	}

	private static Set<Value> news(List<Logged> log) {
		Set<Value> values = new LinkedHashSet<>();
		log.forEach(logged -> values.add(logged.after()));
		return values;
	}

	private Column column(Cell cell) throws SQLException {
		return session.first("SELECT level, name, tab, col FROM variable WHERE id = ?", row -> new Column(
				Level.valueOf(row.getString(1)), row.getString(2), row.getString(3), row.getString(4)), cell.variable())
				.orElseThrow();
	}

	private RowKey key(Column column, Cell cell) throws SQLException {
		return RowNames.of(session, column.level(), cell.row()).orElseThrow();
	}

	private void decided(Cell cell) throws SQLException {
		Column column = column(cell);
		Candidates.decided(session, cell, key(column, cell), column.name(), begun.event());
	}

	private void hold(Cell cell, List<Logged> log) throws SQLException {
		Value before = log.get(0).before();
		List<Value> known = Candidates.known(session, cell);
		boolean open = Candidates.isOpen(session, cell);
		List<Logged> fresh = log.stream().filter(entry -> !known.contains(entry.after()) && !entry.after().equals(before)
				&& !entry.after().isNone()).toList();
		boolean simple = before.isNone() && !open && news(log).size() == 1 && known.isEmpty();
		if (simple) {
			return;
		}
		for (Logged entry : log) {
			session.update("DELETE FROM change WHERE id = ?", entry.id());
		}
		Column column = column(cell);
		if (fresh.isEmpty()) {
			set(column, cell, before);
			return;
		}
		conflict(cell, column, before, known, fresh);
	}

	private void conflict(Cell cell, Column column, Value before, List<Value> known, List<Logged> fresh) throws SQLException {
		RowKey key = key(column, cell);
		Optional<Origin> origin = before.isNone() ? Optional.empty() : Optional.of(origin(cell, column, before));
		if (origin.isPresent() && !known.contains(before)) {
			Candidates.add(session, cell, origin.get().entry());
		}
		session.update("UPDATE candidate SET settled = NULL WHERE variable = ? AND row = ?", cell.variable(), cell.row());
		Set<Value> told = new LinkedHashSet<>();
		for (Logged entry : fresh) {
			if (told.add(entry.after())) {
				Candidates.add(session, cell, new Candidates.Entry(entry.after(), begun.event(), entry.place(), entry.placeRow(),
						entry.address()));
				findings.add(finding(key, column, entry, origin));
			}
		}
		set(column, cell, Value.NONE);
		if (!before.isNone()) {
			Logged last = fresh.get(fresh.size() - 1);
			session.update("INSERT INTO change (variable, row, old, new, event, place, place_row, address) "
					+ "VALUES (?, ?, ?, NULL, ?, ?, ?, ?)", cell.variable(), cell.row(), before, begun.event(), last.place(),
					last.placeRow(), last.address());
		}
		tally.conflicting(LevelTable.of(column.level()), cell.row());
	}

	private void set(Column column, Cell cell, Value value) throws SQLException {
		if (cell.variable() == Links.THERAPIST) {
			Links.set(session, cell.row(), value.isNone() ? Optional.empty() : Optional.of(value.toString()));
		} else {
			session.update("UPDATE " + Texts.quoted(column.table()) + " SET " + Texts.quoted(column.column())
					+ " = ? WHERE id = ?", value, cell.row());
		}
	}

	/** Where the value came from that was stored before this import, or by an earlier row of it. */
	private Origin origin(Cell cell, Column column, Value value) throws SQLException {
		String columns = "SELECT e.id, x.place, x.place_row, x.address, coalesce(e.import, 0), e.file, coalesce(p.sheet, ''), "
				+ "x.place_row, coalesce(p.col, ''), x.address FROM ";
		String whence = " x JOIN event e ON e.id = x.event LEFT JOIN place p ON p.id = x.place WHERE ";
		Session.Reading<Origin> reading = row -> {
			Long place = place(row, 2);
			return new Origin(new Candidates.Entry(value, row.getLong(1), place, row.getLong(3), row.getString(4)),
					row.getLong(5), row.getString(6), RowReader.source(row, 7));
		};
		Optional<Origin> changed = session.first(columns + "change" + whence
				+ "x.variable = ? AND x.row = ? AND x.new = ? AND e.kind <> 'REVERT' AND NOT EXISTS (SELECT 1 FROM import i "
				+ "WHERE i.id = e.import AND i.reverted IS NOT NULL) ORDER BY x.id DESC LIMIT 1", reading, cell.variable(),
				cell.row(),
				value);
		return changed.isPresent() ? changed.get() : session.first(columns + LevelTable.of(column.level()).table() + whence
				+ "x.id = ?", reading, cell.row()).orElseThrow();
	}

	private Finding finding(RowKey key, Column column, Logged entry, Optional<Origin> origin) throws SQLException {
		Source source = session.first("SELECT sheet, ?2, col, ?3 FROM place WHERE id = ?1", row -> RowReader.source(row, 1),
				entry.place(), entry.placeRow(), entry.address()).orElse(Source.NONE);
		String other = origin.map(o -> Wording.shown(o.entry().value()) + " in " + (o.importId() == 0 ? "an edit"
				: o.file() + " (" + o.source() + ", import " + o.importId() + ")")).orElse("several other values in other files");
		return new Finding(Severity.ERROR, RULE, key, "", column.name(), entry.after().toString(), file, source,
				column.name() + " of " + key + " is " + Wording.shown(entry.after()) + " here, but " + other
						+ "; neither counts until one of them is chosen",
				"Choose the right value; when the file is a corrected edition, import it as one", true);
	}

	/** Rows with other values are those that the log still has. */
	private void recount() throws SQLException {
		tally.clearChanged();
		session.list("SELECT DISTINCT v.level, c.row FROM change c JOIN variable v ON v.id = c.variable "
				+ "WHERE c.id >= ? AND NOT EXISTS (SELECT 1 FROM candidate k WHERE k.variable = c.variable AND k.row = c.row "
				+ "AND k.settled IS NULL)", row -> {
					tally.changed(LevelTable.valueOf(row.getString(1)), row.getLong(2));
					return row;
				}, firstChange);
	}
}
