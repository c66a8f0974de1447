package org.allianceworkbench.analysis.internal.mixed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter;
import org.allianceworkbench.analysis.mixed.formula.ModelFormula;
import org.allianceworkbench.analysis.mixed.formula.RandomTerm;
import org.allianceworkbench.analysis.mixed.formula.Term;
import org.allianceworkbench.analysis.mixed.optimum.Certificate.Boundary;

/**
 * Writes a formula without what sits at a boundary.
 *
 * @param formula of the fit
 * @param fit whose random terms stand in the formula's order
 */
record SimplerFormula(ModelFormula formula, MixedFit fit) {

	/** The formula without a variance of zero, or without the correlations of a term; empty where it can't be said so simply. */
	Optional<String> without(Boundary boundary) {
		List<String> labels = fit.design().random().stream().map(p -> p.label()).toList();
		int at = labels.indexOf(boundary.group());
		if (at < 0 || labels.size() != formula.random().size()) {
			return Optional.empty();
		}
		RandomTerm term = formula.random().get(at);
		return switch (boundary.kind()) {
			case ZERO_VARIANCE -> without(at, reduced(term, zero(boundary)));
			case PERFECT_CORRELATION -> term.terms().isEmpty() ? Optional.empty() : without(at, apart(term));
			case SERIAL_CORRELATION -> Optional.empty();
		};
	}

	/** Names of the effects whose variance is zero. */
	private List<String> zero(Boundary boundary) {
		return boundary.parameters().stream().map(i -> fit.parameters().get(i))
				.filter(p -> p.kind() == CovarianceParameter.Kind.VARIANCE).map(CovarianceParameter::first).toList();
	}

	private static List<RandomTerm> reduced(RandomTerm term, List<String> zero) {
		List<Term> terms = term.terms().stream().filter(t -> !zero.contains(t.label())).toList();
		boolean intercept = term.intercept() && !zero.contains("(Intercept)");
		boolean same = terms.size() == term.terms().size() && intercept == term.intercept();
		return same || terms.isEmpty() && !intercept ? List.of() : List.of(new RandomTerm(intercept, terms, term.grouping()));
	}

	/** Each effect in a term of its own. */
	private static List<RandomTerm> apart(RandomTerm term) {
		List<RandomTerm> terms = new ArrayList<>();
		if (term.intercept()) {
			terms.add(new RandomTerm(true, List.of(), term.grouping()));
		}
		term.terms().forEach(t -> terms.add(new RandomTerm(false, List.of(t), term.grouping())));
		return terms;
	}

	private Optional<String> without(int at, List<RandomTerm> instead) {
		List<RandomTerm> random = new ArrayList<>(formula.random());
		random.remove(at);
		random.addAll(at, instead);
		String fixed = new ModelFormula(formula.response(), formula.intercept(), formula.terms(), List.of(), formula.mentions())
				.toString();
		return Optional.of(fixed + random.stream().map(r -> " + " + r).collect(Collectors.joining()));
	}
}
