package org.allianceworkbench.store.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.internal.DerivedColumn.Case;
import org.allianceworkbench.store.internal.DerivedColumn.OtherRows;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Scoring;
import org.allianceworkbench.study.scoring.ScoringRule;
import org.allianceworkbench.table.ColumnType;

/** Writes derived variables as SQL over the rows of a {@link Frame}. */
final class DerivedSql {

	/** SQLite takes a million characters for a whole query. */
	private static final int LONGEST = 300_000;
	private static final int DEEPEST = 30;

	private final Layout layout;
	private final Frame frame;
	private final int depth;

	DerivedSql(Layout layout, Frame frame) {
		this(layout, frame, 0);
	}

	private DerivedSql(Layout layout, Frame frame, int depth) {
		this.layout = layout;
		this.frame = frame;
		this.depth = depth;
	}

	/**
	 * What a table shows of a variable.
	 *
	 * @throws StoreException when its definition can't be computed
	 */
	String shown(ReadVariable variable) throws StoreException {
		return switch (variable) {
			case StoredVariable stored -> frame.column(stored);
			case DerivedColumn derived -> ValidSql.shown(computed(derived), derived.spec());
			case DyadColumn dyad -> dyad(dyad);
		};
	}

	/** What roles say at this row's own occasion; of two roles the difference of valid values. */
	private String dyad(DyadColumn column) throws StoreException {
		if (column.other().isPresent()) {
			return "(" + at(new OtherRows(column.variable(), Optional.of(column.role())), frame.code(LevelTable.OCCASION)) + " - "
					+ at(new OtherRows(column.variable(), column.other()), frame.code(LevelTable.OCCASION)) + ")";
		}
		Frame inner = frame.inner(Level.RATING);
		String value = new DerivedSql(layout, inner, depth).shown(layout.readable(column.variable()));
		return "(SELECT " + value + inner.rows(List.of(inner.code(LevelTable.OCCASION) + " = " + frame.code(LevelTable.OCCASION),
				inner.code(LevelTable.RATING) + " = " + Texts.literal(column.role()))) + ")";
	}

	/** The valid value of what a query asks for: dates as days. */
	String valid(ReadVariable variable) throws StoreException {
		return switch (variable) {
			case DyadColumn dyad when dyad.other().isPresent() -> dyad(dyad);
			case DyadColumn dyad -> at(new OtherRows(dyad.variable(), Optional.of(dyad.role())), frame.code(LevelTable.OCCASION));
			default -> valid(variable.name());
		};
	}

	/** The valid value of a variable or key, as expressions see it. */
	private String valid(String name) throws StoreException {
		Optional<KeyColumn> key = KeyColumn.of(name);
		if (key.isPresent()) {
			return key(key.get());
		}
		return switch (layout.readable(name)) {
			case StoredVariable stored -> ValidSql.ofColumn(frame.column(stored), stored.spec());
			case DerivedColumn derived -> ValidSql.ofComputed(computed(derived), derived.spec());
			case DyadColumn dyad -> valid(dyad);
		};
	}

	private String key(KeyColumn key) {
		String code = frame.code(LevelTable.of(key.level()));
		return key == KeyColumn.OCCASION_POSITION ? cases(code, layout.occasions().entrySet().stream()
				.collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue() + ".0"))) : code;
	}

	private static String cases(String code, Map<String, String> results) {
		return results.isEmpty() ? "NULL" : results.entrySet().stream()
				.map(entry -> " WHEN " + Texts.literal(entry.getKey()) + " THEN " + entry.getValue())
				.collect(Collectors.joining("", "CASE " + code, " END"));
	}

	private String computed(DerivedColumn variable) throws StoreException {
		if (depth > DEEPEST) {
			throw new StoreException(variable.name() + " is computed from derived variables too deep inside each other, or from "
					+ "itself; correct its definition");
		}
		DerivedSql inside = new DerivedSql(layout, frame, depth + 1);
		String sql = switch (variable.way()) {
			case DerivedColumn.ScaleScore score -> inside.score(score);
			case DerivedColumn.Change change -> inside.change(change);
			case DerivedColumn.ClientMean mean -> inside.mean(mean);
			case DerivedColumn.Lag lag -> inside.before(lag.source(), 1);
			case DerivedColumn.Recode recode -> inside.recode(recode);
			case DerivedColumn.Computed formula -> inside.formula(formula, variable);
			case DerivedColumn.Unusable wrong -> throw new StoreException("the derived variable " + variable.name() + " "
					+ wrong.reason());
		};
		if (sql.length() > LONGEST) {
			throw new StoreException("the definition of " + variable.name() + " with all that it is computed from is too long; "
					+ "divide it");
		}
		return sql;
	}

	private String formula(DerivedColumn.Computed way, DerivedColumn variable) throws StoreException {
		String sql = ExpressionSql.of(way.formula().root(), new ExpressionSql.References() {
			@Override
			public String value(String name, int occasions) throws StoreException {
				return occasions == 0 ? valid(name) : before(new OtherRows(name, Optional.empty()), occasions);
			}

			@Override
			public boolean isDate(String name) {
				ColumnType type = KeyColumn.of(name).isPresent() ? ColumnType.TEXT : layout.find(name).map(v -> v.spec().type())
						.orElse(ColumnType.NUMBER);
				return type == ColumnType.DATE || type == ColumnType.DATE_TIME;
			}
		});
		return variable.spec().type() == ColumnType.TEXT ? sql : "(" + sql + " + 0.0)";
	}

	/** How many of a scale's items are answered. */
	String answered(DerivedColumn.ScaleScore score) throws StoreException {
		List<String> terms = new ArrayList<>();
		for (String item : score.items()) {
			terms.add("((" + valid(item) + ") IS NOT NULL)");
		}
		return "(" + String.join(" + ", terms) + ")";
	}

	/** Without a subquery, which for each row would cost more than the items' repetition. */
	private String score(DerivedColumn.ScaleScore score) throws StoreException {
		ScoringRule rule = score.rule();
		List<String> values = new ArrayList<>();
		for (int i = 0; i < score.items().size(); i++) {
			ScoringRule.Term term = rule.terms().get(i);
			String value = "(" + valid(score.items().get(i)) + ")";
			values.add("coalesce(" + (term.reversed() ? term.ends() + " - " + value : value) + ", 0.0)");
		}
		String sum = "(" + String.join(" + ", values) + ")";
		String answered = answered(score);
		String mean = sum + " / " + answered;
		String complete = rule.scoring() == Scoring.SUM ? " WHEN " + answered + " = " + values.size() + " THEN " + sum : "";
		return "(CASE" + complete + " WHEN " + answered + " >= " + Math.max(1, rule.fewest()) + " THEN " + mean
				+ (rule.scoring() == Scoring.SUM ? " * " + values.size() + ".0" : "") + " END * " + rule.multiplier() + ")";
	}

	private String change(DerivedColumn.Change change) throws StoreException {
		String to = change.to().isPresent() ? at(change.source(), Texts.literal(change.to().get())) : own(change.source());
		String from = change.from().isPresent() ? at(change.source(), Texts.literal(change.from().get()))
				: before(change.source(), 1);
		return "(" + to + " - " + from + ")";
	}

	/** The value at this row's own occasion. */
	private String own(OtherRows source) throws StoreException {
		boolean same = source.role().isEmpty() || layout.readable(source.variable()).level() != Level.RATING;
		return same ? "(" + valid(source.variable()) + ")" : at(source, frame.code(LevelTable.OCCASION));
	}

	private String before(OtherRows source, int occasions) throws StoreException {
		List<String> codes = layout.occasions().entrySet().stream()
				.sorted(Comparator.comparingInt(Map.Entry::getValue)).map(Map.Entry::getKey).toList();
		Map<String, String> earlier = new LinkedHashMap<>();
		for (int i = occasions; i < codes.size(); i++) {
			earlier.put(codes.get(i), Texts.literal(codes.get(i - occasions)));
		}
		return at(source, cases(frame.code(LevelTable.OCCASION), earlier));
	}

	private String at(OtherRows source, String occasion) throws StoreException {
		return other(source, Optional.empty(), Optional.of(occasion));
	}

	private String mean(DerivedColumn.ClientMean mean) throws StoreException {
		String average = other(mean.source(), Optional.of("avg(x.v)"), Optional.empty());
		return mean.deviation() ? "(" + own(mean.source()) + " - " + average + ")" : average;
	}

	/** A variable at another occasion of the client, or a result over its values {@code x.v} at all of them. */
	private String other(OtherRows source, Optional<String> result, Optional<String> occasion) throws StoreException {
		Level level = layout.readable(source.variable()).level();
		Frame inner = frame.inner(level);
		List<String> conditions = new ArrayList<>();
		occasion.ifPresent(code -> conditions.add(inner.code(LevelTable.OCCASION) + " = " + code));
		if (level == Level.RATING) {
			conditions.add(inner.code(LevelTable.RATING) + " = "
					+ source.role().map(Texts::literal).orElseGet(() -> frame.code(LevelTable.RATING)));
		}
		String value = new DerivedSql(layout, inner, depth).valid(source.variable());
		if (result.isEmpty()) {
			return "(SELECT " + value + inner.rows(conditions) + ")";
		}
		return "(SELECT " + result.get() + " FROM (SELECT " + value + " AS v" + inner.rows(conditions) + ") x)";
	}

	private String recode(DerivedColumn.Recode recode) throws StoreException {
		String source = valid(recode.source());
		boolean text = layout.readable(recode.source()).spec().type() == ColumnType.TEXT;
		StringBuilder sql = new StringBuilder("(CASE ").append(text ? "lower(trim(" + source + "))" : source);
		for (Case each : recode.cases()) {
			sql.append(" WHEN ").append(each.from()).append(" THEN ").append(each.to());
		}
		return sql.append(" END)").toString();
	}
}
