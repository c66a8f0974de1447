package org.allianceworkbench.analysis.internal.predict;

import java.util.Optional;

import org.allianceworkbench.analysis.Option;

/**
 * Options of {@link RciAnalysis}.
 */
public record RciOptions(
		@Option(label = "Before", help = "The score before treatment.", required = true, columns = Option.Columns.NUMBERS)
		String before,
		@Option(label = "After", help = "The score after treatment; the same column where each occasion has a row of its own.",
				required = true, columns = Option.Columns.NUMBERS)
		String after,
		@Option(label = "Reliability",
		help = "Reliability of the scale, for example Cronbach's alpha or the retest correlation of its "
				+ "manual.", required = true, lowest = 0, highest = 0.9999)
		double reliability,
		@Option(label = "Before at", help = "The occasion before treatment, in data with a row for each occasion.")
		Optional<String> beforeAt,
		@Option(label = "After at", help = "The occasion after treatment.")
		Optional<String> afterAt,
		@Option(label = "Standard deviation",
		help = "Standard deviation before treatment, of the norms; without it that of these data.",
				lowest = 0)
		Optional<Double> sd,
		@Option(label = "Mean of patients",
		help = "Mean of the clinical norms, for the cut-offs a and c; without it that of these data.")
		Optional<Double> clinicalMean,
		@Option(label = "SD of patients", help = "Standard deviation of the clinical norms; without it that of these data.",
		lowest = 0)
		Optional<Double> clinicalSd,
		@Option(label = "Mean of the healthy", help = "Mean of the norms of the healthy, for the cut-offs b and c.")
		Optional<Double> normalMean,
		@Option(label = "SD of the healthy", help = "Standard deviation of the norms of the healthy.", lowest = 0)
		Optional<Double> normalSd,
		@Option(label = "Cut-off", help =
		"Which cut-off clients must cross: a is two standard deviations from the patients' mean, b from "
				+ "the mean of the healthy, c lies where both are equally likely. Without norms of the healthy it is a.",
				byDefault = "c")
		Cut cut,
		@Option(label = "Lower is better", help = "Whether low scores are healthy, as for symptoms.", byDefault = "yes")
		boolean lower,
		@Option(label = "Criterion", help = "How large the index must be to count as reliable; the bound itself counts.",
				byDefault = "1.96", lowest = 0)
		double criterion) {

	/** Jacobson and Truax's cut-offs. */
	public enum Cut {
		/** Two standard deviations from the patients' mean. */
		A,
		/** Two standard deviations from the mean of the healthy. */
		B,
		/** Where a score is as likely among patients as among the healthy. */
		C
	}
}
