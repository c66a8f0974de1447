package org.allianceworkbench.project.exports.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what differs between a file and what should be in it. */
final class Differences {

	private static final int MOST = 100;

	private final List<String> found = new ArrayList<>();
	private final Set<String> explained = new LinkedHashSet<>();
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
		loss.ifPresentOrElse(said -> explained.add(sentence + ", as was said: " + said), () -> add(sentence));
	}

	/** What is no difference, but should be known. */
	void explain(String sentence) {
		explained.add(sentence);
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

	List<String> explained() {
		return List.copyOf(explained);
	}
}
