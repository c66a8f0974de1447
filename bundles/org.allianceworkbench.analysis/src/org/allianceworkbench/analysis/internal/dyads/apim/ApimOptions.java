package org.allianceworkbench.analysis.internal.dyads.apim;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;
import org.allianceworkbench.analysis.internal.data.RatingColumns;
import org.allianceworkbench.analysis.internal.dyads.Estimation;
import org.allianceworkbench.analysis.internal.dyads.Part;
import org.allianceworkbench.analysis.internal.dyads.Presentation;
import org.allianceworkbench.analysis.internal.dyads.Trend;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;

/**
 * Options of {@link ApimAnalysis}.
 */
public record ApimOptions(
		@Option(label = "Outcome", help =
		"The outcome that both sides have, in data with a row for each rating and a role column.",
				columns = Option.Columns.NUMBERS)
		Optional<String> outcome,
		@Option(label = "Predictor", help = "The predictor that both sides have, in data with a row for each rating.",
				columns = Option.Columns.NUMBERS)
		Optional<String> predictor,
		@Option(label = "Roles", help = RatingColumns.ROLES)
		List<String> roles,
		@Option(label = "Two outcomes",
		help = "The client's and the therapist's outcome, in this order, in data with both in one row.",
				columns = Option.Columns.NUMBERS)
		List<String> outcomes,
		@Option(label = "Two predictors",
		help = "The client's and the therapist's predictor, in this order, in data with both in one "
				+ "row.", columns = Option.Columns.NUMBERS)
		List<String> predictors,
		@Option(label = "Form", help =
		"by-role: distinguishable members, an actor and a partner effect for each role; interaction: the "
				+ "same with role coded 1 and -1 and its interactions; equal: both roles have the same effects; "
				+ "indistinguishable: the "
				+ "members are exchangeable; sem: the by-role model by full information maximum likelihood over incomplete "
				+ "rows, as a "
				+ "structural equation model.", byDefault = "by-role")
		Form form,
		@Option(label = "Within and between",
		help = "With several sessions: whether the predictor is split into the member's mean and "
				+ "the deviation from it, each with its actor and partner effect.", byDefault = "yes")
		boolean split,
		@Option(label = "Trend", help =
		"With several sessions: how the outcome changes over time beside that: none, linear, quadratic, "
				+ "log, change.", byDefault = "none")
		Trend trend,
		@Option(label = "Therapists differ in", help = "Which outcomes vary between therapists: none, both, independent, client, "
				+ "therapist.", byDefault = "none")
		Part therapists,
		@Option(label = "Dyads differ in",
		help = "With several sessions: which outcomes vary between dyads: both with their correlation, "
				+ "independent, client, therapist, none.", byDefault = "both")
		Part dyads,
		@Option(label = "Estimation", help = Estimation.SHORT_HELP, byDefault = "reml")
		Estimation estimation,
		@Option(label = "Degrees of freedom",
		help = "How effects are tested: satterthwaite is what SPSS and SAS give, kenward-roger the "
				+ "safest with few dyads, residual is rows minus effects, none means z tests.", byDefault = "satterthwaite")
		DegreesOfFreedom df,
		@Option(label = "Diagnostics", help = "Whether residuals are checked.", byDefault = "yes")
		boolean diagnostics,
		Presentation presentation) {

	/** Forms of the model. */
	public enum Form {
		/** Effects by role. */
		BY_ROLE,
		/** Role as a contrast with interactions. */
		INTERACTION,
		/** Effects equal over roles. */
		EQUAL,
		/** Exchangeable members. */
		INDISTINGUISHABLE,
		/** Full information maximum likelihood with random predictors. */
		SEM
	}

	RatingColumns where() {
		return new RatingColumns(outcome, roles, outcomes);
	}
}
