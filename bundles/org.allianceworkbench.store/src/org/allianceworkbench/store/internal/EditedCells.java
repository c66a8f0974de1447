package org.allianceworkbench.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.Value;

/** Finds the values of a window of rows that a hand has made other than their file had them. */
final class EditedCells {

	private static final String LIFE = ", v.value, c.old, c.new, e.kind FROM json_each(?1) w ";
	private static final String CHANGES = "CROSS JOIN json_each(?2) v CROSS JOIN change c ON c.variable = v.value AND c.row = ";
	private static final String EVENT = " JOIN event e ON e.id = c.event ORDER BY c.id";

	/** A value's way: what it was without any hand, and what it is. */
	private static final class Life {
		private Value original;
		private Value now;

		private Life(Value first) {
			original = first;
			now = first;
		}

		private void step(Value after, boolean byHand) {
			now = after;
			if (!byHand) {
				original = after;
			}
		}

		private boolean isEdited() {
			return !now.equals(original);
		}
	}

	private record Cell(long row, String name) {
	}

	private EditedCells() {
	}

	static List<Set<String>> of(Session session, QueryPlan plan, long[] ids) throws SQLException {
		List<Set<String>> edited = new ArrayList<>();
		Map<Long, Set<String>> byRow = new HashMap<>();
		for (long id : ids) {
			Set<String> names = new HashSet<>();
			edited.add(names);
			byRow.put(id, names);
		}
		if (ids.length == 0) {
			return edited;
		}
		Map<Long, String> own = new HashMap<>();
		Map<Long, String> seen = new HashMap<>();
		for (ReadVariable variable : plan.variables()) {
			if (variable instanceof StoredVariable stored && stored.level() == plan.query().level()) {
				own.put(stored.id(), stored.name());
			} else if (variable instanceof DyadColumn dyad && plan.layout().find(dyad.variable())
					.orElseThrow() instanceof StoredVariable stored) {
				seen.put(stored.id(), stored.name());
			}
		}
		Map<Cell, Life> lives = new HashMap<>();
		if (!own.isEmpty()) {
			read(session, lives, "SELECT w.value, ''" + LIFE + CHANGES + "w.value" + EVENT, ids, own);
		}
		if (!seen.isEmpty() && plan.query().level() == Level.OCCASION) {
			read(session, lives, "SELECT w.value, r.role || ':'" + LIFE + "CROSS JOIN rating r ON r.occasion = w.value " + CHANGES
					+ "r.id" + EVENT, ids, seen);
		}
		lives.forEach((cell, life) -> {
			if (life.isEdited()) {
				byRow.get(cell.row()).add(cell.name());
			}
		});
		return edited;
	}

	private static void read(Session session, Map<Cell, Life> lives, String sql, long[] ids, Map<Long, String> names)
			throws SQLException {
		String variables = names.keySet().stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
		try (ResultSet steps = session.query(sql, Grid.json(ids), variables)) {
			while (steps.next()) {
				Cell cell = new Cell(steps.getLong(1), steps.getString(2) + names.get(steps.getLong(3)));
				Value before = Session.value(steps, 4);
				lives.computeIfAbsent(cell, first -> new Life(before)).step(Session.value(steps, 5),
						"EDIT".equals(steps.getString(6)));
			}
		}
	}
}
