package org.allianceworkbench.analysis.internal.dyads.growth;

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
 * Options of {@link GrowthAnalysis}.
 */
public record GrowthOptions(
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
		"How ratings change over time, for each role: linear, quadratic, log (fast at first), or change "
				+ "(from the first to the last occasion).", byDefault = "linear")
		Trend trend,
		@Option(label = "Time", help =
		"A column of time, such as weeks since intake, whose 0 is where levels are taken. Without this "
				+ "option the position of the occasion, 0 at the first one.", columns = Option.Columns.NUMBERS)
		Optional<String> time,
		@Option(label = "Predictors", help = "Variables of therapist, client or session that predict the ratings of either role.",
				columns = Option.Columns.ANY)
		List<String> predictors,
		@Option(label = "Moderators of change", help = "Variables of therapist or client that predict the change over time too.",
				columns = Option.Columns.ANY)
		List<String> moderators,
		@Option(label = "Centre", help =
		"Numbers taken off predictors, as age=50; a predictor that is not named here is centred at its "
				+ "mean over the members of its level.")
		List<String> centre,
		@Option(label = "Categorical", help = "Predictors stored as numbers that are categories.", columns = Option.Columns.ANY)
		List<String> categorical,
		@Option(label = "Random effects", help = "What dyads differ in: slopes (levels and changes of both roles, with all "
				+ "correlations), intercepts (levels only), none.", byDefault = "slopes")
		Random random,
		@Option(label = "Therapists differ in",
		help = "Which ratings vary between therapists too: none, both, independent, client, "
				+ "therapist.", byDefault = "none")
		Part therapists,
		@Option(label = "Residuals", help =
		"How ratings of a dyad hang together beyond that: both (the two ratings of a session are "
				+ "correlated), independent, serial (unstructured over roles times AR(1) over sessions; SPSS: UN_AR1).",
				byDefault = "both")
		Residuals residuals,
		@Option(label = "Estimation", help =
		"Restricted maximum likelihood (reml), which is right for variances, or maximum likelihood "
				+ "(ml).", byDefault = "reml")
		Estimation estimation,
		@Option(label = "Degrees of freedom", help = "How fixed effects are tested: satterthwaite is what SPSS and SAS give, "
				+ "kenward-roger the safest with few dyads, residual is ratings minus effects, none means z tests.",
				byDefault = "satterthwaite")
		DegreesOfFreedom df,
		@Option(label = "Tests of variances",
		help = "Whether differences between dyads in change, and correlations, are tested against "
				+ "the model without them.", byDefault = "yes")
		boolean tests,
		@Option(label = "Profile intervals", help = "Whether variances and correlations get intervals from the profile of the "
				+ "likelihood, which are also right near 0; this takes longer.", byDefault = "no")
		boolean profile,
		@Option(label = "Diagnostics", help = "Whether residuals, random effects and influential dyads are checked.",
		byDefault = "yes")
		boolean diagnostics,
		@Option(label = Convention.LABEL, help = Convention.HELP, byDefault = Convention.DEFAULT)
		Convention convention,
		@Option(label = "Confidence", help = "Confidence level of all intervals.", byDefault = "0.95", lowest = 0.5,
		highest = 0.999)
		double confidence) {

	/** What dyads differ in. */
	public enum Random {
		/** Levels and changes. */
		SLOPES,
		/** Levels. */
		INTERCEPTS,
		/** Nothing. */
		NONE
	}

	RatingColumns where() {
		return new RatingColumns(rating, roles, columns);
	}

	RoleRequest request() {
		return new RoleRequest(time, predictors, moderators, centre, categorical, RoleRequest.model(trend, therapists,
				random == Random.NONE ? Part.NONE : Part.BOTH, random == Random.SLOPES, residuals, estimation == Estimation.REML,
				df,
				confidence));
	}
}
