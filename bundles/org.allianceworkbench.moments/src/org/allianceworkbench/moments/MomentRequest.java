package org.allianceworkbench.moments;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which moments are wanted.
 *
 * @param columns W: all distinct columns (those of the random effects, the fixed effects, the outcome) in any order
 * @param levels groupings of the random effects, outermost first; each is given by the keys that together name a group and is
 *            nested in the one before it by the data; empty: the whole data are one cluster
 * @param residual split of the products
 * @param weights variable with precision weights: the residual variance of a row is sigma^2 / weight
 * @param patternColumns indices of columns whose products tell attendance patterns apart (those of the innermost random
 *            effects); empty: no patterns are made
 * @param others further variables that must be valid in a row for it to be used
 */
public record MomentRequest(List<DesignColumn> columns, List<List<String>> levels, ResidualComponents residual,
		Optional<String> weights, List<Integer> patternColumns, List<String> others) {

	public MomentRequest {
		columns = List.copyOf(columns);
		levels = levels.stream().map(List::copyOf).toList();
		patternColumns = List.copyOf(patternColumns);
		others = List.copyOf(others);
		if (columns.isEmpty()) {
			throw new IllegalArgumentException("moments of no columns were asked for");
		}
	}

	/** Without weights, patterns and further variables. */
	public MomentRequest(List<DesignColumn> columns, List<List<String>> levels, ResidualComponents residual) {
		this(columns, levels, residual, Optional.empty(), List.of(), List.of());
	}

	/** All variables that a row needs to be used, each once. */
	public List<String> variables() {
		Set<String> names = new LinkedHashSet<>();
		columns.forEach(c -> c.factors().forEach(f -> names.add(f.variable())));
		levels.forEach(names::addAll);
		names.addAll(residual.variables());
		weights.ifPresent(names::add);
		names.addAll(others);
		return List.copyOf(names);
	}
}
