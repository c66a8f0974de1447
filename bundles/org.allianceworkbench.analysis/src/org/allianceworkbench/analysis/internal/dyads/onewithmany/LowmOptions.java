package org.allianceworkbench.analysis.internal.dyads.onewithmany;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;
import org.allianceworkbench.analysis.internal.data.RatingColumns;
import org.allianceworkbench.analysis.internal.dyads.Part;
import org.allianceworkbench.analysis.internal.dyads.PredictorCoding;
import org.allianceworkbench.analysis.internal.dyads.Presentation;
import org.allianceworkbench.analysis.internal.dyads.Residuals;
import org.allianceworkbench.analysis.internal.dyads.RoleFitting;
import org.allianceworkbench.analysis.internal.dyads.RoleRequest;
import org.allianceworkbench.analysis.internal.dyads.Trend;

/**
 * Options of {@link LowmAnalysis}.
 */
public record LowmOptions(
		RatingColumns where,
		@Option(label = "Trend", help =
		"How ratings change over time, for each role: linear, quadratic, log (fast at first), change "
				+ "(from the first to the last occasion; with two waves their difference), or none.", byDefault = "linear")
		Trend trend,
		@Option(label = "Time", help = Trend.TIME, columns = Option.Columns.NUMBERS)
		Optional<String> time,
		@Option(label = "Predictors", help =
		"Variables of therapist, client or session that predict the ratings; each has an effect on "
				+ "either role. One that differs between sessions is split into the client's mean and the deviation from it.",
				columns = Option.Columns.ANY)
		List<String> predictors,
		@Option(label = "Moderators of change",
		help = "Variables of therapist or client that predict the change over time too: for "
				+ "whom ratings rise more.", columns = Option.Columns.ANY)
		List<String> moderators,
		PredictorCoding coding,
		@Option(label = "Therapists differ in", help = Part.OF_THERAPISTS, byDefault = "both")
		Part therapists,
		@Option(label = "Dyads differ in",
		help = "Which ratings vary between the dyads of a therapist: both with their correlation "
				+ "(dyadic reciprocity), independent, client, therapist, none.", byDefault = "both")
		Part dyads,
		@Option(label = "Dyads differ in change",
		help = "Whether each dyad has its own change over time in both roles' ratings, with "
				+ "all correlations (of a quadratic trend the linear part); needs at least three occasions.", byDefault = "no")
		boolean slopes,
		@Option(label = "Residuals", help =
		"How ratings of a dyad hang together beyond that: both (the two ratings of a session are "
				+ "correlated), independent, serial (correlated, and neighbouring sessions are more alike).", byDefault = "both")
		Residuals residuals,
		RoleFitting fitting,
		Presentation presentation) {

	RoleRequest request() {
		return new RoleRequest(time, predictors, moderators, coding.centre(), coding.categorical(),
				RoleRequest.model(trend, therapists,
				dyads, slopes, residuals, fitting.estimation().reml(), fitting.df(), presentation.confidence()));
	}
}
