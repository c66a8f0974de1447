package org.allianceworkbench.project.exports.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what differs between a file and what should be in it. */
final class Differences {

	private static final int MOST = 100;

	private final List<String> found = new ArrayList<>();
	/** What was explained by each loss that was told; by nothing but itself for an empty one. */
	private final Map<String, Set<String>> explained = new LinkedHashMap<>();
	private long count;

	/** A difference that nothing explains; a sentence without its point. */
	void add(String sentence) {
		count++;
		if (found.size() < MOST) {
			found.add(sentence + ".");
		}
	}

	/** A difference, explained when there is a loss that tells it. */
	void add(String sentence, Optional<String> loss) {
		loss.ifPresentOrElse(said -> explained.computeIfAbsent(said, s -> new LinkedHashSet<>()).add(sentence), () -> add(sentence));
	}

	/** What is no difference, but should be known. */
	void explain(String sentence) {
		explained.computeIfAbsent("", s -> new LinkedHashSet<>()).add(sentence);
	}

	/** How many have been found that nothing explains. */
	long count() {
		return count;
	}

	/** Those, the first hundred of them, and how many more there are. */
	List<String> found() {
		List<String> all = new ArrayList<>(found);
		if (count > MOST) {
			all.add("%,d more differences.".formatted(count - MOST));
		}
		return all;
	}

	/** What is explained, one sentence for each loss that was told. */
	List<String> explained() {
		List<String> all = new ArrayList<>();
		explained.forEach((loss, sentences) -> {
			if (loss.isEmpty()) {
				all.addAll(sentences);
			} else {
				String first = sentences.iterator().next();
				all.add(first + (sentences.size() == 1 ? "" : ", and %,d more like it".formatted(sentences.size() - 1)) + ", as was said: "
						+ loss);
			}
		});
		return all;
	}
}
