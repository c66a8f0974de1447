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

	/** The date of a number of seconds, the time of day cut off. */
	public static LocalDate date(double seconds) {
		return EPOCH.plusDays((long) Math.floor(seconds / DAY));
	}

	/** The date-time of a number of seconds, rounded to 10 microseconds: near today a double holds steps of 2 microseconds. */
	public static LocalDateTime dateTime(double seconds) {
		double days = Math.floor(seconds / DAY);
		long steps = Math.round((seconds - days * DAY) * 1e5);
		return EPOCH.plusDays((long) days).atStartOfDay().plusNanos(steps * 10_000);
	}
}
