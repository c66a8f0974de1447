package org.allianceworkbench.format.excel.internal.xlsx;

/** Whole numbers of attributes. */
final class Whole {

	private static final int DIGITS = 9;

	private Whole() {
	}

	/** The number that some digits are, -1 when the text is none or has more than nine. */
	static int of(CharSequence text) {
		int length = text.length();
		if (length == 0 || length > DIGITS) {
			return -1;
		}
		int number = 0;
		for (int i = 0; i < length; i++) {
			int digit = text.charAt(i) - '0';
			if (digit < 0 || digit > 9) {
				return -1;
			}
			number = number * 10 + digit;
		}
		return number;
	}
}
