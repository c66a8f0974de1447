package org.allianceworkbench.analysis.internal.dyads.surface;

import java.util.Optional;

import org.allianceworkbench.analysis.Option;
import org.allianceworkbench.analysis.internal.data.RatingColumns;
import org.allianceworkbench.analysis.internal.dyads.Presentation;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;

/**
 * Options of {@link RsaAnalysis}.
 */
public record RsaOptions(
		@Option(label = "Outcome", help =
		"What congruence may be good for; in data with a row for each rating the value in the client's "
				+ "row.", columns = Option.Columns.NUMBERS, required = true)
		String outcome,
		RatingColumns where,
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
		Presentation presentation) {

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

}
