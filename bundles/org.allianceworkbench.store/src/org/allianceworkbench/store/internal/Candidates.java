package org.allianceworkbench.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.store.Conflict;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.Value;

/** The table {@code candidate}: values that contradict each other, one row for each. */
public final class Candidates {

	/** A cell of the data. */
	record Cell(long variable, long row) {
	}

	/** One value for a cell; {@code place} is {@code null} for an edit. */
	record Entry(Value value, long event, Long place, long placeRow, String address) {
	}

	private record Open(Cell cell, Level level, String variable, Conflict.Candidate candidate) {
	}

	private Candidates() {
	}

	/** All values that were ever candidates for a cell, decided or not. */
	static List<Value> known(Session session, Cell cell) throws SQLException {
		return session.list("SELECT DISTINCT value FROM candidate WHERE variable = ? AND row = ?", row -> Session.value(row, 1),
				cell.variable(), cell.row());
	}

	static boolean isOpen(Session session, Cell cell) throws SQLException {
		return session.number("SELECT count(*) FROM candidate WHERE variable = ? AND row = ? AND settled IS NULL",
				cell.variable(), cell.row()) > 0;
	}

	static void add(Session session, Cell cell, Entry entry) throws SQLException {
		session.update("INSERT INTO candidate (variable, row, value, event, place, place_row, address) VALUES (?, ?, ?, ?, ?, ?, ?)",
				cell.variable(), cell.row(), entry.value(), entry.event(), entry.place(), entry.placeRow(), entry.address());
	}

	/** A decision was made about a cell by an event; the findings about it are settled too. */
	static void decided(Session session, Cell cell, RowKey key, String variable, long event) throws SQLException {
		int decided = session.update("UPDATE candidate SET settled = ? WHERE variable = ? AND row = ? AND settled IS NULL", event,
				cell.variable(), cell.row());
		if (decided > 0) {
			session.update("UPDATE finding SET settled = ? WHERE settled IS NULL AND rule = ? AND level = ? AND site = ? "
					+ "AND row_therapist = ? AND client = ? AND occasion = ? AND role = ? AND variable = ?", event,
					Settling.RULE, key.level().name(), key.site(), key.therapist(), key.client(), key.occasion(), key.role(),
					variable);
		}
	}

	/** An import is taken back: its values are no candidates any more, and a cell for which only one is left has no conflict. */
	static void revert(Session session, long event) throws SQLException {
		session.update("UPDATE finding SET settled = NULL WHERE settled = ? AND rule = ?", event, Settling.RULE);
		session.update("UPDATE candidate SET settled = NULL WHERE settled = ?", event);
		session.update("DELETE FROM candidate WHERE (variable, row) IN (SELECT variable, row FROM candidate GROUP BY variable, row "
				+ "HAVING sum(event = ?1) > 0 AND count(DISTINCT CASE WHEN event <> ?1 THEN value END) < 2)", event);
		session.update("DELETE FROM candidate WHERE event = ?", event);
	}

	/** The conflicts that nobody has decided. */
	public static List<Conflict> open(Session session) throws SQLException {
		Map<Cell, List<Open>> cells = new LinkedHashMap<>();
		for (Open one : session.list("SELECT k.variable, k.row, v.level, v.name, k.value, coalesce(e.import, 0), e.file, "
				+ "coalesce(p.sheet, ''), k.place_row, coalesce(p.col, ''), k.address FROM candidate k "
				+ "JOIN variable v ON v.id = k.variable JOIN event e ON e.id = k.event LEFT JOIN place p ON p.id = k.place "
				+ "WHERE k.settled IS NULL ORDER BY k.variable, k.row, k.id", Candidates::candidate)) {
			cells.computeIfAbsent(one.cell(), cell -> new ArrayList<>()).add(one);
		}
		List<Conflict> conflicts = new ArrayList<>();
		for (List<Open> cell : cells.values()) {
			Open first = cell.get(0);
			RowKey key = RowNames.of(session, first.level(), first.cell().row())
					.orElseThrow(() -> new SQLException("a row with a conflict has vanished"));
			conflicts.add(new Conflict(key, first.variable(), cell.stream().map(Open::candidate).toList()));
		}
		return conflicts;
	}

	private static Open candidate(ResultSet row) throws SQLException {
		return new Open(new Cell(row.getLong(1), row.getLong(2)), Level.valueOf(row.getString(3)), row.getString(4),
				new Conflict.Candidate(Session.value(row, 5), row.getLong(6), row.getString(7), RowReader.source(row, 8)));
	}
}
