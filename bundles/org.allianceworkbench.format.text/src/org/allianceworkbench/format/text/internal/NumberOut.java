package org.allianceworkbench.format.text.internal;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;

/** Values as they are written in a text file: nothing is rounded. */
final class NumberOut {

	private static final double LARGEST_EXACT = 1L << 53;
	/** Seconds whose microseconds a number of ours holds. */
	private static final double LONGEST = LARGEST_EXACT / 1e6;
	private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE)
			.appendLiteral(' ').appendPattern("HH:mm:ss").appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
			.toFormatter(Locale.ROOT);

	private NumberOut() {
	}

	/** The field of a cell, {@code null} when nothing is there. */
	static String field(Column column, int row) {
		if (!column.spec().type().isNumeric()) {
			return column.text(row);
		}
		double number = column.number(row);
		if (Double.isNaN(number)) {
			return null;
		}
		return switch (column.spec().type()) {
			case DATE -> !CalendarSeconds.isDay(number) ? number(number)
					: number % CalendarSeconds.DAY == 0 ? CalendarSeconds.date(number).toString() : moment(number);
			case DATE_TIME -> CalendarSeconds.isDay(number) ? moment(number) : number(number);
			case TIME -> Math.abs(number) < LONGEST ? time(number) : number(number);
			default -> number(number);
		};
	}

	/** The shortest text that reads back as the same number. */
	static String number(double number) {
		boolean whole = number == Math.rint(number) && Math.abs(number) <= LARGEST_EXACT;
		return !whole ? Double.toString(number) : number == 0 && 1 / number < 0 ? "-0" : Long.toString((long) number);
	}

	private static String moment(double seconds) {
		LocalDateTime moment = CalendarSeconds.dateTime(seconds);
		return MOMENT.format(moment);
	}

	private static String time(double seconds) {
		long micros = Math.round(Math.abs(seconds) * 1e6);
		long whole = micros / 1_000_000;
		String clock = String.format(Locale.ROOT, "%s%d:%02d:%02d", seconds < 0 ? "-" : "", whole / 3600, whole / 60 % 60, whole % 60);
		long fraction = micros % 1_000_000;
		return fraction == 0 ? clock : clock + String.format(Locale.ROOT, ".%06d", fraction).replaceAll("0+$", "");
	}

	/** Whether a text is no number. */
	static boolean isWords(String text) {
		return !text.matches("-?[0-9.:eE+-]+");
	}
}
