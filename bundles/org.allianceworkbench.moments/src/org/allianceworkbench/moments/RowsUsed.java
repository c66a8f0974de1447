package org.allianceworkbench.moments;

import java.util.List;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Value;

/**
 * How many rows count and why the others don't.
 *
 * @param total rows there are
 * @param used rows in which everything needed is valid
 * @param exclusions for each variable and reason how many rows lack it; a row that lacks several is counted once, with the
 *            first of them by name
 */
public record RowsUsed(long total, long used, List<Exclusion> exclusions) {

	public RowsUsed {
		exclusions = List.copyOf(exclusions);
	}

	/** Rows that were left out. */
	public long leftOut() {
		return total - used;
	}

	/**
	 * Rows that lack a variable, and none with an earlier name, for one reason.
	 *
	 * @param variable which variable
	 * @param reason {@code no value}, the label or code of a user-missing value, {@code weight of 0}
	 * @param rows how many rows
	 */
	public record Exclusion(String variable, String reason, long rows) {
	}

	/** The reason why a value that cannot be computed with is missing. */
	public static String reason(ColumnSpec spec, Value value) {
		return switch (value) {
			case Value.None none -> "no value";
			case Value.Text t when t.text().isBlank() -> "blank";
			case Value.Num n when Double.isInfinite(n.number()) -> "infinite";
			default -> spec.valueLabels().label(value).filter(l -> !l.isBlank()).map(l -> value + " '" + l + "'")
					.orElseGet(value::toString);
		};
	}
}
