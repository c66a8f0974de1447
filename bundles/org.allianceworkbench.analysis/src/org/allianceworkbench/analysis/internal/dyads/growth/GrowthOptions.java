package org.allianceworkbench.analysis.internal.dyads.growth;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;
import org.allianceworkbench.analysis.internal.data.RatingColumns;
import org.allianceworkbench.analysis.internal.dyads.Estimation;
import org.allianceworkbench.analysis.internal.dyads.Part;
import org.allianceworkbench.analysis.internal.dyads.PredictorCoding;
import org.allianceworkbench.analysis.internal.dyads.Presentation;
import org.allianceworkbench.analysis.internal.dyads.Residuals;
import org.allianceworkbench.analysis.internal.dyads.RoleFitting;
import org.allianceworkbench.analysis.internal.dyads.RoleRequest;
import org.allianceworkbench.analysis.internal.dyads.Trend;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;

/**
 * Options of {@link GrowthAnalysis}.
 */
public record GrowthOptions(
		RatingColumns where,
		@Option(label = "Trend", help =
		"How ratings change over time, for each role: linear, quadratic, log (fast at first), or change "
				+ "(from the first to the last occasion).", byDefault = "linear")
		Trend trend,
		@Option(label = "Time", help = Trend.TIME, columns = Option.Columns.NUMBERS)
		Optional<String> time,
		@Option(label = "Predictors", help = "Variables of therapist, client or session that predict the ratings of either role.",
				columns = Option.Columns.ANY)
		List<String> predictors,
		@Option(label = "Moderators of change", help = "Variables of therapist or client that predict the change over time too.",
				columns = Option.Columns.ANY)
		List<String> moderators,
		@Option(label = "Centre", help =
		"Numbers taken off predictors, as age=50; a predictor that is not named here is centred at its "
				+ "mean over the members of its level (therapists, clients) who have a rating in the rows kept, each counted once.")
		List<String> centre,
		@Option(label = "Categorical", help = PredictorCoding.CATEGORICAL, columns = Option.Columns.ANY)
		List<String> categorical,
		@Option(label = "Random effects", help = "What dyads differ in: slopes (levels and changes of both roles, with all "
				+ "correlations; of a quadratic trend the linear part, the curve is the same for all dyads), curves (the "
				+ "quadratic part too, which takes many occasions), intercepts (levels only), none.", byDefault = "slopes")
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
		@Option(label = "Estimation", help = Estimation.HELP, byDefault = "reml")
		Estimation estimation,
		@Option(label = "Degrees of freedom", help = RoleFitting.DF_SAFEST_WITH_FEW + "dyads" + RoleFitting.DF_OTHERS,
				byDefault = "satterthwaite")
		DegreesOfFreedom df,
		@Option(label = "Tests of variances",
		help = "Whether differences between dyads in change, and correlations, are tested against "
				+ "the model without them.", byDefault = "yes")
		boolean tests,
		@Option(label = "Profile intervals", help = RoleFitting.PROFILE, byDefault = "no")
		boolean profile,
		@Option(label = "Diagnostics", help = "Whether residuals, random effects and influential dyads are checked.",
		byDefault = "yes")
		boolean diagnostics,
		Presentation presentation) {

	/** What dyads differ in. */
	public enum Random {
		/** Levels and changes. */
		SLOPES,
		/** Levels and all of the trend. */
		CURVES,
		/** Levels. */
		INTERCEPTS,
		/** Nothing. */
		NONE
	}

	RoleRequest request() {
		return new RoleRequest(time, predictors, moderators, centre, categorical, RoleRequest.model(trend, therapists,
				random == Random.NONE ? Part.NONE : Part.BOTH, random == Random.SLOPES || random == Random.CURVES,
				residuals, estimation.reml(), df, presentation.confidence()).withCurves(random == Random.CURVES));
	}
}
