package org.allianceworkbench.format.spss.internal.portable;

import java.util.ArrayList;
import java.util.List;

/** What is odd about a file but does not keep it from being read, a sentence each; only the first hundred are kept. */
final class Notes {

	private static final int MOST = 100;

	private final List<String> sentences = new ArrayList<>();
	private int more;

	void add(String sentence) {
		if (sentences.size() < MOST) {
			sentences.add(sentence);
		} else {
			more++;
		}
	}

	List<String> all() {
		List<String> all = new ArrayList<>(sentences);
		if (more > 0) {
			all.add(more + " more oddities are not listed");
		}
		return all;
	}
}
