package org.allianceworkbench.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.allianceworkbench.store.ColumnSummary;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Value;

/** Summarises a column by SQL; no rows come out. */
final class Summaries {

	private static final double DAY = 86_400;

	/** What one pass over the rows tells. */
	private record Counts(long rows, long present, long valid, double mean, double least, double greatest, long different) {
	}

	private final Session session;
	private final Select.Sql rows;
	private final ColumnType type;

	private Summaries(Session session, Select.Sql rows, ColumnType type) {
		this.session = session;
		this.rows = rows;
		this.type = type;
	}

	static ColumnSummary of(Session session, QueryPlan plan, String column) throws SQLException, StoreException {
		Optional<KeyColumn> key = KeyColumn.of(column).filter(found -> found.isAt(plan.query().level()));
		if (key.isPresent()) {
			String code = LevelTable.of(key.get().level()).code();
			return new Summaries(session, Select.over(plan, sql -> code + " AS r, " + code + " AS v", ""), ColumnType.TEXT)
					.summary();
		}
		ReadVariable variable = QueryPlan.variable(plan.layout(), plan.query(), column);
		return new Summaries(session, Select.over(plan, sql -> sql.shown(variable) + " AS r, " + sql.valid(variable) + " AS v",
				""),
				variable.spec().type()).summary();
	}

	private ColumnSummary summary() throws SQLException {
		boolean numeric = type.isNumeric();
		Counts counts = session.first("SELECT count(*), count(x.r), count(x.v), "
				+ (numeric ? "avg(x.v), min(x.v), max(x.v)" : "0, 0, 0")
				+ ", count(DISTINCT x.v) FROM (" + rows.text() + ") x", Summaries::counts, rows.array()).orElseThrow();
		boolean any = numeric && counts.valid() > 0;
		OptionalDouble deviation = OptionalDouble.empty();
		if (any && counts.valid() > 1 && type == ColumnType.NUMBER) {
			double squares = session.first("SELECT sum((x.v - " + counts.mean() + ") * (x.v - " + counts.mean() + ")) FROM ("
					+ rows.text() + ") x", row -> row.getDouble(1), rows.array()).orElseThrow();
			deviation = OptionalDouble.of(Math.sqrt(squares / (counts.valid() - 1)));
		}
		return new ColumnSummary(counts.rows(), counts.valid(), counts.present() - counts.valid(),
				any && type == ColumnType.NUMBER ? OptionalDouble.of(counts.mean()) : OptionalDouble.empty(), deviation,
				any ? OptionalDouble.of(seconds(counts.least())) : OptionalDouble.empty(),
				any ? OptionalDouble.of(seconds(counts.greatest())) : OptionalDouble.empty(), frequent(), counts.different());
	}

	private static Counts counts(ResultSet row) throws SQLException {
		return new Counts(row.getLong(1), row.getLong(2), row.getLong(3), row.getDouble(4), row.getDouble(5), row.getDouble(6),
				row.getLong(7));
	}

	private List<ColumnSummary.Frequency> frequent() throws SQLException {
		return session.list("SELECT x.v, count(*) FROM (" + rows.text()
				+ ") x WHERE x.v IS NOT NULL GROUP BY x.v ORDER BY 2 DESC, 1 "
				+ "LIMIT " + ColumnSummary.MOST, row -> new ColumnSummary.Frequency(value(Session.value(row, 1)), row.getLong(2)),
				rows.array());
	}

	private Value value(Value valid) {
		return valid instanceof Value.Num(double number) ? Value.of(seconds(number)) : valid;
	}

	/** Valid dates are days; columns hold seconds. */
	private double seconds(double valid) {
		return type == ColumnType.DATE || type == ColumnType.DATE_TIME ? valid * DAY : valid;
	}
}
