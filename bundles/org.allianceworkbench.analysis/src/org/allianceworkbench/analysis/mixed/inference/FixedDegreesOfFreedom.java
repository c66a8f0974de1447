package org.allianceworkbench.analysis.mixed.inference;

import org.hipparchus.linear.RealMatrix;

/** The same degrees of freedom for every test: the residual's n - p, infinite for normal tests, or none. */
public final class FixedDegreesOfFreedom implements Inference {

	private final Curvature curvature;
	private final double df;

	/**
	 * @param df n - p, {@link Double#POSITIVE_INFINITY} for normal and chi-square tests, {@code NaN} where none are well defined
	 */
	public FixedDegreesOfFreedom(Curvature curvature, double df) {
		this.curvature = curvature;
		this.df = df;
	}

	@Override
	public double[] beta() {
		return curvature.beta();
	}

	@Override
	public RealMatrix covariance() {
		return curvature.covariance();
	}

	@Override
	public double df(double[] contrast) {
		return df;
	}

	@Override
	public FTest test(RealMatrix hypothesis) {
		int[] rows = Forms.independentRows(hypothesis);
		if (rows.length == 0) {
			return FTest.EMPTY;
		}
		RealMatrix l = Forms.rows(hypothesis, rows);
		double[] value = l.operate(curvature.beta());
		double wald = Forms.quadratic(value, Forms.inverse(l.multiply(covariance()).multiply(l.transpose())));
		return FTest.of(wald / rows.length, rows.length, df);
	}
}
