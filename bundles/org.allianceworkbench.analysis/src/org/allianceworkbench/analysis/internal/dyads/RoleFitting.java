package org.allianceworkbench.analysis.internal.dyads;

import org.allianceworkbench.analysis.Option;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;

/**
 * How a model of both roles' ratings within therapists is fitted, tested and checked; a group of options.
 *
 * @param estimation by which likelihood
 * @param df degrees of freedom of fixed effects
 * @param tests whether variances are tested
 * @param profile whether variances get intervals from the profile of the likelihood
 * @param diagnostics whether assumptions are checked
 */
public record RoleFitting(
		@Option(label = "Estimation", help = Estimation.HELP, byDefault = "reml")
		Estimation estimation,
		@Option(label = "Degrees of freedom", help = RoleFitting.DF_SAFEST_WITH_FEW + "therapists" + RoleFitting.DF_OTHERS,
				byDefault = "satterthwaite")
		DegreesOfFreedom df,
		@Option(label = "Tests of variances",
		help = "Whether each variance and covariance is tested against the model without it.",
				byDefault = "yes")
		boolean tests,
		@Option(label = "Profile intervals", help = RoleFitting.PROFILE, byDefault = "no")
		boolean profile,
		@Option(label = "Diagnostics", help = "Whether residuals, random effects and influential therapists are checked.",
				byDefault = "yes")
		boolean diagnostics) {

	/** Help of an option of degrees of freedom: what comes before the word for the groups. */
	public static final String DF_SAFEST_WITH_FEW = "How fixed effects are tested: satterthwaite is what SPSS and SAS give, "
			+ "kenward-roger the safest with few ";
	/** What comes after it. */
	public static final String DF_OTHERS = ", residual is ratings minus effects, none means z tests.";
	/** Help of an option of profile intervals. */
	public static final String PROFILE = "Whether variances and correlations get intervals from the profile of the likelihood, "
			+ "which are also right near 0; this takes longer.";
}
