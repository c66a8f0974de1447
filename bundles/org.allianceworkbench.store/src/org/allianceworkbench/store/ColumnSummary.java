package org.allianceworkbench.store;

import java.util.List;
import java.util.OptionalDouble;

import org.allianceworkbench.table.Value;

/**
 * What a column's values look like over many rows.
 *
 * @param rows rows in all
 * @param valid rows with a valid value
 * @param userMissing rows with a user-missing code
 * @param mean arithmetic mean of the valid values, for numbers only
 * @param deviation their standard deviation with n - 1, from two valid values on
 * @param least the least valid value, for all but texts
 * @param greatest the greatest valid value
 * @param frequent the most frequent valid values, at most {@value #MOST}
 * @param different how many different valid values there are
 */
public record ColumnSummary(long rows, long valid, long userMissing, OptionalDouble mean, OptionalDouble deviation,
		OptionalDouble least, OptionalDouble greatest, List<Frequency> frequent, long different) {

	/** Most values that are listed. */
	public static final int MOST = 8;

	/**
	 * How often a value occurs.
	 *
	 * @param value the value
	 * @param rows how many rows have it
	 */
	public record Frequency(Value value, long rows) {
	}

	public ColumnSummary {
		frequent = List.copyOf(frequent);
	}

	/** Rows without any value. */
	public long absent() {
		return rows - valid - userMissing;
	}
}
