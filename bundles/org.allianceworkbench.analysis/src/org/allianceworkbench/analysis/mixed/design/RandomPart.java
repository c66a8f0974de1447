package org.allianceworkbench.analysis.mixed.design;

import java.util.List;

/**
 * The random effects of one term.
 *
 * @param group name of the grouping as lme4 writes it: {@code therapist}, {@code client:therapist}
 * @param label name of the term, unique: the group, or {@code client.1} for a second term of the same group
 * @param level index of the grouping: in {@code Moments.levels()} for nested designs, in {@code Rows.groupings()} always the same
 *            index
 * @param columns for each effect its column's index in the union of columns
 * @param names names of the effects: {@code (Intercept)}, {@code time}, {@code roleCLIENT}
 * @param type structure of their covariance matrix
 */
public record RandomPart(String group, String label, int level, int[] columns, List<String> names, CovarianceType type) {

	public RandomPart {
		names = List.copyOf(names);
	}

	/** Number of effects q per group. */
	public int size() {
		return columns.length;
	}
}
