package org.allianceworkbench.store.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.allianceworkbench.moments.CategoryNames;
import org.allianceworkbench.moments.Centring;
import org.allianceworkbench.moments.Factor;
import org.allianceworkbench.moments.MomentRequest;
import org.allianceworkbench.moments.MomentSource;
import org.allianceworkbench.moments.Moments;
import org.allianceworkbench.moments.PatternFinder;
import org.allianceworkbench.moments.ResidualComponents;
import org.allianceworkbench.moments.ResidualComponents.Component;
import org.allianceworkbench.moments.RowsUsed;
import org.allianceworkbench.moments.SourceVariable;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Value;

/**
 * Moments of the study's rows, summed by the database: only groups come out, never rows. It knows independent residuals, with one
 * variance or one for each category.
 */
public final class SqlMomentSource implements MomentSource {

	private final Database database;
	private final Layout layout;
	private final RowQuery rows;
	private final long version;
	private final Map<String, List<Value>> values = new ConcurrentHashMap<>();

	/**
	 * Over some rows as they are now.
	 *
	 * @param rows level and filter; variables, order and window don't matter
	 */
	public SqlMomentSource(Database database, Layout layout, RowQuery rows) throws StoreException {
		this.database = database;
		this.layout = layout;
		this.rows = rows;
		this.version = database.read(session -> Meta.number(session, Meta.VERSION));
	}

	/** Something to read of the rows with some variables. */
	private interface Reading<T> {
		T of(Session session, MomentRows relation) throws SQLException, StoreException;
	}

	private <T> T read(List<String> names, Reading<T> reading) {
		try {
			return database.read(session -> {
				if (Meta.number(session, Meta.VERSION) != version) {
					throw new StoreException("the study's data were changed in the meantime; start the analysis again");
				}
				return reading.of(session, MomentRows.of(layout, rows, names.stream().map(this::known).toList()));
			});
		} catch (StoreException e) {
			throw new IllegalStateException(e.getMessage(), e);
		}
	}

	private String known(String name) {
		return spec(name).name();
	}

	@Override
	public List<String> variables() {
		List<String> names = new ArrayList<>();
		for (KeyColumn key : KeyColumn.values()) {
			if (key.isAt(rows.level())) {
				names.add(key.columnName());
			}
		}
		for (Level level : Level.values()) {
			if (level.getValue() <= rows.level().getValue()) {
				layout.variables(level).forEach(v -> names.add(v.name()));
				layout.derived(level).forEach(v -> names.add(v.name()));
			}
		}
		return names;
	}

	@Override
	public SourceVariable variable(String name) {
		ColumnSpec spec = spec(name);
		return SourceVariable.of(spec, () -> values(spec));
	}

	private ColumnSpec spec(String name) {
		try {
			Optional<KeyColumn> key = KeyColumn.of(name).filter(k -> k.isAt(rows.level()));
			return key.isPresent() ? layout.spec(key.get()) : layout.readable(name).spec();
		} catch (StoreException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
	}

	/** The valid values that a variable has in any row; asked for once, and never while something else is read. */
	private List<Value> values(ColumnSpec spec) {
		List<Value> known = values.get(spec.name());
		if (known == null) {
			String name = Texts.quoted(spec.name());
			known = read(List.of(spec.name()), (session, relation) -> session.list(relation.with() + " SELECT DISTINCT " + name
					+ " FROM r WHERE " + MomentRows.valid(spec), row -> Session.value(row, 1), relation.values()));
			values.put(spec.name(), known);
		}
		return known;
	}

	@Override
	public RowsUsed used(List<String> needed) {
		return read(needed, (session, relation) -> used(session, relation, needed));
	}

	private RowsUsed used(Session session, MomentRows relation, List<String> needed) throws SQLException {
		long total = session.number(relation.with() + " SELECT count(*) FROM r", relation.values());
		long used = session.number(relation.with() + " SELECT count(*) FROM r WHERE " + relation.valid(needed),
				relation.values());
		List<RowsUsed.Exclusion> exclusions = new ArrayList<>();
		List<String> inOrder = needed.stream().map(v -> relation.spec(v).name()).distinct().sorted().toList();
		for (int k = 0; k < inOrder.size(); k++) {
			ColumnSpec spec = relation.spec(inOrder.get(k));
			String name = Texts.quoted(spec.name());
			String earlier = k == 0 ? "" : " AND " + relation.valid(inOrder.subList(0, k));
			exclusions.addAll(session.list(relation.with() + " SELECT " + name + ", count(*) FROM r WHERE NOT "
					+ MomentRows.valid(spec) + earlier + " GROUP BY " + name, row -> new RowsUsed.Exclusion(spec.name(),
							RowsUsed.reason(spec, Session.value(row, 1)), row.getLong(2)), relation.values()));
		}
		return new RowsUsed(total, used, exclusions);
	}

	@Override
	public List<SourceVariable.Category> categories(String variable, List<String> needed) {
		List<String> names = with(needed, variable);
		ColumnSpec spec = spec(variable);
		List<Value> all = values(spec);
		return read(names, (session, relation) -> {
			String name = Texts.quoted(spec.name());
			List<String> called = CategoryNames.names(spec, all);
			List<Counted> found = new ArrayList<>(session.list(relation.with() + " SELECT " + name + ", count(*) FROM r WHERE "
					+ relation.valid(names) + " GROUP BY " + name, row -> new Counted(Session.value(row, 1), row.getLong(2)),
					relation.values()));
			found.sort((a, b) -> CategoryNames.compare(a.value, b.value));
			return found.stream().map(c -> new SourceVariable.Category(called.get(all.indexOf(c.value)),
					CategoryNames.code(c.value), c.rows)).toList();
		});
	}

	private record Counted(Value value, long rows) {
	}

	private static List<String> with(List<String> needed, String... more) {
		List<String> names = new ArrayList<>(needed);
		for (String name : more) {
			if (names.stream().noneMatch(name::equalsIgnoreCase)) {
				names.add(name);
			}
		}
		return names;
	}

	@Override
	public SourceVariable.Summary summary(String variable, List<String> needed) {
		return read(with(needed, variable), (session, relation) -> {
			String x = relation.number(relation.spec(variable).name());
			String from = " FROM r WHERE " + relation.valid(with(needed, variable));
			double mean = session.first(relation.with() + " SELECT coalesce(avg(" + x + "), 0.0)" + from, row -> row.getDouble(1),
					relation.values()).orElseThrow();
			return session.first(relation.with() + " SELECT count(*), sum((" + x + " - (" + mean + ")) * (" + x + " - (" + mean
					+ "))), min(" + x + "), max(" + x + ")" + from, row -> summary(row.getLong(1), mean, row.getDouble(2),
							row.getDouble(3), row.getDouble(4)), relation.values()).orElseThrow();
		});
	}

	private static SourceVariable.Summary summary(long n, double mean, double squares, double low, double high) {
		return n == 0 ? new SourceVariable.Summary(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN)
				: new SourceVariable.Summary(n, mean, n > 1 ? Math.sqrt(squares / (n - 1)) : Double.NaN, low, high);
	}

	@Override
	public boolean nested(List<String> inner, List<String> outer, List<String> needed) {
		List<String> names = with(with(needed, inner.toArray(String[]::new)), outer.toArray(String[]::new));
		return outer.isEmpty() || read(names, (session, relation) -> session.number(relation.with()
				+ " SELECT count(*) FROM (SELECT "
				+ columns(relation, inner) + " FROM (SELECT DISTINCT " + columns(relation, inner) + ", "
				+ columns(relation, outer.stream().filter(o -> !inner.contains(o)).toList()) + " FROM r WHERE "
				+ relation.valid(names) + ") GROUP BY " + columns(relation, inner) + " HAVING count(*) > 1 LIMIT 1)",
				relation.values()) == 0);
	}

	/** Columns with a blank constant at the end, so that the list is never empty. */
	private static String columns(MomentRows relation, List<String> names) {
		return names.isEmpty() ? "0" : names.stream().map(n -> Texts.quoted(relation.spec(n).name()))
				.collect(Collectors.joining(", "));
	}

	@Override
	public int groups(List<String> keys, List<String> needed) {
		List<String> names = with(needed, keys.toArray(String[]::new));
		return read(names, (session, relation) -> Math.toIntExact(session.number(relation.with()
				+ " SELECT count(*) FROM (SELECT DISTINCT " + columns(relation, keys) + " FROM r WHERE " + relation.valid(names)
				+ ")", relation.values())));
	}

	@Override
	public Moments moments(MomentRequest request, Progress progress) {
		if (!(request.residual() instanceof ResidualComponents.Identity
				|| request.residual() instanceof ResidualComponents.ByCategory)) {
			throw new IllegalArgumentException("the database sums for independent residuals only; read the rows as a table");
		}
		List<String> needed = request.variables();
		progress.begin("sums of products", -1, "rows");
		checkCategories(request, needed);
		Centring centring = Centring.of(request.columns(), v -> summary(v, needed));
		RowsUsed used = weighted(request, used(needed));
		if (used.used() == 0) {
			throw new IllegalArgumentException("no row has valid values of " + String.join(", ", needed));
		}
		progress.checkCancelled();
		return read(needed, (session, relation) -> {
			MomentColumns columns = new MomentColumns(relation, centring, v -> values.get(relation.spec(v).name()));
			MomentSums sums = new MomentSums(relation, request, columns);
			MomentGroups groups = new MomentGroups(request.levels(), sums.keys(), sums.strata(), request.columns().size());
			sums.read(session, relation.values(), groups);
			return moments(request, groups, centring.basis(), used);
		});
	}

	private static Moments moments(MomentRequest request, MomentGroups groups, double[][] basis, RowsUsed used) {
		List<Component> components = new ArrayList<>();
		if (request.residual() instanceof ResidualComponents.ByCategory by) {
			for (int c = 0; c < by.categories().size(); c++) {
				components.add(new Component.Stratum(c));
			}
		} else {
			components.add(new Component.All());
		}
		List<Moments.Level> levels = groups.levels();
		double[][] products = groups.products();
		return new Moments(request.columns(), components, levels, products, basis,
				PatternFinder.find(products, request.columns().size(), request.patternColumns(), levels.getLast().size()),
				new Moments.Facts(used, groups.counts(), groups.logWeights(), groups.variation(basis)));
	}

	private void checkCategories(MomentRequest request, List<String> needed) {
		request.columns().forEach(c -> c.factors().forEach(f -> {
			if (f instanceof Factor.Coded coded) {
				checkCategories(coded.variable(), coded.categories(), needed);
			}
		}));
		if (request.residual() instanceof ResidualComponents.ByCategory by) {
			checkCategories(by.variable(), by.categories(), needed);
		}
	}

	private void checkCategories(String variable, List<String> known, List<String> needed) {
		for (SourceVariable.Category category : categories(variable, needed)) {
			if (!known.contains(category.name())) {
				throw new IllegalArgumentException(variable + " has the category '" + category.name() + "', which is not among "
						+ String.join(", ", known));
			}
		}
	}

	private RowsUsed weighted(MomentRequest request, RowsUsed used) {
		if (request.weights().isEmpty()) {
			return used;
		}
		String weights = request.weights().get();
		long zero = read(request.variables(), (session, relation) -> {
			String all = relation.with() + " SELECT count(*) FROM r WHERE " + relation.valid(request.variables()) + " AND "
					+ relation.number(weights);
			if (session.number(all + " < 0", relation.values()) > 0) {
				throw new IllegalArgumentException(weights + " has negative values; weights are positive");
			}
			return session.number(all + " = 0", relation.values());
		});
		if (zero == 0) {
			return used;
		}
		List<RowsUsed.Exclusion> exclusions = new ArrayList<>(used.exclusions());
		exclusions.add(new RowsUsed.Exclusion(weights, "weight of 0", zero));
		return new RowsUsed(used.total(), used.used() - zero, exclusions);
	}
}
