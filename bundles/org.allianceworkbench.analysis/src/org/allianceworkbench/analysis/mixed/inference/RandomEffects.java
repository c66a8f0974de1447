package org.allianceworkbench.analysis.mixed.inference;

import java.util.List;

/**
 * The predicted random effects (BLUPs) of one term.
 *
 * @param label the term's label
 * @param effects names of its effects
 * @param groups names of its groups
 * @param values predictions, group by group, effect by effect
 * @param deviations conditional standard deviations given the data, the fixed effects and the covariance parameters taken as
 *            known (as lme4's condVar)
 */
public record RandomEffects(String label, List<String> effects, List<String> groups, double[][] values, double[][] deviations) {

	/** Copies the lists. */
	public RandomEffects {
		effects = List.copyOf(effects);
		groups = List.copyOf(groups);
	}
}
