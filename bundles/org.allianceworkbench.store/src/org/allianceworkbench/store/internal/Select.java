package org.allianceworkbench.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.RowQuery.Filter;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.table.ColumnType;

/**
 * Writes the SQL of a query.
 * <p>
 * The tables are joined from the site down in the order of their unique codes, so that rows come in natural order by walking
 * the indexes; only the few rows of one client are sorted.
 */
final class Select {

	/** A statement with the values of its parameters. */
	record Sql(String text, List<Object> values) {
		Object[] array() {
			return values.toArray();
		}
	}

	/** A code that the study does not know comes after all that it knows. */
	private static final String LAST = "1e300";

	private final QueryPlan plan;
	private final Joins joins = new Joins();
	private final DerivedSql variables;
	private final List<Object> values = new ArrayList<>();

	private Select(QueryPlan plan) {
		this.plan = plan;
		this.variables = new DerivedSql(plan.layout(), new Frame(plan.query().level(), joins));
	}

	/** All rows, or a window of them. */
	static Sql rows(QueryPlan plan, long offset, long limit) throws StoreException {
		Select select = new Select(plan);
		String columns = select.columns();
		String filter = select.filter();
		String order = select.order();
		return new Sql("SELECT " + columns + select.from() + filter + order + window(offset, limit), select.values);
	}

	private static String window(long offset, long limit) {
		return limit < 0 && offset == 0 ? "" : " LIMIT " + limit + " OFFSET " + offset;
	}

	/** How many rows have how many of a scale's items answered. */
	static Sql answered(QueryPlan plan, DerivedColumn.ScaleScore score) throws StoreException {
		Select select = new Select(plan);
		String count = select.variables.answered(score);
		String filter = select.filter();
		return new Sql("SELECT x.n, count(*) FROM (SELECT " + count + " AS n" + select.from() + filter + ") x GROUP BY x.n",
				select.values);
	}

	/** The numbers of all rows in order. */
	static Sql ids(QueryPlan plan) throws StoreException {
		Select select = new Select(plan);
		String filter = select.filter();
		String order = select.order();
		return new Sql("SELECT " + plan.level().alias() + ".id" + select.from() + filter + order, select.values);
	}

	/** The numbers of a window of rows in natural order. */
	static Sql ids(QueryPlan plan, long offset, long limit) throws StoreException {
		Sql all = ids(plan);
		return new Sql(all.text() + window(offset, limit), all.values());
	}

	/** A result over expressions of the rows, without their order. */
	static Sql over(QueryPlan plan, Expressions expressions, String after) throws StoreException {
		Select select = new Select(plan);
		String columns = expressions.of(select.variables);
		String filter = select.filter();
		return new Sql("SELECT " + columns + select.from() + filter + after, select.values);
	}

	/** Expressions over rows, one after the other in the natural order of the rows. */
	static Sql inOrder(QueryPlan plan, Expressions expressions) throws StoreException {
		Select select = new Select(plan);
		String columns = expressions.of(select.variables);
		String filter = select.filter();
		String order = select.order();
		return new Sql("SELECT " + columns + select.from() + filter + order, select.values);
	}

	/** What stands between SELECT and FROM. */
	interface Expressions {
		String of(DerivedSql variables) throws StoreException;
	}

	/** Rows by their numbers, which are a JSON array, in its order. */
	static Sql byIds(QueryPlan plan, String ids) throws StoreException {
		Select select = new Select(plan);
		String columns = select.columns();
		return new Sql("SELECT " + columns + " FROM json_each(?) w" + select.upwards() + select.joins.sql() + " ORDER BY w.key",
				List.of(ids));
	}

	private String columns() throws StoreException {
		List<String> columns = new ArrayList<>();
		plan.keys().forEach(key -> columns.add(key == KeyColumn.OCCASION_POSITION
				? place(plan.layout().occasions(), "o.code", "NULL")
				: LevelTable.of(key.level()).code()));
		for (ReadVariable variable : plan.variables()) {
			columns.add(variables.shown(variable));
		}
		TableReading.rowsAbove(plan).forEach(level -> columns.add(level.alias() + ".id"));
		return String.join(", ", columns);
	}

	/**
	 * The tables from the site down. In natural order the sites must come by their index: without being told the database reads
	 * the few sites as they lie, and then sorts all rows below them for a window of a few.
	 */
	private String from() {
		String sites = " FROM site s" + (plan.isNatural() && plan.level() != LevelTable.SITE
				? " INDEXED BY sqlite_autoindex_site_1" : "");
		String therapist = " LEFT JOIN therapist t ON t.id = c.therapist";
		String client = sites + " CROSS JOIN client c ON c.site = s.id";
		String occasion = " CROSS JOIN occasion o ON o.client = c.id";
		return switch (plan.level()) {
			case SITE -> " FROM site s";
			case THERAPIST -> sites + " CROSS JOIN therapist t ON t.site = s.id";
			case CLIENT -> client + therapist;
			case OCCASION -> client + therapist + occasion;
			case RATING -> client + therapist + occasion + " CROSS JOIN rating r ON r.occasion = o.id";
		} + joins.sql();
	}

	/** From a row's number to the rows above it. */
	private String upwards() {
		String site = " CROSS JOIN site s ON s.id = ";
		String client = " CROSS JOIN client c ON c.id = ";
		String above = site + "c.site LEFT JOIN therapist t ON t.id = c.therapist";
		return switch (plan.level()) {
			case SITE -> site + "w.value";
			case THERAPIST -> " CROSS JOIN therapist t ON t.id = w.value" + site + "t.site";
			case CLIENT -> client + "w.value" + above;
			case OCCASION -> " CROSS JOIN occasion o ON o.id = w.value" + client + "o.client" + above;
			case RATING -> " CROSS JOIN rating r ON r.id = w.value CROSS JOIN occasion o ON o.id = r.occasion" + client
					+ "o.client" + above;
		};
	}

	private String filter() throws StoreException {
		Filter filter = plan.query().filter();
		List<String> conditions = new ArrayList<>();
		in(conditions, KeyColumn.SITE, filter.sites());
		in(conditions, KeyColumn.THERAPIST, filter.therapists());
		in(conditions, KeyColumn.CLIENT, filter.clients());
		in(conditions, KeyColumn.OCCASION, filter.occasions());
		in(conditions, KeyColumn.ROLE, filter.roles());
		if (filter.search().isPresent() && !filter.search().get().isEmpty()) {
			search(conditions, filter.search().get());
		}
		for (RowQuery.Condition condition : filter.conditions()) {
			conditions.add(ConditionSql.of(plan, variables, condition, values));
		}
		return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
	}

	private void in(List<String> conditions, KeyColumn key, List<String> codes) {
		if (!codes.isEmpty() && plan.keys().contains(key)) {
			conditions.add(LevelTable.of(key.level()).code() + " IN (?" + ", ?".repeat(codes.size() - 1) + ")");
			values.addAll(codes);
		}
	}

	private void search(List<String> conditions, String text) throws StoreException {
		List<String> columns = new ArrayList<>();
		plan.keys().stream().filter(key -> key != KeyColumn.OCCASION_POSITION)
				.forEach(key -> columns.add(LevelTable.of(key.level()).code()));
		for (StoredVariable variable : plan.layout().variables(plan.query().level())) {
			if (variable.spec().type() == ColumnType.TEXT) {
				columns.add(variables.shown(variable));
			}
		}
		String pattern = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
		conditions.add(columns.stream().map(column -> column + " LIKE ? ESCAPE '\\'")
				.collect(Collectors.joining(" OR ", "(", ")")));
		columns.forEach(column -> values.add(pattern));
	}

	private String order() throws StoreException {
		List<String> terms = new ArrayList<>();
		for (QueryPlan.Sorting sorting : plan.order()) {
			List<String> columns = sorting.key().isPresent() ? sorted(sorting.key().get())
					: List.of(variables.shown(sorting.variable().orElseThrow()) + sorted(sorting.variable().orElseThrow()));
			columns.forEach(column -> terms.add(column + (sorting.down() ? " DESC" : "")));
		}
		terms.addAll(natural());
		return " ORDER BY " + String.join(", ", terms);
	}

	private static String sorted(ReadVariable variable) {
		return variable.spec().type() == ColumnType.TEXT ? " COLLATE NOCASE" : "";
	}

	private List<String> natural() {
		List<String> terms = new ArrayList<>();
		for (Optional<LevelTable> level = Optional.of(plan.level()); level.isPresent(); level = level.get().parent()) {
			terms.addAll(0, sorted(key(level.get())));
		}
		return terms;
	}

	private static KeyColumn key(LevelTable level) {
		return level == LevelTable.RATING ? KeyColumn.ROLE : KeyColumn.valueOf(level.name());
	}

	/** Occasions and roles are sorted in the order that the study gives them. */
	private List<String> sorted(KeyColumn key) {
		String code = LevelTable.of(key.level()).code();
		return switch (key) {
			case SITE, THERAPIST, CLIENT -> List.of(code);
			case OCCASION, OCCASION_POSITION -> List.of(place(plan.layout().occasions(), code, LAST), code);
			case ROLE -> List.of(place(plan.layout().roles(), code, LAST), code);
		};
	}

	private static String place(Map<String, Integer> places, String code, String otherwise) {
		if (places.isEmpty()) {
			return otherwise;
		}
		return places.entrySet().stream()
				.map(entry -> " WHEN " + Texts.literal(entry.getKey()) + " THEN " + entry.getValue() + ".0")
				.collect(Collectors.joining("", "CASE " + code, " ELSE " + otherwise + " END"));
	}
}
