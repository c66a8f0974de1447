package org.allianceworkbench.expression;

import java.time.LocalDate;

/** What an expression or a variable has for a row. */
public sealed interface Result {

	/** Missing: system-missing, user-missing or not computable. */
	Result MISSING = new Missing();

	/** No value. */
	record Missing() implements Result {
	}

	/** A finite number. */
	record Num(double number) implements Result {
	}

	/** A text without blanks at its end. */
	record Text(String text) implements Result {
	}

	/** A day. */
	record Day(LocalDate date) implements Result {
	}

	/** True or false. */
	record Truth(boolean truth) implements Result {
	}

	/** A number; missing when it is not finite. */
	static Result of(double number) {
		return Double.isFinite(number) ? new Num(number + 0.0) : MISSING;
	}

	/** A text. */
	static Result of(String text) {
		return new Text(text.stripTrailing());
	}

	/** A day. */
	static Result of(LocalDate date) {
		return new Day(date);
	}

	/** True or false. */
	static Result of(boolean truth) {
		return new Truth(truth);
	}

	/** Whether there is no value. */
	default boolean isMissing() {
		return this instanceof Missing;
	}

	/** Whether it is true; not when it is false or missing. */
	default boolean isTrue() {
		return this instanceof Truth t && t.truth();
	}

	/** Whether it is false; not when it is true or missing. */
	default boolean isFalse() {
		return this instanceof Truth t && !t.truth();
	}
}
