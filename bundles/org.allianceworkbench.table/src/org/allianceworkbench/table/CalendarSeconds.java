package org.allianceworkbench.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Dates and times as the numbers that columns hold: seconds since 14 October 1582, 00:00.
 * <p>
 * Source: SPSS Statistics Command Syntax Reference, "Date and time"; the calendar is the proleptic Gregorian one.
 */
public final class CalendarSeconds {

	/** Day 0. */
	public static final LocalDate EPOCH = LocalDate.of(1582, 10, 14);

	/** Seconds of a day. */
	public static final double DAY = 86_400;

	private static final double FIRST_DAY = ChronoUnit.DAYS.between(EPOCH, LocalDate.MIN) + 1;
	private static final double LAST_DAY = ChronoUnit.DAYS.between(EPOCH, LocalDate.MAX) - 1;

	private CalendarSeconds() {
	}

	/** A date as seconds. */
	public static double of(LocalDate date) {
		return ChronoUnit.DAYS.between(EPOCH, date) * DAY;
	}

	/** A date-time as seconds with its fraction. */
	public static double of(LocalDateTime time) {
		return of(time.toLocalDate()) + time.toLocalTime().toNanoOfDay() / 1e9;
	}

	/**
	 * Whether a number of seconds is on a day of the calendar that Java has, which ends 999,999,999 years from now. Any number can stand
	 * in a column of dates; others are written as the numbers that they are.
	 */
	public static boolean isDay(double seconds) {
		return seconds >= FIRST_DAY * DAY && seconds < LAST_DAY * DAY;
	}

	/** The date of a number of seconds, the time of day cut off; beyond all years that Java has it is the first or last of them. */
	public static LocalDate date(double seconds) {
		return EPOCH.plusDays(days(seconds));
	}

	private static long days(double seconds) {
		return (long) Math.max(FIRST_DAY, Math.min(LAST_DAY, Math.floor(seconds / DAY)));
	}

	/**
	 * The date-time of a number of seconds, rounded to 10 microseconds: near today a double holds steps of 2 microseconds. Beyond all
	 * years that Java has it is in the first or last of them.
	 */
	public static LocalDateTime dateTime(double seconds) {
		long days = days(seconds);
		long steps = Math.round(Math.max(0, Math.min(DAY, seconds - days * DAY)) * 1e5);
		return EPOCH.plusDays(days).atStartOfDay().plusNanos(steps * 10_000);
	}
}
