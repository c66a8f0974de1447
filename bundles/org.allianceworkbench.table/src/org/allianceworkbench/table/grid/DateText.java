package org.allianceworkbench.table.grid;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.OptionalDouble;

import org.allianceworkbench.table.CalendarSeconds;

/**
 * Recognises dates and times that are written as text.
 * <p>
 * Dates are three numbers with the same separator ({@code -}, {@code /} or {@code .}) and a year of four digits at one end,
 * or a day, an English month's name and a year. Only dates of the calendar count: 31.02.2021 is none. Years of two digits and
 * time zones are not dates here, because reading them would be guessing.
 */
public final class DateText {

	/** Order of year, month and day. */
	public enum Order {
		YMD, DMY, MDY
	}

	static final int DATE = 1;
	static final int DATE_TIME = 2;
	static final int TIME = 4;
	static final int YMD = 8;
	static final int DMY = 16;
	static final int MDY = 32;
	/** The separator is a full stop: nobody writes the month first then. */
	static final int DOTTED = 64;
	static final int ORDERS = YMD | DMY | MDY;

	private static final int LONGEST = 40;

	private DateText() {
	}

	/**
	 * Reads a date, or a date with a time of day.
	 *
	 * @return seconds since 14 October 1582; empty when the text is no date in this order
	 */
	public static OptionalDouble date(String text, Order order) {
		String trimmed = NumberText.trim(text);
		if (trimmed.length() > LONGEST) {
			return OptionalDouble.empty();
		}
		int split = split(trimmed);
		OptionalDouble day = day(trimmed.substring(0, split), order);
		if (day.isEmpty() || split == trimmed.length()) {
			return day;
		}
		OptionalDouble time = time(trimmed.substring(split + 1));
		return time.isEmpty() || time.getAsDouble() < 0 || time.getAsDouble() >= CalendarSeconds.DAY ? OptionalDouble.empty()
				: OptionalDouble.of(day.getAsDouble() + time.getAsDouble());
	}

	/**
	 * Reads a time of day or a duration such as {@code 9:05}, {@code 09:05:30.25}, {@code 100:00:00}, {@code 2:30 PM}.
	 *
	 * @return seconds; empty when the text is no time
	 */
	public static OptionalDouble time(String text) {
		String time = NumberText.trim(text).toUpperCase(Locale.ROOT);
		boolean pm = time.endsWith("PM");
		boolean half = pm || time.endsWith("AM");
		String[] parts = (half ? NumberText.trim(time.substring(0, time.length() - 2)) : time).split(":", -1);
		boolean minus = parts[0].startsWith("-");
		String hourText = minus ? parts[0].substring(1) : parts[0];
		if (parts.length < 2 || parts.length > 3 || !isDigits(hourText, 1, 7) || !isDigits(parts[1], 2, 2)) {
			return OptionalDouble.empty();
		}
		int hours = Integer.parseInt(hourText);
		int minutes = Integer.parseInt(parts[1]);
		double seconds = parts.length == 3 ? seconds(parts[2]) : 0;
		if (minutes > 59 || !(seconds < 60) || half && (minus || hours < 1 || hours > 12)) {
			return OptionalDouble.empty();
		}
		int clock = half ? hours % 12 + (pm ? 12 : 0) : hours;
		double sum = clock * 3600.0 + minutes * 60 + seconds;
		return OptionalDouble.of(minus ? -sum : sum);
	}

	private static double seconds(String text) {
		int dot = text.indexOf('.');
		boolean valid = dot < 0 ? isDigits(text, 2, 2) : dot == 2 && isDigits(text.substring(0, 2), 2, 2)
				&& isDigits(text.substring(3), 1, 9);
		return valid ? Double.parseDouble(text) : Double.NaN;
	}

	/** What a text can be, as the sum of the flags of this class; 0 when it is neither date nor time. */
	static int scan(String text) {
		String trimmed = NumberText.trim(text);
		if (trimmed.length() < 4 || trimmed.length() > LONGEST || !startsLikeDate(trimmed)) {
			return 0;
		}
		int split = split(trimmed);
		int orders = 0;
		for (Order order : Order.values()) {
			if (date(trimmed, order).isPresent()) {
				orders |= switch (order) {
					case YMD -> YMD;
					case DMY -> DMY;
					case MDY -> MDY;
				};
			}
		}
		if (orders != 0) {
			int dot = trimmed.indexOf('.');
			return orders | (split == trimmed.length() ? DATE : DATE_TIME) | (dot >= 0 && dot < split ? DOTTED : 0);
		}
		return time(trimmed).isPresent() ? TIME : 0;
	}

	private static boolean startsLikeDate(String text) {
		char c = text.charAt(0);
		return c >= '0' && c <= '9' || c == '-';
	}

	/** Where the time begins: at a T or a blank that is followed by a digit and a colon further on. */
	private static int split(String text) {
		int colon = text.indexOf(':');
		int end = colon < 0 ? text.length() : Math.max(text.lastIndexOf(' ', colon), text.lastIndexOf('T', colon));
		return colon < 0 || end < 0 ? text.length() : end;
	}

	private static OptionalDouble day(String text, Order order) {
		String[] parts = parts(text);
		if (parts.length != 3) {
			return OptionalDouble.empty();
		}
		boolean yearFirst = order == Order.YMD;
		String year = yearFirst ? parts[0] : parts[2];
		String month = order == Order.MDY ? parts[0] : parts[1];
		String day = yearFirst ? parts[2] : order == Order.MDY ? parts[1] : parts[0];
		int number = order == Order.DMY ? month(month) : 0;
		if (!isDigits(year, 4, 4) || number == 0 && !isDigits(month, 1, 2) || !isDigits(day, 1, 2)) {
			return OptionalDouble.empty();
		}
		return day(Integer.parseInt(year), number == 0 ? Integer.parseInt(month) : number, Integer.parseInt(day));
	}

	private static OptionalDouble day(int year, int month, int day) {
		if (year < 1000 || month < 1 || month > 12 || day < 1 || day > 31) {
			return OptionalDouble.empty();
		}
		try {
			return OptionalDouble.of(CalendarSeconds.of(LocalDate.of(year, month, day)));
		} catch (DateTimeException noSuchDay) {
			return OptionalDouble.empty();
		}
	}

	private static String[] parts(String text) {
		for (String separator : new String[] { "-", "/", "\\.", " " }) {
			String[] parts = text.split(separator, 4);
			if (parts.length == 3) {
				return parts;
			}
		}
		return new String[0];
	}

	private static int month(String name) {
		for (Month month : Month.values()) {
			if (name.equalsIgnoreCase(month.name()) || name.length() == 3 && month.name().startsWith(name.toUpperCase(Locale.ROOT))) {
				return month.getValue();
			}
		}
		return 0;
	}

	private static boolean isDigits(String text, int least, int most) {
		return text.length() >= least && text.length() <= most && text.chars().allMatch(c -> c >= '0' && c <= '9');
	}
}
