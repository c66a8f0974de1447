package org.allianceworkbench.analysis.internal.mixed;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;
import org.allianceworkbench.analysis.internal.convention.Convention;
import org.allianceworkbench.analysis.mixed.design.ResidualStructure;

/**
 * Options of {@link MixedModelAnalysis}.
 */
public record MixedModelOptions(
		@Option(label = "Formula", help = "The model in the notation of R's lme4: outcome ~ predictors + (random effects | "
				+ "group), for example alliance ~ time * distress + (1 + time | therapist/client). site, arm, therapist, "
				+ "client, occasion and role stand for the design's columns whatever they are called; time is the position of "
				+ "the occasion, 0 at the first one with a value of the outcome. Predictors and outcome can be computed: "
				+ "I(age - 11), I((x - 3)^2), I(x * z), log(x), log1p(x), log2(x), log10(x), sqrt(x), exp(x), abs(x), "
				+ "scale(x) over the rows used, poly(x, 2), factor(x); rows for which no number results, such as log(0), are "
				+ "left out and counted.", required = true)
		String formula,
		@Option(label = "Estimation", help = "Restricted maximum likelihood (reml), which is right for variances, or maximum "
				+ "likelihood (ml), which is needed to compare models with different predictors.", byDefault = "reml")
		Estimation estimation,
		@Option(label = "Degrees of freedom", help = "How tests of predictors get their degrees of freedom: kenward-roger is "
				+ "the safest with few therapists, satterthwaite is what SPSS and lmerTest give, residual is rows minus "
				+ "predictors, none means z tests.", byDefault = "satterthwaite")
		Df df,
		@Option(label = "Centre", help = "Numeric predictors from which a number is taken off: experience=12 takes off 12, "
				+ "experience alone takes off the mean of the rows with a value of the outcome, experience@therapist the mean "
				+ "over the therapists, who count once each. An intercept is then the value at that number.")
		List<String> centre,
		@Option(label = "Categorical", help = "Variables stored as numbers that are categories, as factor() says in R.",
				columns = Option.Columns.ANY)
		List<String> categorical,
		@Option(label = "Numeric", help = "Variables with labels for their values that are numbers all the same.",
				columns = Option.Columns.NUMBERS)
		List<String> numeric,
		@Option(label = "Coding", help = "How categories become predictors: treatment compares each with the first, sum with "
				+ "the mean of all.", byDefault = "treatment")
		CodingChoice coding,
		@Option(label = "Residuals", help = "How the residuals of a client hang together. independent: not at all; by-group: "
				+ "independent, with a variance for each category of 'strata'; roles: client's and therapist's rating of the "
				+ "same session are correlated, each role with its variance; ar1, car1: neighbouring sessions are more alike "
				+ "(car1 takes the gaps in time as they are); roles-ar1: both; arh1, toeplitz, unstructured: over occasions, "
				+ "for few fixed occasions; compound-symmetry: all alike.", byDefault = "independent")
		Residuals residual,
		@Option(label = "Strata", help = "A variable whose categories have residual variances of their own: for by-group, and "
				+ "with ar1, car1 or compound-symmetry.", columns = Option.Columns.ANY)
		Optional<String> strata,
		@Option(label = "Raters", help = "For residuals of roles: the variable with the two roles. Without this option the "
				+ "rater role.", columns = Option.Columns.ANY)
		Optional<String> raters,
		@Option(label = "Order", help = "For residuals over time: the variable with session or time. Without this option the "
				+ "occasion.", columns = Option.Columns.ANY)
		Optional<String> order,
		@Option(label = "Within", help = "Within what residuals hang together. Without this option the client, or the "
				+ "innermost group of the formula.", columns = Option.Columns.ANY)
		List<String> within,
		@Option(label = "Weights", help = "Precision weights: a row's residual variance is divided by its weight.",
				columns = Option.Columns.NUMBERS)
		Optional<String> weights,
		@Option(label = "F tests", help = "Tests of whole terms: 3 averages over the other categories (SPSS, SAS), 2 tests a "
				+ "term after all that do not contain it.", byDefault = "3", lowest = 2, highest = 3)
		int type,
		@Option(label = "Means", help = "Categorical predictors for which estimated marginal means and their differences are "
				+ "shown.", columns = Option.Columns.ANY)
		List<String> means,
		@Option(label = "Random effects", help = "Whether the predicted effect of each group is shown.", byDefault = "no")
		boolean random,
		@Option(label = "Profile intervals", help = "Whether standard deviations and correlations get intervals from the "
				+ "profile of the likelihood, which are also right near 0; this takes longer.", byDefault = "no")
		boolean profile,
		@Option(label = "Diagnostics", help = "Whether residuals, random effects and influential groups are checked.",
				byDefault = "yes")
		boolean diagnostics,
		@Option(label = "Confidence", help = "Confidence level of all intervals.",
				byDefault = "0.95", lowest = 0.5, highest = 0.999)
		double confidence,
		@Option(label = Convention.LABEL, help = Convention.HELP, byDefault = Convention.DEFAULT)
		Convention convention) {

	/** By which likelihood. */
	public enum Estimation {
		/** Restricted maximum likelihood. */
		REML,
		/** Maximum likelihood. */
		ML
	}

	/** Degrees of freedom of tests. */
	public enum Df {
		/** Kenward and Roger (1997). */
		KENWARD_ROGER,
		/** Satterthwaite (1946). */
		SATTERTHWAITE,
		/** Rows minus predictors. */
		RESIDUAL,
		/** Normal tests. */
		NONE
	}

	/** How categories become numbers. */
	public enum CodingChoice {
		/** Differences from the first category. */
		TREATMENT,
		/** Deviations from the mean of the categories. */
		SUM
	}

	/** Kinds of residual covariance, in the users' words. */
	public enum Residuals {
		INDEPENDENT(ResidualStructure.Type.IDENTITY), BY_GROUP(ResidualStructure.Type.BY_GROUP),
		ROLES(ResidualStructure.Type.ROLE_UNSTRUCTURED), AR1(ResidualStructure.Type.AR1), CAR1(ResidualStructure.Type.CAR1),
		ROLES_AR1(ResidualStructure.Type.ROLE_UNSTRUCTURED_AR1), ARH1(ResidualStructure.Type.ARH1),
		TOEPLITZ(ResidualStructure.Type.TOEPLITZ), UNSTRUCTURED(ResidualStructure.Type.UNSTRUCTURED),
		COMPOUND_SYMMETRY(ResidualStructure.Type.COMPOUND_SYMMETRY);

		private final ResidualStructure.Type type;

		Residuals(ResidualStructure.Type type) {
			this.type = type;
		}

		ResidualStructure.Type type() {
			return type;
		}

		/** Whether occasions must be numbers, so that steps between them can be counted. */
		boolean needsSteps() {
			return switch (this) {
				case AR1, CAR1, ROLES_AR1, ARH1, TOEPLITZ -> true;
				default -> false;
			};
		}
	}
}
