package org.allianceworkbench.analysis.internal.data;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Value;

/**
 * What of a column can be computed with, and why the rest can't.
 *
 * @param valid how many cells hold a valid value
 * @param system how many hold nothing
 * @param userByCode how many hold each user-missing code
 */
public record Validity(long valid, long system, Map<Value, Long> userByCode) {

	/** Counts the cells of a column in some rows. */
	public static Validity of(Column column, int[] rows) {
		long valid = 0;
		long system = 0;
		Map<Value, Long> user = new TreeMap<>((a, b) -> a instanceof Value.Num x && b instanceof Value.Num y
				? Double.compare(x.number(), y.number()) : NaturalOrder.compare(a.toString(), b.toString()));
		for (int row : rows) {
			if (!column.isMissing(row)) {
				valid++;
			} else if (column.value(row).isNone()) {
				system++;
			} else {
				user.merge(column.value(row), 1L, Long::sum);
			}
		}
		return new Validity(valid, system, user);
	}

	/** How many hold a user-missing code. */
	public long user() {
		return userByCode.values().stream().mapToLong(Long::longValue).sum();
	}

	/** How many can't be computed with. */
	public long missing() {
		return system + user();
	}

	/** The valid numbers of a column in some rows. */
	public static double[] numbers(Column column, int[] rows) {
		return Arrays.stream(rows).mapToDouble(column::valid).filter(x -> !Double.isNaN(x)).toArray();
	}
}
