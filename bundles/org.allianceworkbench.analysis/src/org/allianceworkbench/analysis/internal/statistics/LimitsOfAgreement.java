package org.allianceworkbench.analysis.internal.statistics;

/**
 * Limits of agreement of independent pairs: mean difference -+ 1.96 standard deviations.
 * <p>
 * Sources: Bland and Altman (1986), Lancet 327:307-310; (1999), Stat Methods Med Res 8:135-160, section 2 for the standard
 * error s sqrt(1/n + 1.96^2 / (2 (n - 1))).
 *
 * @param bias mean difference
 * @param sd standard deviation of the differences
 * @param n how many pairs
 */
public record LimitsOfAgreement(double bias, double sd, int n) {

	/** The quantile that the limits are made with, 1.96 before rounding. */
	public static final double Z = Normal.critical(0.95);

	/** Limits of differences. */
	public static LimitsOfAgreement of(Sample differences) {
		return new LimitsOfAgreement(differences.mean(), differences.sd(), differences.n());
	}

	/** Lower limit. */
	public double lower() {
		return bias - Z * sd;
	}

	/** Upper limit. */
	public double upper() {
		return bias + Z * sd;
	}

	/** Standard error of a limit (1999). */
	public double standardError() {
		return sd * Math.sqrt(1.0 / n + Z * Z / (2 * (n - 1.0)));
	}

	/** Standard error of a limit by the simpler formula of 1986. */
	public double standardError1986() {
		return sd * Math.sqrt(3.0 / n);
	}

	/** Confidence interval of a limit by t with n - 1 degrees of freedom. */
	public Bounds interval(double limit, double confidence) {
		return StudentT.interval(limit, standardError(), n - 1.0, confidence);
	}
}
