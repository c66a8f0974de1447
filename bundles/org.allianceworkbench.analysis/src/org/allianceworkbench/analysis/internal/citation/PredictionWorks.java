package org.allianceworkbench.analysis.internal.citation;

/** Works that analyses of outcome, ruptures and sites cite, in APA style. */
public final class PredictionWorks {

	/** Alliance within and between therapists. */
	public static final String BALDWIN_2007 =
			"Baldwin, S. A., Wampold, B. E., & Imel, Z. E. (2007). Untangling the alliance-outcome "
			+ "correlation: Exploring the relative importance of therapist and patient variability in the alliance. Journal of "
			+ "Consulting and Clinical Psychology, 75, 842-852.";

	/** Simple slopes. */
	public static final String AIKEN_WEST_1991 =
			"Aiken, L. S., & West, S. G. (1991). Multiple regression: Testing and interpreting "
			+ "interactions. Sage.";

	/** Regions of significance. */
	public static final String BAUER_CURRAN_2005 =
			"Bauer, D. J., & Curran, P. J. (2005). Probing interactions in fixed and multilevel "
			+ "regression: Inferential and graphical techniques. Multivariate Behavioral Research, 40, 373-400.";

	/** Detrending. */
	public static final String CURRAN_BAUER_2011 =
			"Curran, P. J., & Bauer, D. J. (2011). The disaggregation of within-person and "
			+ "between-person effects in longitudinal models of change. Annual Review of Psychology, 62, 583-619.";

	/** Control charts and change points for ruptures. */
	public static final String EUBANKS_CARTER_2012 = "Eubanks-Carter, C., Gorman, B. S., & Muran, J. C. (2012). Quantitative "
			+ "naturalistic methods for detecting change points in psychotherapy research: An illustration with alliance ruptures. "
			+ "Psychotherapy Research, 22, 621-637.";

	/** Session-by-session alliance and symptoms. */
	public static final String FALKENSTROM_2017 =
			"Falkenstroem, F., Finkel, S., Sandell, R., Rubel, J. A., & Holmqvist, R. (2017). "
			+ "Dynamic models of individual change in psychotherapy process research. Journal of Consulting and Clinical Psychology, "
			+ "85, 537-549.";

	/** The stricter of both criteria for ruptures. */
	public static final String GUMZ_2012 = "Gumz, A., Braehler, E., Geyer, M., & Erices, R. (2012). Crisis-repair sequences: "
			+ "Considerations on the classification and assessment of breaches in the therapeutic relationship. BMC Medical Research "
			+ "Methodology, 12, 10.";

	/** Hartung and Knapp's tests. */
	public static final String INTHOUT_2014 =
			"IntHout, J., Ioannidis, J. P. A., & Borm, G. F. (2014). The Hartung-Knapp-Sidik-Jonkman "
			+ "method for random effects meta-analysis is straightforward and considerably outperforms the standard "
			+ "DerSimonian-Laird method. BMC Medical Research Methodology, 14, 25.";

	/** Reliable and clinically significant change. */
	public static final String JACOBSON_TRUAX_1991 =
			"Jacobson, N. S., & Truax, P. (1991). Clinical significance: A statistical approach "
			+ "to defining meaningful change in psychotherapy research. Journal of Consulting and Clinical Psychology, 59, 12-19.";

	/** Indirect effects. */
	public static final String MACKINNON_2002 =
			"MacKinnon, D. P., Lockwood, C. M., Hoffman, J. M., West, S. G., & Sheets, V. (2002). A "
			+ "comparison of methods to test mediation and other intervening variable effects. Psychological Methods, 7, 83-104.";

	/** Prediction intervals. */
	public static final String RILEY_2011 =
			"Riley, R. D., Higgins, J. P. T., & Deeks, J. J. (2011). Interpretation of random effects "
			+ "meta-analyses. BMJ, 342, d549.";

	/** Individual data in one stage or two. */
	public static final String BURKE_2017 =
			"Burke, D. L., Ensor, J., & Riley, R. D. (2017). Meta-analysis using individual participant "
			+ "data: One-stage and two-stage approaches, and why they may differ. Statistics in Medicine, 36, 855-875.";

	/** Ruptures by a fall of two standard deviations. */
	public static final String STILES_2004 =
			"Stiles, W. B., Glick, M. J., Osatuke, K., Hardy, G. E., Shapiro, D. A., Agnew-Davies, R., "
			+ "Rees, A., & Barkham, M. (2004). Patterns of alliance development and the rupture-repair hypothesis. Journal of Counseling "
			+ "Psychology, 51, 81-92.";

	/** Ruptures by a fall of one standard deviation. */
	public static final String STRAUSS_2006 =
			"Strauss, J. L., Hayes, A. M., Johnson, S. L., Newman, C. F., Brown, G. K., Barber, J. P., "
			+ "Laurenceau, J.-P., & Beck, A. T. (2006). Early alliance, alliance ruptures, and symptom change in a nonrandomized trial of "
			+ "cognitive therapy for avoidant and obsessive-compulsive personality disorders. Journal of Consulting and Clinical "
			+ "Psychology, 74, 337-345.";

	/** Sudden gains. */
	public static final String TANG_DERUBEIS_1999 =
			"Tang, T. Z., & DeRubeis, R. J. (1999). Sudden gains and critical sessions in "
			+ "cognitive-behavioral therapy for depression. Journal of Consulting and Clinical Psychology, 67, 894-904.";

	/** Meta-analysis in R. */
	public static final String VIECHTBAUER_2010 =
			"Viechtbauer, W. (2010). Conducting meta-analyses in R with the metafor package. "
			+ "Journal of Statistical Software, 36(3), 1-48.";

	/** The t criterion of sudden gains. */
	public static final String WIEDEMANN_2020 =
			"Wiedemann, M., Thew, G. R., Stott, R., & Ehlers, A. (2020). suddengains: An R package to "
			+ "identify sudden gains in longitudinal data. PLoS ONE, 15, e0230276.";

	/** Trim and fill. */
	public static final String DUVAL_TWEEDIE_2000 =
			"Duval, S., & Tweedie, R. (2000). Trim and fill: A simple funnel-plot-based method "
			+ "of testing and adjusting for publication bias in meta-analysis. Biometrics, 56, 455-463.";

	/** Egger's test. */
	public static final String EGGER_1997 =
			"Egger, M., Davey Smith, G., Schneider, M., & Minder, C. (1997). Bias in meta-analysis "
			+ "detected by a simple, graphical test. BMJ, 315, 629-634.";

	private PredictionWorks() {
	}
}
