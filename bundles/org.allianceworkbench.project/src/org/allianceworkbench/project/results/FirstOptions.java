package org.allianceworkbench.project.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisRequest;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionDescription;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;

/**
 * Options with which an analysis is likely to say something about a study at once: a guess from the codebook's order, levels and
 * names, for the user to change.
 */
public final class FirstOptions {

	/** Analyses that tell who rated by options of their own, or describe all ratings. */
	private static final Set<String> ALL_ROLES = Set.of("descriptives", "missingness", "mcar", "icc", "agreement_categories",
			"generalizability", "crosstab", "scoring");

	private final Study study;
	private final List<OptionDescription> options;
	private final List<Variable> ratings;
	private final List<Variable> clients;
	private final Map<String, String> chosen = new LinkedHashMap<>();

	private FirstOptions(Study study, Analysis<?> analysis) {
		this.study = study;
		options = OptionValues.describe(analysis.optionsType());
		List<Variable> numbers = study.getVariables().stream().filter(each -> each.getName() != null
				&& Suitability.isNumber(each))
				.toList();
		List<Variable> rated = numbers.stream().filter(each -> each.getLevel() == Level.RATING).toList();
		ratings = Stream.concat(rated.stream().filter(each -> each.getItem() == null), rated.stream().filter(each ->
				each.getItem() != null)).toList();
		clients = numbers.stream().filter(each -> each.getLevel() == Level.CLIENT).toList();
	}

	/** Likely options, text by name; those that can't be guessed are left out. */
	public static Map<String, String> of(Study study, Analysis<?> analysis) {
		FirstOptions first = new FirstOptions(study, analysis);
		first.choose(analysis);
		return first.chosen;
	}

	private void choose(Analysis<?> analysis) {
		boolean predicts = has("predictor") || has("alliance") || has("mediator") || analysis.id().equals("rsa");
		Optional<String> first = name(ratings, 0).or(() -> name(clients, 0));
		Optional<String> second = name(ratings, 1).or(() -> name(clients, 0).filter(each -> !Optional.of(each).equals(first)));
		set("rating", analysis.id().equals("agreement_categories") ? category() : first);
		set("value", first.filter(each -> !has("items") || items().isEmpty()));
		set("score", first);
		set("predictor", first);
		set("alliance", first);
		set("outcome", predicts ? second : first);
		set("before", has("after") ? first : Optional.empty());
		set("after", first);
		if (has("mediator")) {
			set("mediator", first);
			set("predictor", name(clients, 0).filter(each -> !Optional.of(each).equals(second)).or(() -> name(ratings, 2)));
		}
		set("moderator", name(clients, 0).filter(each -> !Optional.of(each).equals(second)).or(() -> name(clients, 1)));
		set("values", Stream.concat(first.stream(), second.stream()).collect(Collectors.joining(",")));
		set("items", items());
		set("facets", study.getRoles().size() > 1 ? "role" : "occasion");
		set("formula", first.map(each -> each + (study.getOccasions().size() > 1 ? " ~ time" : " ~ 1")
				+ " + (1 | therapist/client)"));
		groups(analysis);
		occasions(analysis);
		for (String alike : List.of("experience", "distress")) {
			set(alike, Codebook.of(study).variable(alike).filter(Suitability::isNumber).map(Variable::getName));
		}
		oneRole(analysis);
	}

	private Optional<String> category() {
		return study.getVariables().stream().filter(Suitability::isRatedCategory).map(Variable::getName).findFirst();
	}

	private void groups(Analysis<?> analysis) {
		Optional<String> arm = arm();
		switch (analysis.id()) {
			case "descriptives" -> set("by", study.getRoles().size() > 1 ? "role" : "");
			case "t_test", "effect_sizes" -> set("by", arm.filter(each -> study.getArms().size() == 2));
			case "anova" -> set("by", arm.orElse("site"));
			case "regression" -> set("predictors", name(clients, 0).or(() -> arm));
			case "crosstab" -> {
				set("rows", "site");
				set("columns", arm.orElse("role"));
			}
			case "sites" -> chosen.remove("predictor");
			default -> {
				// the others compare no groups unless they are asked to
			}
		}
	}

	private void occasions(Analysis<?> analysis) {
		List<String> sessions = Codebook.of(study).sessions().stream().map(Occasion::getCode).toList();
		if (sessions.size() > 1 && analysis.id().equals("rci")) {
			set("beforeAt", sessions.getFirst());
			set("afterAt", sessions.getLast());
		}
	}

	/** Where an analysis takes all ratings as they come, those of one role are meant first. */
	private void oneRole(Analysis<?> analysis) {
		boolean rated = chosen.values().stream().flatMap(each -> Stream.of(each.split("[^\\p{L}\\p{N}_.]+"))).anyMatch(each ->
				ratings.stream().anyMatch(rating -> rating.getName().equals(each)));
		if (rated && study.getRoles().size() > 1 && analysis.keys().contains(DesignKey.ROLE) && !has("roles") && !has("rater")
				&& !ALL_ROLES.contains(analysis.id())) {
			chosen.put(AnalysisRequest.WHERE, "role=" + study.getRoles().get(0).getCode());
		}
	}

	private Optional<String> arm() {
		Set<String> arms = study.getArms().stream().map(each -> each.getCode()).collect(Collectors.toSet());
		return study.getVariables().stream().filter(each -> !arms.isEmpty() && each.getCodeList() != null
				&& arms.equals(each.getCodeList().getCodes().stream().map(Code::getValue).collect(Collectors.toSet())))
				.map(Variable::getName).findFirst();
	}

	/** The items of the first instrument that has at least two. */
	private String items() {
		return study.getInstruments().stream().map(instrument -> study.getVariables().stream().filter(each ->
				each.getItem() != null && instrument.getItems().contains(each.getItem()) && Suitability.isNumber(each))
				.map(Variable::getName).toList()).filter(each -> each.size() > 1).findFirst()
				.map(each -> String.join(",", each)).orElse("");
	}

	private static Optional<String> name(List<Variable> variables, int index) {
		return variables.size() > index ? Optional.of(variables.get(index).getName()) : Optional.empty();
	}

	private boolean has(String option) {
		return options.stream().anyMatch(each -> each.name().equals(option));
	}

	private void set(String option, Optional<String> value) {
		set(option, value.orElse(""));
	}

	private void set(String option, String value) {
		if (has(option) && !value.isEmpty()) {
			chosen.put(option, value);
		}
	}
}
