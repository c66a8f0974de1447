package org.allianceworkbench.store.internal;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.ScoreCounts;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.table.Table;

/** Answers queries with tables. */
public final class Queries {

	/** A window that ends before this row is read by walking from the beginning, which needs no preparation. */
	private static final long NEAR = 5_000;

	private final Database database;
	private final RowOrders orders = new RowOrders();

	/** Queries to a database. */
	public Queries(Database database) {
		this.database = database;
	}

	/** The rows of a query as a table. */
	public Table table(Layout layout, RowQuery query) throws StoreException {
		QueryPlan plan = QueryPlan.of(layout, query);
		return database.read(session -> TableReading.read(session, plan, sql(session, plan)));
	}

	/** Number of rows that a query without its window would give. */
	public long count(Layout layout, RowQuery query) throws StoreException {
		QueryPlan plan = QueryPlan.of(layout, query);
		return database.read(session -> plan.takesAll() ? session.number("SELECT count(*) FROM " + plan.level().table())
				: orders.ids(session, plan).length);
	}

	/** How the scores of a scale came about. */
	public ScoreCounts scores(Layout layout, String variable, RowQuery.Filter filter) throws StoreException {
		ReadVariable scores = layout.readable(variable);
		if (!(scores instanceof DerivedColumn column && column.way() instanceof DerivedColumn.ScaleScore score)) {
			throw new StoreException(scores.name()
					+ " is not the score of a scale that is computed here; name a derived variable "
					+ "with the scores of a scale");
		}
		QueryPlan plan = QueryPlan.of(layout, new RowQuery(column.level(), List.of(column.name()), filter, List.of(), 0, -1));
		long[] rows = new long[score.items().size() + 1];
		database.read(session -> {
			Select.Sql sql = Select.answered(plan, score);
			return session.list(sql.text(), row -> rows[row.getInt(1)] = row.getLong(2), sql.array());
		});
		int fewest = Math.max(1, score.rule().fewest());
		return new ScoreCounts(rows[rows.length - 1], sum(rows, fewest, rows.length - 1), sum(rows, 1, fewest), rows[0]);
	}

	/** The numbers of all rows of a query in order; must not be changed. */
	long[] ids(Session session, QueryPlan plan) throws SQLException, StoreException {
		return orders.ids(session, plan);
	}

	/** The numbers of the rows in a query's window. */
	long[] window(Session session, QueryPlan plan) throws SQLException, StoreException {
		long offset = Math.max(0, plan.query().offset());
		long limit = plan.query().limit();
		if (plan.isNatural() && limit >= 0 && offset + limit <= NEAR) {
			Select.Sql sql = Select.ids(plan, offset, limit);
			return session.list(sql.text(), row -> row.getLong(1), sql.array()).stream().mapToLong(Long::longValue).toArray();
		}
		long[] ids = orders.ids(session, plan);
		int from = (int) Math.min(offset, ids.length);
		return Arrays.copyOfRange(ids, from, limit < 0 ? ids.length : (int) Math.min(offset + limit, ids.length));
	}

	private static long sum(long[] rows, int from, int to) {
		return from < to ? Arrays.stream(rows, from, to).sum() : 0;
	}

	private Select.Sql sql(Session session, QueryPlan plan) throws SQLException, StoreException {
		long offset = Math.max(0, plan.query().offset());
		long limit = plan.query().limit();
		boolean all = limit < 0 && offset == 0;
		if (all || plan.isNatural() && limit >= 0 && offset + limit <= NEAR) {
			return Select.rows(plan, offset, limit);
		}
		return Select.byIds(plan, Grid.json(window(session, plan)));
	}
}
