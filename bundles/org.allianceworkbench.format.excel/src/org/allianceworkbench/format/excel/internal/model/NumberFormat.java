package org.allianceworkbench.format.excel.internal.model;

import java.util.Locale;

/**
 * A number format of a spreadsheet, and whether numbers that have it are dates or times.
 * <p>
 * Source: ECMA-376 part 1, 18.8.30 and 18.8.31. Only the first section (of positive numbers) decides. What stands in quotes,
 * brackets or behind a backslash, underscore or asterisk is no part of a date. One letter alone, as in {@code m/"D"/"YYYY"}, is
 * not enough: such a number stays a number.
 *
 * @param code the format as it is written, for example {@code dd/mm/yyyy}
 * @param kind what numbers that have it are
 */
public record NumberFormat(String code, Kind kind) {

	/** What numbers are. */
	public enum Kind {
		NUMBER,
		/** With day, month or year, perhaps with a time. */
		DATE,
		/** Only hours, minutes and seconds. */
		TIME,
		/** Hours, minutes or seconds that go on counting, such as {@code [h]:mm}. */
		DURATION
	}

	/** No format. */
	public static final NumberFormat GENERAL = new NumberFormat("General", Kind.NUMBER);

	/** A format by its code. */
	public static NumberFormat of(String code) {
		return code.equalsIgnoreCase("General") ? GENERAL : new NumberFormat(code, kind(code));
	}

	/** A format by its number among those that need no code; {@link #GENERAL} when the number is unknown. */
	public static NumberFormat builtIn(int id) {
		String code = switch (id) {
			case 1 -> "0";
			case 2 -> "0.00";
			case 3 -> "#,##0";
			case 4 -> "#,##0.00";
			case 5, 37 -> "#,##0_);(#,##0)";
			case 6, 38 -> "#,##0_);[Red](#,##0)";
			case 7, 39 -> "#,##0.00_);(#,##0.00)";
			case 8, 40 -> "#,##0.00_);[Red](#,##0.00)";
			case 9 -> "0%";
			case 10 -> "0.00%";
			case 11 -> "0.00E+00";
			case 12 -> "# ?/?";
			case 13 -> "# ??/??";
			case 14 -> "m/d/yyyy";
			case 15 -> "d-mmm-yy";
			case 16 -> "d-mmm";
			case 17 -> "mmm-yy";
			case 18 -> "h:mm AM/PM";
			case 19 -> "h:mm:ss AM/PM";
			case 20 -> "h:mm";
			case 21 -> "h:mm:ss";
			case 22 -> "m/d/yyyy h:mm";
			case 45 -> "mm:ss";
			case 46 -> "[h]:mm:ss";
			case 47 -> "mmss.0";
			case 48 -> "##0.0E+0";
			case 49 -> "@";
			default -> eastAsian(id) ? "yyyy/m/d" : "General";
		};
		return of(code);
	}

	/** Dates in Chinese, Japanese and Korean locales; 32 to 35 and 55, 56 with times or months are dates too. */
	private static boolean eastAsian(int id) {
		return id >= 27 && id <= 36 || id >= 50 && id <= 58;
	}

	private static Kind kind(String code) {
		Letters letters = new Letters();
		int at = 0;
		while (at < code.length() && code.charAt(at) != ';') {
			at = letters.take(code, at);
		}
		return letters.kind();
	}

	/** The letters that mean parts of a date. */
	private static final class Letters {
		private boolean date;
		private boolean time;
		private boolean month;
		private boolean elapsed;
		private int count;

		/** Looks at what begins at a position and returns where the next begins. */
		int take(String code, int at) {
			char c = Character.toLowerCase(code.charAt(at));
			switch (c) {
				case '"' -> {
					return end(code, at, '"');
				}
				case '[' -> {
					int end = end(code, at, ']');
					elapsed |= code.substring(at, end).toLowerCase(Locale.ROOT).matches("\\[(h+|m+|s+)]");
					return end;
				}
				case '\\', '_', '*' -> {
					return at + 2;
				}
				case 'g' -> {
					if (code.regionMatches(true, at, "General", 0, 7)) {
						return at + 7;
					}
				}
				default -> letter(c);
			}
			return at + 1;
		}

		private void letter(char c) {
			date |= c == 'd' || c == 'y';
			time |= c == 'h' || c == 's';
			month |= c == 'm';
			count += "dyhsm".indexOf(c) >= 0 ? 1 : 0;
		}

		private static int end(String code, int at, char mark) {
			int end = code.indexOf(mark, at + 1);
			return end < 0 ? code.length() : end + 1;
		}

		/** An m without hours or seconds is a month, with them minutes. */
		Kind kind() {
			return elapsed ? Kind.DURATION : count < 2 ? Kind.NUMBER : date || month && !time ? Kind.DATE : time ? Kind.TIME : Kind.NUMBER;
		}
	}
}
