package org.allianceworkbench.analysis.internal.dyads.surface;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;
import org.allianceworkbench.analysis.internal.convention.Convention;
import org.allianceworkbench.analysis.internal.data.RatingColumns;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;

/**
 * Options of {@link RsaAnalysis}.
 */
public record RsaOptions(
		@Option(label = "Outcome", help =
		"What congruence may be good for; in data with a row for each rating the value in the client's "
				+ "row.", columns = Option.Columns.NUMBERS, required = true)
		String outcome,
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
		@Option(label = "Centre", help =
		"The common point from which both ratings are taken, such as the middle of the scale (4 for 1 to "
				+ "7). Without this option the mean of all ratings of both sides.")
		Optional<Double> centre,
		@Option(label = "Form", help =
		"multilevel: therapists have random intercepts, when the data name them; ols: ordinary regression.",
				byDefault = "multilevel")
		Form form,
		@Option(label = "Level", help =
		"dyad: each dyad counts once, with its means over sessions, which compares dyads; within: each session "
				+ "counts, with both ratings as deviations from the dyad's own means, which compares sessions of a dyad; "
				+ "session: "
				+ "each session counts with the ratings as they are, which mixes both. Sessions have random intercepts of dyads.",
				byDefault = "dyad")
		Level level,
		@Option(label = "Better outcomes are",
		help = "Whether higher or lower outcomes are better, for the verdict on congruence.",
				byDefault = "higher")
		Better better,
		@Option(label = "Degrees of freedom",
		help = "How effects of the multilevel form are tested: satterthwaite, kenward-roger, "
				+ "residual, or none for z tests.", byDefault = "satterthwaite")
		DegreesOfFreedom df,
		@Option(label = "Diagnostics", help = "Whether residuals are checked.", byDefault = "yes")
		boolean diagnostics,
		@Option(label = Convention.LABEL, help = Convention.HELP, byDefault = Convention.DEFAULT)
		Convention convention,
		@Option(label = "Confidence", help = "Confidence level of all intervals.", byDefault = "0.95", lowest = 0.5,
		highest = 0.999)
		double confidence) {

	/** With or without therapists. */
	public enum Form {
		/** Random intercepts of therapists. */
		MULTILEVEL,
		/** Ordinary least squares. */
		OLS
	}

	/** What counts once. */
	public enum Level {
		/** A dyad. */
		DYAD,
		/** A session, with both ratings as deviations from the dyad's means. */
		WITHIN,
		/** A session. */
		SESSION
	}

	/** Which outcomes are better. */
	public enum Better {
		/** Higher ones. */
		HIGHER,
		/** Lower ones. */
		LOWER
	}

	RatingColumns where() {
		return new RatingColumns(rating, roles, columns);
	}
}
