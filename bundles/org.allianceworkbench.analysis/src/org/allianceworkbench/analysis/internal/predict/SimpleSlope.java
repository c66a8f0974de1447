package org.allianceworkbench.analysis.internal.predict;

import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.StudentT;
import org.hipparchus.linear.RealMatrix;

/**
 * The predictor's slope at a value of the moderator.
 *
 * @param key name among the values
 * @param label what people call the value
 * @param estimate the slope
 * @param se its standard error
 * @param df residual degrees of freedom
 */
record SimpleSlope(String key, String label, double estimate, double se, double df) {

	/** The slope b1 + sum of weights times products' coefficients. */
	static SimpleSlope of(String key, String label, Regression model, int slope, int[] products, double[] weights) {
		RealMatrix v = model.fit().covariance();
		double[] contrast = new double[model.fit().p()];
		contrast[slope] = 1;
		for (int k = 0; k < products.length; k++) {
			contrast[products[k]] = weights[k];
		}
		double estimate = 0;
		double variance = 0;
		for (int i = 0; i < contrast.length; i++) {
			estimate += contrast[i] * model.fit().beta()[i];
			for (int j = 0; j < contrast.length; j++) {
				variance += contrast[i] * contrast[j] * v.getEntry(i, j);
			}
		}
		return new SimpleSlope(key, label, estimate, Math.sqrt(variance), model.fit().df());
	}

	double t() {
		return estimate / se;
	}

	double p() {
		return StudentT.twoSided(t(), df);
	}

	Bounds interval(double confidence) {
		return StudentT.interval(estimate, se, df, confidence);
	}
}
