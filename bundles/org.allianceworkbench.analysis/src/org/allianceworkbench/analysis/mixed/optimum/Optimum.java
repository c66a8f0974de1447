package org.allianceworkbench.analysis.mixed.optimum;

import java.util.Optional;

import org.allianceworkbench.analysis.mixed.likelihood.Evaluation;
import org.hipparchus.linear.RealMatrix;

/**
 * The covariance parameters that minimise -2 log L, and what follows at once.
 *
 * @param theta the natural covariance parameters, length m
 * @param reml whether the restricted likelihood was used
 * @param minusTwoLogLik -2 log L (REML: with (n-p) log 2 pi and log|X'V^-1X|)
 * @param beta fixed effects, length p
 * @param covariance (X'V^-1X)^-1, p x p
 * @param evaluation S, log|V| and their first and second derivatives at theta
 * @param certificate gradient, curvature, boundary, messages
 * @param centred the same in centred columns, with more digits; empty where the likelihood has no such form
 */
public record Optimum(double[] theta, boolean reml, double minusTwoLogLik, double[] beta, RealMatrix covariance,
		Evaluation evaluation, Certificate certificate, Optional<Centred> centred) {

	/**
	 * The optimum in centred columns.
	 *
	 * @param evaluation S, log|V| and derivatives over centred columns and their covariance parameters
	 * @param covariance of the fixed effects of the centred columns
	 * @param parameters A: the centred columns' covariance parameters are A theta
	 * @param columns B: [X y] = [X y]_centred B
	 */
	public record Centred(Evaluation evaluation, RealMatrix covariance, RealMatrix parameters, RealMatrix columns) {
	}
}
