package org.allianceworkbench.analysis.mixed.covariance;

/**
 * One natural covariance parameter of a mixed model.
 *
 * @param group what it belongs to: the grouping of a random term ("Subject", "cask:batch") or "Residual"
 * @param first the effect (a column of Z, a role, a stratum, an occasion); for a correlation of residuals "phi" or "rho"
 * @param second the other effect of a covariance; equal to {@code first} for a variance or a serial correlation
 * @param kind variance, covariance or correlation
 * @param lower smallest value, may be negative infinity
 * @param upper largest value, may be positive infinity
 */
public record CovarianceParameter(String group, String first, String second, Kind kind, double lower, double upper) {

	/** What a parameter measures. */
	public enum Kind {
		/** A variance: at least 0, in squared units of the outcome (per squared unit of the effect's column). */
		VARIANCE,
		/** A covariance of two effects of one group. */
		COVARIANCE,
		/** A serial (or exchangeable) correlation of residuals, without unit. */
		CORRELATION
	}

	/** A variance of one effect. */
	public static CovarianceParameter variance(String group, String effect) {
		return new CovarianceParameter(group, effect, effect, Kind.VARIANCE, 0, Double.POSITIVE_INFINITY);
	}

	/** A covariance of two effects. */
	public static CovarianceParameter covariance(String group, String first, String second) {
		return new CovarianceParameter(group, first, second, Kind.COVARIANCE, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
	}

	/** A correlation between the bounds given. */
	public static CovarianceParameter correlation(String group, String name, double lower, double upper) {
		return new CovarianceParameter(group, name, name, Kind.CORRELATION, lower, upper);
	}

	/** The name a reader sees: "var(Subject: Days)", "cov(Subject: (Intercept), Days)", "phi(Residual)". */
	public String name() {
		return switch (kind) {
			case VARIANCE -> "var(" + group + ": " + first + ")";
			case COVARIANCE -> "cov(" + group + ": " + first + ", " + second + ")";
			case CORRELATION -> first + "(" + group + ")";
		};
	}
}
