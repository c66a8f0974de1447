package org.allianceworkbench.analysis.internal.dyads.onewithmany;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;
import org.allianceworkbench.analysis.internal.convention.Convention;
import org.allianceworkbench.analysis.internal.data.RatingColumns;
import org.allianceworkbench.analysis.internal.dyads.Estimation;
import org.allianceworkbench.analysis.internal.dyads.Part;
import org.allianceworkbench.analysis.internal.dyads.Residuals;
import org.allianceworkbench.analysis.internal.dyads.RoleRequest;
import org.allianceworkbench.analysis.internal.dyads.Trend;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;

/**
 * Options of {@link LowmAnalysis}.
 */
public record LowmOptions(
		@Option(label = "Rating", help = "The rating that both sides give, in data with a row for each rating and a role column.",
				columns = Option.Columns.NUMBERS)
		Optional<String> rating,
		@Option(label = "Roles", help =
		"The two roles, client first. Without this option client and therapist, when the data name "
				+ "them so.")
		List<String> roles,
		@Option(label = "Two columns",
		help = "The client's and the therapist's ratings, in this order, in data with both in one row.",
				columns = Option.Columns.NUMBERS)
		List<String> columns,
		@Option(label = "Trend", help =
		"How ratings change over time, for each role: linear, quadratic, log (fast at first), change "
				+ "(from the first to the last occasion; with two waves their difference), or none.", byDefault = "linear")
		Trend trend,
		@Option(label = "Time", help =
		"A column of time, such as weeks since intake, whose 0 is where levels are taken. Without this "
				+ "option the position of the occasion, 0 at the first one.", columns = Option.Columns.NUMBERS)
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
		@Option(label = "Centre", help =
		"Numbers taken off predictors, as experience=12; a predictor that is not named here is centred "
				+ "at its mean over the members of its level (therapists, clients).")
		List<String> centre,
		@Option(label = "Categorical", help = "Predictors stored as numbers that are categories.", columns = Option.Columns.ANY)
		List<String> categorical,
		@Option(label = "Therapists differ in", help = "Which ratings vary between therapists: both with their correlation "
				+ "(generalised reciprocity), independent (both without it), client (consensus only), therapist (assimilation "
				+ "only), "
				+ "none.", byDefault = "both")
		Part therapists,
		@Option(label = "Dyads differ in",
		help = "Which ratings vary between the dyads of a therapist: both with their correlation "
				+ "(dyadic reciprocity), independent, client, therapist, none.", byDefault = "both")
		Part dyads,
		@Option(label = "Dyads differ in change",
		help = "Whether each dyad has its own change over time in both roles' ratings, with "
				+ "all correlations; needs at least three occasions.", byDefault = "no")
		boolean slopes,
		@Option(label = "Residuals", help =
		"How ratings of a dyad hang together beyond that: both (the two ratings of a session are "
				+ "correlated), independent, serial (correlated, and neighbouring sessions are more alike).", byDefault = "both")
		Residuals residuals,
		@Option(label = "Estimation", help =
		"Restricted maximum likelihood (reml), which is right for variances, or maximum likelihood "
				+ "(ml).", byDefault = "reml")
		Estimation estimation,
		@Option(label = "Degrees of freedom", help = "How fixed effects are tested: satterthwaite is what SPSS and SAS give, "
				+ "kenward-roger the safest with few therapists, residual is ratings minus effects, none means z tests.",
				byDefault = "satterthwaite")
		DegreesOfFreedom df,
		@Option(label = "Tests of variances",
		help = "Whether each variance and covariance is tested against the model without it.",
				byDefault = "yes")
		boolean tests,
		@Option(label = "Profile intervals", help = "Whether variances and correlations get intervals from the profile of the "
				+ "likelihood, which are also right near 0; this takes longer.", byDefault = "no")
		boolean profile,
		@Option(label = "Diagnostics", help = "Whether residuals, random effects and influential therapists are checked.",
				byDefault = "yes")
		boolean diagnostics,
		@Option(label = Convention.LABEL, help = Convention.HELP, byDefault = Convention.DEFAULT)
		Convention convention,
		@Option(label = "Confidence", help = "Confidence level of all intervals.", byDefault = "0.95", lowest = 0.5,
		highest = 0.999)
		double confidence) {

	RatingColumns where() {
		return new RatingColumns(rating, roles, columns);
	}

	RoleRequest request() {
		return new RoleRequest(time, predictors, moderators, centre, categorical,
				RoleRequest.model(trend, therapists, dyads, slopes,
				residuals, estimation == Estimation.REML, df, confidence));
	}
}
