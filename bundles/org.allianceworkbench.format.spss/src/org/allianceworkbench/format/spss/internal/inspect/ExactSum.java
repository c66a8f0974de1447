package org.allianceworkbench.format.spss.internal.inspect;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The sum of doubles, rounded once at its end and so independent of their order.
 * <p>
 * A fixed-point number with room for every double: 64-bit digits that overlap by 32 bits, so that carries are rare. Source:
 * R. M. Neal, "Fast exact summation using small and large superaccumulators", 2015 (the small one).
 */
final class ExactSum {

	private static final int DIGITS = 70;
	private static final int CARRY_AFTER = 1 << 30;
	private static final int LOWEST_EXPONENT = -1074;
	private static final BigInteger BASE = BigInteger.ONE.shiftLeft(32);

	private final long[] digits = new long[DIGITS];
	private int added;
	private double notFinite;

	/** Adds a number. */
	void add(double number) {
		long bits = Double.doubleToRawLongBits(number);
		int exponent = (int) (bits >>> 52) & 0x7ff;
		if (exponent == 0x7ff) {
			notFinite += number;
			return;
		}
		long mantissa = bits & 0xfffffffffffffL;
		int shift = exponent == 0 ? 0 : exponent - 1;
		if (exponent != 0) {
			mantissa |= 1L << 52;
		}
		int digit = shift >>> 5;
		int low = shift & 31;
		long first = mantissa << low & 0xffffffffL;
		long second = mantissa << low >>> 32;
		long third = low == 0 ? 0 : mantissa >>> 64 - low;
		if (bits < 0) {
			digits[digit] -= first;
			digits[digit + 1] -= second;
			digits[digit + 2] -= third;
		} else {
			digits[digit] += first;
			digits[digit + 1] += second;
			digits[digit + 2] += third;
		}
		if (++added == CARRY_AFTER) {
			carry();
		}
	}

	private void carry() {
		for (int i = 0; i < DIGITS - 1; i++) {
			digits[i + 1] += digits[i] >> 32;
			digits[i] &= 0xffffffffL;
		}
		added = 0;
	}

	/** The sum, correctly rounded. */
	double value() {
		if (notFinite != 0) {
			return notFinite;
		}
		BigInteger sum = BigInteger.ZERO;
		for (int i = DIGITS - 1; i >= 0; i--) {
			sum = sum.multiply(BASE).add(BigInteger.valueOf(digits[i]));
		}
		if (sum.signum() == 0) {
			return 0;
		}
		int zeros = sum.getLowestSetBit();
		BigInteger odd = sum.shiftRight(zeros);
		int exponent = zeros + LOWEST_EXPONENT;
		BigDecimal exact = exponent >= 0 ? new BigDecimal(odd.shiftLeft(exponent))
				: new BigDecimal(odd).divide(new BigDecimal(BigInteger.ONE.shiftLeft(-exponent)));
		return exact.doubleValue();
	}
}
