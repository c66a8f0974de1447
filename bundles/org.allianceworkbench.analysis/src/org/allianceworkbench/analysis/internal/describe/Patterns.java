package org.allianceworkbench.analysis.internal.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Patterns of observed (1) and missing (0) values of each client over occasions.
 *
 * @param variable index of the variable
 * @param role index of the role, -1 when there are no roles
 * @param counts clients by pattern, the most frequent first
 */
record Patterns(int variable, int role, Map<String, Long> counts) {

	/** Kinds of patterns. */
	enum Kind {
		COMPLETE, DROPOUT, GAPS, NOTHING
	}

	/** Patterns of each variable and role, when the data have clients and occasions; an absent row counts as missing. */
	static List<Patterns> of(ExpectedCells expected) {
		List<Patterns> all = new ArrayList<>();
		if (!expected.byDesign()) {
			return all;
		}
		Map<List<Integer>, Map<Integer, StringBuilder>> byVariable = new TreeMap<>(
				Comparator.<List<Integer>>comparingInt(k -> k.get(0)).thenComparingInt(k -> k.get(1)));
		for (ExpectedCell cell : expected.cells()) {
			byVariable.computeIfAbsent(List.of(cell.variable(), cell.role()), k -> new TreeMap<>())
					.computeIfAbsent(cell.client(), k -> new StringBuilder()).append(cell.state() == CellState.VALID ? '1' : '0');
		}
		byVariable.forEach((key, clients) -> all.add(new Patterns(key.get(0), key.get(1), count(clients))));
		return all;
	}

	private static Map<String, Long> count(Map<Integer, StringBuilder> clients) {
		Map<String, Long> counts = new TreeMap<>();
		clients.values().forEach(p -> counts.merge(p.toString(), 1L, Long::sum));
		Map<String, Long> sorted = new LinkedHashMap<>();
		counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(
				Map.Entry.<String, Long>comparingByKey().reversed())).forEach(e -> sorted.put(e.getKey(), e.getValue()));
		return sorted;
	}

	/** What kind a pattern is. */
	static Kind kind(String pattern) {
		if (pattern.indexOf('1') < 0) {
			return Kind.NOTHING;
		}
		return pattern.indexOf('0') < 0 ? Kind.COMPLETE : pattern.matches("1+0+") ? Kind.DROPOUT : Kind.GAPS;
	}

	long clients() {
		return counts.values().stream().mapToLong(Long::longValue).sum();
	}

	long clients(Kind kind) {
		return counts.entrySet().stream().filter(e -> kind(e.getKey()) == kind).mapToLong(Map.Entry::getValue).sum();
	}
}
