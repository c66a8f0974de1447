package org.allianceworkbench.analysis.internal.growth;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;
import org.allianceworkbench.analysis.internal.convention.Convention;
import org.allianceworkbench.analysis.internal.mixed.MixedModelOptions;

/** Options of {@link GrowthAnalysis}. */
public record GrowthOptions(
		@Option(label = "Outcome", help = "The numeric column whose change is described.", required = true,
				columns = Option.Columns.NUMBERS)
		String outcome,
		@Option(label = "Rater", help = OneRole.HELP)
		Optional<String> rater,
		@Option(label = "Time", help = TimeScale.HELP, columns = Option.Columns.NUMBERS)
		Optional<String> time,
		@Option(label = "Shape", help =
		"Course of the mean: linear; quadratic: with a bend; log: fast at first, then slower (the "
				+ "logarithm of 1 + time); piecewise: one line up to the knot and another from there.", byDefault = "linear")
		Shape shape,
		@Option(label = "Knot", help =
		"For piecewise: the time at which the second line begins. Without this option the middle of the "
				+ "times with values.")
		Optional<Double> knot,
		@Option(label = "By", help = "Categories whose courses are compared, such as arm or site; each gets its own start and "
				+ "its own "
				+ "change.", columns = Option.Columns.ANY)
		List<String> by,
		@Option(label = "Control", help =
		"The arm that is the first category: its code. Without this option the first in the design's "
				+ "or alphabetical order.")
		Optional<String> control,
		@Option(label = "Covariates", help = "Further predictors of the level.", columns = Option.Columns.ANY)
		List<String> covariates,
		@Option(label = "Slopes", help =
		"Whether clients differ in their change: correlated with where they start, uncorrelated, or "
				+ "none: all change alike.", byDefault = "correlated")
		Slopes slopes,
		@Option(label = "Therapists", help = "Whether therapists' clients may start at different levels, where the data know the "
				+ "therapist.", byDefault = "yes")
		boolean therapists,
		@Option(label = "Residuals", help =
		"How ratings of a client hang together beyond that: independent, ar1 or car1 (neighbouring "
				+ "occasions are more alike), by-group (independent, a variance for each category of the first of 'by').",
				byDefault = "independent")
		Residuals residual,
		@Option(label = "Degrees of freedom",
		help = "How tests get their degrees of freedom: kenward-roger is the safest with few "
				+ "therapists or clients, satterthwaite is what SPSS and lmerTest give.", byDefault = "satterthwaite")
		MixedModelOptions.Df df,
		@Option(label = "Profile intervals", help = "Whether standard deviations and correlations get intervals from the "
				+ "profile of the "
				+ "likelihood, which are also right near 0; this takes longer.", byDefault = "no")
		boolean profile,
		@Option(label = "Confidence", help = "Confidence level of all intervals.", byDefault = "0.95", lowest = 0.5,
		highest = 0.999)
		double confidence,
		@Option(label = Convention.LABEL, help = Convention.HELP, byDefault = Convention.DEFAULT)
		Convention convention) {

	/** Course of the mean. */
	public enum Shape {
		LINEAR, QUADRATIC, LOG, PIECEWISE
	}

	/** Random slopes. */
	public enum Slopes {
		CORRELATED, UNCORRELATED, NONE
	}

	/** Kinds of residuals. */
	public enum Residuals {
		INDEPENDENT, AR1, CAR1, BY_GROUP
	}
}
