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
	public static final String LAIRD_WARE_1982 =
			"Laird, N. M., & Ware, J. H. (1982). Random-effects models for longitudinal data. "
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

	/** Truth and bias of therapists' judgements. */
	public static final String ATZIL_SLONIM_2015 =
			"Atzil-Slonim, D., Bar-Kalifa, E., Rafaeli, E., Lutz, W., Rubel, J., Schiefele, "
			+ "A.-K., & Peri, T. (2015). Therapeutic bond judgments: Congruence and incongruence. Journal of Consulting and "
			+ "Clinical Psychology, 83, 773-784.";

	/** Response surfaces of congruence. */
	public static final String EDWARDS_PARRY_1993 = "Edwards, J. R., & Parry, M. E. (1993). On the use of polynomial regression "
			+ "equations as an alternative to difference scores in organizational research. Academy of Management Journal, 36, "
			+ "1577-1613.";

	/** Within and between parts of predictors. */
	public static final String ENDERS_TOFIGHI_2007 = "Enders, C. K., & Tofighi, D. (2007). Centering predictor variables in "
			+ "cross-sectional multilevel models: A new look at an old issue. Psychological Methods, 12, 121-138.";

	/** When a response surface shows congruence. */
	public static final String HUMBERG_2019 = "Humberg, S., Nestler, S., & Back, M. D. (2019). Response surface analysis in "
			+ "personality and social psychology: Checklist and clarifications for the case of congruence hypotheses. Social "
			+ "Psychological and Personality Science, 10, 409-419.";

	/** Longitudinal data of dyads. */
	public static final String KASHY_DONNELLAN_2012 = "Kashy, D. A., & Donnellan, M. B. (2012). Conceptual and methodological "
			+ "issues in the analysis of data from dyads and groups. In K. Deaux & M. Snyder (Eds.), The Oxford handbook of "
			+ "personality and social psychology (pp. 209-238). Oxford University Press.";

	/** Models of dyads. */
	public static final String KENNY_KASHY_COOK_2006 = "Kenny, D. A., Kashy, D. A., & Cook, W. L. (2006). Dyadic data analysis. "
			+ "Guilford Press.";

	/** Partner over actor effect. */
	public static final String KENNY_LEDERMANN_2010 = "Kenny, D. A., & Ledermann, T. (2010). Detecting, measuring, and testing "
			+ "dyadic patterns in the actor-partner interdependence model. Journal of Family Psychology, 24, 359-366.";

	/** Response surfaces of clustered data. */
	public static final String NESTLER_2019 = "Nestler, S., Humberg, S., & Schoenbrodt, F. D. (2019). Response surface analysis "
			+ "with multilevel data: Illustration for the case of congruence hypotheses. Psychological Methods, 24, 291-308.";

	/** Reading response surfaces. */
	public static final String SHANOCK_2010 = "Shanock, L. R., Baran, B. E., Gentry, W. A., Pattison, S. C., & Heggestad, E. D. "
			+ "(2010). Polynomial regression with response surface analysis: A powerful approach for examining moderation and "
			+ "overcoming limitations of difference scores. Journal of Business and Psychology, 25, 543-554.";

	/** Tests of variances. */
	public static final String STRAM_LEE_1994 = "Stram, D. O., & Lee, J. W. (1994). Variance components testing in the "
			+ "longitudinal mixed effects model. Biometrics, 50, 1171-1177.";

	/** Truth and bias. */
	public static final String WEST_KENNY_2011 = "West, T. V., & Kenny, D. A. (2011). The truth and bias model of judgment. "
			+ "Psychological Review, 118, 357-378.";

	private Works() {
	}
}
