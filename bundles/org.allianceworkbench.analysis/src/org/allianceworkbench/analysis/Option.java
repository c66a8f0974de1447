package org.allianceworkbench.analysis;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes one option of an analysis, a component of its options record.
 * <p>
 * A component is a {@code boolean}, {@code int}, {@code double}, {@code String} or enum, or an {@code Optional} or {@code List}
 * of {@code String}, {@code Integer} or {@code Double}. An Optional and a List are empty unless something is given. All the
 * rest have a default or are required.
 * <p>
 * A component without this annotation is a group: a public record of options (and groups) that several analyses share. Its
 * options stand where the group stands, by their own names.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Option {

	/** What option it is, sentence case. */
	String label();

	/** What it does, in full sentences. */
	String help();

	/** Value when none is given, as it is written on the command line; empty for none. */
	String byDefault() default "";

	/** Whether something must be given. */
	boolean required() default false;

	/** Lowest number allowed. */
	double lowest() default Double.NEGATIVE_INFINITY;

	/** Highest number allowed. */
	double highest() default Double.POSITIVE_INFINITY;

	/** Whether its text is the name of a column, and of which kind. */
	Columns columns() default Columns.NONE;

	/** Which columns an option can name. */
	enum Columns {
		/** It does not name columns. */
		NONE,
		/** Any column; keys of the design may be named by their own name, for example {@code site}. */
		ANY,
		/** A column that holds numbers, dates or times. */
		NUMBERS
	}
}
