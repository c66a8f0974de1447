package org.allianceworkbench.table.grid;

import java.util.OptionalDouble;

/**
 * Recognises numbers that are written as text, without ever losing a digit or a leading zero.
 * <p>
 * A number is an optional minus, digits that may be grouped in threes (by the other of point and comma, an apostrophe or a
 * non-breaking space), decimals and an exponent that has a sign or a decimal mark before it. Not numbers, because as numbers
 * they would not come back as they were: leading zeros ({@code 007}), a leading plus, whole numbers beyond 2<sup>53</sup>,
 * {@code 1E5} (as likely an identifier), percentages and comparisons such as {@code >5}.
 */
public final class NumberText {

	/** It is a number when the decimal mark is a point. */
	static final int AS_POINT = 1;
	/** It is a number when the decimal mark is a comma. */
	static final int AS_COMMA = 2;
	/** As a number with decimal point it has commas between thousands. */
	static final int GROUPED_POINT = 4;
	/** As a number with decimal comma it has points between thousands. */
	static final int GROUPED_COMMA = 8;

	private static final long EXACT = 1L << 53;
	private static final String NEUTRAL_GROUPS = "\u00A0\u202F'\u2019";

	private NumberText() {
	}

	/**
	 * Reads a number.
	 *
	 * @param text the text; blanks around it do not count
	 * @param decimal decimal mark, {@code '.'} or {@code ','}
	 * @return empty when the text is no number by the rules above
	 */
	public static OptionalDouble parse(String text, char decimal) {
		String number = trim(text);
		return number.isEmpty() || new Scan(number, decimal).run() < 0 ? OptionalDouble.empty()
				: OptionalDouble.of(value(number, decimal));
	}

	/** What a text can be, as the sum of the flags of this class; 0 when it is no number. */
	static int scan(String text) {
		String number = trim(text);
		if (number.isEmpty() || !startsLikeNumber(number)) {
			return 0;
		}
		int point = new Scan(number, '.').run();
		int comma = number.indexOf('.') < 0 && number.indexOf(',') < 0 ? point : new Scan(number, ',').run();
		return (point < 0 ? 0 : AS_POINT) + (comma < 0 ? 0 : AS_COMMA) + (point > 0 ? GROUPED_POINT : 0)
				+ (comma > 0 ? GROUPED_COMMA : 0);
	}

	private static boolean startsLikeNumber(String text) {
		char c = text.charAt(0);
		return c >= '0' && c <= '9' || c == '-' || c == '.' || c == ',' || c == '\u2212';
	}

	/** The number of a text that {@link #scan} found to be one with this decimal mark. */
	static double value(String text, char decimal) {
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == decimal) {
				plain.append('.');
			} else if (c == '\u2212') {
				plain.append('-');
			} else if (c >= '0' && c <= '9' || c == '-' || c == '+' || c == 'e' || c == 'E') {
				plain.append(c);
			}
		}
		return Double.parseDouble(plain.toString());
	}

	/** The text without blanks, tabs and non-breaking blanks around it. */
	static String trim(String text) {
		int from = 0;
		int to = text.length();
		while (from < to && isBlank(text.charAt(from))) {
			from++;
		}
		while (to > from && isBlank(text.charAt(to - 1))) {
			to--;
		}
		return text.substring(from, to);
	}

	private static boolean isBlank(char c) {
		return c <= ' ' && c != 0 || c == '\u00A0' || c == '\u202F';
	}

	/** Decimals that a number text has under a decimal mark. */
	static int decimals(String text, char decimal) {
		int mark = text.indexOf(decimal);
		int at = mark + 1;
		while (mark >= 0 && at < text.length() && Character.isDigit(text.charAt(at))) {
			at++;
		}
		return mark < 0 ? 0 : at - mark - 1;
	}

	/** One look at a text under one decimal mark. */
	private static final class Scan {
		private final String text;
		private final char decimal;
		private int at;

		Scan(String text, char decimal) {
			this.text = text;
			this.decimal = decimal;
		}

		/** -1: no number; 0: a number; 1: a number that needs this decimal mark's other mark as separator of thousands. */
		int run() {
			at = text.charAt(0) == '-' || text.charAt(0) == '\u2212' ? 1 : 0;
			int start = at;
			int digits = digits();
			if (digits > 1 && text.charAt(start) == '0') {
				return -1;
			}
			int grouped = at < text.length() && isGroup(text.charAt(at)) ? groups(start, digits) : 0;
			if (grouped < 0) {
				return -1;
			}
			int end = at;
			boolean fraction = at < text.length() && text.charAt(at) == decimal;
			if (fraction) {
				at++;
				if (digits() == 0) {
					return -1;
				}
			}
			if (digits == 0 && !fraction || !exponent(fraction) || at < text.length()) {
				return -1;
			}
			return fraction || isExact(start, end) ? grouped : -1;
		}

		private int digits() {
			int from = at;
			while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
				at++;
			}
			return at - from;
		}

		private boolean isGroup(char c) {
			return c == (decimal == '.' ? ',' : '.') || NEUTRAL_GROUPS.indexOf(c) >= 0;
		}

		private int groups(int start, int leading) {
			char mark = text.charAt(at);
			if (leading == 0 || leading > 3 || text.charAt(start) == '0') {
				return -1;
			}
			while (at < text.length() && text.charAt(at) == mark) {
				at++;
				if (digits() != 3) {
					return -1;
				}
			}
			return mark == '.' || mark == ',' ? 1 : 0;
		}

		private boolean exponent(boolean fraction) {
			if (at == text.length() || text.charAt(at) != 'e' && text.charAt(at) != 'E') {
				return true;
			}
			at++;
			boolean signed = at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-');
			if (signed) {
				at++;
			}
			int digits = digits();
			return digits > 0 && digits <= 3 && (signed || fraction);
		}

		private boolean isExact(int from, int to) {
			long number = 0;
			for (int i = from; i < to; i++) {
				char c = text.charAt(i);
				number = c >= '0' && c <= '9' ? number * 10 + c - '0' : number;
				if (number > EXACT) {
					return false;
				}
			}
			return true;
		}
	}
}
