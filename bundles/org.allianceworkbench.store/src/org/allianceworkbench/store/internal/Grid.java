package org.allianceworkbench.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.allianceworkbench.store.AuditEntry;
import org.allianceworkbench.store.ColumnSummary;
import org.allianceworkbench.store.GridQueries;
import org.allianceworkbench.store.RowGroup;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.study.Level;

/** Answers what a grid asks for. */
public final class Grid implements GridQueries {

	private final Database database;
	private final Supplier<Layout> layout;
	private final Queries queries;

	/** Queries to a database whose layout may change. */
	public Grid(Database database, Supplier<Layout> layout, Queries queries) {
		this.database = database;
		this.layout = layout;
		this.queries = queries;
	}

	@Override
	public List<Set<String>> edited(RowQuery window) throws StoreException {
		QueryPlan plan = QueryPlan.of(layout.get(), window);
		return database.read(session -> session.number("SELECT count(*) FROM (SELECT 1 FROM event WHERE kind = 'EDIT' LIMIT 1)")
				== 0
				? List.of() : EditedCells.of(session, plan, queries.window(session, plan)));
	}

	@Override
	public OptionalLong place(RowQuery rows, RowKey row) throws StoreException {
		QueryPlan all = QueryPlan.of(layout.get(), rows);
		RowQuery.Filter keys = new RowQuery.Filter(one(row.site()), one(row.therapist()), one(row.client()), one(row.occasion()),
				one(row.role()), Optional.empty());
		QueryPlan wanted = QueryPlan.of(layout.get(), RowQuery.of(rows.level()).where(keys));
		return database.read(session -> {
			Set<Long> found = new HashSet<>(session.list(Select.ids(wanted).text(), id -> id.getLong(1), Select.ids(wanted)
					.array()));
			if (found.isEmpty()) {
				return OptionalLong.empty();
			}
			long[] ids = queries.ids(session, all);
			for (int i = 0; i < ids.length; i++) {
				if (found.contains(ids[i])) {
					return OptionalLong.of(i);
				}
			}
			return OptionalLong.empty();
		});
	}

	private static List<String> one(String code) {
		return code.isEmpty() ? List.of() : List.of(code);
	}

	@Override
	public ColumnSummary summary(RowQuery rows, String column) throws StoreException {
		QueryPlan plan = QueryPlan.of(layout.get(), rows);
		return database.read(session -> Summaries.of(session, plan, column));
	}

	@Override
	public List<RowGroup> groups(RowQuery rows, Level by) throws StoreException {
		if (by != Level.SITE && by != Level.THERAPIST || by.getValue() > rows.level().getValue()) {
			throw new StoreException("rows are grouped by site or therapist, where they have one");
		}
		QueryPlan plan = QueryPlan.of(layout.get(), rows);
		boolean therapists = by == Level.THERAPIST;
		Select.Sql sql = Select.over(plan, v -> therapists ? "s.code, coalesce(t.code, ''), count(*)" : "s.code, '', count(*)",
				therapists ? " GROUP BY s.code, coalesce(t.code, '') ORDER BY 1, 2" : " GROUP BY s.code ORDER BY 1");
		return database.read(session -> session.list(sql.text(), row -> new RowGroup(row.getString(1), row.getString(2),
				row.getLong(3)), sql.array()));
	}

	@Override
	public void answers(RowQuery.Filter filter, List<List<String>> groups, AnswerVisitor visitor) throws StoreException {
		Layout codebook = layout.get();
		QueryPlan plan = QueryPlan.of(codebook, RowQuery.of(Level.RATING).where(filter));
		Select.Sql sql = Select.inOrder(plan, variables -> {
			List<String> columns = new ArrayList<>(List.of("s.code, c.code, o.code, r.role"));
			for (List<String> group : groups) {
				List<String> terms = new ArrayList<>();
				for (String name : group) {
					terms.add("(" + variables.shown(codebook.variable(name, Level.RATING)) + " IS NOT NULL)");
				}
				columns.add(terms.isEmpty() ? "0" : String.join(" + ", terms));
			}
			return String.join(", ", columns);
		});
		database.read(session -> {
			try (ResultSet rows = session.query(sql.text(), sql.array())) {
				while (rows.next()) {
					visitor.rating(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4),
							counts(rows, groups.size()));
				}
			}
			return groups;
		});
	}

	private static int[] counts(ResultSet row, int groups) throws SQLException {
		int[] counts = new int[groups];
		for (int i = 0; i < groups; i++) {
			counts[i] = row.getInt(5 + i);
		}
		return counts;
	}

	@Override
	public List<Long> importsOf(String site) throws StoreException {
		String clients = "SELECT c.id FROM site s JOIN client c ON c.site = s.id WHERE s.code = ?1";
		return database.read(session ->
				session.list("SELECT DISTINCT e.import FROM event e WHERE e.import IS NOT NULL AND e.id IN ("
				+ "SELECT c.event FROM site s JOIN client c ON c.site = s.id WHERE s.code = ?1 "
				+ "UNION SELECT o.event FROM occasion o WHERE o.client IN (" + clients + ") "
				+ "UNION SELECT r.event FROM rating r JOIN occasion o ON o.id = r.occasion WHERE o.client IN (" + clients + ")) "
				+ "ORDER BY 1", row -> row.getLong(1), site));
	}

	private record Found(long event, String when, String who, String reason, Level level, long row, String variable,
			org.allianceworkbench.table.Value before, org.allianceworkbench.table.Value after) {
	}

	@Override
	public List<AuditEntry> audit(int most) throws StoreException {
		return database.read(session -> {
			List<AuditEntry> entries = new ArrayList<>();
			for (Found one : session.list("SELECT e.id, e.at, e.who, e.reason, v.level, c.row, v.name, c.old, c.new "
					+ "FROM change c "
					+ "JOIN event e ON e.id = c.event JOIN variable v ON v.id = c.variable WHERE e.kind = 'EDIT' "
					+ "ORDER BY c.id DESC LIMIT ?", Grid::found, most)) {
				RowKey row = RowNames.of(session, one.level(), one.row()).orElseGet(() ->
						new RowKey(one.level(), "", "", "", "", ""));
				entries.add(new AuditEntry(one.event(), OffsetDateTime.parse(one.when()), one.who(), row, one.variable(),
						one.before(),
						one.after(), one.reason()));
			}
			return entries;
		});
	}

	private static Found found(ResultSet row) throws SQLException {
		return new Found(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), Level.valueOf(row.getString(5)),
				row.getLong(6), row.getString(7), Session.value(row, 8), Session.value(row, 9));
	}

	/** Numbers as a JSON array. */
	static String json(long[] numbers) {
		return Arrays.stream(numbers).mapToObj(Long::toString).collect(Collectors.joining(",", "[", "]"));
	}
}
