package org.allianceworkbench.format.text.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts how many fields the records have, to name those that differ from the others. */
final class RecordLengths {

	private static final int NAMED = 5;
	private static final int MOST_LENGTHS = 1000;

	private final Map<Integer, List<Long>> first = new TreeMap<>();
	private final Map<Integer, Long> counts = new TreeMap<>();

	void add(long record, int fields) {
		if (fields == 0) {
			return;
		}
		int length = counts.size() < MOST_LENGTHS || counts.containsKey(fields) ? fields : -1;
		counts.merge(length, 1L, Long::sum);
		List<Long> named = first.computeIfAbsent(length, none -> new ArrayList<>());
		if (named.size() < NAMED) {
			named.add(record);
		}
	}

	List<String> warnings() {
		if (counts.size() < 2) {
			return List.of();
		}
		int usual = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
		List<Long> named = new ArrayList<>();
		long others = 0;
		for (Map.Entry<Integer, Long> e : counts.entrySet()) {
			if (e.getKey() != usual) {
				others += e.getValue();
				named.addAll(first.get(e.getKey()));
			}
		}
		named.sort(null);
		String list = String.join(", ", named.stream().limit(NAMED).map(String::valueOf).toList());
		return List.of((others == 1 ? "1 record has" : others + " records have") + " not " + usual + (usual == 1 ? " field" : " fields")
				+ " as the others have: record " + list + (others > NAMED ? ", ..." : ""));
	}
}
