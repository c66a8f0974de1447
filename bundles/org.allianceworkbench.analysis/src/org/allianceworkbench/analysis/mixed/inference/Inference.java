package org.allianceworkbench.analysis.mixed.inference;

import org.hipparchus.linear.RealMatrix;

/** Tests and intervals of linear functions of the fixed effects by one method for their degrees of freedom. */
public interface Inference {

	/** Estimates of the fixed effects, length p. */
	double[] beta();

	/** Covariance matrix of the fixed effects that the method uses, p x p. */
	RealMatrix covariance();

	/**
	 * Degrees of freedom of the t test of one linear function.
	 *
	 * @param contrast weights, length p
	 */
	double df(double[] contrast);

	/**
	 * The F test of the hypothesis that all rows times the fixed effects are 0.
	 *
	 * @param hypothesis one row per contrast, p columns; rows that depend on others count once
	 */
	FTest test(RealMatrix hypothesis);

	/**
	 * One linear function of the fixed effects with its test and interval.
	 *
	 * @param contrast weights, length p
	 * @param confidence of the interval, 0.95
	 */
	default Estimate estimate(double[] contrast, double confidence) {
		return Estimate.of(Forms.dot(contrast, beta()), Math.sqrt(Forms.quadratic(contrast, covariance())), df(contrast),
				confidence);
	}
}
