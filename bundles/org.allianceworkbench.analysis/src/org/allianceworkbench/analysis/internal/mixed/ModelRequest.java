package org.allianceworkbench.analysis.internal.mixed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.internal.apa.OptionWords;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.mixed.design.Coding;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.allianceworkbench.analysis.mixed.design.ResidualStructure;
import org.allianceworkbench.table.Column;

/**
 * Makes the engine's specification of the options.
 *
 * @param data the columns; more are taken as options name them
 * @param options the options
 */
record ModelRequest(ModelData data, MixedModelOptions options) {

	/** The specification; call {@link #centre} before, and take the table after. */
	MixedModel model() {
		MixedModel.Builder model = MixedModel.of(data.formula().toString())
				.reml(options.estimation() == MixedModelOptions.Estimation.REML)
				.coding(Coding.valueOf(options.coding().name())).confidence(options.confidence())
				.degreesOfFreedom(DegreesOfFreedom.valueOf(options.df().name()));
		options.categorical().forEach(name -> model.categorical(data.use(name)));
		options.numeric().forEach(name -> model.numeric(data.use(name)));
		options.weights().ifPresent(name -> model.weights(data.use(name)));
		model.residual(residual());
		for (String name : data.formula().predictors()) {
			data.order(name).ifPresent(order -> model.categories(name, order));
		}
		return model.build();
	}

	private ResidualStructure residual() {
		ResidualStructure.Type type = options.residual().type();
		Optional<String> strata = options.strata().map(data::use);
		if (options.residual() == MixedModelOptions.Residuals.BY_GROUP && strata.isEmpty()) {
			throw new OptionException("strata", "It is not known whose categories have residual variances of their own.",
					"Name the variable under " + OptionWords.of(MixedModelOptions.class, "strata") + ".");
		}
		Optional<String> role = Optional.empty();
		if (type.needsRole()) {
			role = Optional.of(options.raters().map(data::use).or(() -> data.use(DesignKey.ROLE))
					.orElseThrow(() -> missing("raters", "which column has the two roles")));
		}
		Optional<String> occasion = Optional.empty();
		if (type.needsOccasion()) {
			occasion = Optional.of(occasion());
		}
		List<String> within = options.residual() == MixedModelOptions.Residuals.INDEPENDENT
				|| options.residual() == MixedModelOptions.Residuals.BY_GROUP ? List.of() : within();
		return new ResidualStructure(type, strata, role, occasion, within);
	}

	private String occasion() {
		String name = options.order().map(data::use).or(() -> data.use(DesignKey.OCCASION))
				.orElseThrow(() -> missing("order", "which column is the session or time"));
		boolean text = !data.taken(name).spec().type().isNumeric();
		return options.residual().needsSteps() && text && data.key(name).equals(Optional.of(DesignKey.OCCASION)) ? data.useTime()
				: name;
	}

	private List<String> within() {
		if (!options.within().isEmpty()) {
			return options.within().stream().map(data::use).toList();
		}
		return data.use(DesignKey.CLIENT).map(List::of).orElse(List.of());
	}

	private static OptionException missing(String option, String what) {
		return new OptionException(option, "It is not known " + what + ".", "Name it under "
				+ OptionWords.of(MixedModelOptions.class, option) + ".");
	}

	/** Centres predictors; gives what was taken off each. */
	Map<String, Double> centre() {
		Map<String, Double> taken = new LinkedHashMap<>();
		for (String text : options.centre()) {
			String[] parts = text.split("=", 2);
			String[] over = parts[0].split("@", 2);
			String name = predictor(over[0].strip());
			Optional<String> of = over.length == 2 ? Optional.of(members(text, over[1].strip())) : Optional.empty();
			if (!data.taken(name).spec().type().isNumeric()) {
				throw new OptionException("centre", name + " holds text and can't be centred.",
						"Centre numeric predictors only.");
			}
			double number = parts.length == 2 ? number(text, parts[1].strip()) : mean(name, of);
			data.shift(name, number);
			taken.put(name, number);
		}
		return taken;
	}

	private String predictor(String name) {
		List<String> predictors = data.formula().predictors();
		return predictors.stream().filter(name::equalsIgnoreCase).findFirst()
				.orElseThrow(() -> new OptionException("centre", "'" + name + "' is not a predictor of the formula.",
						"The predictors are: " + String.join(", ", predictors) + "."));
	}

	private static double number(String text, String number) {
		try {
			return Double.parseDouble(number);
		} catch (NumberFormatException e) {
			throw new OptionException("centre", "Option centre can't be '" + text + "'.",
					"Give a predictor, or a predictor and a number, for example experience=12.");
		}
	}

	private String members(String text, String name) {
		return data.formula().variables().stream().filter(name::equalsIgnoreCase).findFirst()
				.orElseThrow(() -> new OptionException("centre", "Option centre can't be '" + text + "'; the formula has no '"
				+ name
						+ "'.", "Give a predictor and a grouping of the formula, for example experience@therapist."));
	}

	/** The mean over the rows with an outcome, or over the members of a grouping, each with the mean of its rows. */
	private double mean(String name, Optional<String> of) {
		double[] numbers = data.taken(name).validNumbers();
		Column outcome = data.taken(data.formula().outcome());
		Map<Object, List<Double>> used = new LinkedHashMap<>();
		for (int row = 0; row < numbers.length; row++) {
			if (!Double.isNaN(numbers[row]) && !outcome.isMissing(row)
					&& (of.isEmpty() || !KeyIndex.isEmpty(data.taken(of.get()), row))) {
				Object member = of.isEmpty() ? "" : data.taken(of.get()).value(row);
				used.computeIfAbsent(member, m -> new ArrayList<>()).add(numbers[row]);
			}
		}
		return used.values().stream().mapToDouble(own -> own.stream().mapToDouble(x -> x).average().orElse(0)).average()
				.orElse(0);
	}

	/** The variables whose means are wanted, as the model names them. */
	List<String> means(List<String> categorical) {
		return options.means().stream().map(data::use).map(name -> categorical.stream().filter(name::equalsIgnoreCase).findFirst()
				.orElseThrow(() -> new OptionException("means", "'" + name + "' is not a categorical predictor of the formula.",
						categorical.isEmpty() ? "The formula has none." : "These are: " + String.join(", ", categorical) + ".")))
				.toList();
	}

	/** Names that options other than the formula mention, for the level of the data. */
	static List<String> mentioned(String formula) {
		return Arrays.stream(formula.split("[^\\p{L}\\p{N}_.$#@]+")).filter(name -> !name.isBlank()).distinct().toList();
	}
}
