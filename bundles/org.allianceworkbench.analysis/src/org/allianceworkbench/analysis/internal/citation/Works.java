package org.allianceworkbench.analysis.internal.citation;

/** References in APA style. */
public final class Works {

	/** Limits of agreement and their standard errors. */
	public static final String BLAND_ALTMAN_1999 = "Bland, J. M., & Altman, D. G. (1999). Measuring agreement in method "
			+ "comparison studies. Statistical Methods in Medical Research, 8, 135-160.";

	/** Limits of agreement of repeated pairs. */
	public static final String BLAND_ALTMAN_2007 = "Bland, J. M., & Altman, D. G. (2007). Agreement between methods of "
			+ "measurement with multiple observations per individual. Journal of Biopharmaceutical Statistics, 17, 571-582.";

	/** Satterthwaite's degrees of freedom in mixed models. */
	public static final String GIESBRECHT_BURNS_1985 = "Giesbrecht, F. G., & Burns, J. C. (1985). Two-stage analysis based on a "
			+ "mixed model: Large-sample asymptotic theory and small-sample simulation results. Biometrics, 41, 477-486.";

	/** Definitions of quantiles. */
	public static final String HYNDMAN_FAN_1996 = "Hyndman, R. J., & Fan, Y. (1996). Sample quantiles in statistical packages. "
			+ "The American Statistician, 50, 361-365.";

	/** Small-sample tests in mixed models. */
	public static final String KENWARD_ROGER_1997 = "Kenward, M. G., & Roger, J. H. (1997). Small sample inference for fixed "
			+ "effects from restricted maximum likelihood. Biometrics, 53, 983-997.";

	/** Linear mixed models. */
	public static final String LAIRD_WARE_1982 = "Laird, N. M., & Ware, J. H. (1982). Random-effects models for longitudinal data. "
			+ "Biometrics, 38, 963-974.";

	/** The concordance correlation coefficient. */
	public static final String LIN_1989 = "Lin, L. I.-K. (1989). A concordance correlation coefficient to evaluate "
			+ "reproducibility. Biometrics, 45, 255-268.";

	/** The reference study of the longitudinal one-with-many design. */
	public static final String MANNE_2012 = "Manne, S. L., Kashy, D. A., Rubin, S., Hernandez, E., & Bergman, C. (2012). "
			+ "Therapist and patient perceptions of alliance and progress in psychological therapy for women diagnosed with "
			+ "gynecological cancers. Journal of Consulting and Clinical Psychology, 80, 800-810. https://doi.org/10.1037/a0029158";

	/** The one-with-many design. */
	public static final String MARCUS_2009 = "Marcus, D. K., Kashy, D. A., & Baldwin, S. A. (2009). Studying psychotherapy using "
			+ "the one-with-many design: The therapeutic alliance as an exemplar. Journal of Counseling Psychology, 56, 537-548.";

	/** Names and intervals of intraclass correlations. */
	public static final String MCGRAW_WONG_1996 = "McGraw, K. O., & Wong, S. P. (1996). Forming inferences about some intraclass "
			+ "correlation coefficients. Psychological Methods, 1, 30-46.";

	/** Explained variance in mixed models. */
	public static final String NAKAGAWA_2017 = "Nakagawa, S., Johnson, P. C. D., & Schielzeth, H. (2017). The coefficient of "
			+ "determination R2 and intra-class correlation coefficient from generalized linear mixed-effects models revisited and "
			+ "expanded. Journal of the Royal Society Interface, 14, 20170213.";

	/** Kinds of intraclass correlations. */
	public static final String SHROUT_FLEISS_1979 = "Shrout, P. E., & Fleiss, J. L. (1979). Intraclass correlations: Uses in "
			+ "assessing rater reliability. Psychological Bulletin, 86, 420-428.";

	private Works() {
	}
}
