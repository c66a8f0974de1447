package org.allianceworkbench.analysis.mixed.covariance;

import org.hipparchus.analysis.differentiation.DerivativeStructure;

/**
 * Free coordinates for covariance parameters: every value of the coordinates gives a valid covariance matrix, so that an
 * optimiser needs no bounds. A random effect's variance of zero is reached at a finite point (a stationary one in that
 * coordinate), a residual's is not.
 */
public interface Chart {

	/** Number of coordinates, the same as of parameters. */
	int size();

	/** The parameters with their derivatives in the coordinates. */
	DerivativeStructure[] theta(DerivativeStructure[] psi);

	/** Coordinates of given parameters; those on or beyond a boundary that has no coordinates are moved a little inside. */
	double[] psi(double[] theta);
}
