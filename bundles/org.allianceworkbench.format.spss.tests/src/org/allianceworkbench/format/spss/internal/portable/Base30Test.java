package org.allianceworkbench.format.spss.internal.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Numbers to base 30: worked by hand, and from every kind of double, of which each has an exact form to base 30. */
class Base30Test {

	private static final int DOUBLES = 20_000;

	/** Reads {@code digits[.digits][+-exponent]} as the file has it. */
	private static double read(String text) {
		boolean negative = text.startsWith("-");
		String[] parts = (negative ? text.substring(1) : text).split("(?=[+-])", 2);
		int exponent = parts.length < 2 ? 0 : Integer.parseInt(parts[1], 30);
		int point = parts[0].indexOf('.');
		int fraction = point < 0 ? 0 : parts[0].length() - point - 1;
		String digits = parts[0].replace(".", "");
		double number = Base30.of(negative, digits, exponent - fraction);
		if (digits.length() <= 12) {
			assertThat(Base30.of(negative, Long.parseLong(digits, 30), exponent - fraction)).as(text).isEqualTo(number);
		}
		return number;
	}

	@Test
	void numbersWorkedByHand() {
		assertThat(read("0")).isEqualTo(0.0);
		assertThat(read("-0")).isEqualTo(-0.0);
		assertThat(read("T")).isEqualTo(29);
		assertThat(read("10")).isEqualTo(30);
		assertThat(read("139")).isEqualTo(900 + 3 * 30 + 9);
		assertThat(read("-3A")).isEqualTo(-100);
		assertThat(read(".F")).isEqualTo(0.5);
		assertThat(read("3.7F")).isEqualTo(3.25);
		assertThat(read("2C.6")).isEqualTo(72.2);
		assertThat(read("1+2")).isEqualTo(900);
		assertThat(read("F-1")).isEqualTo(0.5);
		assertThat(read("1-1")).isEqualTo(1 / 30.0);
		assertThat(read("000000000000000000012")).isEqualTo(32);
		assertThat(read("A.000000000000000000000")).isEqualTo(10);
	}

	/** A third is 0.A; 1/10 is 0.3: tens and threes are exact to base 30, and the nearest double is that of the decimal. */
	@Test
	void decimalFractionsAreTheNearestDouble() {
		assertThat(read(".3")).isEqualTo(0.1);
		assertThat(read(".A")).isEqualTo(1 / 3.0);
		assertThat(read(".00R")).isEqualTo(0.001);
		assertThat(read("D.90R")).isEqualTo(13.301);
		Random random = new Random(7);
		for (int i = 0; i < DOUBLES; i++) {
			int decimals = 1 + random.nextInt(7);
			BigDecimal decimal = new BigDecimal(BigInteger.valueOf(random.nextLong() >>> 8 + random.nextInt(50)), decimals);
			String digits = upper(decimal.multiply(BigDecimal.valueOf(30).pow(decimals)).toBigIntegerExact());
			assertThat(Base30.of(false, digits, -decimals)).as("%s", decimal).isEqualTo(Double.parseDouble(decimal.toString()));
		}
	}

	private static String upper(BigInteger number) {
		return number.toString(30).toUpperCase(Locale.ROOT);
	}

	/** A double is m * 2^e; for negative e that is m * 15^-e * 30^e, which base 30 writes exactly. */
	private static double exact(BigInteger twice, int exponent) {
		return exponent >= 0 ? Base30.of(false, upper(twice.shiftLeft(exponent)), 0)
				: Base30.of(false, upper(twice.multiply(BigInteger.valueOf(15).pow(-exponent))), exponent);
	}

	@Test
	void everyDoubleWrittenExactlyComesBackAndWhatLiesBetweenTwoIsRounded() {
		long seed = Long.getLong("seed", System.nanoTime());
		System.out.println("base 30: " + DOUBLES + " doubles, -Dseed=" + seed);
		Random random = new Random(seed);
		for (int i = 0; i < DOUBLES; i++) {
			double number = switch (i) {
				case 0 -> Double.MIN_VALUE;
				case 1 -> Double.MIN_NORMAL;
				case 2 -> Math.nextDown(Double.MIN_NORMAL);
				case 3 -> Math.nextDown(Double.MAX_VALUE);
				case 4 -> 1;
				default -> Math.abs(Double.longBitsToDouble(i % 9 == 0 ? random.nextLong() >>> 12 : random.nextLong()));
			};
			if (!Double.isFinite(number) || number == 0 || number == Double.MAX_VALUE) {
				continue;
			}
			int exponent = Math.max(Math.getExponent(number), Double.MIN_EXPONENT) - 52;
			BigInteger digits = BigInteger.valueOf((long) Math.scalb(Math.scalb(number, -exponent / 2),
					-exponent - -exponent / 2));
			assertThat(exact(digits, exponent)).as("seed %s", seed).isEqualTo(number);
			double above = Math.nextUp(number);
			BigInteger half = digits.shiftLeft(11).add(BigInteger.valueOf(1L << 10));
			assertThat(exact(half, exponent - 11)).as("a tie, seed %s", seed).isEqualTo(digits.testBit(0) ? above : number);
			assertThat(exact(half.subtract(BigInteger.ONE), exponent - 11)).as("below it, seed %s", seed).isEqualTo(number);
			assertThat(exact(half.add(BigInteger.ONE), exponent - 11)).as("above it, seed %s", seed).isEqualTo(above);
		}
	}

	@Test
	void theEndsOfTheRangeAreReached() {
		BigInteger greatest = new BigDecimal(Double.MAX_VALUE).toBigIntegerExact();
		BigInteger halfStep = BigInteger.ONE.shiftLeft(970);
		assertThat(read(upper(greatest))).isEqualTo(Double.MAX_VALUE);
		assertThat(read(upper(greatest.add(halfStep).subtract(BigInteger.ONE)))).isEqualTo(Double.MAX_VALUE);
		assertThat(read(upper(greatest.add(halfStep)))).isEqualTo(Double.POSITIVE_INFINITY);
		assertThat(read("-1+100")).isEqualTo(Double.NEGATIVE_INFINITY);
		assertThat(read("1-100")).isEqualTo(0);
		assertThat(read("-1-100")).isEqualTo(-0.0);
		assertThat(exact(BigInteger.ONE, -1074)).isEqualTo(Double.MIN_VALUE);
		assertThat(exact(BigInteger.ONE, -1075)).isEqualTo(0);
		assertThat(exact(BigInteger.valueOf(3), -1076)).isEqualTo(Double.MIN_VALUE);
		assertThat(exact(BigInteger.ONE, -1080)).isEqualTo(0);
	}

	/**
	 * PSPP 1.6.2 writes 1e-300 as LFD7NO93SB-73 and reads it as 9.999999999168037e-301, for its power of 30 is subnormal; the
	 * number that is written is 9.999999999999994e-301 (Python's fractions).
	 */
	@Test
	void numbersNearTheLowerEndKeepAllTheirDigits() {
		assertThat(read("LFD7NO93SB-73")).isEqualTo(9.999999999999994e-301);
		assertThat(read("1BOSIHGBMH+6E")).isEqualTo(1.0000000000000036e+300);
	}
}
