package org.allianceworkbench.analysis.internal.growth;

import java.util.Map;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.mixed.inference.GeneralizabilityStudy.Decision;

/**
 * A number of conditions of one facet, the others as planned.
 *
 * @param facet the facet that is varied
 * @param varied its number of conditions
 * @param numbers the numbers of all facets
 * @param observed whether the data have as many
 * @param decision what comes out
 */
record DecisionLine(String facet, int varied, Map<String, Integer> numbers, boolean observed, Decision decision) {

	/** For names of values. */
	String key() {
		return "d/" + numbers.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(","));
	}
}
