package org.allianceworkbench.analysis.mixed.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The formula of a mixed model, {@code y ~ time * arm + (1 + time | client)}, in the notation of R and lme4.
 * <ul>
 * <li>{@code a + b}, {@code a:b}, {@code a * b} = a + b + a:b, {@code a / b} = a + a:b, {@code (a + b + c)^2} = up to two-way
 * interactions, {@code - a} takes a term away, {@code 0 +} or {@code - 1} the constant;
 * <li>{@code I(x^2)}, {@code I(x * z)}: products of powers; {@code poly(x, 2)} orthogonal, {@code poly(x, 2, raw = TRUE)};
 * {@code factor(x)}: a number as categories;
 * <li>{@code I(age - 11)}, {@code I((x - 3)^2)}: arithmetic; {@code log}, {@code log1p}, {@code log2}, {@code log10},
 * {@code sqrt}, {@code exp} and {@code abs} of a number; {@code scale}, outermost, over the rows used; on the left too;
 * <li>{@code (effects | group)}, {@code (effects || group)} without covariances, groups {@code a:b} and nested {@code a/b};
 * <li>names that R would not take stand in backticks: {@code `wai total`}.
 * </ul>
 * Other functions are not part of it: they are derived variables of the study.
 *
 * @param response what stands on the left: a variable, or a number computed of variables
 * @param intercept whether the fixed effects have the constant
 * @param terms fixed effects in R's order: by degree, then as written
 * @param random random effects, in the order written; nested groups innermost first, as in lme4
 * @param mentions where each variable is first named: name to index of the character
 */
public record ModelFormula(Atom response, boolean intercept, List<Term> terms, List<RandomTerm> random,
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

	/** The name of the outcome: a variable, or {@code log(y)}. */
	public String outcome() {
		return response instanceof Atom.Variable v ? v.name() : response.label();
	}

	/** What is computed of variables, each once, the outcome first. */
	public List<Atom.Computed> computed() {
		Stream<Term> effects = Stream.concat(terms.stream(), random.stream().flatMap(r -> r.terms().stream()));
		return Stream.concat(Stream.of(response), effects.flatMap(t -> t.atoms().stream()))
				.filter(Atom.Computed.class::isInstance).map(Atom.Computed.class::cast).distinct().toList();
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
		return response.label() + " ~ " + sum(intercept, terms) + bars;
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
