package org.allianceworkbench.analysis.mixed.design;

import java.util.List;

/**
 * The residual covariance with what the data say of it.
 *
 * @param structure as asked for
 * @param strata categories of the variable that has a variance for each; empty when there is one variance
 * @param roles the two roles; empty for kinds without
 * @param occasions times or occasions that occur, ascending; empty for kinds without; for categorical occasions 0, 1, ...
 * @param occasionNames their names
 * @param weighted whether the residual variance is divided by weights
 */
public record ResidualPart(ResidualStructure structure, List<String> strata, List<String> roles, double[] occasions,
		List<String> occasionNames, boolean weighted) {

	public ResidualPart {
		strata = List.copyOf(strata);
		roles = List.copyOf(roles);
		occasionNames = List.copyOf(occasionNames);
	}

	/** Its kind. */
	public ResidualStructure.Type type() {
		return structure.type();
	}
}
