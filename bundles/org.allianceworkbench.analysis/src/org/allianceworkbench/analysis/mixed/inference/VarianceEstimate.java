package org.allianceworkbench.analysis.mixed.inference;

/**
 * An estimated variance, covariance, correlation or share with its uncertainty.
 *
 * @param value the estimate
 * @param se its standard error from the curvature of the likelihood; {@code NaN} where a variance sits at its boundary
 * @param low lower bound of the confidence interval; {@code NaN} without standard error
 * @param high upper bound
 */
public record VarianceEstimate(double value, double se, double low, double high) {

	/** On which scale the interval is symmetric, so that its bounds stay where the quantity may be. */
	public enum Scale {
		/** The quantity itself: covariances. */
		PLAIN,
		/** Its logarithm: variances and standard deviations. */
		LOG,
		/** Fisher's z: correlations. */
		FISHER,
		/** The logarithm of the odds: shares of a whole. */
		LOGIT
	}

	/** An estimate with a Wald interval on a scale. */
	static VarianceEstimate of(double value, double se, double confidence, Scale scale) {
		double z = Distributions.criticalT(confidence, Double.POSITIVE_INFINITY);
		return switch (scale) {
			case PLAIN -> new VarianceEstimate(value, se, value - z * se, value + z * se);
			case LOG -> new VarianceEstimate(value, se, value * Math.exp(-z * se / value), value * Math.exp(z * se / value));
			case FISHER -> {
				double center = Math.log((1 + value) / (1 - value)) / 2;
				double half = z * se / (1 - value * value);
				yield new VarianceEstimate(value, se, Math.tanh(center - half), Math.tanh(center + half));
			}
			case LOGIT -> {
				double center = Math.log(value / (1 - value));
				double half = z * se / (value * (1 - value));
				yield new VarianceEstimate(value, se, logistic(center - half), logistic(center + half));
			}
		};
	}

	private static double logistic(double x) {
		return 1 / (1 + Math.exp(-x));
	}
}
