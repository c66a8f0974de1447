package org.allianceworkbench.study.codebook;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Codes are kept as text in a study's definition; here is how a text is read as a number, and a number written as one. */
public final class CodeText {

	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");

	private CodeText() {
	}

	/** The number that a code stands for, with a decimal point, blanks around it ignored; empty when it is no finite number. */
	public static OptionalDouble number(String code) {
		String text = code.strip();
		if (!NUMBER.matcher(text).matches()) {
			return OptionalDouble.empty();
		}
		double value = Double.parseDouble(text);
		return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
	}

	/**
	 * A number as a code: without exponent and superfluous zeros, <code>97</code> and not <code>97.0</code>.
	 *
	 * @param value a finite number
	 */
	public static String of(double value) {
		if (!Double.isFinite(value)) {
			throw new IllegalArgumentException("A code must be a finite number, but is " + value);
		}
		BigDecimal exact = BigDecimal.valueOf(value);
		return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
	}
}
