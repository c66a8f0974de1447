package org.allianceworkbench.export.internal.targets.stata;

import java.time.LocalDate;

import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.DisplayFormat;

/**
 * In which unit Stata counts the numbers of a column. Source: Stata's help file "datetime": days and milliseconds since
 * 1 January 1960, without leap seconds.
 */
enum StataClock {
	/** No time at all: the number itself. */
	NONE,
	/** Whole days since 1960. */
	DAYS,
	/** Milliseconds since 1960. */
	MOMENT,
	/** Milliseconds since midnight. */
	TIME_OF_DAY;

	private static final double EPOCH = CalendarSeconds.of(LocalDate.of(1960, 1, 1));
	private static final int WIDEST_NUMBER = 32;

	/** The unit that holds all that a column has; times that are longer than a day or negative stay seconds. */
	static StataClock of(Column column) {
		return switch (column.spec().type()) {
			case NUMBER, TEXT -> NONE;
			case DATE -> all(column, number -> number % CalendarSeconds.DAY == 0) ? DAYS : MOMENT;
			case DATE_TIME -> MOMENT;
			case TIME -> all(column, number -> number >= 0 && number < CalendarSeconds.DAY) ? TIME_OF_DAY : NONE;
		};
	}

	private static boolean all(Column column, java.util.function.DoublePredicate holds) {
		for (int row = 0; row < column.size(); row++) {
			double number = column.number(row);
			if (!Double.isNaN(number) && !column.spec().missing().contains(number) && !holds.test(number)) {
				return false;
			}
		}
		return true;
	}

	/** A number of the column as Stata has it. */
	double stata(double number) {
		return switch (this) {
			case NONE -> number;
			case DAYS -> (number - EPOCH) / CalendarSeconds.DAY;
			case MOMENT -> rounded((number - EPOCH) * 1000);
			case TIME_OF_DAY -> rounded(number * 1000);
		};
	}

	/** What {@link #stata} was given. */
	double study(double number) {
		return switch (this) {
			case NONE -> number;
			case DAYS -> number * CalendarSeconds.DAY + EPOCH;
			case MOMENT -> number / 1000 + EPOCH;
			case TIME_OF_DAY -> number / 1000;
		};
	}

	/** Whole milliseconds where they differ only by what a double can't hold. */
	private static double rounded(double milliseconds) {
		double whole = Math.rint(milliseconds);
		return Math.abs(milliseconds - whole) < 0.01 ? whole : milliseconds;
	}

	/** The display format of a column of numbers. */
	String format(ColumnType type, DisplayFormat wanted) {
		return switch (this) {
			case DAYS -> "%td";
			case MOMENT -> "%tc";
			case TIME_OF_DAY -> "%tcHH:MM:SS";
			case NONE -> {
				int decimals = type == ColumnType.NUMBER ? Math.clamp(wanted.decimals(), 0, 16) : 0;
				int width = type == ColumnType.NUMBER ? wanted.width() : 10;
				yield "%" + Math.clamp(width, decimals + 2, WIDEST_NUMBER) + "." + decimals + (decimals == 0 ? "g" : "f");
			}
		};
	}
}
