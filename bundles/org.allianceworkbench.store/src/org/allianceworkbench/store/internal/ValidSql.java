package org.allianceworkbench.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Value;

/**
 * Values as expressions see them: user-missing ones are NULL, texts have no blanks at the end, dates and date-times are whole
 * days since 14 October 1582.
 */
public final class ValidSql {

	/** Seconds of a day; columns of dates hold seconds. */
	private static final String DAY = "86400.0";
	/** What {@link String#stripTrailing()} takes away. */
	private static final String BLANKS = "char(9, 10, 11, 12, 13, 28, 29, 30, 31, 32, 5760, 8192, 8193, 8194, 8195, 8196, 8197, "
			+ "8198, 8200, 8201, 8202, 8232, 8233, 8287, 12288)";

	private ValidSql() {
	}

	/**
	 * The valid value of a stored column.
	 *
	 * @param column the column; it is repeated
	 * @param spec what the codebook says about it
	 */
	public static String ofColumn(String column, ColumnSpec spec) {
		if (spec.type() == ColumnType.TEXT) {
			String codes = codes(spec.missing());
			String stripped = "rtrim(" + column + ", " + BLANKS + ")";
			return codes.isEmpty() ? stripped : "CASE WHEN " + stripped + " NOT IN (" + codes + ") THEN " + stripped + " END";
		}
		boolean day = spec.type() == ColumnType.DATE || spec.type() == ColumnType.DATE_TIME;
		return "CASE WHEN abs(" + column + ") < 9e999" + notMissing(column, spec.missing()) + " THEN "
				+ (day ? "floor(" + column + " / " + DAY + ")" : column) + " END";
	}

	/** The valid value of what was computed as days, numbers or texts; the value is not repeated. */
	public static String ofComputed(String value, ColumnSpec spec) {
		MissingValues missing = spec.missing();
		if (missing.discrete().isEmpty() && missing.range().isEmpty()) {
			return value;
		}
		boolean text = spec.type() == ColumnType.TEXT;
		String condition = text ? " AND x.v NOT IN (" + codes(missing) + ")" : notMissing(day(spec) ? "x.v * " + DAY : "x.v",
				missing);
		return "(SELECT CASE WHEN x.v IS NOT NULL" + condition + " THEN x.v END FROM (SELECT " + value + " AS v) x)";
	}

	/** What a table shows of a computed value: a date as seconds. */
	public static String shown(String value, ColumnSpec spec) {
		return day(spec) ? "(" + value + ") * " + DAY : value;
	}

	private static boolean day(ColumnSpec spec) {
		return spec.type() == ColumnType.DATE || spec.type() == ColumnType.DATE_TIME;
	}

	private static String codes(MissingValues missing) {
		return missing.discrete().stream().map(ValidSql::literal).collect(Collectors.joining(", "));
	}

	private static String notMissing(String value, MissingValues missing) {
		String codes = codes(missing);
		return (codes.isEmpty() ? "" : " AND " + value + " NOT IN (" + codes + ")")
				+ missing.range().map(range -> outside(value, range)).orElse("");
	}

	private static String outside(String value, MissingValues.Range range) {
		List<String> sides = new ArrayList<>();
		if (!Double.isInfinite(range.low())) {
			sides.add(value + " < " + range.low());
		}
		if (!Double.isInfinite(range.high())) {
			sides.add(value + " > " + range.high());
		}
		return " AND (" + (sides.isEmpty() ? "0" : String.join(" OR ", sides)) + ")";
	}

	private static String literal(Value value) {
		return switch (value) {
			case Value.Num n -> Double.toString(n.number());
			case Value.Text t -> text(t.text().stripTrailing());
			case Value.None none -> "NULL";
		};
	}

	/** A text as a literal. */
	public static String text(String text) {
		return "'" + text.replace("'", "''") + "'";
	}
}
