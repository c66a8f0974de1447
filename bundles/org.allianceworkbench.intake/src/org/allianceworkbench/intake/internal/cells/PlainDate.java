package org.allianceworkbench.intake.internal.cells;

import java.time.LocalDate;
import java.time.YearMonth;

import org.allianceworkbench.study.DateOrder;
import org.allianceworkbench.table.CalendarSeconds;

/**
 * The quick way for the dates that nearly all files have: three numbers with the same mark between them and nothing else, such
 * as {@code 31/01/2021} or {@code 2021-01-31}.
 */
final class PlainDate {

	private PlainDate() {
	}

	/**
	 * The date of a text.
	 *
	 * @return seconds as dates are held; {@code NaN} when it is not so plain, or the calendar has no such day
	 */
	static double parse(String text, DateOrder order) {
		int[] numbers = new int[3];
		int[] digits = new int[3];
		int part = 0;
		char mark = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= '0' && c <= '9') {
				numbers[part] = numbers[part] * 10 + c - '0';
				digits[part]++;
			} else if ((c == '/' || c == '-' || c == '.') && part < 2 && (mark == 0 || mark == c) && digits[part] > 0) {
				mark = c;
				part++;
			} else {
				return Double.NaN;
			}
			if (digits[part] > 4) {
				return Double.NaN;
			}
		}
		return part < 2 ? Double.NaN : date(numbers, digits, order);
	}

	private static double date(int[] numbers, int[] digits, DateOrder order) {
		int year = order == DateOrder.YMD ? 0 : 2;
		int month = order == DateOrder.MDY ? 0 : 1;
		int day = 3 - year - month;
		boolean shaped = digits[year] == 4 && digits[month] <= 2 && digits[day] > 0 && digits[day] <= 2;
		if (!shaped || numbers[month] < 1 || numbers[month] > 12 || numbers[day] < 1 || numbers[year] == 0
				|| numbers[day] > YearMonth.of(numbers[year], numbers[month]).lengthOfMonth()) {
			return Double.NaN;
		}
		return CalendarSeconds.of(LocalDate.of(numbers[year], numbers[month], numbers[day]));
	}
}
