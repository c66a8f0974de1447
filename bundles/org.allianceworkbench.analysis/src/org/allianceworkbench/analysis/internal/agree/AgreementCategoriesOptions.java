package org.allianceworkbench.analysis.internal.agree;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;
import org.allianceworkbench.analysis.internal.statistics.WeightedKappa.Weights;

/**
 * Options of {@link AgreementCategoriesAnalysis}.
 */
public record AgreementCategoriesOptions(
		@Option(label = "Columns", help = "The raters' columns, in data with a row for each thing that is judged; two or more.",
				columns = Option.Columns.ANY)
		List<String> columns,
		@Option(label = "Judgement", help =
		"The judgement, in data with a row for each judgement and a role column that tells the raters "
				+ "apart; what is judged is the client, or the client at an occasion.", columns = Option.Columns.ANY)
		Optional<String> rating,
		@Option(label = "Categories", help =
		"All categories in order, the lowest first, by code or label. Without this option numbers are "
				+ "ordered by size and ordinal texts as the codebook lists them; where there is no order, weights and ordinal "
				+ "coefficients are left out.")
		List<String> categories,
		@Option(label = "Weights", help =
		"How disagreement counts: all alike, by the number of categories apart, or by its square.",
				byDefault = "unweighted")
		Weights weights,
		@Option(label = "Confidence", help = "Confidence level of all intervals.", byDefault = "0.95", lowest = 0.5,
		highest = 0.999)
		double confidence) {
}
