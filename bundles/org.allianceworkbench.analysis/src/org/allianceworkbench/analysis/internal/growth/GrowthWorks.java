package org.allianceworkbench.analysis.internal.growth;

/** References of these analyses, in APA style. */
final class GrowthWorks {

	/** Growth curves. */
	static final String SINGER_WILLETT_2003 =
			"Singer, J. D., & Willett, J. B. (2003). Applied longitudinal data analysis: Modeling "
			+ "change and event occurrence. Oxford University Press.";

	/** Analysis of trials with repeated measures. */
	static final String MALLINCKRODT_2008 = "Mallinckrodt, C. H., Lane, P. W., Schnell, D., Peng, Y., & Mancuso, J. P. (2008). "
			+ "Recommendations for the primary analysis of continuous endpoints in longitudinal clinical trials. Drug Information "
			+ "Journal, 42, 303-319.";

	/** Within-person and between-person effects. */
	static final String CURRAN_BAUER_2011 = "Curran, P. J., & Bauer, D. J. (2011). The disaggregation of within-person and "
			+ "between-person effects in longitudinal models of change. Annual Review of Psychology, 62, 583-619.";

	/** Therapist effects. */
	static final String BALDWIN_IMEL_2013 = "Baldwin, S. A., & Imel, Z. E. (2013). Therapist effects: Findings and methods. "
			+ "In M. J. "
			+ "Lambert (Ed.), Bergin and Garfield's handbook of psychotherapy and behavior change (6th ed., pp. 258-297). Wiley.";

	/** Generalizability theory. */
	static final String BRENNAN_2001 = "Brennan, R. L. (2001). Generalizability theory. Springer.";

	private GrowthWorks() {
	}
}
