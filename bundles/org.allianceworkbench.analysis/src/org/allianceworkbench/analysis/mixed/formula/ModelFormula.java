package org.allianceworkbench.analysis.mixed.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The formula of a mixed model, {@code y ~ time * arm + (1 + time | client)}, in the notation of R and lme4.
 * <ul>
 * <li>{@code a + b}, {@code a:b}, {@code a * b} = a + b + a:b, {@code a / b} = a + a:b, {@code (a + b + c)^2} = up to two-way
 * interactions, {@code - a} takes a term away, {@code 0 +} or {@code - 1} the constant;
 * <li>{@code I(x^2)}, {@code I(x * z)}: products of powers; {@code poly(x, 2)} orthogonal, {@code poly(x, 2, raw = TRUE)};
 * {@code factor(x)}: a number as categories;
 * <li>{@code (effects | group)}, {@code (effects || group)} without covariances, groups {@code a:b} and nested {@code a/b};
 * <li>names that R would not take stand in backticks: {@code `wai total`}.
 * </ul>
 * Other functions are not part of it: they are derived variables of the study.
 *
 * @param outcome the variable on the left
 * @param intercept whether the fixed effects have the constant
 * @param terms fixed effects in R's order: by degree, then as written
 * @param random random effects, in the order written; nested groups innermost first, as in lme4
 * @param mentions where each variable is first named: name to index of the character
 */
public record ModelFormula(String outcome, boolean intercept, List<Term> terms, List<RandomTerm> random,
		Map<String, Integer> mentions) {

	public ModelFormula {
		terms = List.copyOf(terms);
		random = List.copyOf(random);
		mentions = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(mentions));
	}

	/**
	 * Reads a formula.
	 *
	 * @throws FormulaException with the place, when it cannot be understood
	 */
	public static ModelFormula parse(String text) {
		return new FormulaReader(text).read();
	}

	/** All variables in the order in which the formula names them. */
	public List<String> variables() {
		return List.copyOf(mentions.keySet());
	}

	/** The variables of the fixed effects and of the random effects' terms, without outcome and groups. */
	public List<String> predictors() {
		Set<String> names = new java.util.LinkedHashSet<>();
		terms.forEach(t -> names.addAll(t.variables()));
		random.forEach(r -> r.terms().forEach(t -> names.addAll(t.variables())));
		return List.copyOf(names);
	}

	/**
	 * The same formula with variables spelled as in the data, case ignored where there is no exact match.
	 *
	 * @throws FormulaException when a variable is unknown, with its place and similar names
	 */
	public ModelFormula spelledAs(Collection<String> known) {
		Map<String, String> spelling = new TreeMap<>();
		Map<String, String> anyCase = known.stream()
				.collect(Collectors.toMap(n -> n.toLowerCase(Locale.ROOT), n -> n, (first, second) -> first));
		mentions.forEach((name, position) -> spelling.put(name, known.contains(name) ? name
				: java.util.Optional.ofNullable(anyCase.get(name.toLowerCase(Locale.ROOT))).orElseThrow(
						() -> new FormulaException(NearNames.unknown(name, known), position, name.length()))));
		return new Spelling(spelling).of(this);
	}

	@Override
	public String toString() {
		String bars = random.stream().map(r -> " + " + r).collect(Collectors.joining());
		return Atom.quoted(outcome) + " ~ " + sum(intercept, terms) + bars;
	}

	static String sum(boolean intercept, List<Term> terms) {
		List<String> parts = new ArrayList<>();
		if (!intercept || terms.isEmpty()) {
			parts.add(intercept ? "1" : "0");
		}
		terms.forEach(t -> parts.add(t.label()));
		return String.join(" + ", parts);
	}
}
