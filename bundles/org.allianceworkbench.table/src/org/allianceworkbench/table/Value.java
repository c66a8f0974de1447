package org.allianceworkbench.table;

import java.util.Objects;

/** One value on its own: in a value label, a missing-value definition, a recode, an edit. */
public sealed interface Value {

	/** A number, date, time or date-time in the unit that {@link ColumnType} gives; {@code NaN} is system-missing. */
	record Num(double number) implements Value {
		@Override
		public String toString() {
			return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) : Double.toString(number);
		}
	}

	/** A text; never {@code null}. */
	record Text(String text) implements Value {
		public Text {
			Objects.requireNonNull(text);
		}

		@Override
		public String toString() {
			return text;
		}
	}

	/** Nothing: system-missing for numbers, absent for text. */
	record None() implements Value {
		@Override
		public String toString() {
			return "";
		}
	}

	/** The absent value. */
	Value NONE = new None();

	/** A number as a value; {@code NaN} becomes {@link #NONE}. */
	static Value of(double number) {
		return Double.isNaN(number) ? NONE : new Num(number);
	}

	/** A text as a value; {@code null} becomes {@link #NONE}. */
	static Value of(String text) {
		return text == null ? NONE : new Text(text);
	}

	/** Whether there is no value. */
	default boolean isNone() {
		return this instanceof None;
	}
}
