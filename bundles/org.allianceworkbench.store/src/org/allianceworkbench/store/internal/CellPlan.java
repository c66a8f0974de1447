package org.allianceworkbench.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.allianceworkbench.table.Value;

/** How one set of variables of a level is read and written: the SQL is made once and used for many rows. */
final class CellPlan {

	/** A row that is there. */
	record Existing(long id, List<Value> values) {
	}

	private final LevelTable level;
	private final List<StoredVariable> variables;
	private final String select;
	private final String insert;
	/** For each table beside the level's, which of the variables stand there. */
	private final Map<String, List<Integer>> beside = new LinkedHashMap<>();
	private final List<Integer> own = new ArrayList<>();
	/** Made once for each set of variables of one table. */
	private final Map<List<Integer>, String> upserts = new HashMap<>();

	CellPlan(LevelTable level, List<StoredVariable> variables) {
		this.level = level;
		this.variables = List.copyOf(variables);
		for (int i = 0; i < variables.size(); i++) {
			StoredVariable variable = variables.get(i);
			(variable.isBeside() ? beside.computeIfAbsent(variable.table(), table -> new ArrayList<>()) : own).add(i);
		}
		select = select();
		insert = insert();
	}

	List<StoredVariable> variables() {
		return variables;
	}

	private String select() {
		Joins joins = new Joins();
		String columns = variables.stream().map(variable -> ", " + joins.column(variable)).collect(Collectors.joining());
		String parent = level.parentColumn().isEmpty() ? "" : level.alias() + "." + level.parentColumn() + " = ? AND ";
		return "SELECT " + level.alias() + ".id" + columns + " FROM " + level.table() + " " + level.alias() + joins.sql()
				+ " WHERE " + parent + level.code() + " = ?";
	}

	private String insert() {
		String parent = level.parentColumn().isEmpty() ? "" : ", " + level.parentColumn();
		String columns = own.stream().map(i -> ", " + Texts.quoted(variables.get(i).column())).collect(Collectors.joining());
		int places = 5 + (parent.isEmpty() ? 1 : 2) + own.size();
		return "INSERT INTO " + level.table() + " (id" + parent + ", " + level.codeColumn() + ", event, place, place_row, address"
				+ columns + ") VALUES (?" + ", ?".repeat(places - 1) + ")";
	}

	/** The row of a code below a row, with its values. */
	Optional<Existing> find(Session session, long parent, String code) throws SQLException {
		return level.parentColumn().isEmpty() ? session.first(select, this::existing, code)
				: session.first(select, this::existing, parent, code);
	}

	private Existing existing(ResultSet row) throws SQLException {
		List<Value> values = new ArrayList<>(variables.size());
		for (int i = 0; i < variables.size(); i++) {
			values.add(Session.value(row, i + 2));
		}
		return new Existing(row.getLong(1), values);
	}

	/** Makes a row with its values. */
	void insert(Session session, long id, long parent, String code, Provenance from, List<Value> values) throws SQLException {
		List<Object> bound = new ArrayList<>(values.size() + 7);
		bound.add(id);
		if (!level.parentColumn().isEmpty()) {
			bound.add(parent);
		}
		bound.add(code);
		from.addTo(bound);
		own.forEach(i -> bound.add(values.get(i)));
		session.update(insert, bound);
		for (Map.Entry<String, List<Integer>> table : beside.entrySet()) {
			if (hasValue(table.getValue(), values)) {
				upsert(session, table.getKey(), id, table.getValue(), values);
			}
		}
	}

	private static boolean hasValue(List<Integer> which, List<Value> values) {
		for (int i : which) {
			if (!values.get(i).isNone()) {
				return true;
			}
		}
		return false;
	}

	/** Changes some values of a row. */
	void update(Session session, long id, List<Integer> changed, List<Value> values) throws SQLException {
		List<Integer> here = changed.stream().filter(i -> !variables.get(i).isBeside()).toList();
		if (!here.isEmpty()) {
			List<Object> bound = new ArrayList<>(here.size() + 1);
			here.forEach(i -> bound.add(values.get(i)));
			bound.add(id);
			session.update("UPDATE " + level.table() + " SET " + here.stream()
					.map(i -> Texts.quoted(variables.get(i).column()) + " = ?")
					.collect(Collectors.joining(", ")) + " WHERE id = ?", bound);
		}
		for (String table : beside.keySet()) {
			upsert(session, table, id, changed.stream().filter(i -> variables.get(i).table().equals(table)).toList(), values);
		}
	}

	private void upsert(Session session, String table, long id, List<Integer> which, List<Value> values) throws SQLException {
		if (which.isEmpty()) {
			return;
		}
		List<Object> bound = new ArrayList<>(which.size() + 1);
		bound.add(id);
		which.forEach(i -> bound.add(values.get(i)));
		session.update(upserts.computeIfAbsent(which, columns -> upsertSql(table, columns)), bound);
	}

	private String upsertSql(String table, List<Integer> which) {
		List<String> columns = which.stream().map(i -> Texts.quoted(variables.get(i).column())).toList();
		return "INSERT INTO " + Texts.quoted(table) + " (id, " + String.join(", ", columns) + ") VALUES (?"
				+ ", ?".repeat(columns.size()) + ") ON CONFLICT (id) DO UPDATE SET "
				+ columns.stream().map(column -> column + " = excluded." + column).collect(Collectors.joining(", "));
	}
}
