package org.allianceworkbench.report;

import java.util.Objects;

/** One cell of a table: a text, a number, an interval, an estimate with its interval, or nothing with a reason. */
public sealed interface TableCell {

	/** A text as it is shown. */
	record Text(String text) implements TableCell {
		public Text {
			Objects.requireNonNull(text);
		}
	}

	/**
	 * A finite number.
	 *
	 * @param value in full precision
	 * @param style how it is shown
	 * @param source its name among {@link Report#values}, empty when it has none
	 */
	record Num(double value, NumberStyle style, String source) implements TableCell {
		public Num {
			requireFinite(value);
			Objects.requireNonNull(style);
			Objects.requireNonNull(source);
		}
	}

	/**
	 * A confidence, prediction or other interval; a bound may be infinite.
	 *
	 * @param low lower bound
	 * @param high upper bound
	 * @param style how both are shown
	 */
	record Interval(double low, double high, NumberStyle style) implements TableCell {
		public Interval {
			requireNumber(low);
			requireNumber(high);
			Objects.requireNonNull(style);
		}
	}

	/**
	 * An estimate with its interval in one cell.
	 *
	 * @param value the estimate in full precision
	 * @param low lower bound, may be infinite
	 * @param high upper bound, may be infinite
	 * @param style how all three are shown
	 * @param source the estimate's name among {@link Report#values}, empty when it has none
	 */
	record Estimate(double value, double low, double high, NumberStyle style, String source) implements TableCell {
		public Estimate {
			requireFinite(value);
			requireNumber(low);
			requireNumber(high);
			Objects.requireNonNull(style);
			Objects.requireNonNull(source);
		}
	}

	/**
	 * Nothing to show.
	 *
	 * @param reason why, for example {@code needs two values}; empty for a cell that is left blank on purpose
	 */
	record Absent(String reason) implements TableCell {
		public Absent {
			Objects.requireNonNull(reason);
		}
	}

	/** A cell left blank on purpose. */
	TableCell BLANK = new Absent("");

	/** A text. */
	static TableCell text(String text) {
		return new Text(text);
	}

	/** A whole number. */
	static TableCell count(long count) {
		return new Num(count, NumberStyle.INTEGER, "");
	}

	/** A number; absent as {@code not computable} when it is not finite. */
	static TableCell number(double value, NumberStyle style) {
		return number(value, style, "");
	}

	/** A number with its name among the report's values; absent as {@code not computable} when it is not finite. */
	static TableCell number(double value, NumberStyle style, String source) {
		return Double.isFinite(value) ? new Num(value, style, source) : new Absent("not computable");
	}

	/** An interval; absent as {@code not computable} when a bound is not a number. */
	static TableCell interval(double low, double high, NumberStyle style) {
		return Double.isNaN(low) || Double.isNaN(high) ? new Absent("not computable") : new Interval(low, high, style);
	}

	/** An estimate with its interval; without the interval, or absent, when that is all that could be computed. */
	static TableCell estimate(double value, double low, double high, NumberStyle style, String source) {
		return Double.isFinite(value) && !Double.isNaN(low) && !Double.isNaN(high) ? new Estimate(value, low, high, style, source)
				: number(value, style, source);
	}

	private static void requireFinite(double value) {
		if (!Double.isFinite(value)) {
			throw new IllegalArgumentException(value + " can't be shown; use an absent cell with its reason");
		}
	}

	private static void requireNumber(double bound) {
		if (Double.isNaN(bound)) {
			throw new IllegalArgumentException("a bound is not a number; use an absent cell with its reason");
		}
	}
}
