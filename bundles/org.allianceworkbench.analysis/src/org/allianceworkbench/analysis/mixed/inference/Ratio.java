package org.allianceworkbench.analysis.mixed.inference;

/**
 * The ratio of two linear functions of the fixed effects, as partner over actor effect in dyads (Kenny &amp; Ledermann 2010).
 *
 * @param value numerator / denominator
 * @param se standard error by the delta method
 */
public record Ratio(double value, double se) {

	/**
	 * A ratio of a fit.
	 *
	 * @param numerator weights of the fixed effects, length p
	 * @param denominator weights of the fixed effects, length p
	 */
	public static Ratio of(Inference inference, double[] numerator, double[] denominator) {
		double below = Forms.dot(denominator, inference.beta());
		double value = Forms.dot(numerator, inference.beta()) / below;
		double[] gradient = new double[numerator.length];
		for (int i = 0; i < gradient.length; i++) {
			gradient[i] = (numerator[i] - value * denominator[i]) / below;
		}
		return new Ratio(value, Math.sqrt(Forms.quadratic(gradient, inference.covariance())));
	}
}
