package org.allianceworkbench.table;

import java.util.List;
import java.util.Optional;

/**
 * Which values of a column count as user-missing: single values, a closed range of numbers, or both.
 * <p>
 * User-missing values are data with a reason (97 'refused'): they stay in the column, and only this definition says that
 * they are not to be computed with. SPSS holds up to three single values, or a range and one single value.
 *
 * @param discrete single values; for text columns compared without trailing blanks
 * @param range range of numbers, if any
 */
public record MissingValues(List<Value> discrete, Optional<Range> range) {

	/**
	 * A closed range of numbers.
	 *
	 * @param low lowest value; {@code -Infinity} is SPSS's LOWEST
	 * @param high highest value; {@code +Infinity} is SPSS's HIGHEST
	 */
	public record Range(double low, double high) {
		/** Whether the number lies in the range, bounds included. */
		public boolean contains(double number) {
			return number >= low && number <= high;
		}
	}

	/** Nothing is user-missing. */
	public static final MissingValues NONE = new MissingValues(List.of(), Optional.empty());

	public MissingValues {
		discrete = List.copyOf(discrete);
	}

	/** Single numbers. */
	public static MissingValues of(double... numbers) {
		return new MissingValues(java.util.Arrays.stream(numbers).mapToObj(Value::of).toList(), Optional.empty());
	}

	/** Single texts. */
	public static MissingValues of(String... texts) {
		return new MissingValues(java.util.Arrays.stream(texts).map(Value::of).toList(), Optional.empty());
	}

	/** A range of numbers, and perhaps single ones. */
	public static MissingValues range(double low, double high, double... discrete) {
		return new MissingValues(of(discrete).discrete(), Optional.of(new Range(low, high)));
	}

	/** Whether there is no definition at all. */
	public boolean isEmpty() {
		return discrete.isEmpty() && range.isEmpty();
	}

	/** Whether a number is user-missing; system-missing ({@code NaN}) is not. */
	public boolean contains(double number) {
		for (Value value : discrete) {
			if (value instanceof Value.Num n && n.number() == number) {
				return true;
			}
		}
		return range.isPresent() && range.get().contains(number);
	}

	/** Whether a text is user-missing, trailing blanks ignored; an absent text ({@code null}) is not. */
	public boolean contains(String text) {
		if (text == null) {
			return false;
		}
		String trimmed = text.stripTrailing();
		for (Value value : discrete) {
			if (value instanceof Value.Text t && t.text().stripTrailing().equals(trimmed)) {
				return true;
			}
		}
		return false;
	}
}
