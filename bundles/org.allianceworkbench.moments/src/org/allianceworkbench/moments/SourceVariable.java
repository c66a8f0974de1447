package org.allianceworkbench.moments;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.Value;

/** What a source knows of a variable. */
public sealed interface SourceVariable {

	/** Its name as the source spells it. */
	String name();

	/**
	 * A number (also dates and times, in seconds).
	 *
	 * @param name its name
	 * @param looksCategorical whether it is declared nominal, or each of its values has a label and it is not declared ordinal or
	 *            scale: then it is a categorical predictor unless somebody says otherwise
	 */
	record Numeric(String name, boolean looksCategorical) implements SourceVariable {
	}

	/** A text. */
	record Text(String name) implements SourceVariable {
	}

	/**
	 * Its distribution among some rows when it is used as a number.
	 *
	 * @param n rows
	 * @param mean mean
	 * @param sd standard deviation with divisor n - 1, {@code NaN} for one row
	 * @param lowest smallest value
	 * @param highest largest value
	 */
	record Summary(long n, double mean, double sd, double lowest, double highest) {
	}

	/**
	 * A category among some rows when it is used as a categorical variable.
	 *
	 * @param name the label of the value if each value has one of its own, else the text or the number as R writes it
	 * @param code the number of a numeric variable
	 * @param rows how many rows
	 */
	record Category(String name, Optional<Double> code, long rows) {
	}

	/** Names of categories in order. */
	static List<String> names(List<Category> categories) {
		return categories.stream().map(Category::name).toList();
	}

	/**
	 * What a column's description and its valid values say.
	 *
	 * @param values asked for only if the description does not decide
	 */
	static SourceVariable of(ColumnSpec spec, Supplier<List<Value>> values) {
		if (!spec.type().isNumeric()) {
			return new Text(spec.name());
		}
		boolean labelled = spec.measure() == Measure.UNKNOWN && !spec.valueLabels().isEmpty()
				&& values.get().stream().allMatch(v -> spec.valueLabels().label(v).isPresent());
		return new Numeric(spec.name(), spec.measure() == Measure.NOMINAL || labelled);
	}
}
