package org.allianceworkbench.analysis.mixed.formula;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Random effects of one group: {@code (1 + time | client)}; what was nested with {@code /} or uncorrelated with {@code ||} has
 * been taken apart.
 *
 * @param intercept whether it has the constant
 * @param terms its other terms
 * @param grouping names the groups
 */
public record RandomTerm(boolean intercept, List<Term> terms, Grouping grouping) {

	public RandomTerm {
		terms = List.copyOf(terms);
	}

	/** Name of the grouping as lme4 writes it: {@code client:therapist}. */
	public String group() {
		return grouping.name();
	}

	/** Variables that together name a group. */
	public List<String> keys() {
		return grouping.keys();
	}

	@Override
	public String toString() {
		return "(" + ModelFormula.sum(intercept, terms) + " | " + grouping.text() + ")";
	}

	/**
	 * The variables that name the groups, as lme4 brackets them.
	 *
	 * @param inner variables before the bracket, innermost first: {@code c} in {@code c:(b:a)}
	 * @param outer variables in the innermost bracket, or all when there is none: {@code b, a}
	 */
	public record Grouping(List<String> inner, List<String> outer) {
		public Grouping {
			inner = List.copyOf(inner);
			outer = List.copyOf(outer);
		}

		/** All variables. */
		public List<String> keys() {
			return java.util.stream.Stream.concat(inner.stream(), outer.stream()).toList();
		}

		/** As lme4 writes it. */
		public String name() {
			return bracketed(inner, String.join(":", outer));
		}

		String text() {
			return bracketed(inner.stream().map(Atom::quoted).toList(),
					outer.stream().map(Atom::quoted).collect(Collectors.joining(":")));
		}

		private static String bracketed(List<String> names, String last) {
			String text = last;
			for (int i = names.size() - 1; i >= 0; i--) {
				text = names.get(i) + ":(" + text + ")";
			}
			return text;
		}

		/** The grouping by a cell within this one: what {@code /} makes. */
		Grouping nest(List<String> cell) {
			if (inner.isEmpty() && outer.size() == 1) {
				return new Grouping(List.of(), java.util.stream.Stream.concat(cell.stream(), outer.stream()).toList());
			}
			return new Grouping(java.util.stream.Stream.concat(cell.stream(), inner.stream()).toList(), outer);
		}
	}
}
