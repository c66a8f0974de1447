package org.allianceworkbench.table.grid;

/** How long a number is as {@link Cell.Num#shown} writes it; without writing it where it has few decimals. */
final class ShownLength {

	private static final double LEAST_PLAIN = 1e-3;
	private static final double MOST_PLAIN = 1e7;
	private static final int DECIMALS = 6;
	private static final double SCALE = 1e6;

	private ShownLength() {
	}

	/**
	 * Characters of a number.
	 * <p>
	 * When a number is the double nearest to one with six decimals, its shortest text has these decimals without the last zeros:
	 * {@link Double#toString(double)} writes the shortest text that reads back as the same double, and plainly from 0.001 to 10<sup>7</sup>.
	 */
	static int of(Cell.Num cell) {
		double size = Math.abs(cell.number());
		if (size >= LEAST_PLAIN && size < MOST_PLAIN) {
			double scaled = Math.rint(size * SCALE);
			if (scaled / SCALE == size) {
				return (cell.number() < 0 ? 1 : 0) + digits((long) size) + fraction((long) scaled);
			}
		}
		return cell.shown().length();
	}

	private static int digits(long whole) {
		int digits = 1;
		for (long rest = whole / 10; rest > 0; rest /= 10) {
			digits++;
		}
		return digits;
	}

	/** The decimal point and the decimals; nothing for a whole number. */
	private static int fraction(long scaled) {
		int decimals = DECIMALS;
		long rest = scaled;
		while (decimals > 0 && rest % 10 == 0) {
			rest /= 10;
			decimals--;
		}
		return decimals == 0 ? 0 : decimals + 1;
	}
}
