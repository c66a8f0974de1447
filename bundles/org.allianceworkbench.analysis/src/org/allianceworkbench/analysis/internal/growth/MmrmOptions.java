package org.allianceworkbench.analysis.internal.growth;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;
import org.allianceworkbench.analysis.internal.convention.Convention;
import org.allianceworkbench.analysis.internal.mixed.MixedModelOptions;

/** Options of {@link MmrmAnalysis}. */
public record MmrmOptions(
		@Option(label = "Outcome", help = "The numeric column that is compared between arms at each visit.", required = true,
				columns = Option.Columns.NUMBERS)
		String outcome,
		@Option(label = "Rater", help = OneRole.HELP)
		Optional<String> rater,
		@Option(label = "Control", help =
		"The arm with which the others are compared: its code. Without this option the first one.")
		Optional<String> control,
		@Option(label = "Baseline", help =
		"The outcome before treatment, as a column of its own: it enters with an effect of its own "
				+ "at each visit.", columns = Option.Columns.NUMBERS)
		Optional<String> baseline,
		@Option(label = "Covariates", help = "Further predictors of the level, such as site.", columns = Option.Columns.ANY)
		List<String> covariates,
		@Option(label = "Covariance", help =
		"How the visits of a client hang together: unstructured (a variance for each visit, a "
				+ "covariance for each pair), or with fewer parameters toeplitz, arh1, ar1, compound-symmetry.",
				byDefault = "unstructured")
		Covariance covariance,
		@Option(label = "Degrees of freedom",
		help = "How tests get their degrees of freedom: kenward-roger is what trials report, "
				+ "satterthwaite is what SPSS gives.", byDefault = "kenward-roger")
		MixedModelOptions.Df df,
		@Option(label = "Confidence", help = "Confidence level of all intervals.", byDefault = "0.95", lowest = 0.5,
		highest = 0.999)
		double confidence,
		@Option(label = Convention.LABEL, help = Convention.HELP, byDefault = Convention.DEFAULT)
		Convention convention) {

	/** Covariance of the visits. */
	public enum Covariance {
		UNSTRUCTURED, TOEPLITZ, ARH1, AR1, COMPOUND_SYMMETRY
	}
}
