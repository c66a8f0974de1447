package org.allianceworkbench.ui.grid;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.grid.Cell;

/**
 * A value as a grid shows it.
 *
 * @param text what is shown
 * @param state whether it may be computed with
 */
public record CellText(String text, State state) {

	/** What kind of value a cell holds. */
	public enum State {
		/** A value to compute with. */
		VALID,
		/** A code with a reason why the value is missing. */
		USER_MISSING,
		/** Nothing at all. */
		ABSENT,
		/** Not fetched yet. */
		LOADING
	}

	private static final CellText LOADING = new CellText("\u2026", State.LOADING);
	private static final CellText ABSENT = new CellText("\u00b7", State.ABSENT);
	private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

	/** A cell whose row has not been fetched yet. */
	public static CellText of() {
		return LOADING;
	}

	/**
	 * The cell of a column.
	 *
	 * @param labels whether values with a label are shown by it
	 */
	public static CellText of(Column column, int row, boolean labels) {
		String value = value(column, row);
		if (value.isEmpty() && isAbsent(column, row)) {
			return ABSENT;
		}
		String label = label(column, row);
		if (column.isMissing(row)) {
			return new CellText(value + " (" + (label.isEmpty() ? "missing" : label) + ")", State.USER_MISSING);
		}
		return new CellText(labels && !label.isEmpty() ? label : value, State.VALID);
	}

	/**
	 * The value of a column for other programs: a code without its label or a label without its code, nothing where nothing is.
	 *
	 * @param labels whether values with a label are given by it
	 */
	public static String plain(Column column, int row, boolean labels) {
		String label = labels ? label(column, row) : "";
		return label.isEmpty() ? value(column, row) : label;
	}

	private static boolean isAbsent(Column column, int row) {
		return column.spec().type().isNumeric() ? Double.isNaN(column.number(row)) : column.text(row) == null;
	}

	private static String value(Column column, int row) {
		if (isAbsent(column, row)) {
			return "";
		}
		return column.spec().type().isNumeric() ? shown(column.spec(), column.number(row)) : column.text(row);
	}

	private static String label(Column column, int row) {
		if (isAbsent(column, row)) {
			return "";
		}
		return (column.spec().type().isNumeric() ? column.spec().valueLabels().label(column.number(row))
				: column.spec().valueLabels().label(column.text(row))).orElse("");
	}

	private static String shown(ColumnSpec spec, double number) {
		return switch (spec.type()) {
			case DATE -> CalendarSeconds.date(number).toString();
			case DATE_TIME -> DATE_TIME.format(CalendarSeconds.dateTime(number));
			case TIME -> new Cell.Time(number, true).shown();
			default -> number(spec, number);
		};
	}

	/** The column's decimals, unless they would hide digits of a whole code. */
	private static String number(ColumnSpec spec, double number) {
		if (number == Math.rint(number) && Math.abs(number) < 1e15 && (spec.format().decimals() == 0 || spec.missing()
				.contains(number))) {
			return Long.toString((long) number);
		}
		int decimals = Math.max(spec.format().decimals(), 0);
		return decimals == 0 ? Double.toString(number) : String.format(Locale.ROOT, "%." + decimals + "f", number);
	}
}
