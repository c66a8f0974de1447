package org.allianceworkbench.format.excel.internal.xlsx;

/** Reads numbers as fast as can be without a loss: what is short and plain here, the rest by {@link Double#parseDouble}. */
final class Decimals {

	private static final int DIGITS = 15;
	private static final double[] TENS = new double[23];

	static {
		TENS[0] = 1;
		for (int i = 1; i < TENS.length; i++) {
			TENS[i] = TENS[i - 1] * 10;
		}
	}

	private Decimals() {
	}

	/**
	 * The number of a text without blanks around it.
	 * <p>
	 * Up to 15 digits without an exponent are a whole number below 2<sup>53</sup> and a power of ten, both exact; their quotient is
	 * rounded once and so the nearest double (Clinger 1990, "How to read floating point numbers accurately").
	 *
	 * @throws NumberFormatException when it is no number as XML Schema writes them
	 */
	static double parse(CharSequence text) {
		int length = text.length();
		boolean negative = length > 0 && text.charAt(0) == '-';
		int at = negative ? 1 : 0;
		long number = 0;
		int digits = 0;
		int decimals = -1;
		for (; at < length; at++) {
			char c = text.charAt(at);
			if (c >= '0' && c <= '9' && digits < DIGITS) {
				number = number * 10 + c - '0';
				digits++;
				decimals += decimals >= 0 ? 1 : 0;
			} else if (c == '.' && decimals < 0) {
				decimals = 0;
			} else {
				return slow(text.toString());
			}
		}
		if (digits == 0) {
			throw new NumberFormatException(text.toString());
		}
		double value = decimals > 0 ? number / TENS[decimals] : number;
		return negative ? -value : value;
	}

	private static double slow(String text) {
		char last = text.charAt(text.length() - 1);
		if (last != '.' && (last < '0' || last > '9') || text.indexOf('x') >= 0 || text.indexOf('X') >= 0) {
			throw new NumberFormatException(text);
		}
		return Double.parseDouble(text);
	}
}
