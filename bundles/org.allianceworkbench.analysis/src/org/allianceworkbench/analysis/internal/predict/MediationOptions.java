package org.allianceworkbench.analysis.internal.predict;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;

/**
 * Options of {@link MediationAnalysis}.
 */
public record MediationOptions(
		@Option(label = "Outcome", help = "What is predicted in the end.", required = true, columns = Option.Columns.NUMBERS)
		String outcome,
		@Option(label = "Predictor", help = "Where the effect begins: a number such as early alliance, or two categories such as arm.",
				required = true, columns = Option.Columns.ANY)
		String predictor,
		@Option(label = "Mediator", help = "Through what the effect may go, for example symptoms at midpoint.", required = true,
				columns = Option.Columns.NUMBERS)
		String mediator,
		@Option(label = "Covariates", help = "Predictors in both regressions.", columns = Option.Columns.ANY)
		List<String> covariates,
		@Option(label = "Categorical",
		help = "Predictor or covariates stored as numbers that are categories.", columns = Option.Columns.ANY)
		List<String> categorical,
		@Option(label = "Outcome at", help = "The occasion at which the outcome counts, in data with a row for each occasion.")
		Optional<String> outcomeAt,
		@Option(label = "Predictor at", help = "The occasion at which the predictor counts.")
		Optional<String> predictorAt,
		@Option(label = "Mediator at", help = "The occasion at which the mediator counts.")
		Optional<String> mediatorAt,
		@Option(label = "Bootstrap samples",
		help = "How many samples the percentile interval of the indirect effect is from; 0 for none.",
				byDefault = "5000", lowest = 0, highest = 100000)
		int bootstrap,
		@Option(label = "Seed", help = "Start of the random numbers: the same seed gives the same interval.", byDefault = "1")
		int seed,
		@Option(label = "Confidence", help = "Confidence level of all intervals.", byDefault = "0.95", lowest = 0.5,
		highest = 0.999)
		double confidence) {
}
