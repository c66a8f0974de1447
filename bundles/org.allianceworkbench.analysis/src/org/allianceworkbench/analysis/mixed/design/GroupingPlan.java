package org.allianceworkbench.analysis.mixed.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.analysis.mixed.formula.RandomTerm;
import org.allianceworkbench.moments.MomentSource;

/**
 * The distinct groupings of the random effects.
 *
 * @param groupings by number of groups, so that nested ones stand outermost first
 * @param nested whether each is nested in the one before it
 */
record GroupingPlan(List<Grouping> groupings, boolean nested) {

	/** A grouping: its name, the keys, how many groups. */
	record Grouping(String name, List<String> keys, int groups) {
		boolean sameAs(RandomTerm term) {
			return new HashSet<>(keys).equals(new HashSet<>(term.keys()));
		}
	}

	static GroupingPlan of(List<RandomTerm> terms, MomentSource source, List<String> needed) {
		List<Grouping> found = new ArrayList<>();
		Set<Set<String>> seen = new HashSet<>();
		for (RandomTerm term : terms) {
			if (seen.add(new HashSet<>(term.keys()))) {
				found.add(new Grouping(term.group(), term.keys(), source.groups(term.keys(), needed)));
			}
		}
		found.sort(Comparator.comparingInt(Grouping::groups).thenComparingInt(g -> g.keys().size()));
		boolean nested = true;
		for (int g = 1; g < found.size(); g++) {
			nested = nested && source.nested(found.get(g).keys(), found.get(g - 1).keys(), needed);
		}
		return new GroupingPlan(found, nested);
	}

	/** Index of a term's grouping. */
	int index(RandomTerm term) {
		for (int g = 0; g < groupings.size(); g++) {
			if (groupings.get(g).sameAs(term)) {
				return g;
			}
		}
		throw new IllegalStateException(term.group());
	}

	/** Keys of each grouping. */
	List<List<String>> keys() {
		return groupings.stream().map(Grouping::keys).toList();
	}

	/** Keys of the innermost grouping; empty when there is none. */
	List<String> innermost() {
		return groupings.isEmpty() ? List.of() : groupings.get(groupings.size() - 1).keys();
	}
}
