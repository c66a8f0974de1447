package org.allianceworkbench.analysis.mixed.likelihood;

import org.hipparchus.linear.RealMatrix;

/**
 * S(theta) = [X y]' V^-1 [X y] and log|V| at one theta, with derivatives in the natural covariance parameters.
 *
 * @param theta the covariance parameters, length m
 * @param logDetV log|V|, with all constants (weights included)
 * @param logDetVFirst its first derivatives, length m; empty when only the value was asked for
 * @param logDetVSecond its second derivatives, m x m; empty below {@link Order#SECOND}
 * @param s S, (p+1) x (p+1), y last
 * @param sFirst derivatives of S, length m or empty
 * @param sSecond second derivatives of S, m x m (both halves filled, shared) or empty
 * @param linear whether V is linear in theta, so that no second derivative of V enters (Kenward and Roger's case)
 */
public record Evaluation(double[] theta, double logDetV, double[] logDetVFirst, double[][] logDetVSecond,
		RealMatrix s, RealMatrix[] sFirst, RealMatrix[][] sSecond, boolean linear) {

	/** How many derivatives it carries. */
	public Order order() {
		if (sFirst.length == 0 && theta.length > 0) {
			return Order.VALUE;
		}
		return sSecond.length == 0 && theta.length > 0 ? Order.GRADIENT : Order.SECOND;
	}
}
