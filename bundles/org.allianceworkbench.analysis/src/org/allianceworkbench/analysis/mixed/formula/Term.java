package org.allianceworkbench.analysis.mixed.formula;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A term of a formula: a main effect or an interaction.
 *
 * @param atoms its parts in the order in which the formula first names them; at least one
 */
public record Term(List<Atom> atoms) {

	public Term {
		atoms = List.copyOf(atoms);
	}

	/** As R writes it: {@code arm:time}. */
	public String label() {
		return atoms.stream().map(Atom::label).collect(Collectors.joining(":"));
	}

	/** How many parts it has: 1 for a main effect. */
	public int degree() {
		return atoms.size();
	}

	/** The variables in it, each once. */
	public List<String> variables() {
		return atoms.stream().flatMap(a -> a.variables().stream()).distinct().toList();
	}
}
