package org.allianceworkbench.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.store.RowQuery.Filter;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.study.Level;

/**
 * Keeps for the queries asked last the numbers of their rows in order, so that any window of a million rows is found at once.
 * <p>
 * Memory: 8 bytes a row. An order that depends on keys only stays good while values are edited.
 */
final class RowOrders {

	private static final int MOST_KEPT = 4;
	private static final int FIRST_SIZE = 1024;

	private record Question(Layout layout, Level level, Filter filter, List<String> order) {
	}

	private record Answer(long version, long[] ids) {
	}

	private final Map<Question, Answer> answers = new LinkedHashMap<>(8, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Question, Answer> eldest) {
			return size() > MOST_KEPT;
		}
	};

	/** The numbers of a query's rows in order, without its window; must not be changed. */
	long[] ids(Session session, QueryPlan plan) throws SQLException, StoreException {
		Question question = new Question(plan.layout(), plan.query().level(), plan.query().filter(), plan.query().order());
		long version = Meta.number(session, plan.dependsOnKeysOnly() ? Meta.ROWS_VERSION : Meta.VERSION);
		Answer known = known(question);
		if (known != null && known.version() == version) {
			return known.ids();
		}
		Answer answer = new Answer(version, read(session, Select.ids(plan)));
		keep(question, answer);
		return answer.ids();
	}

	private synchronized Answer known(Question question) {
		return answers.get(question);
	}

	private synchronized void keep(Question question, Answer answer) {
		answers.put(question, answer);
	}

	private static long[] read(Session session, Select.Sql sql) throws SQLException {
		long[] ids = new long[FIRST_SIZE];
		int count = 0;
		try (ResultSet rows = session.query(sql.text(), sql.array())) {
			while (rows.next()) {
				if (count == ids.length) {
					ids = Arrays.copyOf(ids, count + (count >> 1));
				}
				ids[count++] = rows.getLong(1);
			}
		}
		return Arrays.copyOf(ids, count);
	}
}
