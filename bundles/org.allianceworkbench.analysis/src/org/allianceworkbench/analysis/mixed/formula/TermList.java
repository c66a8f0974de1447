package org.allianceworkbench.analysis.mixed.formula;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * A sum of terms while a formula is read; a term is a set of parts.
 *
 * @param constant whether the constant was put in (1) or taken away (0), when it was spoken of
 */
record TermList(Optional<Boolean> constant, List<Set<Atom>> terms) {

	static final TermList NOTHING = new TermList(Optional.empty(), List.of());

	static TermList of(Atom atom) {
		return new TermList(Optional.empty(), List.of(Set.of(atom)));
	}

	static TermList constant(boolean there) {
		return new TermList(Optional.of(there), List.of());
	}

	TermList plus(TermList other) {
		return new TermList(other.constant.or(() -> constant), distinct(Stream.concat(terms.stream(), other.terms.stream())));
	}

	TermList minus(TermList other) {
		Optional<Boolean> left = other.constant.map(there -> !there).or(() -> constant);
		return new TermList(left, terms.stream().filter(t -> !other.terms.contains(t)).toList());
	}

	/** All products of a term here and a term there. */
	TermList interaction(TermList other) {
		return new TermList(Optional.empty(),
				distinct(terms.stream().flatMap(a -> other.terms.stream().map(b -> product(a, b)))));
	}

	/** a * b = a + b + a:b. */
	TermList crossed(TermList other) {
		return plus(other).plus(interaction(other));
	}

	/** a / b = a + b within all of a. */
	TermList nested(TermList other) {
		Set<Atom> all = new LinkedHashSet<>();
		terms.forEach(all::addAll);
		return plus(new TermList(Optional.empty(), List.of(all)).interaction(other));
	}

	/** Products of at most {@code degree} terms. */
	TermList power(int degree) {
		TermList result = this;
		for (int i = 1; i < degree; i++) {
			result = result.plus(result.interaction(this));
		}
		return result;
	}

	/** In R's order: by degree, then as written; parts of a term by their order in the formula. */
	List<Term> ordered(ToIntFunction<Atom> position) {
		List<Term> ordered = new ArrayList<>(terms.stream()
				.map(t -> new Term(t.stream().sorted(java.util.Comparator.comparingInt(position)).toList())).toList());
		ordered.sort(java.util.Comparator.comparingInt(Term::degree));
		return ordered;
	}

	private static Set<Atom> product(Set<Atom> a, Set<Atom> b) {
		Set<Atom> union = new LinkedHashSet<>(a);
		union.addAll(b);
		return union;
	}

	private static List<Set<Atom>> distinct(Stream<Set<Atom>> terms) {
		return terms.distinct().toList();
	}
}
