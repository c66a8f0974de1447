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
 * Options of {@link OwmAnalysis}.
 */
public record OwmOptions(
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
		@Option(label = "Predictors", help =
		"Variables of therapist or client that predict the ratings; each has an effect on either "
				+ "role.", columns = Option.Columns.ANY)
		List<String> predictors,
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
		@Option(label = "Residuals", help =
		"Whether both ratings of a dyad are correlated (both: dyadic reciprocity) or independent.",
				byDefault = "both")
		Pair residuals,
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

	/** Whether both ratings of a dyad hang together. */
	public enum Pair {
		/** They are correlated. */
		BOTH,
		/** They are independent. */
		INDEPENDENT
	}

	RatingColumns where() {
		return new RatingColumns(rating, roles, columns);
	}

	RoleRequest request() {
		return new RoleRequest(Optional.empty(), predictors, List.of(), centre, categorical,
				RoleRequest.model(Trend.NONE, therapists,
				Part.NONE, false, Residuals.valueOf(residuals.name()), estimation == Estimation.REML, df, confidence));
	}
}
