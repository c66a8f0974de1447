package org.allianceworkbench.analysis.internal.compare;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;

/**
 * Options of {@link RegressionAnalysis}.
 */
public record RegressionOptions(
		@Option(label = "Outcome", help = "The variable that is predicted.", required = true, columns = Option.Columns.NUMBERS)
		String outcome,
		@Option(label = "Predictors", help =
		"The predictors, in the order of the table. Texts are categories, of which the first is the "
				+ "reference; numbers are numbers.", columns = Option.Columns.ANY)
		List<String> predictors,
		@Option(label = "Categorical", help = "Predictors with numbers that stand for categories.", columns = Option.Columns.ANY)
		List<String> categorical,
		@Option(label = "Reference", help = "The reference category of a predictor, for example arm=SC.")
		List<String> reference,
		@Option(label = "Interactions", help = "Products of predictors, written with a colon, for example alliance:arm.")
		List<String> interactions,
		@Option(label = "Clusters", help =
		"The column that names clusters, such as therapist or site: then there are cluster-robust "
				+ "standard errors (CR2) with Satterthwaite's degrees of freedom.", columns = Option.Columns.ANY)
		Optional<String> cluster,
		@Option(label = "Occasion of the outcome",
		help = "In data with a row for each occasion: the occasion at which the outcome is "
				+ "taken; a client is a case.")
		Optional<String> at,
		@Option(label = "Baseline", help =
		"In data with a row for each occasion: the outcome's value at this occasion is the first "
				+ "predictor.")
		Optional<String> baseline,
		@Option(label = "Unit", help =
		"What counts once: rows, or clients with the mean of their rows. With 'auto' clients do when "
				+ "they have several rows and no clusters are named.", byDefault = "auto")
		Unit unit,
		@Option(label = "Confidence", help = "Confidence level of all intervals.", byDefault = "0.95", lowest = 0.5,
		highest = 0.999)
		double confidence) {

	LinearData.Request request() {
		return new LinearData.Request(outcome, at, baseline, predictors, interactions, categorical, reference, cluster);
	}
}
