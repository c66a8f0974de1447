package org.allianceworkbench.intake.reading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in the first rows of a column.
 *
 * @param kinds how many cells of each kind; kinds that don't occur are left out
 * @param formulas how many of the cells are formulas
 * @param samples the first different values as a person sees them, at most {@value #SAMPLES}
 */
public record ColumnProfile(Map<CellKind, Integer> kinds, int formulas, List<String> samples) {

	/** Most samples. */
	public static final int SAMPLES = 8;

	/** Nothing was looked at. */
	public static final ColumnProfile NONE = new ColumnProfile(Map.of(), 0, List.of());

	public ColumnProfile {
		Map<CellKind, Integer> copy = new EnumMap<>(CellKind.class);
		copy.putAll(kinds);
		kinds = Collections.unmodifiableMap(copy);
		samples = List.copyOf(samples);
	}

	/** How many cells are of a kind. */
	public int count(CellKind kind) {
		return kinds.getOrDefault(kind, 0);
	}

	/** How many cells hold something. */
	public int filled() {
		return kinds.entrySet().stream().filter(e -> e.getKey() != CellKind.BLANK).mapToInt(Map.Entry::getValue).sum();
	}
}
