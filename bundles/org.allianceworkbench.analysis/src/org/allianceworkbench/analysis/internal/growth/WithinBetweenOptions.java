package org.allianceworkbench.analysis.internal.growth;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;
import org.allianceworkbench.analysis.internal.convention.Convention;
import org.allianceworkbench.analysis.internal.mixed.MixedModelOptions;

/** Options of {@link WithinBetweenAnalysis}. */
public record WithinBetweenOptions(
		@Option(label = "Outcome", help = "The numeric column that is predicted.", required = true,
		columns = Option.Columns.NUMBERS)
		String outcome,
		@Option(label = "Predictor", help = "A predictor that differs within and between clients, such as the alliance of each "
				+ "session.",
				required = true, columns = Option.Columns.NUMBERS)
		String predictor,
		@Option(label = "Rater", help = OneRole.HELP)
		Optional<String> rater,
		@Option(label = "Form", help =
		"within-between: the client's mean and the deviation from it; contextual: the value itself and "
				+ "the client's mean, whose coefficient is then the contextual effect.", byDefault = "within-between")
		Form form,
		@Option(label = "Client means",
		help = "Over which rows a client's mean is taken: used (those with values of everything in the "
				+ "model) or observed (all with a value of the predictor).", byDefault = "used")
		Means means,
		@Option(label = "Moderators", help = "Variables on which the within-client effect may depend; the predictor's own name "
				+ "stands for "
				+ "its client mean.", columns = Option.Columns.ANY)
		List<String> moderators,
		@Option(label = "Covariates", help = "Further predictors, such as time.", columns = Option.Columns.ANY)
		List<String> covariates,
		@Option(label = "Slopes", help =
		"Whether clients differ in their within-client effect: none, uncorrelated, or correlated with "
				+ "their level.", byDefault = "none")
		GrowthOptions.Slopes slopes,
		@Option(label = "Therapists", help = "Whether therapists' clients may differ in their level, where the data know the "
				+ "therapist.",
				byDefault = "yes")
		boolean therapists,
		@Option(label = "Degrees of freedom", help = "How tests get their degrees of freedom: kenward-roger, satterthwaite, "
				+ "residual or "
				+ "none.", byDefault = "satterthwaite")
		MixedModelOptions.Df df,
		@Option(label = "Confidence", help = "Confidence level of all intervals.", byDefault = "0.95", lowest = 0.5,
		highest = 0.999)
		double confidence,
		@Option(label = Convention.LABEL, help = Convention.HELP, byDefault = Convention.DEFAULT)
		Convention convention) {

	/** How the predictor enters. */
	public enum Form {
		WITHIN_BETWEEN, CONTEXTUAL
	}

	/** Rows of a client's mean. */
	public enum Means {
		USED, OBSERVED
	}
}
