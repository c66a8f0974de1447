package org.allianceworkbench.store.internal;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.allianceworkbench.store.RowQuery;
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

	private Select.Sql sql(Session session, QueryPlan plan) throws SQLException {
		long offset = Math.max(0, plan.query().offset());
		long limit = plan.query().limit();
		boolean all = limit < 0 && offset == 0;
		if (all || plan.isNatural() && limit >= 0 && offset + limit <= NEAR) {
			return Select.rows(plan, offset, limit);
		}
		long[] ids = orders.ids(session, plan);
		int from = (int) Math.min(offset, ids.length);
		int to = limit < 0 ? ids.length : (int) Math.min(offset + limit, ids.length);
		String window = Arrays.stream(ids, from, to).mapToObj(Long::toString).collect(Collectors.joining(",", "[", "]"));
		return Select.byIds(plan, window);
	}
}
