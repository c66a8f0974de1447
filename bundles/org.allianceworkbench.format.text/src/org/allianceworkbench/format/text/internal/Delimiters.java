package org.allianceworkbench.format.text.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Recognises the separator of fields: the one that occurs equally often in most records, outside quotes. */
final class Delimiters {

	private static final String CANDIDATES = ",;\t|";
	private static final int RECORDS = 200;

	private Delimiters() {
	}

	/** The separator of a text, a comma when there is none; {@code complete} when the text is not cut off at its end. */
	static char find(String text, boolean complete) {
		List<int[]> records = count(text, complete);
		char best = ',';
		double bestShare = 0;
		int bestCount = 0;
		for (int i = 0; i < CANDIDATES.length(); i++) {
			Map<Integer, Integer> times = new HashMap<>();
			for (int[] record : records) {
				times.merge(record[i], 1, Integer::sum);
			}
			for (Map.Entry<Integer, Integer> e : times.entrySet()) {
				double share = e.getValue() / (double) records.size();
				if (e.getKey() > 0 && (share > bestShare || share == bestShare && e.getKey() > bestCount)) {
					best = CANDIDATES.charAt(i);
					bestShare = share;
					bestCount = e.getKey();
				}
			}
		}
		return best;
	}

	private static List<int[]> count(String text, boolean complete) {
		List<int[]> records = new ArrayList<>();
		int[] counts = new int[CANDIDATES.length()];
		boolean quoted = false;
		boolean blank = true;
		for (int i = 0; i < text.length() && records.size() < RECORDS; i++) {
			char c = text.charAt(i);
			if (c == '"') {
				quoted = !quoted;
			} else if (!quoted && (c == '\n' || c == '\r')) {
				if (!blank) {
					records.add(counts);
				}
				counts = new int[CANDIDATES.length()];
				blank = true;
				continue;
			} else if (!quoted && CANDIDATES.indexOf(c) >= 0) {
				counts[CANDIDATES.indexOf(c)]++;
			}
			blank &= Character.isWhitespace(c) && c != '\t';
		}
		if (!blank && (complete || records.isEmpty())) {
			records.add(counts);
		}
		return records;
	}
}
