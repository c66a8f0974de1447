package org.allianceworkbench.report;

/**
 * How a number is to be shown.
 *
 * @param kind what kind of number it is
 * @param decimals decimals shown, 0 where the kind has none
 */
public record NumberStyle(Kind kind, int decimals) {

	/** What kind of number is shown. */
	public enum Kind {
		/** A number with decimals that may exceed 1: {@code 0.52}. */
		DECIMAL,
		/** A whole number: {@code 1204}. */
		INTEGER,
		/** A share between 0 and 1 shown as a percentage: 0.052 is {@code 5.2%}. */
		PERCENT,
		/** A probability: without a leading zero, {@code < .001} below that. */
		P_VALUE,
		/** A number that can't exceed 1, such as a correlation: without a leading zero, {@code .52}. */
		BOUNDED
	}

	/** A whole number. */
	public static final NumberStyle INTEGER = new NumberStyle(Kind.INTEGER, 0);

	/** A probability with three decimals. */
	public static final NumberStyle P_VALUE = new NumberStyle(Kind.P_VALUE, 3);

	/** A correlation or another number that can't exceed 1, with two decimals. */
	public static final NumberStyle CORRELATION = new NumberStyle(Kind.BOUNDED, 2);

	/** A share as a percentage with one decimal. */
	public static final NumberStyle PERCENT = new NumberStyle(Kind.PERCENT, 1);

	/** A number with two decimals. */
	public static final NumberStyle TWO_DECIMALS = decimals(2);

	public NumberStyle {
		if (decimals < 0 || decimals > 15) {
			throw new IllegalArgumentException(decimals + " decimals; 0 to 15 can be shown");
		}
	}

	/** A number with decimals. */
	public static NumberStyle decimals(int decimals) {
		return new NumberStyle(Kind.DECIMAL, decimals);
	}
}
