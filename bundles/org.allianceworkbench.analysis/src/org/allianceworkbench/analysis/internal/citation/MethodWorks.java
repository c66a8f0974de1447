package org.allianceworkbench.analysis.internal.citation;

/** References of everyday methods, of scales and of agreement, in APA style. */
public final class MethodWorks {

	/** CR2 standard errors. */
	public static final String BELL_MCCAFFREY_2002 =
			"Bell, R. M., & McCaffrey, D. F. (2002). Bias reduction in standard errors for "
			+ "linear regression with multi-stage samples. Survey Methodology, 28, 169-181.";

	/** Standardised change. */
	public static final String BECKER_1988 =
			"Becker, B. J. (1988). Synthesizing standardized mean-change measures. British Journal "
			+ "of Mathematical and Statistical Psychology, 41, 257-278.";

	/** Intervals of standardised differences. */
	public static final String BONETT_2008 =
			"Bonett, D. G. (2008). Confidence intervals for standardized linear contrasts of means. "
			+ "Psychological Methods, 13, 99-109.";

	/** Test of symmetry. */
	public static final String BOWKER_1948 = "Bowker, A. H. (1948). A test for symmetry in contingency tables. Journal of the "
			+ "American Statistical Association, 43, 572-574.";

	/** Reliability of change. */
	public static final String CRANFORD_2006 =
			"Cranford, J. A., Shrout, P. E., Iida, M., Rafaeli, E., Yip, T., & Bolger, N. (2006). "
			+ "A procedure for evaluating sensitivity to within-person change: Can mood measures in diary studies detect change "
			+ "reliably? Personality and Social Psychology Bulletin, 32, 917-929.";

	/** Alpha. */
	public static final String CRONBACH_1951 = "Cronbach, L. J. (1951). Coefficient alpha and the internal structure of tests. "
			+ "Psychometrika, 16, 297-334.";

	/** Exact intervals by noncentral distributions. */
	public static final String CUMMING_FINCH_2001 = "Cumming, G., & Finch, S. (2001). A primer on the understanding, use, and "
			+ "calculation of confidence intervals that are based on central and noncentral distributions. Educational and "
			+ "Psychological Measurement, 61, 532-574.";

	/** EM algorithm. */
	public static final String DEMPSTER_1977 = "Dempster, A. P., Laird, N. M., & Rubin, D. B. (1977). Maximum likelihood from "
			+ "incomplete data via the EM algorithm. Journal of the Royal Statistical Society: Series B, 39, 1-22.";

	/** Interval of alpha. */
	public static final String FELDT_1987 = "Feldt, L. S., Woodruff, D. J., & Salih, F. A. (1987). Statistical inference for "
			+ "coefficient alpha. Applied Psychological Measurement, 11, 93-103.";

	/** Kappa of many raters. */
	public static final String FLEISS_1971 = "Fleiss, J. L. (1971). Measuring nominal scale agreement among many raters. "
			+ "Psychological Bulletin, 76, 378-382.";

	/** Standard errors of kappa. */
	public static final String FLEISS_1969 = "Fleiss, J. L., Cohen, J., & Everitt, B. S. (1969). Large sample standard errors of "
			+ "kappa and weighted kappa. Psychological Bulletin, 72, 323-327.";

	/** Omega within and between. */
	public static final String GELDHOF_2014 =
			"Geldhof, G. J., Preacher, K. J., & Zyphur, M. J. (2014). Reliability estimation in a "
			+ "multilevel confirmatory factor analysis framework. Psychological Methods, 19, 72-91.";

	/** AC1. */
	public static final String GWET_2008 =
			"Gwet, K. L. (2008). Computing inter-rater reliability and its variance in the presence "
			+ "of high agreement. British Journal of Mathematical and Statistical Psychology, 61, 29-48.";

	/** Omega. */
	public static final String HAYES_COUTTS_2020 =
			"Hayes, A. F., & Coutts, J. J. (2020). Use omega rather than Cronbach's alpha for "
			+ "estimating reliability. But... Communication Methods and Measures, 14, 1-24.";

	/** Krippendorff's alpha. */
	public static final String HAYES_KRIPPENDORFF_2007 =
			"Hayes, A. F., & Krippendorff, K. (2007). Answering the call for a standard "
			+ "reliability measure for coding data. Communication Methods and Measures, 1, 77-89.";

	/** The MCAR test. */
	public static final String LITTLE_1988 =
			"Little, R. J. A. (1988). A test of missing completely at random for multivariate data "
			+ "with missing values. Journal of the American Statistical Association, 83, 1198-1202.";

	/** Heteroskedasticity-consistent errors. */
	public static final String LONG_ERVIN_2000 =
			"Long, J. S., & Ervin, L. H. (2000). Using heteroscedasticity consistent standard "
			+ "errors in the linear regression model. The American Statistician, 54, 217-224.";

	/** Omega. */
	public static final String MCDONALD_1999 = "McDonald, R. P. (1999). Test theory: A unified treatment. Erlbaum.";

	/** Satterthwaite's df of cluster-robust tests. */
	public static final String PUSTEJOVSKY_TIPTON_2018 = "Pustejovsky, J. E., & Tipton, E. (2018). Small-sample methods for "
			+ "cluster-robust variance estimation and hypothesis testing in fixed effects models. Journal of Business & Economic "
			+ "Statistics, 36, 672-683.";

	/** Shapiro-Wilk. */
	public static final String ROYSTON_1995 = "Royston, P. (1995). Remark AS R94: A remark on algorithm AS 181: The W-test for "
			+ "normality. Applied Statistics, 44, 547-551.";

	/** Reliability of within-person change. */
	public static final String SHROUT_LANE_2012 =
			"Shrout, P. E., & Lane, S. P. (2012). Psychometrics. In M. R. Mehl & T. S. Conner "
			+ "(Eds.), Handbook of research methods for studying daily life (pp. 302-320). Guilford Press.";

	/** Temporal congruence. */
	public static final String LAWS_2017 =
			"Laws, H. B., Constantino, M. J., Sayer, A. G., Klein, D. N., Kocsis, J. H., Manber, R., "
			+ "Markowitz, J. C., Rothbaum, B. O., Steidtmann, D., Thase, M. E., & Arnow, B. A. (2017). Convergence in "
			+ "patient-therapist "
			+ "therapeutic alliance ratings and its relation to outcome in chronic depression treatment. Psychotherapy Research, "
			+ "27, "
			+ "410-424.";

	/** Welch's test of two means. */
	public static final String WELCH_1947 =
			"Welch, B. L. (1947). The generalization of 'Student's' problem when several different "
			+ "population variances are involved. Biometrika, 34, 28-35.";

	/** Welch's test of several means. */
	public static final String WELCH_1951 =
			"Welch, B. L. (1951). On the comparison of several mean values: An alternative approach. "
			+ "Biometrika, 38, 330-336.";

	private MethodWorks() {
	}
}
