package org.allianceworkbench.store.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What later events did with the rows and values of an import, so that it can't be taken back without them: changed them, hung
 * rows on them, or brought the same.
 */
final class Dependents {

	private static final int MOST_EDITS = 100;

	/** What one later event did. */
	private static final class Uses {
		private long changed;
		private long hung;
		private long same;
	}

	/** Edits of a cell that were taken back: it holds what it held before the first of them, and no import is among them. */
	private static final String EDITED_AND_BACK =
			"(e.import IS NULL AND (SELECT f.old FROM change f WHERE f.variable = c.variable "
			+ "AND f.row = c.row AND f.id > ?2 ORDER BY f.id LIMIT 1) IS (SELECT n.new FROM change n WHERE n.variable = c.variable "
			+ "AND n.row = c.row AND n.id > ?2 ORDER BY n.id DESC LIMIT 1) AND NOT EXISTS (SELECT 1 FROM change o "
			+ "JOIN event oe ON oe.id = o.event JOIN import oi ON oi.id = oe.import WHERE o.variable = c.variable "
			+ "AND o.row = c.row AND o.id > ?2 AND oe.kind <> 'REVERT' AND oi.reverted IS NULL))";

	private final Session session;
	private final Span span;
	private final Map<Long, Uses> byEvent = new TreeMap<>();

	private Dependents(Session session, Span span) {
		this.session = session;
		this.span = span;
	}

	/** One sentence for each later import or edit; empty when nothing depends on the import. */
	static List<String> of(Session session, Span span) throws SQLException {
		Dependents dependents = new Dependents(session, span);
		dependents.findChanges();
		dependents.findHungRows();
		dependents.findSame();
		dependents.findCandidates();
		return dependents.sentences();
	}

	private Uses uses(long event) {
		return byEvent.computeIfAbsent(event, number -> new Uses());
	}

	private void findChanges() throws SQLException {
		session.list("SELECT c.event, count(*) FROM change c JOIN event e ON e.id = c.event "
				+ "LEFT JOIN import i ON i.id = e.import JOIN variable v ON v.id = c.variable "
				+ "JOIN import_level l ON l.import = ?1 AND l.level = v.level "
				+ "WHERE c.id > ?2 AND c.event <> ?3 AND e.kind <> 'REVERT' AND i.reverted IS NULL AND NOT " + EDITED_AND_BACK
				+ " "
				+ "AND (c.row BETWEEN l.first_row AND l.last_row OR EXISTS (SELECT 1 FROM change k WHERE k.variable = c.variable "
				+ "AND k.row = c.row AND k.id BETWEEN ?4 AND ?2)) GROUP BY c.event", row -> {
					uses(row.getLong(1)).changed += row.getLong(2);
					return row;
				}, span.importId(), span.lastChange(), span.event(), span.firstChange());
	}

	private void findHungRows() throws SQLException {
		for (LevelTable level : LevelTable.values()) {
			if (level.parent().isPresent()) {
				findHungRows(level, level.parent().get());
			}
		}
		findLinkedClients();
	}

	private void findHungRows(LevelTable level, LevelTable above) throws SQLException {
		Span.Range rows = span.added().get(above);
		session.list("SELECT event, count(*) FROM " + level.table() + " WHERE " + above.table()
				+ " BETWEEN ? AND ? AND event <> ? GROUP BY event", row -> {
					uses(row.getLong(1)).hung += row.getLong(2);
					return row;
				}, rows.first(), rows.last(), span.event());
	}

	/** Clients of its therapists count for whoever gave them that therapist. */
	private void findLinkedClients() throws SQLException {
		Span.Range rows = span.added().get(LevelTable.THERAPIST);
		session.list("SELECT coalesce((SELECT x.event FROM change x JOIN event e ON e.id = x.event "
				+ "LEFT JOIN import i ON i.id = e.import WHERE x.variable = ? AND x.row = c.id AND e.kind <> 'REVERT' "
				+ "AND i.reverted IS NULL ORDER BY x.id DESC LIMIT 1), c.event) AS linker, count(*) "
				+ "FROM client c WHERE c.therapist BETWEEN ? AND ? GROUP BY linker", row -> {
					if (row.getLong(1) != span.event()) {
						uses(row.getLong(1)).hung += row.getLong(2);
					}
					return row;
				}, Links.THERAPIST, rows.first(), rows.last());
	}

	private void findSame() throws SQLException {
		Map<Long, BitSet> changed = changedCells();
		session.list("SELECT i.event, c.level, c.variable, c.rows FROM confirmed c JOIN import i ON i.id = c.import "
				+ "WHERE c.import > ? AND i.reverted IS NULL", row -> {
					BitSet rows = Confirmed.unpacked(row.getBytes(4));
					long variable = row.getLong(3);
					if (variable == Confirmed.ROW) {
						Span.Range added = span.added().get(LevelTable.valueOf(row.getString(2)));
						count(row.getLong(1), rows.get((int) added.first(), (int) added.last() + 1));
					} else {
						rows.and(changed.getOrDefault(variable, new BitSet()));
						count(row.getLong(1), rows);
					}
					return row;
				}, span.importId());
	}

	/** Later imports that brought other values for cells about which this one is in a conflict. */
	private void findCandidates() throws SQLException {
		session.list("SELECT k.event, count(*) FROM candidate k LEFT JOIN event e ON e.id = k.event "
				+ "LEFT JOIN import i ON i.id = e.import WHERE k.event > ?1 AND i.reverted IS NULL "
				+ "AND EXISTS (SELECT 1 FROM candidate m WHERE m.variable = k.variable AND m.row = k.row AND m.event = ?1) "
				+ "GROUP BY k.event", row -> {
					uses(row.getLong(1)).changed += row.getLong(2);
					return row;
				}, span.event());
	}

	private void count(long event, BitSet rows) {
		if (!rows.isEmpty()) {
			uses(event).same += rows.cardinality();
		}
	}

	private Map<Long, BitSet> changedCells() throws SQLException {
		Map<Long, BitSet> cells = new HashMap<>();
		session.list("SELECT variable, row FROM change WHERE id BETWEEN ? AND ?", row -> {
			cells.computeIfAbsent(row.getLong(1), variable -> new BitSet()).set(row.getInt(2));
			return cells;
		}, span.firstChange(), span.lastChange());
		return cells;
	}

	private List<String> sentences() throws SQLException {
		List<String> sentences = new ArrayList<>();
		int edits = 0;
		for (Map.Entry<Long, Uses> entry : byEvent.entrySet()) {
			boolean edit = session.number("SELECT import IS NULL FROM event WHERE id = ?", entry.getKey()) == 1;
			edits += edit ? 1 : 0;
			if (!edit || edits <= MOST_EDITS) {
				sentences.add(sentence(entry.getKey(), edit, entry.getValue()));
			}
		}
		if (edits > MOST_EDITS) {
			sentences.add((edits - MOST_EDITS) + " more edits");
		}
		return sentences;
	}

	private String sentence(long event, boolean edit, Uses uses) throws SQLException {
		List<String> what = new ArrayList<>();
		add(what, uses.changed, "changed", "value");
		add(what, uses.hung, "added", "row below its rows");
		add(what, uses.same, "brought", "of the same rows or values");
		return session.first("SELECT import, file, at, who, what FROM event WHERE id = ?", row -> {
			String by = " by " + row.getString(4) + " on " + row.getString(3).substring(0, 10);
			return edit ? "edit" + by + ": " + row.getString(5)
					: "import " + row.getLong(1) + " (" + row.getString(2) + ")" + by + ": " + String.join(", ", what);
		}, event).orElseThrow();
	}

	private static void add(List<String> what, long number, String verb, String thing) {
		if (number > 0) {
			String plural = number == 1 || thing.startsWith("of") ? thing : thing.replaceFirst("value|row", "$0s");
			what.add(verb + " " + number + " " + plural);
		}
	}
}
