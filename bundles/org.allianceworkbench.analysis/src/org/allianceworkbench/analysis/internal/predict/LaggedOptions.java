package org.allianceworkbench.analysis.internal.predict;

import org.allianceworkbench.analysis.Option;

/**
 * Options of {@link LaggedAnalysis}.
 */
public record LaggedOptions(
		@Option(label = "Outcome", help = "What is predicted session by session, for example symptoms.", required = true,
				columns = Option.Columns.NUMBERS)
		String outcome,
		@Option(label = "Alliance", help = "The predictor at the session before.", required = true,
		columns = Option.Columns.NUMBERS)
		String alliance,
		@Option(label = "Trend", help =
		"What is taken off the alliance: mean, the client's own mean; line, the client's own straight line "
				+ "over sessions, so that a trend of both is not taken for an effect. The other model stands beside it.",
				byDefault = "mean")
		Trend trend,
		@Option(label = "Outcome before",
		help = "Whether the outcome of the session before is a predictor (in the model by the mean).",
				byDefault = "yes")
		boolean outcomeBefore,
		@Option(label = "Effects differ",
		help = "Whether the effect of the alliance may differ between clients (a random slope).",
				byDefault = "no")
		boolean slopes,
		@Option(label = "Step", help = "How many sessions before.", byDefault = "1", lowest = 1)
		int step,
		@Option(label = "Confidence", help = "Confidence level of all intervals.", byDefault = "0.95", lowest = 0.5,
		highest = 0.999)
		double confidence) {

	/** What is taken off the alliance. */
	public enum Trend {
		/** The client's mean. */
		MEAN,
		/** The client's straight line over sessions. */
		LINE
	}
}
