package org.allianceworkbench.export.internal.targets.text;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Value;

/** Values as text that reads back as the same value: nothing is rounded, the decimal mark is a point, dates are ISO 8601. */
public final class CellText {

	private static final double LARGEST_EXACT = 1L << 53;
	/** Seconds whose microseconds a number of ours holds. */
	private static final double LONGEST = LARGEST_EXACT / 1e6;
	private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE)
			.appendLiteral(' ').appendPattern("HH:mm:ss").appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
			.toFormatter(Locale.ROOT);

	private CellText() {
	}

	/** A number, date, time or date-time; {@code null} when it is missing. */
	public static String of(double number, ColumnType type) {
		if (Double.isNaN(number)) {
			return null;
		}
		return switch (type) {
			case DATE -> !CalendarSeconds.isDay(number) ? number(number)
					: isDay(number) ? CalendarSeconds.date(number).toString() : moment(number);
			case DATE_TIME -> CalendarSeconds.isDay(number) ? moment(number) : number(number);
			case TIME -> Math.abs(number) < LONGEST ? time(number) : number(number);
			default -> number(number);
		};
	}

	/** A value of a column of some type, as {@link #of(double, ColumnType)}; empty for none. */
	public static String of(Value value, ColumnType type) {
		return switch (value) {
			case Value.Num n -> of(n.number(), type);
			case Value.Text t -> t.text();
			case Value.None none -> "";
		};
	}

	/** Whether a date has no time of day. */
	public static boolean isDay(double seconds) {
		return seconds % CalendarSeconds.DAY == 0;
	}

	/** The shortest text that reads back as the same number. */
	public static String number(double number) {
		boolean whole = number == Math.rint(number) && Math.abs(number) <= LARGEST_EXACT;
		return !whole ? Double.toString(number) : number == 0 && 1 / number < 0 ? "-0" : Long.toString((long) number);
	}

	private static String moment(double seconds) {
		LocalDateTime moment = CalendarSeconds.dateTime(seconds);
		return MOMENT.format(moment);
	}

	/** Hours, minutes and seconds; hours may be more than 24. */
	private static String time(double seconds) {
		long micros = Math.round(Math.abs(seconds) * 1e6);
		long whole = micros / 1_000_000;
		String clock = (seconds < 0 ? "-" : "") + two(whole / 3600) + ":" + two(whole / 60 % 60) + ":" + two(whole % 60);
		long fraction = micros % 1_000_000;
		return fraction == 0 ? clock
				: clock + "." + Long.toString(1_000_000 + fraction).substring(1).replaceAll("0+$", "");
	}

	private static String two(long number) {
		return number < 10 ? "0" + number : Long.toString(number);
	}
}
