package org.allianceworkbench.analysis.internal.sites;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * What follows from the variances of a three-level model: V = sampling variances + sigma1 Z1 + sigma2 Z2.
 *
 * @param cov V
 * @param inverse its inverse W
 * @param weighted W X
 * @param covariance of the coefficients, (X'WX)^-1
 * @param beta coefficients
 * @param projection P = W - W X (X'WX)^-1 X'W
 * @param logDeterminant log|V|
 */
record ThreeLevelState(RealMatrix cov, RealMatrix inverse, RealMatrix weighted, RealMatrix covariance, double[] beta,
		RealMatrix projection, double logDeterminant) {

	static ThreeLevelState of(MetaModel model, RealMatrix[] parts, double[] sigma) {
		RealMatrix cov = parts[0].scalarMultiply(sigma[0]).add(parts[1].scalarMultiply(sigma[1]))
				.add(MatrixUtils.createRealDiagonalMatrix(model.v()));
		CholeskyDecomposition cholesky = new CholeskyDecomposition(cov, 1e-9, 1e-300);
		RealMatrix inverse = cholesky.getSolver().getInverse();
		RealMatrix x = new Array2DRowRealMatrix(model.x(), false);
		RealMatrix weighted = inverse.multiply(x);
		RealMatrix covariance = new CholeskyDecomposition(x.transposeMultiply(weighted), 1e-9, 1e-14).getSolver().getInverse();
		RealMatrix projection = inverse.subtract(weighted.multiply(covariance).multiplyTransposed(weighted));
		double log = 0;
		for (int i = 0; i < model.k(); i++) {
			log += 2 * Math.log(cholesky.getL().getEntry(i, i));
		}
		return new ThreeLevelState(cov, inverse, weighted, covariance,
				covariance.operate(weighted.transpose().operate(model.y())), projection, log);
	}

	/** The log likelihood, or the restricted one with log|X'X| as metafor has it. */
	double logLik(MetaModel model, boolean maximum) {
		double[] py = projection.operate(model.y());
		double squares = 0;
		for (int i = 0; i < py.length; i++) {
			squares += py[i] * model.y()[i];
		}
		double n = maximum ? model.k() : model.df();
		double log = -0.5 * n * Math.log(2 * Math.PI) - 0.5 * logDeterminant - 0.5 * squares;
		if (maximum) {
			return log;
		}
		RealMatrix x = new Array2DRowRealMatrix(model.x(), false);
		double plain = Math.log(new CholeskyDecomposition(x.transposeMultiply(x), 1e-9, 1e-14).getDeterminant());
		return log + 0.5 * plain + 0.5 * Math.log(new CholeskyDecomposition(covariance, 1e-9, 1e-300).getDeterminant());
	}

	/** What is left of the effects. */
	double[] residuals(MetaModel model) {
		double[] rest = model.y().clone();
		for (int i = 0; i < rest.length; i++) {
			for (int j = 0; j < beta.length; j++) {
				rest[i] -= model.x()[i][j] * beta[j];
			}
		}
		return rest;
	}
}
