package org.allianceworkbench.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Value;

/**
 * Rows of the study with some variables as a relation {@code r} in SQL.
 *
 * @param with the {@code WITH} clause that makes it, open for further ones
 * @param specs descriptions of its columns
 * @param values values of the clause's parameters
 */
record MomentRows(String with, List<ColumnSpec> specs, Object[] values) {

	/** Blanks as Java's isBlank() knows them, as far as they occur in data. */
	private static final String BLANKS = "' ' || char(9, 10, 11, 12, 13)";

	/** The relation with keys and the variables named. */
	static MomentRows of(Layout layout, RowQuery rows, List<String> names) throws StoreException {
		List<String> wanted = names.isEmpty() ? List.of(KeyColumn.SITE.columnName()) : names;
		QueryPlan plan = QueryPlan.of(layout, new RowQuery(rows.level(), wanted, rows.filter(), List.of(), 0, -1));
		Select.Sql select = Select.rows(plan, 0, -1);
		List<String> columns = new ArrayList<>(plan.specs().stream().map(s -> Texts.quoted(s.name())).toList());
		for (int i = 0; i < TableReading.rowsAbove(plan).size(); i++) {
			columns.add(Texts.quoted("above " + i));
		}
		return new MomentRows("WITH r(" + String.join(", ", columns) + ") AS (" + select.text() + ")", plan.specs(),
				select.array());
	}

	/** The description of a column, case ignored. */
	ColumnSpec spec(String name) {
		return specs.stream().filter(s -> s.name().equalsIgnoreCase(name)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("there is no variable '" + name + "'"));
	}

	/** A numeric column. */
	String number(String name) {
		if (!spec(name).type().isNumeric()) {
			throw new IllegalArgumentException(name + " is text, but a number is needed");
		}
		return Texts.quoted(name);
	}

	/** The condition that all variables given are valid. */
	String valid(List<String> names) {
		return names.isEmpty() ? "1" : names.stream().map(n -> valid(spec(n))).collect(Collectors.joining(" AND "));
	}

	/** The condition that a variable is neither empty nor user-missing. */
	static String valid(ColumnSpec spec) {
		String name = Texts.quoted(spec.name());
		MissingValues missing = spec.missing();
		String codes = missing.discrete().stream().map(MomentRows::literal).collect(Collectors.joining(", "));
		if (!spec.type().isNumeric()) {
			return "(" + name + " IS NOT NULL AND trim(" + name + ", " + BLANKS + ") <> ''"
					+ (codes.isEmpty() ? "" : " AND rtrim(" + name + ") NOT IN (" + codes + ")") + ")";
		}
		return "(" + name + " IS NOT NULL AND abs(" + name + ") < 9e999"
				+ (codes.isEmpty() ? "" : " AND " + name + " NOT IN (" + codes + ")")
				+ missing.range().map(r -> outside(name, r)).orElse("") + ")";
	}

	private static String outside(String name, MissingValues.Range range) {
		Optional<String> low = Double.isInfinite(range.low()) ? Optional.empty() : Optional.of(name + " < " + range.low());
		Optional<String> high = Double.isInfinite(range.high()) ? Optional.empty() : Optional.of(name + " > " + range.high());
		List<String> sides = new ArrayList<>();
		low.ifPresent(sides::add);
		high.ifPresent(sides::add);
		return " AND (" + (sides.isEmpty() ? "0" : String.join(" OR ", sides)) + ")";
	}

	/** A value as a literal. */
	static String literal(Value value) {
		return switch (value) {
			case Value.Num n -> Double.toString(n.number());
			case Value.Text t -> Texts.literal(t.text().stripTrailing());
			case Value.None none -> "NULL";
		};
	}
}
