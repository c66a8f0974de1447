package org.allianceworkbench.format.spss.internal.foreign;

import java.util.Optional;

import org.allianceworkbench.format.spss.internal.dictionary.Special;

/**
 * How a machine holds numbers in eight bytes.
 * <p>
 * All have a sign, then an exponent, then a fraction. The most negative number is system-missing, the next one LOWEST and the
 * greatest HIGHEST, as everywhere in SPSS.
 */
enum FloatFormat {
	/** IEEE 754, in the order of the file's whole numbers. */
	IEEE("IEEE 754"),
	/** VAX D_floating: 8 bits of exponent, 55 of fraction behind a bit that is not stored. */
	VAX_D("VAX D_floating"),
	/** VAX G_floating: 11 bits of exponent, 52 of fraction behind a bit that is not stored. */
	VAX_G("VAX G_floating"),
	/** IBM mainframe: 7 bits of exponent to base 16, 56 of fraction. */
	IBM("IBM hexadecimal");

	private static final long MAGNITUDE = Long.MAX_VALUE;

	private final String words;

	FloatFormat(String words) {
		this.words = words;
	}

	/** What it is called. */
	String words() {
		return words;
	}

	/**
	 * The format in which some bytes are 100, the number that nearly every header has.
	 *
	 * @return empty when they are 100 in none
	 */
	static Optional<FloatFormat> ofHundred(byte[] bytes, int at, boolean bigEndian) {
		for (FloatFormat format : values()) {
			if (format.number(bytes, at, bigEndian) == 100) {
				return Optional.of(format);
			}
		}
		return Optional.empty();
	}

	/** The double nearest to what eight bytes hold. */
	double number(byte[] bytes, int at, boolean bigEndian) {
		long bits = bits(bytes, at, bigEndian);
		if (this == IEEE) {
			return Double.longBitsToDouble(bits);
		}
		if (bits == -1L) {
			return Special.SYSMIS;
		}
		if (bits == -2L) {
			return Special.LOWEST;
		}
		if (bits == MAGNITUDE) {
			return Special.HIGHEST;
		}
		double size = size(bits & MAGNITUDE);
		return bits < 0 ? -size : size;
	}

	/** Sign, exponent and fraction from the highest bit to the lowest; a VAX stores pairs of bytes, the lower one first. */
	private long bits(byte[] bytes, int at, boolean bigEndian) {
		long bits = 0;
		for (int i = 0; i < 8; i++) {
			int from = switch (this) {
				case IEEE -> bigEndian ? i : 7 - i;
				case VAX_D, VAX_G -> i ^ 1;
				case IBM -> i;
			};
			bits = bits << 8 | bytes[at + from] & 0xff;
		}
		return bits;
	}

	private double size(long bits) {
		return switch (this) {
			case IEEE -> Double.longBitsToDouble(bits);
			case VAX_D -> bits >>> 55 == 0 ? 0 : Math.scalb((double) (bits & (1L << 55) - 1 | 1L << 55),
					(int) (bits >>> 55) - 128 - 56);
			case VAX_G -> bits >>> 52 == 0 ? 0 : Math.scalb((double) (bits & (1L << 52) - 1 | 1L << 52),
					(int) (bits >>> 52) - 1024 - 53);
			case IBM -> Math.scalb((double) (bits & (1L << 56) - 1), 4 * ((int) (bits >>> 56) - 64) - 56);
		};
	}
}
