package org.allianceworkbench.store;

import java.util.EnumMap;
import java.util.Map;

import org.allianceworkbench.study.Level;

/**
 * What an import did, or would do: rows by level.
 *
 * @param levels counts for each level that was touched
 * @param held values that were not stored but kept aside with a finding
 */
public record ImportCounts(Map<Level, Rows> levels, int held) {

	/** Rows of one level: new, with changed values, as they were already. */
	public record Rows(int added, int changed, int unchanged) {
		/** Rows in all. */
		public int total() {
			return added + changed + unchanged;
		}
	}

	public ImportCounts {
		Map<Level, Rows> copy = new EnumMap<>(Level.class);
		copy.putAll(levels);
		levels = java.util.Collections.unmodifiableMap(copy);
	}

	/** Counts of one level, zero when it was not touched. */
	public Rows of(Level level) {
		return levels.getOrDefault(level, new Rows(0, 0, 0));
	}

	/** Whether nothing is new and nothing changed. */
	public boolean isNothing() {
		return levels.values().stream().allMatch(rows -> rows.added() == 0 && rows.changed() == 0);
	}
}
