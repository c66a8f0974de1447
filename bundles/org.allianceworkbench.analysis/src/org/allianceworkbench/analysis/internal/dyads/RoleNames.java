package org.allianceworkbench.analysis.internal.dyads;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.internal.data.KeyIndex;

/**
 * What readers call sides, effects and levels.
 *
 * @param data for the sides
 * @param model for the effects
 */
public record RoleNames(DyadData data, RoleModel model) {

	/** What a side is called. */
	public String side(Side side) {
		return data.name(side);
	}

	/** An effect: empty is the level; {@code time:distress} is {@code Change per occasion × Distress}. */
	public String effect(String term) {
		if (term.isEmpty()) {
			return level();
		}
		List<String> words = new ArrayList<>();
		for (String part : term.split(":")) {
			words.add(word(part));
		}
		return String.join(" × ", words);
	}

	private String level() {
		String at = model.trend() == Trend.NONE ? "" : " at the first occasion";
		return "Level" + at;
	}

	/** Where time is 0, for a sentence: {@code at Session 1}, or {@code where weeks is 0} for a column of time. */
	public String atZero(Optional<String> timeColumn) {
		if (timeColumn.isPresent()) {
			return "where " + KeyIndex.title(data.input().table().column(timeColumn.get())) + " is 0";
		}
		String label = data.ratedOccasions().values().stream().findFirst().orElse("");
		return label.isEmpty() ? "at the first occasion" : Character.isDigit(label.charAt(0))
				? "at " + data.dyads().occasions().orElseThrow().name() + " " + label : "at " + label;
	}

	private String word(String part) {
		if (model.trend().columns().contains(part)) {
			return model.trend().words(part);
		}
		Optional<Predictor> same = model.predictors().stream().filter(p -> p.name().equals(part)).findFirst();
		if (same.isPresent()) {
			return same.get().label();
		}
		return model.predictors().stream().filter(Predictor::categorical)
				.flatMap(p -> p.categories().stream().filter(c -> part.equals(p.name() + c.code()))
						.map(c -> p.label() + ": " + c.label()))
				.findFirst().orElse(part);
	}

	/** The predictor that a term is about, if it is a plain number or category. */
	public Optional<Predictor> predictor(String term) {
		String last = term.substring(term.lastIndexOf(':') + 1);
		return model.predictors().stream().filter(p -> p.categorical()
				? p.categories().stream().anyMatch(c -> last.equals(p.name() + c.code())) : p.name().equals(last)).findFirst();
	}

	/** What is taken off predictors, and references of categories, for a note. */
	public String centring() {
		List<String> parts = new ArrayList<>();
		for (Predictor p : model.predictors()) {
			if (p.categorical()) {
				parts.add(p.label() + ": compared with " + p.categories().get(0).label());
			} else if (p.centre() != 0 || !p.mean().isEmpty()) {
				parts.add(p.label() + ": " + (p.name().endsWith("_within") ? "within clients"
						: "minus " + trimmed(p.centre()) + (p.mean().isEmpty() ? "" : ", the " + p.mean())));
			}
		}
		return parts.isEmpty() ? "" : "Predictors - " + String.join("; ", parts) + ".";
	}

	/** A number with up to four significant digits. */
	public static String trimmed(double number) {
		return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number)
				: new java.math.BigDecimal(number).round(new java.math.MathContext(4)).stripTrailingZeros().toPlainString();
	}
}
