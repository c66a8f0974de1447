package org.allianceworkbench.analysis.internal.predict;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;

/**
 * Options of {@link ModerationAnalysis}.
 */
public record ModerationOptions(
		@Option(label = "Outcome", help = "What is predicted.", required = true, columns = Option.Columns.NUMBERS)
		String outcome,
		@Option(label = "Predictor", help =
		"The predictor whose effect may differ: a number such as early alliance, or two categories such as arm.",
				required = true, columns = Option.Columns.ANY)
		String predictor,
		@Option(label = "Moderator", help =
		"What the effect may depend on: a number such as distress, or categories such as arm.",
				required = true, columns = Option.Columns.ANY)
		String moderator,
		@Option(label = "Covariates", help = "Further predictors that are adjusted for.", columns = Option.Columns.ANY)
		List<String> covariates,
		@Option(label = "Categorical", help = "Variables stored as numbers that are categories.", columns = Option.Columns.ANY)
		List<String> categorical,
		@Option(label = "Outcome at", help = "The occasion at which the outcome counts, in data with a row for each occasion.")
		Optional<String> outcomeAt,
		@Option(label = "Predictor at",
		help = "The occasion at which the predictor counts; without it the mean over all occasions.")
		Optional<String> predictorAt,
		@Option(label = "Confidence", help = "Confidence level of all intervals.", byDefault = "0.95", lowest = 0.5,
		highest = 0.999)
		double confidence) {
}
