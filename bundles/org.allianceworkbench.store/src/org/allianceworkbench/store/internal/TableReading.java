package org.allianceworkbench.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableBuilder;
import org.allianceworkbench.table.TableInfo;

/**
 * Makes a table of a query's result.
 * <p>
 * Most columns of a rating say the same for all ratings of a client or occasion. The result has the numbers of those rows as
 * its last columns: what belongs to them is read from the database only when the number changes.
 */
final class TableReading {

	private final QueryPlan plan;
	private final List<ColumnSpec> specs;
	private final TableBuilder table;
	/** Which of the rows above decides a column: the index of its number among the last columns, or -1 for the row itself. */
	private final int[] deciding;
	private final Object[] cells;
	private final long[] above;
	private final boolean[] same;
	private final Map<String, String> codes = new HashMap<>();

	private TableReading(QueryPlan plan) {
		this.plan = plan;
		this.specs = plan.specs();
		this.table = new TableBuilder(TableInfo.NONE.withLabel(plan.layout().title()), specs);
		this.cells = new Object[specs.size()];
		List<LevelTable> levels = rowsAbove(plan);
		this.above = new long[levels.size()];
		this.same = new boolean[levels.size()];
		List<Level> owners = new ArrayList<>();
		plan.keys().forEach(key -> owners.add(key.level()));
		plan.variables().forEach(variable -> owners.add(variable.level()));
		this.deciding = owners.stream().mapToInt(owner -> deciding(levels, owner)).toArray();
	}

	/** The rows above whose numbers a query adds as its last columns, the highest first. */
	static List<LevelTable> rowsAbove(QueryPlan plan) {
		return switch (plan.level()) {
			case SITE, THERAPIST, CLIENT -> List.of();
			case OCCASION -> List.of(LevelTable.CLIENT);
			case RATING -> List.of(LevelTable.CLIENT, LevelTable.OCCASION);
		};
	}

	private static int deciding(List<LevelTable> levels, Level owner) {
		for (int i = 0; i < levels.size(); i++) {
			if (owner.getValue() <= levels.get(i).level().getValue()) {
				return i;
			}
		}
		return -1;
	}

	/** All rows of a query. */
	static Table read(Session session, QueryPlan plan, Select.Sql sql) throws SQLException {
		TableReading reading = new TableReading(plan);
		try (ResultSet rows = session.query(sql.text(), sql.array())) {
			while (rows.next()) {
				reading.add(rows);
			}
		}
		return reading.table.build();
	}

	private void add(ResultSet row) throws SQLException {
		for (int i = 0; i < above.length; i++) {
			long number = row.getLong(specs.size() + i + 1);
			same[i] = number == above[i];
			above[i] = number;
		}
		table.addRow();
		for (int c = 0; c < cells.length; c++) {
			if (deciding[c] < 0 || !same[deciding[c]]) {
				cells[c] = cell(row, c);
			}
			if (cells[c] instanceof String text) {
				table.set(c, text);
			} else if (cells[c] instanceof Number number) {
				table.set(c, number.doubleValue());
			}
		}
	}

	private Object cell(ResultSet row, int column) throws SQLException {
		if (specs.get(column).type().isNumeric()) {
			return row.getObject(column + 1);
		}
		String text = row.getString(column + 1);
		return text == null || column >= plan.keys().size() ? text : codes.computeIfAbsent(text, code -> code);
	}
}
