package org.allianceworkbench.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The analyses that are there, by id. */
public final class AnalysisCatalogue {

	private final Map<String, Analysis<?>> byId = new LinkedHashMap<>();

	/**
	 * A catalogue of analyses, in order.
	 *
	 * @throws IllegalArgumentException when two have the same id
	 */
	public AnalysisCatalogue(List<? extends Analysis<?>> analyses) {
		for (Analysis<?> analysis : analyses) {
			if (byId.put(analysis.id(), analysis) != null) {
				throw new IllegalArgumentException("two analyses are called " + analysis.id());
			}
		}
	}

	/** All analyses, in order. */
	public List<Analysis<?>> analyses() {
		return List.copyOf(byId.values());
	}

	/** The analysis with an id. */
	public Optional<Analysis<?>> find(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	/**
	 * The analysis with an id.
	 *
	 * @throws OptionException when there is none; the message names those that are there
	 */
	public Analysis<?> analysis(String id) {
		return find(id).orElseThrow(() -> new OptionException("analysis", "There is no analysis '" + id + "'.",
				Suggestion.nearest(id, List.copyOf(byId.keySet())).map(n -> "Did you mean '" + n + "'? ").orElse("")
						+ "There are: " + String.join(", ", byId.keySet()) + "."));
	}
}
