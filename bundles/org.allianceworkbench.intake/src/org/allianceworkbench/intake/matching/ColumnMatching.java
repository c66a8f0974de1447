package org.allianceworkbench.intake.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.intake.internal.matching.HeaderParse;
import org.allianceworkbench.intake.internal.matching.VariableWords;
import org.allianceworkbench.intake.internal.matching.Vocabulary;
import org.allianceworkbench.intake.internal.matching.Words;
import org.allianceworkbench.study.ColumnUse;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.VariableNames;

/** Finds the variable for each family of columns; each place in the study is given to one family only. */
final class ColumnMatching {

	/** Below this a likeness is not worth showing. */
	private static final double WORTH_SHOWING = 0.3;
	private static final double CLOSE = 0.05;

	/** A variable for a family, with all that follows from it. */
	private record Candidate(Family family, Variable variable, Placement placement, DataFit.Outcome data, double score,
			String reason) {
	}

	private final Study study;
	private final Vocabulary vocabulary;
	private final DataFit fit;
	private final Placements placements;
	private final List<VariableWords> variables = new ArrayList<>();

	/**
	 * @param rowKeys the keys that each row says itself
	 */
	ColumnMatching(Study study, Vocabulary vocabulary, DataFit fit, Set<KeyKind> rowKeys) {
		this.study = study;
		this.vocabulary = vocabulary;
		this.fit = fit;
		this.placements = new Placements(study, rowKeys);
		study.getVariables().stream().filter(v -> !(v instanceof DerivedVariable)).map(v -> new VariableWords(v, vocabulary))
				.forEach(variables::add);
	}

	/** One proposal for each family, in their order. */
	List<ColumnProposal> propose(List<Family> families) {
		Map<Family, List<Candidate>> candidates = new LinkedHashMap<>();
		families.forEach(family -> candidates.put(family, candidates(family)));
		Map<Family, Candidate> chosen = assign(candidates);
		return families.stream().map(family -> proposal(family, candidates.get(family), Optional.ofNullable(chosen.get(family))))
				.toList();
	}

	private List<Candidate> candidates(Family family) {
		if (isComment(family) || isComputed(family).isPresent()) {
			return List.of();
		}
		List<Candidate> found = new ArrayList<>();
		for (VariableWords words : variables) {
			VariableWords.Fit text = textFit(family, words);
			if (text.score() >= WORTH_SHOWING) {
				found.add(candidate(family, words.variable(), text));
			}
		}
		found.sort(Comparator.comparingDouble(Candidate::score).reversed());
		return found;
	}

	private VariableWords.Fit textFit(Family family, VariableWords words) {
		VariableWords.Fit header = words.fit(family.first().rest());
		VariableWords.Fit label = labelFit(family, words);
		if (label.score() < WORTH_SHOWING) {
			return header;
		}
		if (header.score() >= WORTH_SHOWING) {
			return new VariableWords.Fit(Math.min(0.99, Math.max(header.score(), label.score()) + 0.05),
					header.score() >= label.score()
					? header.reason() + ", and its label says so too" : label.reason() + " by the file's label");
		}
		return new VariableWords.Fit(label.score() * 0.92, label.reason() + " by the file's label");
	}

	/** How well the label in the file fits, without the words that name roles and sessions. */
	private VariableWords.Fit labelFit(Family family, VariableWords words) {
		List<String> label = Words.texts(family.first().column().label()).stream()
				.filter(word -> !Character.isDigit(word.charAt(0)) && !isRole(word)).toList();
		return words.fit(label);
	}

	private boolean isRole(String word) {
		return study.getRoles().stream().anyMatch(role -> vocabulary.find(Vocabulary.ROLE + role.getCode(), List.of(word))
				.filter(phrase -> !phrase.weak()).isPresent());
	}

	private Candidate candidate(Family family, Variable variable, VariableWords.Fit text) {
		Placement placement = placements.of(family, variable);
		DataFit.Outcome data = fit.of(family.columns(), variable);
		double score = text.score() * placement.factor();
		score += data.cells() == 0 ? -0.05 : data.share() == 1 ? 0.03 : data.share() < 0.5 ? -0.5 : data.share() < 0.8 ? -0.3
				: -0.02;
		String spans = family.spans();
		String reason = text.reason() + (spans.isEmpty() ? "" : "; " + spans) + "; " + data.words();
		return new Candidate(family, variable, placement, data, Math.max(0, Math.min(0.99, score)), reason);
	}

	/** The likeliest pairs of family and variable first, each place only once. */
	private static Map<Family, Candidate> assign(Map<Family, List<Candidate>> candidates) {
		List<Candidate> all = new ArrayList<>();
		candidates.values().forEach(all::addAll);
		all.sort(Comparator.comparingDouble(Candidate::score).reversed());
		Set<String> taken = new HashSet<>();
		Map<Family, Candidate> chosen = new HashMap<>();
		for (Candidate candidate : all) {
			List<String> places = candidate.family().places(candidate.variable().getName(),
					candidate.placement().occasion().map(o -> o.getCode()), candidate.placement().role().map(r -> r.getCode()));
			boolean free = new HashSet<>(places).size() == places.size() && places.stream().noneMatch(taken::contains);
			if (!chosen.containsKey(candidate.family()) && free && candidate.score() >= WORTH_SHOWING) {
				chosen.put(candidate.family(), candidate);
				taken.addAll(places);
			}
		}
		return chosen;
	}

	private ColumnProposal proposal(Family family, List<Candidate> candidates, Optional<Candidate> chosen) {
		if (chosen.isEmpty()) {
			return withoutVariable(family, candidates);
		}
		Candidate best = chosen.get();
		double confidence = best.score();
		String reason = best.reason();
		if (!best.placement().lacking().isEmpty()) {
			confidence = Math.min(confidence, 0.6);
			reason = best.placement().lacking() + "; " + reason;
		} else if (best != candidates.get(0)) {
			confidence = Math.min(confidence, 0.6);
			reason = candidates.get(0).variable().getName() + " would be likelier, but another column goes there; " + reason;
		} else if (candidates.size() > 1 && best.score() < 0.95 && candidates.get(1).score() > best.score() - CLOSE) {
			confidence = Math.min(confidence, 0.65);
			reason = "it could as well be " + candidates.get(1).variable().getName() + "; " + reason;
		}
		return new ColumnProposal(family.header(), family.columns(), ColumnUse.VARIABLE, Optional.of(best.variable()),
				best.placement().occasion(), best.placement().role(), best.data().recodes(), "", confidence, sentence(reason));
	}

	private static String sentence(String reason) {
		return reason.isEmpty() ? reason : Character.toUpperCase(reason.charAt(0)) + reason.substring(1);
	}

	private ColumnProposal withoutVariable(Family family, List<Candidate> candidates) {
		if (isComment(family)) {
			return ignored(family, "free text of the site, not part of the study", 0.9, "The header says that it holds comments");
		}
		Optional<String> computed = isComputed(family);
		if (computed.isPresent()) {
			return ignored(family, "computed by the study", 0.8, "The study computes " + computed.get() + " itself");
		}
		String why = candidates.isEmpty() ? "Nothing in the codebook is called like it"
				: "Like " + candidates.get(0).variable().getName() + ", but another column goes there";
		return new ColumnProposal(family.header(), family.columns(), ColumnUse.VARIABLE, Optional.empty(), Optional.empty(),
				Optional.empty(), List.of(), "", 0, why);
	}

	private static ColumnProposal ignored(Family family, String ignoreReason, double confidence, String reason) {
		return new ColumnProposal(family.header(), family.columns(), ColumnUse.IGNORE, Optional.empty(), Optional.empty(),
				Optional.empty(), List.of(), ignoreReason, confidence, reason);
	}

	private boolean isComment(Family family) {
		HeaderParse parse = family.first();
		return parse.rest().stream().anyMatch(word -> vocabulary.find(Vocabulary.COMMENT, List.of(word)).isPresent())
				&& variables.stream().noneMatch(words -> words.fit(parse.rest()).score() >= 0.9);
	}

	private Optional<String> isComputed(Family family) {
		String header = VariableNames.fold(family.first().column().header());
		return study.getVariables().stream().filter(v -> v instanceof DerivedVariable && VariableNames.fold(v.getName())
				.equals(header))
				.map(Variable::getName).findFirst();
	}
}
