package org.allianceworkbench.study.exchange.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.study.Study;

/** Collects what a format can't hold, and says it in one sentence for each kind. */
public final class Unheld {

	private static final int SHOWN = 5;

	private final Map<String, List<String>> byKind = new LinkedHashMap<>();

	/**
	 * Something of a variable or part gets lost.
	 *
	 * @param kind the sentence, for example <code>The derivation is not kept</code>
	 */
	public void add(String kind, String part) {
		byKind.computeIfAbsent(kind, each -> new ArrayList<>()).add(part);
	}

	/** Names the parts of the design that no codebook of another program has. */
	public void addDesign(Study study, String format) {
		List<String> parts = new ArrayList<>();
		count(parts, study.getSites(), "site");
		count(parts, study.getArms(), "arm");
		count(parts, study.getOccasions(), "occasion");
		count(parts, study.getRoles(), "rater role");
		count(parts, study.getInstruments(), "instrument");
		count(parts, study.getDesign(), "expected form");
		count(parts, study.getRules(), "rule");
		count(parts, study.getRecipes(), "recipe");
		if (!parts.isEmpty()) {
			byKind.put("Not in " + format + ": " + String.join(", ", parts) + " of the study's design", List.of());
		}
	}

	/** The sentences. */
	public List<String> sentences() {
		List<String> sentences = new ArrayList<>();
		byKind.forEach((kind, parts) -> sentences.add(kind + (parts.isEmpty() ? "" : ": " + shown(parts)) + "."));
		return sentences;
	}

	private static String shown(List<String> parts) {
		List<String> distinct = parts.stream().distinct().toList();
		return String.join(", ", distinct.subList(0, Math.min(SHOWN, distinct.size())))
			+ (distinct.size() > SHOWN ? " and " + (distinct.size() - SHOWN) + " more" : "");
	}

	private static void count(List<String> words, List<?> parts, String kind) {
		if (!parts.isEmpty()) {
			words.add(parts.size() + " " + kind + (parts.size() == 1 ? "" : "s"));
		}
	}
}
