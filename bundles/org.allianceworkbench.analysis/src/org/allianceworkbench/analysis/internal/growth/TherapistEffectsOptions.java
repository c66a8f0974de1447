package org.allianceworkbench.analysis.internal.growth;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;
import org.allianceworkbench.analysis.internal.convention.Convention;
import org.allianceworkbench.analysis.internal.mixed.MixedModelOptions;

/** Options of {@link TherapistEffectsAnalysis}. */
public record TherapistEffectsOptions(
		@Option(label = "Outcome", help =
		"The numeric column on which therapists may differ: outcome at the end with a row for each "
				+ "client, or ratings with a row for each session.", required = true, columns = Option.Columns.NUMBERS)
		String outcome,
		@Option(label = "Rater", help = OneRole.HELP)
		Optional<String> rater,
		@Option(label = "Case mix", help =
		"Predictors for which therapists' caseloads are made comparable, such as symptoms before "
				+ "treatment.", columns = Option.Columns.ANY)
		List<String> predictors,
		@Option(label = "Growth", help = "With several rows for each client: whether ratings change with time, and whether "
				+ "clients differ "
				+ "in that: none, level (a common change), client (clients differ in their change).", byDefault = "client")
		Growth growth,
		@Option(label = "Time", help = TimeScale.HELP, columns = Option.Columns.NUMBERS)
		Optional<String> time,
		@Option(label = "Estimation", help = "Restricted maximum likelihood (reml), which is right for variances, or maximum "
				+ "likelihood "
				+ "(ml).", byDefault = "reml")
		MixedModelOptions.Estimation estimation,
		@Option(label = "Degrees of freedom", help = "How tests of predictors get their degrees of freedom: kenward-roger, "
				+ "satterthwaite, "
				+ "residual or none.", byDefault = "satterthwaite")
		MixedModelOptions.Df df,
		@Option(label = "Confidence", help = "Confidence level of all intervals.", byDefault = "0.95", lowest = 0.5,
		highest = 0.999)
		double confidence,
		@Option(label = Convention.LABEL, help = Convention.HELP, byDefault = Convention.DEFAULT)
		Convention convention) {

	/** Course over time. */
	public enum Growth {
		NONE, LEVEL, CLIENT
	}
}
