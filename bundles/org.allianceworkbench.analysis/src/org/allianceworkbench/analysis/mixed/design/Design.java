package org.allianceworkbench.analysis.mixed.design;

import java.util.List;

import org.allianceworkbench.moments.DesignColumn;
import org.allianceworkbench.moments.RowsUsed;

/**
 * What a solver needs to know of a model and its data.
 *
 * @param model the specification
 * @param columns W: the union of the columns of all parts and the outcome
 * @param outcome index of the outcome in it
 * @param fixed fixed effects
 * @param random random effects, term by term; empty for a model without
 * @param groupings name of each grouping and what is known of it; nested designs: outermost first
 * @param residual residual covariance
 * @param variables predictors, in the order in which the formula names them
 * @param data sums or rows
 * @param used rows used and left out
 */
public record Design(MixedModel model, List<DesignColumn> columns, int outcome, FixedPart fixed, List<RandomPart> random,
		List<GroupingFacts> groupings, ResidualPart residual, List<DesignVariable> variables, DesignData data, RowsUsed used) {

	public Design {
		columns = List.copyOf(columns);
		random = List.copyOf(random);
		groupings = List.copyOf(groupings);
		variables = List.copyOf(variables);
	}

	/** The same design for a model that differs only in how it is estimated and tested. */
	public Design with(MixedModel other) {
		return new Design(other, columns, outcome, fixed, random, groupings, residual, variables, data, used);
	}

	/**
	 * What is known of a grouping.
	 *
	 * @param name as lme4 writes it
	 * @param keys variables that together name a group
	 * @param groups number of groups
	 * @param singles number of groups with one row
	 * @param smallest rows of the smallest group
	 * @param largest rows of the largest group
	 */
	public record GroupingFacts(String name, List<String> keys, int groups, int singles, int smallest, int largest) {
		public GroupingFacts {
			keys = List.copyOf(keys);
		}
	}
}
