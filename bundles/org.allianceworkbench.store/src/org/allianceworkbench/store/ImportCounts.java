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

	/**
	 * Rows of one level.
	 *
	 * @param added new rows
	 * @param changed rows with changed values
	 * @param unchanged rows that were there as the file has them
	 * @param conflicting rows with a value that contradicts what another import said; neither counts until one is decided
	 * @param rejected rows of the file that could not be placed or stood there twice
	 */
	public record Rows(int added, int changed, int unchanged, int conflicting, int rejected) {

		/** Rows without conflicts, none of them rejected. */
		public Rows(int added, int changed, int unchanged) {
			this(added, changed, unchanged, 0, 0);
		}
		/** Rows in all that have a place in the study. */
		public int total() {
			return added + changed + unchanged + conflicting;
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

	/** Whether nothing is new, nothing changed and nothing contradicts. */
	public boolean isNothing() {
		return levels.values().stream().allMatch(rows -> rows.added() == 0 && rows.changed() == 0
				&& rows.conflicting() == 0);
	}
}
