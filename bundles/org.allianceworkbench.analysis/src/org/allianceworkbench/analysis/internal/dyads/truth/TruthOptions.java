package org.allianceworkbench.analysis.internal.dyads.truth;

import java.util.List;

import org.allianceworkbench.analysis.Option;
import org.allianceworkbench.analysis.internal.data.RatingColumns;
import org.allianceworkbench.analysis.internal.dyads.Estimation;
import org.allianceworkbench.analysis.internal.dyads.Presentation;
import org.allianceworkbench.analysis.internal.dyads.Side;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;

/**
 * Options of {@link TruthBiasAnalysis}.
 */
public record TruthOptions(
		RatingColumns where,
		@Option(label = "Judge", help =
		"Whose rating is the judgement; the other side's rating is the truth that it is held against.",
				byDefault = "therapist")
		Side judge,
		@Option(label = "Level", help =
		"dyad: means over the sessions of a dyad; session: each session, with the truth split into the "
				+ "deviation from the dyad's mean (tracking over time) and the dyad's mean.", byDefault = "dyad")
		Level level,
		@Option(label = "Bias forces",
		help = "Further variables that may pull the judgement, such as the judge's own view of progress; "
				+ "in data with a row for each rating the judge's value is taken.", columns = Option.Columns.NUMBERS)
		List<String> bias,
		@Option(label = "Moderators of truth", help = "Variables of therapist or client that may make the judgement more or less "
				+ "accurate, such as experience.", columns = Option.Columns.ANY)
		List<String> moderators,
		@Option(label = "Centre", help =
		"Numbers taken off moderators, as experience=12; a moderator that is not named here is centred "
				+ "at its mean over the members of its level (therapists, clients) with a judgement that is used, each counted "
				+ "once.")
		List<String> centre,
		@Option(label = "Therapists differ",
		help = "Whether judgements differ between therapists beyond truth and bias, when the data "
				+ "name the therapist.", byDefault = "yes")
		boolean therapists,
		@Option(label = "Tracking differs",
		help = "At the session level: whether dyads differ in how closely the judgement tracks the "
				+ "truth over sessions.", byDefault = "no")
		boolean slopes,
		@Option(label = "Estimation", help = Estimation.SHORT_HELP, byDefault = "reml")
		Estimation estimation,
		@Option(label = "Degrees of freedom", help = "How effects are tested: satterthwaite is what SPSS and lmerTest give, "
				+ "kenward-roger the safest with few therapists, residual is rows minus effects, none means z tests.",
				byDefault = "satterthwaite")
		DegreesOfFreedom df,
		@Option(label = "Diagnostics", help = "Whether residuals, random effects and influential therapists are checked.",
				byDefault = "yes")
		boolean diagnostics,
		Presentation presentation) {

	/** On which level judgements are compared with the truth. */
	public enum Level {
		/** Means of dyads. */
		DYAD,
		/** Sessions. */
		SESSION
	}

}
