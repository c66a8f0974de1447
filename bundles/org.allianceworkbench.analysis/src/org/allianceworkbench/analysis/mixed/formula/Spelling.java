package org.allianceworkbench.analysis.mixed.formula;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Replaces names of variables by the data's spelling. */
record Spelling(Map<String, String> names) {

	ModelFormula of(ModelFormula formula) {
		Map<String, Integer> mentions = new LinkedHashMap<>();
		formula.mentions().forEach((name, position) -> mentions.putIfAbsent(name(name), position));
		return new ModelFormula(atom(formula.response()), formula.intercept(), terms(formula.terms()),
				formula.random().stream().map(this::random).toList(), mentions);
	}

	private String name(String name) {
		return names.get(name);
	}

	private List<Term> terms(List<Term> terms) {
		return terms.stream().map(t -> new Term(t.atoms().stream().map(this::atom).toList())).toList();
	}

	private RandomTerm random(RandomTerm term) {
		RandomTerm.Grouping grouping = new RandomTerm.Grouping(term.grouping().inner().stream().map(this::name).toList(),
				term.grouping().outer().stream().map(this::name).toList());
		return new RandomTerm(term.intercept(), terms(term.terms()), grouping);
	}

	private Atom atom(Atom atom) {
		return switch (atom) {
			case Atom.Variable v -> new Atom.Variable(name(v.name()));
			case Atom.Category c -> new Atom.Category(name(c.name()));
			case Atom.Monomial m -> new Atom.Monomial(
					m.powers().stream().map(p -> new Atom.Power(name(p.variable()), p.exponent())).toList());
			case Atom.Computed c -> new Atom.Computed(new Arithmetic.Call(c.call().function(), arithmetic(c.call().of())));
			case Atom.Polynomial p -> new Atom.Polynomial(name(p.variable()), p.degree(), p.raw());
		};
	}

	private Arithmetic arithmetic(Arithmetic a) {
		return switch (a) {
			case Arithmetic.Literal l -> l;
			case Arithmetic.Variable v -> new Arithmetic.Variable(name(v.name()));
			case Arithmetic.Negative n -> new Arithmetic.Negative(arithmetic(n.of()));
			case Arithmetic.Binary b -> new Arithmetic.Binary(b.operator(), arithmetic(b.left()), arithmetic(b.right()));
			case Arithmetic.Call c -> new Arithmetic.Call(c.function(), arithmetic(c.of()));
		};
	}
}
