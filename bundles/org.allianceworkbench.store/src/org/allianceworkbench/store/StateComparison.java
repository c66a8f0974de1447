package org.allianceworkbench.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.Value;

/**
 * What differs between two states of the data.
 *
 * @param from the earlier state: number of the entry of the history after which it was; 0 before everything
 * @param to the later state
 * @param levels how many rows came, went and have other values, for each level where any did
 * @param added rows that are only in the later state, at most {@value #MOST} of each level
 * @param removed rows that are only in the earlier state, likewise
 * @param changed values that differ in rows that are in both, at most {@value #MOST}
 * @param values how many values differ in all
 */
public record StateComparison(long from, long to, Map<Level, Rows> levels, List<RowKey> added, List<RowKey> removed,
		List<Difference> changed, long values) {

	/** Most rows of a level and most values that are listed. */
	public static final int MOST = 10_000;

	/**
	 * Rows of a level.
	 *
	 * @param added rows that are only in the later state
	 * @param removed rows that are only in the earlier state
	 * @param changed rows that are in both with other values
	 */
	public record Rows(long added, long removed, long changed) {
	}

	/**
	 * A value that differs.
	 *
	 * @param row which row
	 * @param variable name of the variable; {@code therapist} for a client's therapist
	 * @param before the value in the earlier state
	 * @param after the value in the later state
	 */
	public record Difference(RowKey row, String variable, Value before, Value after) {
	}

	public StateComparison {
		Map<Level, Rows> copy = new EnumMap<>(Level.class);
		copy.putAll(levels);
		levels = java.util.Collections.unmodifiableMap(copy);
		added = List.copyOf(added);
		removed = List.copyOf(removed);
		changed = List.copyOf(changed);
	}

	/** Whether the two states are the same. */
	public boolean isSame() {
		return levels.isEmpty();
	}
}
