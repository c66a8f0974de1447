package org.allianceworkbench.analysis.internal.sites;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;

/**
 * Options of {@link SitesAnalysis}.
 */
public record SitesOptions(
		@Option(label = "Outcome", help = "What is measured in each client, for results of each site.",
		columns = Option.Columns.NUMBERS)
		Optional<String> outcome,
		@Option(label = "Predictor", help =
		"A number whose relation with the outcome is compared between sites, or the column of two "
				+ "groups (arms) whose difference is. Without it the sites' means are compared.", columns = Option.Columns.ANY)
		Optional<String> predictor,
		@Option(label = "Groups", help =
		"The two groups that are compared, the first minus the second. Without this option the two "
				+ "that there are, in order.")
		List<String> groups,
		@Option(label = "Measure", help =
		"The effect of each site: mean; difference of two groups (md) or in standard deviations (smd); "
				+ "correlation by Fisher's z (zcor) or as it is (cor); slope of a regression. From counts: log risk ratio (rr), "
				+ "log odds ratio (or), risk difference (rd). From means: md, smd, or the log ratio of means (rom). With 'auto' "
				+ "what the other options ask for.", byDefault = "auto")
		Measure measure,
		@Option(label = "Counts", help =
		"Four columns of counts: with and without the event in the treated, with and without in the others.",
				columns = Option.Columns.NUMBERS)
		List<String> counts,
		@Option(label = "Means", help =
		"Six columns of published means: number, mean and standard deviation of the first group, then of the second.",
				columns = Option.Columns.NUMBERS)
		List<String> summaries,
		@Option(label = "Correlations", help = "Two columns: published correlations, and how many clients each is from.",
				columns = Option.Columns.NUMBERS)
		List<String> correlations,
		@Option(label = "Effect", help = "Effects that are computed already, a row for each.", columns = Option.Columns.NUMBERS)
		Optional<String> effect,
		@Option(label = "Variance", help = "Sampling variances of the effects.", columns = Option.Columns.NUMBERS)
		Optional<String> variance,
		@Option(label = "Study", help = "What each effect is called. Without this option the site, or the row's number.",
				columns = Option.Columns.ANY)
		Optional<String> study,
		@Option(label = "Method",
		help = "How the variance between true effects is estimated; fe takes it as 0. A three-level model is by ml where that is "
				+ "chosen, else by reml.",
		byDefault = "reml")
		Tau2 method,
		@Option(label = "Hartung-Knapp",
		help = "Whether tests and intervals follow Hartung and Knapp, with Student's t, which is right for "
				+ "few sites; else normal ones.", byDefault = "yes")
		boolean hartungKnapp,
		@Option(label = "Test", help =
		"Which distribution tests and intervals are by: the normal one (z), Student's t without the correction of Hartung and "
				+ "Knapp (t), or with it (knha); with 'auto' knha or z, as the option Hartung-Knapp says. A three-level model "
				+ "knows z and t only.", byDefault = "auto")
		TestBy test,
		@Option(label = "Moderators", help = "Columns that may explain why effects differ, for effects in rows.",
				columns = Option.Columns.ANY)
		List<String> moderators,
		@Option(label = "Intercept", help =
		"Whether moderators stand beside an intercept; with 'no' and one categorical moderator each "
				+ "category has its own effect.", byDefault = "yes")
		boolean intercept,
		@Option(label = "Levels", help =
		"For several effects of a study: two columns, the outer grouping and the inner one (three-level "
				+ "model with cluster-robust tests by the outer one).", columns = Option.Columns.ANY)
		List<String> levels,
		@Option(label = "Roots", help =
		"How far the search goes for the variance between true effects by Paule and Mandel and for the limits of its Q-profile "
				+ "interval: to all digits (exact), or to where metafor ends unless told otherwise (metafor), for numbers that "
				+ "are compared with its.", byDefault = "exact")
		Roots roots,
		@Option(label = "Confidence", help = "Confidence level of all intervals.", byDefault = "0.95", lowest = 0.5,
		highest = 0.999)
		double confidence) {

	/** What tests and intervals are by, with what stands behind 'auto'. */
	TestBy tests() {
		TestBy chosen = test != TestBy.AUTO ? test : hartungKnapp ? TestBy.KNHA : TestBy.Z;
		return chosen == TestBy.KNHA && method == Tau2.FE ? TestBy.Z : chosen;
	}

	/** What an effect is. */
	public enum Measure {
		/** What the other options ask for. */
		AUTO,
		/** Mean of a site. */
		MEAN,
		/** Difference of two groups' means. */
		MD,
		/** Hedges's g. */
		SMD,
		/** Fisher's z of a correlation. */
		ZCOR,
		/** A correlation as it is. */
		COR,
		/** Log ratio of two groups' means. */
		ROM,
		/** Slope of a regression. */
		SLOPE,
		/** Log risk ratio. */
		RR,
		/** Log odds ratio. */
		OR,
		/** Risk difference. */
		RD
	}
}
