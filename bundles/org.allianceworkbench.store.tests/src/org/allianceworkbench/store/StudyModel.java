package org.allianceworkbench.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.allianceworkbench.store.ImportTransaction.Outcome;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.Value;

/** The data of a study as plain maps, made from the imports that stand; what a store must equal. */
final class StudyModel {

	private static final String THERAPIST = "(therapist)";

	/** Values by row; the text of a key is its level and its codes. */
	private final Map<String, Map<String, Value>> rows = new TreeMap<>();

	/** The state after some imports. */
	static StudyModel of(List<List<RowChange>> imports) {
		StudyModel model = new StudyModel();
		imports.forEach(changes -> changes.forEach(model::put));
		return model;
	}

	/** Applies a change; says whether the row came, changed or stayed. */
	Outcome put(RowChange change) {
		boolean added = !rows.containsKey(text(change.key()));
		above(change.key()).forEach(key -> rows.computeIfAbsent(text(key), row -> new HashMap<>()));
		change.therapist().ifPresent(code -> rows.computeIfAbsent(text(RowKey.therapist(change.key().site(), code)),
				row -> new HashMap<>()));
		Map<String, Value> row = rows.computeIfAbsent(text(change.key()), key -> new HashMap<>());
		Map<String, Value> before = new HashMap<>(row);
		change.values().forEach((name, value) -> set(row, name, value));
		change.therapist().ifPresent(code -> row.put(THERAPIST, Value.of(code)));
		return added ? Outcome.ADDED : row.equals(before) ? Outcome.UNCHANGED : Outcome.CHANGED;
	}

	private static void set(Map<String, Value> row, String name, Value value) {
		if (value.isNone()) {
			row.remove(name);
		} else {
			row.put(name, value);
		}
	}

	private static String text(RowKey key) {
		return key.level() + " " + key;
	}

	/** The rows on which a row hangs. */
	private static List<RowKey> above(RowKey key) {
		List<RowKey> above = new ArrayList<>();
		if (key.level() != Level.SITE) {
			above.add(RowKey.site(key.site()));
		}
		if (key.level() == Level.OCCASION || key.level() == Level.RATING) {
			above.add(RowKey.client(key.site(), key.client()));
		}
		if (key.level() == Level.RATING) {
			above.add(RowKey.occasion(key.site(), key.client(), key.occasion()));
		}
		return above;
	}

	/** All rows that an import names, those above included. */
	static Set<String> named(List<RowChange> changes) {
		Set<String> named = new HashSet<>();
		for (RowChange change : changes) {
			named.add(text(change.key()));
			above(change.key()).forEach(key -> named.add(text(key)));
			change.therapist().ifPresent(code -> named.add(text(RowKey.therapist(change.key().site(), code))));
		}
		return named;
	}

	/** Number of rows by level. */
	Map<Level, Long> counts() {
		Map<Level, Long> counts = new EnumMap<>(Level.class);
		for (String row : rows.keySet()) {
			counts.merge(Level.valueOf(row.substring(0, row.indexOf(' '))), 1L, Long::sum);
		}
		return counts;
	}

	/** What a store holds, read as tables. */
	static Map<String, Map<String, Value>> read(StudyStore store) throws StoreException {
		Map<String, Map<String, Value>> rows = new TreeMap<>();
		for (Level level : Level.values()) {
			Table table = store.query(RowQuery.of(level));
			for (int row = 0; row < table.rowCount(); row++) {
				rows.put(text(key(level, table, row)), values(level, table, row));
			}
		}
		return rows;
	}

	private static RowKey key(Level level, Table table, int row) {
		String site = table.column("site").text(row);
		return switch (level) {
			case SITE -> RowKey.site(site);
			case THERAPIST -> RowKey.therapist(site, table.column("therapist").text(row));
			case CLIENT -> RowKey.client(site, table.column("client").text(row));
			case OCCASION -> RowKey.occasion(site, table.column("client").text(row), table.column("occasion").text(row));
			case RATING -> RowKey.rating(site, table.column("client").text(row), table.column("occasion").text(row),
					table.column("role").text(row));
		};
	}

	private static Map<String, Value> values(Level level, Table table, int row) {
		Map<String, Value> values = new HashMap<>();
		Set<String> keys = Set.of("site", "therapist", "client", "occasion", "role", "occasion_position");
		for (Column column : table.columns()) {
			if (!keys.contains(column.spec().name())) {
				set(values, column.spec().name(), column.value(row));
			}
		}
		if (level == Level.CLIENT) {
			set(values, THERAPIST, table.column("therapist").value(row));
		}
		return values;
	}

	/** All rows with their values. */
	Map<String, Map<String, Value>> rows() {
		return rows;
	}
}
