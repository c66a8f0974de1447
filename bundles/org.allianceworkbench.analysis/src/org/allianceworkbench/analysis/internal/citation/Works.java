package org.allianceworkbench.analysis.internal.citation;

/** References in APA style, by first author and year. */
public final class Works {

	/** Simple slopes. */
	public static final String AIKEN_WEST_1991 = "Aiken, L. S., & West, S. G. (1991). Multiple regression: Testing and "
			+ "interpreting interactions. Sage.";

	/** Truth and bias of therapists' judgements. */
	public static final String ATZIL_SLONIM_2015 = "Atzil-Slonim, D., Bar-Kalifa, E., Rafaeli, E., Lutz, W., Rubel, J., "
			+ "Schiefele, A.-K., & Peri, T. (2015). Therapeutic bond judgments: Congruence and incongruence. Journal of "
			+ "Consulting and Clinical Psychology, 83, 773–784.";

	/** Alliance within and between therapists. */
	public static final String BALDWIN_2007 = "Baldwin, S. A., Wampold, B. E., & Imel, Z. E. (2007). Untangling the "
			+ "alliance-outcome correlation: Exploring the relative importance of therapist and patient variability in the "
			+ "alliance. Journal of Consulting and Clinical Psychology, 75, 842–852.";

	/** Therapist effects. */
	public static final String BALDWIN_IMEL_2013 = "Baldwin, S. A., & Imel, Z. E. (2013). Therapist effects: Findings and "
			+ "methods. In M. J. Lambert (Ed.), Bergin and Garfield's handbook of psychotherapy and behavior change (6th "
			+ "ed., pp. 258–297). Wiley.";

	/** Regions of significance. */
	public static final String BAUER_CURRAN_2005 = "Bauer, D. J., & Curran, P. J. (2005). Probing interactions in fixed and "
			+ "multilevel regression: Inferential and graphical techniques. Multivariate Behavioral Research, 40, 373–400.";

	/** Standardised change. */
	public static final String BECKER_1988 = "Becker, B. J. (1988). Synthesizing standardized mean-change measures. British "
			+ "Journal of Mathematical and Statistical Psychology, 41, 257–278.";

	/** CR2 standard errors. */
	public static final String BELL_MCCAFFREY_2002 = "Bell, R. M., & McCaffrey, D. F. (2002). Bias reduction in standard "
			+ "errors for linear regression with multi-stage samples. Survey Methodology, 28, 169–181.";

	/** Limits of agreement and their standard errors. */
	public static final String BLAND_ALTMAN_1999 = "Bland, J. M., & Altman, D. G. (1999). Measuring agreement in method "
			+ "comparison studies. Statistical Methods in Medical Research, 8, 135–160.";

	/** Limits of agreement of repeated pairs. */
	public static final String BLAND_ALTMAN_2007 = "Bland, J. M., & Altman, D. G. (2007). Agreement between methods of "
			+ "measurement with multiple observations per individual. Journal of Biopharmaceutical Statistics, 17, 571–582.";

	/** Intervals of standardised differences. */
	public static final String BONETT_2008 = "Bonett, D. G. (2008). Confidence intervals for standardized linear contrasts of "
			+ "means. Psychological Methods, 13, 99–109.";

	/** Test of symmetry. */
	public static final String BOWKER_1948 = "Bowker, A. H. (1948). A test for symmetry in contingency tables. Journal of the "
			+ "American Statistical Association, 43, 572–574.";

	/** Generalizability theory. */
	public static final String BRENNAN_2001 = "Brennan, R. L. (2001). Generalizability theory. Springer.";

	/** Individual data in one stage or two. */
	public static final String BURKE_2017 = "Burke, D. L., Ensor, J., & Riley, R. D. (2017). Meta-analysis using individual "
			+ "participant data: One-stage and two-stage approaches, and why they may differ. Statistics in Medicine, 36, "
			+ "855–875.";

	/** Sizes of effects, tests of categories. */
	public static final String COHEN_1988 = "Cohen, J. (1988). Statistical power analysis for the behavioral sciences (2nd "
			+ "ed.). Erlbaum.";

	/** Regression and correlation. */
	public static final String COHEN_2003 = "Cohen, J., Cohen, P., West, S. G., & Aiken, L. S. (2003). Applied multiple "
			+ "regression/correlation analysis for the behavioral sciences (3rd ed.). Erlbaum.";

	/** Reliability of change. */
	public static final String CRANFORD_2006 = "Cranford, J. A., Shrout, P. E., Iida, M., Rafaeli, E., Yip, T., & Bolger, N. "
			+ "(2006). A procedure for evaluating sensitivity to within-person change: Can mood measures in diary studies "
			+ "detect change reliably? Personality and Social Psychology Bulletin, 32, 917–929.";

	/** Alpha. */
	public static final String CRONBACH_1951 = "Cronbach, L. J. (1951). Coefficient alpha and the internal structure of "
			+ "tests. Psychometrika, 16, 297–334.";

	/** Exact intervals by noncentral distributions. */
	public static final String CUMMING_FINCH_2001 = "Cumming, G., & Finch, S. (2001). A primer on the understanding, use, and "
			+ "calculation of confidence intervals that are based on central and noncentral distributions. Educational and "
			+ "Psychological Measurement, 61, 532–574.";

	/** Within-person and between-person effects. */
	public static final String CURRAN_BAUER_2011 = "Curran, P. J., & Bauer, D. J. (2011). The disaggregation of within-person "
			+ "and between-person effects in longitudinal models of change. Annual Review of Psychology, 62, 583–619.";

	/** EM algorithm. */
	public static final String DEMPSTER_1977 = "Dempster, A. P., Laird, N. M., & Rubin, D. B. (1977). Maximum likelihood from "
			+ "incomplete data via the EM algorithm. Journal of the Royal Statistical Society: Series B, 39, 1–22.";

	/** Trim and fill. */
	public static final String DUVAL_TWEEDIE_2000 = "Duval, S., & Tweedie, R. (2000). Trim and fill: A simple "
			+ "funnel-plot-based method of testing and adjusting for publication bias in meta-analysis. Biometrics, 56, "
			+ "455–463.";

	/** Response surfaces of congruence. */
	public static final String EDWARDS_PARRY_1993 = "Edwards, J. R., & Parry, M. E. (1993). On the use of polynomial "
			+ "regression equations as an alternative to difference scores in organizational research. Academy of Management "
			+ "Journal, 36, 1577–1613.";

	/** Egger's test. */
	public static final String EGGER_1997 = "Egger, M., Davey Smith, G., Schneider, M., & Minder, C. (1997). Bias in "
			+ "meta-analysis detected by a simple, graphical test. BMJ, 315, 629–634.";

	/** Within and between parts of predictors. */
	public static final String ENDERS_TOFIGHI_2007 = "Enders, C. K., & Tofighi, D. (2007). Centering predictor variables in "
			+ "cross-sectional multilevel models: A new look at an old issue. Psychological Methods, 12, 121–138.";

	/** Control charts and change points for ruptures. */
	public static final String EUBANKS_CARTER_2012 = "Eubanks-Carter, C., Gorman, B. S., & Muran, J. C. (2012). Quantitative "
			+ "naturalistic methods for detecting change points in psychotherapy research: An illustration with alliance "
			+ "ruptures. Psychotherapy Research, 22, 621–637.";

	/** Session-by-session alliance and symptoms. */
	public static final String FALKENSTROM_2017 = "Falkenström, F., Finkel, S., Sandell, R., Rubel, J. A., & Holmqvist, R. "
			+ "(2017). Dynamic models of individual change in psychotherapy process research. Journal of Consulting and "
			+ "Clinical Psychology, 85, 537–549.";

	/** Scores with missing items. */
	public static final String FAYERS_MACHIN_2016 = "Fayers, P. M., & Machin, D. (2016). Quality of life: The assessment, "
			+ "analysis and reporting of patient-reported outcomes (3rd ed.). Wiley.";

	/** Interval of alpha. */
	public static final String FELDT_1987 = "Feldt, L. S., Woodruff, D. J., & Salih, F. A. (1987). Statistical inference for "
			+ "coefficient alpha. Applied Psychological Measurement, 11, 93–103.";

	/** Standard errors of kappa. */
	public static final String FLEISS_1969 = "Fleiss, J. L., Cohen, J., & Everitt, B. S. (1969). Large sample standard errors "
			+ "of kappa and weighted kappa. Psychological Bulletin, 72, 323–327.";

	/** Kappa of many raters. */
	public static final String FLEISS_1971 = "Fleiss, J. L. (1971). Measuring nominal scale agreement among many raters. "
			+ "Psychological Bulletin, 76, 378–382.";

	/** Exact test of larger tables. */
	public static final String FREEMAN_HALTON_1951 = "Freeman, G. H., & Halton, J. H. (1951). Note on an exact treatment of "
			+ "contingency, goodness of fit and other problems of significance. Biometrika, 38, 141–149.";

	/** Omega within and between. */
	public static final String GELDHOF_2014 = "Geldhof, G. J., Preacher, K. J., & Zyphur, M. J. (2014). Reliability "
			+ "estimation in a multilevel confirmatory factor analysis framework. Psychological Methods, 19, 72–91.";

	/** Satterthwaite's degrees of freedom in mixed models. */
	public static final String GIESBRECHT_BURNS_1985 = "Giesbrecht, F. G., & Burns, J. C. (1985). Two-stage analysis based on "
			+ "a mixed model: Large-sample asymptotic theory and small-sample simulation results. Biometrics, 41, 477–486.";

	/** The stricter of both criteria for ruptures. */
	public static final String GUMZ_2012 = "Gumz, A., Braehler, E., Geyer, M., & Erices, R. (2012). Crisis-repair sequences: "
			+ "Considerations on the classification and assessment of breaches in the therapeutic relationship. BMC Medical "
			+ "Research Methodology, 12, 10.";

	/** AC1. */
	public static final String GWET_2008 = "Gwet, K. L. (2008). Computing inter-rater reliability and its variance in the "
			+ "presence of high agreement. British Journal of Mathematical and Statistical Psychology, 61, 29–48.";

	/** Omega. */
	public static final String HAYES_COUTTS_2020 = "Hayes, A. F., & Coutts, J. J. (2020). Use omega rather than Cronbach's "
			+ "alpha for estimating reliability. But... Communication Methods and Measures, 14, 1–24.";

	/** Krippendorff's alpha. */
	public static final String HAYES_KRIPPENDORFF_2007 = "Hayes, A. F., & Krippendorff, K. (2007). Answering the call for a "
			+ "standard reliability measure for coding data. Communication Methods and Measures, 1, 77–89.";

	/** When a response surface shows congruence. */
	public static final String HUMBERG_2019 = "Humberg, S., Nestler, S., & Back, M. D. (2019). Response surface analysis in "
			+ "personality and social psychology: Checklist and clarifications for the case of congruence hypotheses. Social "
			+ "Psychological and Personality Science, 10, 409–419.";

	/** Definitions of quantiles. */
	public static final String HYNDMAN_FAN_1996 = "Hyndman, R. J., & Fan, Y. (1996). Sample quantiles in statistical "
			+ "packages. The American Statistician, 50, 361–365.";

	/** Hartung and Knapp's tests. */
	public static final String INTHOUT_2014 = "IntHout, J., Ioannidis, J. P. A., & Borm, G. F. (2014). The "
			+ "Hartung-Knapp-Sidik-Jonkman method for random effects meta-analysis is straightforward and considerably "
			+ "outperforms the standard DerSimonian-Laird method. BMC Medical Research Methodology, 14, 25.";

	/** Reliable and clinically significant change. */
	public static final String JACOBSON_TRUAX_1991 = "Jacobson, N. S., & Truax, P. (1991). Clinical significance: A "
			+ "statistical approach to defining meaningful change in psychotherapy research. Journal of Consulting and "
			+ "Clinical Psychology, 59, 12–19.";

	/** Longitudinal data of dyads. */
	public static final String KASHY_DONNELLAN_2012 = "Kashy, D. A., & Donnellan, M. B. (2012). Conceptual and methodological "
			+ "issues in the analysis of data from dyads and groups. In K. Deaux & M. Snyder (Eds.), The Oxford handbook of "
			+ "personality and social psychology (pp. 209–238). Oxford University Press.";

	/** Models of dyads. */
	public static final String KENNY_KASHY_COOK_2006 = "Kenny, D. A., Kashy, D. A., & Cook, W. L. (2006). Dyadic data "
			+ "analysis. Guilford Press.";

	/** Partner over actor effect. */
	public static final String KENNY_LEDERMANN_2010 = "Kenny, D. A., & Ledermann, T. (2010). Detecting, measuring, and "
			+ "testing dyadic patterns in the actor-partner interdependence model. Journal of Family Psychology, 24, 359–366.";

	/** Small-sample tests in mixed models. */
	public static final String KENWARD_ROGER_1997 = "Kenward, M. G., & Roger, J. H. (1997). Small sample inference for fixed "
			+ "effects from restricted maximum likelihood. Biometrics, 53, 983–997.";

	/** Three-level meta-analysis. */
	public static final String KONSTANTOPOULOS_2011 = "Konstantopoulos, S. (2011). Fixed effects and variance components "
			+ "estimation in three-level meta-analysis. Research Synthesis Methods, 2, 61–76.";

	/** Linear mixed models. */
	public static final String LAIRD_WARE_1982 = "Laird, N. M., & Ware, J. H. (1982). Random-effects models for longitudinal "
			+ "data. Biometrics, 38, 963–974.";

	/** Temporal congruence. */
	public static final String LAWS_2017 = "Laws, H. B., Constantino, M. J., Sayer, A. G., Klein, D. N., Kocsis, J. H., "
			+ "Manber, R., Markowitz, J. C., Rothbaum, B. O., Steidtmann, D., Thase, M. E., & Arnow, B. A. (2017). "
			+ "Convergence in patient-therapist therapeutic alliance ratings and its relation to outcome in chronic "
			+ "depression treatment. Psychotherapy Research, 27, 410–424.";

	/** The concordance correlation coefficient. */
	public static final String LIN_1989 = "Lin, L. I.-K. (1989). A concordance correlation coefficient to evaluate "
			+ "reproducibility. Biometrics, 45, 255–268.";

	/** The MCAR test. */
	public static final String LITTLE_1988 = "Little, R. J. A. (1988). A test of missing completely at random for "
			+ "multivariate data with missing values. Journal of the American Statistical Association, 83, 1198–1202.";

	/** Heteroskedasticity-consistent errors. */
	public static final String LONG_ERVIN_2000 = "Long, J. S., & Ervin, L. H. (2000). Using heteroscedasticity consistent "
			+ "standard errors in the linear regression model. The American Statistician, 54, 217–224.";

	/** Indirect effects. */
	public static final String MACKINNON_2002 = "MacKinnon, D. P., Lockwood, C. M., Hoffman, J. M., West, S. G., & Sheets, V. "
			+ "(2002). A comparison of methods to test mediation and other intervening variable effects. Psychological "
			+ "Methods, 7, 83–104.";

	/** Analysis of trials with repeated measures. */
	public static final String MALLINCKRODT_2008 = "Mallinckrodt, C. H., Lane, P. W., Schnell, D., Peng, Y., & Mancuso, J. P. "
			+ "(2008). Recommendations for the primary analysis of continuous endpoints in longitudinal clinical trials. "
			+ "Drug Information Journal, 42, 303–319.";

	/** The reference study of the longitudinal one-with-many design. */
	public static final String MANNE_2012 = "Manne, S. L., Kashy, D. A., Rubin, S., Hernandez, E., & Bergman, C. (2012). "
			+ "Therapist and patient perceptions of alliance and progress in psychological therapy for women diagnosed with "
			+ "gynecological cancers. Journal of Consulting and Clinical Psychology, 80, 800–810. "
			+ "https://doi.org/10.1037/a0029158";

	/** The one-with-many design. */
	public static final String MARCUS_2009 = "Marcus, D. K., Kashy, D. A., & Baldwin, S. A. (2009). Studying psychotherapy "
			+ "using the one-with-many design: The therapeutic alliance as an exemplar. Journal of Counseling Psychology, "
			+ "56, 537–548.";

	/** Omega. */
	public static final String MCDONALD_1999 = "McDonald, R. P. (1999). Test theory: A unified treatment. Erlbaum.";

	/** Names and intervals of intraclass correlations. */
	public static final String MCGRAW_WONG_1996 = "McGraw, K. O., & Wong, S. P. (1996). Forming inferences about some "
			+ "intraclass correlation coefficients. Psychological Methods, 1, 30–46.";

	/** Explained variance in mixed models. */
	public static final String NAKAGAWA_2017 = "Nakagawa, S., Johnson, P. C. D., & Schielzeth, H. (2017). The coefficient of "
			+ "determination R2 and intra-class correlation coefficient from generalized linear mixed-effects models "
			+ "revisited and expanded. Journal of the Royal Society Interface, 14, 20170213.";

	/** Response surfaces of clustered data. */
	public static final String NESTLER_2019 = "Nestler, S., Humberg, S., & Schoenbrodt, F. D. (2019). Response surface "
			+ "analysis with multilevel data: Illustration for the case of congruence hypotheses. Psychological Methods, 24, "
			+ "291–308.";

	/** Satterthwaite's df of cluster-robust tests. */
	public static final String PUSTEJOVSKY_TIPTON_2018 = "Pustejovsky, J. E., & Tipton, E. (2018). Small-sample methods for "
			+ "cluster-robust variance estimation and hypothesis testing in fixed effects models. Journal of Business & "
			+ "Economic Statistics, 36, 672–683.";

	/** Prediction intervals. */
	public static final String RILEY_2011 = "Riley, R. D., Higgins, J. P. T., & Deeks, J. J. (2011). Interpretation of random "
			+ "effects meta-analyses. BMJ, 342, d549.";

	/** Shapiro-Wilk. */
	public static final String ROYSTON_1995 = "Royston, P. (1995). Remark AS R94: A remark on algorithm AS 181: The W-test "
			+ "for normality. Applied Statistics, 44, 547–551.";

	/** Missing data. */
	public static final String SCHAFER_GRAHAM_2002 = "Schafer, J. L., & Graham, J. W. (2002). Missing data: Our view of the "
			+ "state of the art. Psychological Methods, 7, 147–177.";

	/** Reading response surfaces. */
	public static final String SHANOCK_2010 = "Shanock, L. R., Baran, B. E., Gentry, W. A., Pattison, S. C., & Heggestad, E. "
			+ "D. (2010). Polynomial regression with response surface analysis: A powerful approach for examining moderation "
			+ "and overcoming limitations of difference scores. Journal of Business and Psychology, 25, 543–554.";

	/** Kinds of intraclass correlations. */
	public static final String SHROUT_FLEISS_1979 = "Shrout, P. E., & Fleiss, J. L. (1979). Intraclass correlations: Uses in "
			+ "assessing rater reliability. Psychological Bulletin, 86, 420–428.";

	/** Reliability of within-person change. */
	public static final String SHROUT_LANE_2012 = "Shrout, P. E., & Lane, S. P. (2012). Psychometrics. In M. R. Mehl & T. S. "
			+ "Conner (Eds.), Handbook of research methods for studying daily life (pp. 302–320). Guilford Press.";

	/** Growth curves. */
	public static final String SINGER_WILLETT_2003 = "Singer, J. D., & Willett, J. B. (2003). Applied longitudinal data "
			+ "analysis: Modeling change and event occurrence. Oxford University Press.";

	/** Ruptures by a fall of two standard deviations. */
	public static final String STILES_2004 = "Stiles, W. B., Glick, M. J., Osatuke, K., Hardy, G. E., Shapiro, D. A., "
			+ "Agnew-Davies, R., Rees, A., & Barkham, M. (2004). Patterns of alliance development and the rupture-repair "
			+ "hypothesis. Journal of Counseling Psychology, 51, 81–92.";

	/** Tests of variances. */
	public static final String STRAM_LEE_1994 = "Stram, D. O., & Lee, J. W. (1994). Variance components testing in the "
			+ "longitudinal mixed effects model. Biometrics, 50, 1171–1177.";

	/** Ruptures by a fall of one standard deviation. */
	public static final String STRAUSS_2006 = "Strauss, J. L., Hayes, A. M., Johnson, S. L., Newman, C. F., Brown, G. K., "
			+ "Barber, J. P., Laurenceau, J.-P., & Beck, A. T. (2006). Early alliance, alliance ruptures, and symptom change "
			+ "in a nonrandomized trial of cognitive therapy for avoidant and obsessive-compulsive personality disorders. "
			+ "Journal of Consulting and Clinical Psychology, 74, 337–345.";

	/** Sudden gains. */
	public static final String TANG_DERUBEIS_1999 = "Tang, T. Z., & DeRubeis, R. J. (1999). Sudden gains and critical "
			+ "sessions in cognitive-behavioral therapy for depression. Journal of Consulting and Clinical Psychology, 67, "
			+ "894–904.";

	/** Groups that decide a multilevel model's result. */
	public static final String VAN_DER_MEER_2010 = "Van der Meer, T., te Grotenhuis, M., & Pelzer, B. (2010). Influential "
			+ "cases in multilevel modeling: A methodological comment. American Sociological Review, 75, 173–178.";

	/** Meta-analysis in R. */
	public static final String VIECHTBAUER_2010 = "Viechtbauer, W. (2010). Conducting meta-analyses in R with the metafor "
			+ "package. Journal of Statistical Software, 36(3), 1–48.";

	/** Welch's test of two means. */
	public static final String WELCH_1947 = "Welch, B. L. (1947). The generalization of 'Student's' problem when several "
			+ "different population variances are involved. Biometrika, 34, 28–35.";

	/** Welch's test of several means. */
	public static final String WELCH_1951 = "Welch, B. L. (1951). On the comparison of several mean values: An alternative "
			+ "approach. Biometrika, 38, 330–336.";

	/** Truth and bias. */
	public static final String WEST_KENNY_2011 = "West, T. V., & Kenny, D. A. (2011). The truth and bias model of judgment. "
			+ "Psychological Review, 118, 357–378.";

	/** The t criterion of sudden gains. */
	public static final String WIEDEMANN_2020 = "Wiedemann, M., Thew, G. R., Stott, R., & Ehlers, A. (2020). suddengains: An "
			+ "R package to identify sudden gains in longitudinal data. PLoS ONE, 15, e0230276.";

	/** Intervals of Krippendorff's alpha. */
	public static final String ZAPF_2016 = "Zapf, A., Castell, S., Morawietz, L., & Karch, A. (2016). Measuring inter-rater "
			+ "reliability for nominal data - which coefficients and confidence intervals are appropriate? BMC Medical "
			+ "Research Methodology, 16, 93.";

	/** Intervals of limits of agreement of repeated pairs. */
	public static final String ZOU_2013 = "Zou, G. Y. (2013). Confidence interval estimation for the Bland-Altman limits of "
			+ "agreement with multiple observations per individual. Statistical Methods in Medical Research, 22, 630–642.";

	private Works() {
	}
}
