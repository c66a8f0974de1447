package org.allianceworkbench.analysis.mixed.optimum;

import java.util.Optional;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameters;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;

/**
 * The covariance of covariance parameters at an optimum on the boundary, where the deviance still falls beyond it: from its
 * curvature in the coordinates that the optimiser goes by (rows of Cholesky factors), in which the optimum is a stationary
 * point. In these a variance of zero does not vary, and a correlation of one stays one: it is the covariance of the model
 * without them, as lmerTest has it.
 */
public final class BoundaryCovariance {

	private static final double FLAT = 1e-8;

	private BoundaryCovariance() {
	}

	/**
	 * The covariance J (2 H^-1) J' with J the parameters' derivatives in the coordinates and H the deviance's curvature in them.
	 *
	 * @param theta the parameters at the optimum
	 * @param gradient the deviance's first derivatives in them
	 * @param hessian its second derivatives
	 * @return m x m; empty where the deviance is flat in a direction in which the parameters change
	 */
	public static Optional<RealMatrix> of(CovarianceParameters parameters, double[] theta, double[] gradient,
			double[][] hessian) {
		Coordinates coordinates = new Coordinates(parameters.chart());
		DerivativeStructure[] map = coordinates.theta(coordinates.psi(theta));
		RealMatrix jacobian = new Array2DRowRealMatrix(coordinates.jacobian(map), false);
		RealMatrix curvature = new Array2DRowRealMatrix(coordinates.hessian(map, gradient, hessian), false);
		EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(curvature);
		double largest = 0;
		for (double value : eigen.getEigenvalues()) {
			largest = Math.max(largest, Math.abs(value));
		}
		int m = theta.length;
		RealMatrix covariance = new Array2DRowRealMatrix(m, m);
		for (int k = 0; k < m; k++) {
			double value = eigen.getEigenvalue(k);
			RealMatrix move = new Array2DRowRealMatrix(jacobian.operate(eigen.getEigenvector(k).toArray()));
			if (value > FLAT * largest) {
				covariance = covariance.add(move.multiplyTransposed(move).scalarMultiply(2 / value));
			} else if (moves(move, parameters.start())) {
				return Optional.empty();
			}
		}
		return Optional.of(covariance);
	}

	private static boolean moves(RealMatrix move, double[] start) {
		double largest = 0;
		for (double s : start) {
			largest = Math.max(largest, Math.abs(s));
		}
		for (double x : move.getColumn(0)) {
			if (Math.abs(x) > 1e-4 * largest) {
				return true;
			}
		}
		return false;
	}
}
