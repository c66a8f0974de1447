package org.allianceworkbench.analysis.internal.predict;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;

/**
 * Options of {@link OutcomeAnalysis}.
 */
public record OutcomeOptions(
		@Option(label = "Outcome", help = "What is predicted, for example symptoms after treatment.", required = true,
				columns = Option.Columns.NUMBERS)
		String outcome,
		@Option(label = "Alliance", help = "The predictor, for example an early alliance rating.", required = true,
				columns = Option.Columns.NUMBERS)
		String alliance,
		@Option(label = "Before", help = "The outcome before treatment, which the outcome is adjusted for.",
				columns = Option.Columns.NUMBERS)
		Optional<String> before,
		@Option(label = "Outcome at", help = "The occasion at which the outcome counts, in data with a row for each occasion.")
		Optional<String> outcomeAt,
		@Option(label = "Alliance at",
		help = "The occasion at which the alliance counts; without it the mean over all occasions.")
		Optional<String> allianceAt,
		@Option(label = "Before at", help = "The occasion of the value before treatment.")
		Optional<String> beforeAt,
		@Option(label = "Covariates", help = "Further predictors that are adjusted for, categories or numbers.",
				columns = Option.Columns.ANY)
		List<String> covariates,
		@Option(label = "Categorical", help = "Covariates stored as numbers that are categories.", columns = Option.Columns.ANY)
		List<String> categorical,
		@Option(label = "Therapists", help = "Whether therapists are taken into account, when the data name them: cluster-robust "
				+ "standard errors, and the alliance split into what differs between and within therapists.", byDefault = "yes")
		boolean therapists,
		@Option(label = "Confidence", help = "Confidence level of all intervals.", byDefault = "0.95", lowest = 0.5,
		highest = 0.999)
		double confidence) {
}
