package org.allianceworkbench.format.spss.internal.portable;

import java.math.BigInteger;

/**
 * Numbers to base 30 as doubles, correctly rounded (half to even): the double nearest to what is written, always.
 * <p>
 * A number is {@code digits * 30^exponent}. Where digits and power are both doubles without rounding, one multiplication or
 * division rounds once and so correctly (W. D. Clinger, "How to read floating point numbers accurately", 1990); all others are
 * divided as whole numbers.
 */
final class Base30 {

	private static final BigInteger THIRTY = BigInteger.valueOf(30);
	private static final long EXACT = 1L << 53;
	/** Powers of 30 that doubles hold without rounding: 15^13 has 51 bits, 15^14 has 55. */
	private static final double[] POWERS = new double[14];

	/** 30^210 is more than a double holds; half of the smallest double is more than 30^-220. */
	private static final int OVERFLOW = 210;
	private static final int UNDERFLOW = -221;

	static {
		POWERS[0] = 1;
		for (int i = 1; i < POWERS.length; i++) {
			POWERS[i] = POWERS[i - 1] * 30;
		}
	}

	private Base30() {
	}

	/** A number whose digits make a {@code long} of 0 or more. */
	static double of(boolean negative, long digits, int exponent) {
		if (digits == 0) {
			return negative ? -0.0 : 0.0;
		}
		if (digits <= EXACT && exponent > -POWERS.length && exponent < POWERS.length) {
			double size = exponent < 0 ? digits / POWERS[-exponent] : digits * POWERS[exponent];
			return negative ? -size : size;
		}
		double size = size(Long.toString(digits, 30), exponent);
		return negative ? -size : size;
	}

	/** A number with any digits, {@code 0-9A-T}. */
	static double of(boolean negative, String digits, int exponent) {
		double size = size(digits, exponent);
		return negative ? -size : size;
	}

	private static double size(String text, int exponent) {
		int zeros = 0;
		while (zeros < text.length() && text.charAt(zeros) == '0') {
			zeros++;
		}
		String digits = text.substring(zeros);
		if (digits.isEmpty() || digits.length() + (long) exponent < UNDERFLOW) {
			return 0;
		}
		if (digits.length() + (long) exponent > OVERFLOW) {
			return Double.POSITIVE_INFINITY;
		}
		BigInteger whole = new BigInteger(digits, 30);
		return exponent >= 0 ? ratio(whole.multiply(THIRTY.pow(exponent)), BigInteger.ONE) : ratio(whole, THIRTY.pow(-exponent));
	}

	/** The double nearest to the quotient of two whole numbers above 0. */
	static double ratio(BigInteger numerator, BigInteger denominator) {
		int shift = 66 - (numerator.bitLength() - denominator.bitLength());
		BigInteger[] parts = shift >= 0 ? numerator.shiftLeft(shift).divideAndRemainder(denominator)
				: numerator.divideAndRemainder(denominator.shiftLeft(-shift));
		// the last bit stands for all that the division left over, so that a tie is a tie
		BigInteger quotient = parts[0].shiftLeft(1).or(parts[1].signum() == 0 ? BigInteger.ZERO : BigInteger.ONE);
		int scale = -shift - 1;
		int exponent = quotient.bitLength() - 1 + scale;
		int precision = exponent >= Double.MIN_EXPONENT ? 53 : 53 - (Double.MIN_EXPONENT - exponent);
		int drop = quotient.bitLength() - Math.max(precision, 0);
		BigInteger kept = quotient.shiftRight(drop);
		if (quotient.testBit(drop - 1) && (kept.testBit(0) || quotient.getLowestSetBit() < drop - 1)) {
			kept = kept.add(BigInteger.ONE);
		}
		return Math.scalb(kept.doubleValue(), drop + scale);
	}
}
