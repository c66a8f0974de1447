package org.allianceworkbench.analysis.mixed.design;

import java.util.List;

/**
 * The fixed effects.
 *
 * @param names names of the columns of X, as R gives them; only columns that can be estimated
 * @param columns for each its index in the union of columns
 * @param terms the terms in R's order (by degree), the intercept not among them
 * @param intercept whether X has the constant
 * @param dropped columns left out because they depend on others
 */
public record FixedPart(List<String> names, int[] columns, List<FixedTerm> terms, boolean intercept,
		List<DroppedColumn> dropped) {

	public FixedPart {
		names = List.copyOf(names);
		terms = List.copyOf(terms);
		dropped = List.copyOf(dropped);
	}

	/** Number of columns p. */
	public int size() {
		return names.size();
	}

	/**
	 * A term.
	 *
	 * @param label as R writes it: {@code arm}, {@code arm:occ}, {@code I(age^2)}
	 * @param variables names of the variables in it
	 * @param columns positions of its columns among the names
	 */
	public record FixedTerm(String label, List<String> variables, int[] columns) {
		public FixedTerm {
			variables = List.copyOf(variables);
		}
	}

	/**
	 * A column that cannot be estimated.
	 *
	 * @param name its name
	 * @param column its index in the union of columns
	 * @param dependsOn names of the columns of which it is a combination; empty: it is 0 everywhere
	 * @param weights weight of each in the combination
	 */
	public record DroppedColumn(String name, int column, List<String> dependsOn, double[] weights) {
		public DroppedColumn {
			dependsOn = List.copyOf(dependsOn);
		}
	}
}
