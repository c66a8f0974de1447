package org.allianceworkbench.analysis.internal.describe;

import java.util.EnumMap;
import java.util.Map;

/** How many values were expected and what became of them. */
final class Completeness {

	private final Map<CellState, Long> counts = new EnumMap<>(CellState.class);

	void add(CellState state) {
		counts.merge(state, 1L, Long::sum);
	}

	long count(CellState state) {
		return counts.getOrDefault(state, 0L);
	}

	long expected() {
		return counts.values().stream().mapToLong(Long::longValue).sum();
	}

	/** Share of expected values that are there. */
	double share() {
		return (double) count(CellState.VALID) / expected();
	}
}
