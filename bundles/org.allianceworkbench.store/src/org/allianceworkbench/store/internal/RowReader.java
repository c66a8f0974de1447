package org.allianceworkbench.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.Source;
import org.allianceworkbench.store.StoredRow;
import org.allianceworkbench.table.Value;

/** Reads one row with everything that is known of it. */
public final class RowReader {

	private RowReader() {
	}

	/** The row of a key, if it is there. */
	public static Optional<StoredRow> find(Session session, Layout layout, RowKey key) throws SQLException {
		OptionalLong id = RowIds.find(session, key);
		return id.isPresent() ? Optional.of(read(session, layout, key, id.getAsLong())) : Optional.empty();
	}

	private static StoredRow read(Session session, Layout layout, RowKey key, long id) throws SQLException {
		LevelTable level = LevelTable.of(key.level());
		List<StoredVariable> variables = layout.variables(key.level());
		Joins joins = new Joins();
		StringBuilder columns = new StringBuilder();
		variables.forEach(variable -> columns.append(", ").append(joins.column(variable)));
		Optional<String> therapist = level == LevelTable.CLIENT ? Links.therapistOf(session, id) : Optional.empty();
		return session.first("SELECT coalesce(e.import, 0), coalesce(p.sheet, ''), " + level.alias()
				+ ".place_row, coalesce(p.col, ''), "
				+ level.alias() + ".address" + columns + " FROM " + level.table() + " " + level.alias() + joins.sql()
				+ " JOIN event e ON e.id = " + level.alias() + ".event LEFT JOIN place p ON p.id = " + level.alias()
				+ ".place WHERE "
				+ level.alias() + ".id = ?", row -> new StoredRow(key, therapist, values(row, variables), row.getLong(1),
				source(row, 2)), id)
				.orElseThrow(() -> new SQLException("a row has vanished: " + key));
	}

	/** A source from four columns: sheet, row, column, address. */
	static Source source(ResultSet row, int first) throws SQLException {
		return new Source(row.getString(first), row.getLong(first + 1), row.getString(first + 2), row.getString(first + 3));
	}

	private static Map<String, Value> values(ResultSet row, List<StoredVariable> variables) throws SQLException {
		Map<String, Value> values = new LinkedHashMap<>();
		for (int i = 0; i < variables.size(); i++) {
			Value value = Session.value(row, i + 6);
			if (!value.isNone()) {
				values.put(variables.get(i).name(), value);
			}
		}
		return values;
	}
}
