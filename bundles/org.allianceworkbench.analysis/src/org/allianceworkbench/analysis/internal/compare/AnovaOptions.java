package org.allianceworkbench.analysis.internal.compare;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;

/**
 * Options of {@link AnovaAnalysis}.
 */
public record AnovaOptions(
		@Option(label = "Variable", help = "The variable whose means are compared.", required = true,
		columns = Option.Columns.NUMBERS)
		String value,
		@Option(label = "Factors", help =
		"The columns that make the groups, such as site or arm. One factor without covariates is a "
				+ "one-way analysis, with Welch's test and all pairs.", required = true, columns = Option.Columns.ANY)
		List<String> by,
		@Option(label = "Covariates", help = "Numbers for which the comparison is adjusted.", columns = Option.Columns.NUMBERS)
		List<String> covariates,
		@Option(label = "Interactions", help = "Products of factors or covariates, written with a colon, for example site:arm.")
		List<String> interactions,
		@Option(label = "Reference", help = "The reference category of a factor, for example arm=SC.")
		List<String> reference,
		@Option(label = "Occasion", help =
		"In data with a row for each occasion: the occasion at which the variable is taken; a client "
				+ "is a case.")
		Optional<String> at,
		@Option(label = "Baseline", help =
		"In data with a row for each occasion: the variable's value at this occasion is the first "
				+ "covariate.")
		Optional<String> baseline,
		@Option(label = "Unit", help =
		"What counts once: rows, or clients with the mean of their rows. With 'auto' clients do when "
				+ "they have several rows.", byDefault = "auto")
		Unit unit,
		@Option(label = "Confidence", help = "Confidence level of all intervals.", byDefault = "0.95", lowest = 0.5,
		highest = 0.999)
		double confidence) {

	LinearData.Request request() {
		List<String> all = new java.util.ArrayList<>(covariates);
		all.addAll(by);
		return new LinearData.Request(value, at, baseline, all, interactions, by, reference, Optional.empty());
	}

	boolean oneWay() {
		return by.size() == 1 && covariates.isEmpty() && at.isEmpty() && baseline.isEmpty();
	}
}
