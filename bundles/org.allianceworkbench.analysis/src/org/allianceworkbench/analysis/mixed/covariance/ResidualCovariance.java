package org.allianceworkbench.analysis.mixed.covariance;

import java.util.List;

import org.hipparchus.analysis.differentiation.DerivativeStructure;

/** The covariance of the residuals of two rows of one unit, as a function of parameters; rows of different units have none. */
public interface ResidualCovariance {

	/** The group of all residual parameters. */
	String GROUP = "Residual";

	/**
	 * What the covariance looks at in a row.
	 *
	 * @param stratum index of its stratum, 0 when there is one variance
	 * @param role 0 or 1
	 * @param occasion index of its occasion
	 * @param time the occasion's number
	 */
	record Cell(int stratum, int role, int occasion, double time) {
	}

	/** The parameters, named. */
	List<CovarianceParameter> parameters();

	/**
	 * Start values.
	 *
	 * @param variance of the residuals, roughly
	 */
	double[] start(double variance);

	/** Other points to start from, tried too because the likelihood may have several maxima; empty where it has one. */
	default List<double[]> furtherStarts(double variance) {
		return List.of();
	}

	/** Free coordinates, scaled by start values. */
	Chart chart(double[] start);

	/** Whether the covariances are linear in the parameters. */
	boolean linear();

	/** The covariance of two different rows of a unit; null for none. */
	DerivativeStructure covariance(DerivativeStructure[] theta, Cell a, Cell b);

	/** The variance of a row of weight 1. */
	DerivativeStructure variance(DerivativeStructure[] theta, Cell a);
}
