package org.allianceworkbench.format.excel.internal.model;

import java.time.LocalDate;

import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.grid.Cell;

/**
 * Excel's numbers for dates and times: days since the beginning of 1900 or 1904, the time of day as a fraction.
 * <p>
 * Source: ECMA-376 part 1, 18.17.4. In the 1900 system day 60 is 29 February 1900, which never was; a cell with it stays a
 * number. Fractions are taken to the millisecond, which is what remains of a double that has passed through a day's fraction.
 */
public final class Serial {

	/** Where a number is no date although its format says so. */
	public static final String NO_DATE = "numbers that are no date of Excel's calendar although formatted as one stay numbers";

	private static final double EPOCH_1900 = CalendarSeconds.of(LocalDate.of(1899, 12, 30));
	private static final double EPOCH_1904 = CalendarSeconds.of(LocalDate.of(1904, 1, 1));
	private static final double END_1900 = 2_958_466;
	private static final int DAYS_1904 = 1462;
	private static final int LEAP_DAY_THAT_NEVER_WAS = 60;

	private Serial() {
	}

	/** The cell of a number with a format; a {@code Cell.Num} when it is no date. */
	public static Cell cell(double number, NumberFormat format, boolean date1904) {
		return switch (format.kind()) {
			case NUMBER -> new Cell.Num(number, format.code());
			case DURATION -> Math.abs(number) < END_1900 ? new Cell.Time(seconds(number, 0), true) : new Cell.Num(number, format.code());
			case DATE, TIME -> moment(number, format, date1904);
		};
	}

	private static Cell moment(double number, NumberFormat format, boolean date1904) {
		if (number >= 0 && number < 1 && !(date1904 && format.kind() == NumberFormat.Kind.DATE)) {
			return new Cell.Time(seconds(number, 0), false);
		}
		boolean hole = !date1904 && Math.floor(number) == LEAP_DAY_THAT_NEVER_WAS;
		if (!(number >= 0) || number >= END_1900 - (date1904 ? DAYS_1904 : 0) || hole) {
			return new Cell.Num(number, format.code());
		}
		double epoch = date1904 ? EPOCH_1904 : number < LEAP_DAY_THAT_NEVER_WAS ? EPOCH_1900 + CalendarSeconds.DAY : EPOCH_1900;
		double seconds = seconds(number, epoch);
		return new Cell.Moment(seconds, seconds % CalendarSeconds.DAY != 0);
	}

	/** Days as seconds after a beginning, to the millisecond: the nearest double to so many milliseconds. */
	private static double seconds(double days, double beginning) {
		double whole = Math.floor(days);
		double millis = Math.round((days - whole) * CalendarSeconds.DAY * 1000);
		return ((whole * CalendarSeconds.DAY + beginning) * 1000 + millis) / 1000;
	}

	/** Whether a date can be written as a number that every program reads alike: from 1 March 1900 to the end of 9999. */
	public static boolean canHold(double seconds) {
		return seconds >= EPOCH_1900 + (LEAP_DAY_THAT_NEVER_WAS + 1) * CalendarSeconds.DAY
				&& seconds < EPOCH_1900 + END_1900 * CalendarSeconds.DAY;
	}

	/** The number of a date in the 1900 system. */
	public static double of(double seconds) {
		return (seconds - EPOCH_1900) / CalendarSeconds.DAY;
	}
}
