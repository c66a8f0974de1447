package org.allianceworkbench.analysis.internal.statistics;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * A logistic regression by maximum likelihood.
 *
 * @param beta coefficients
 * @param covariance their covariance, the inverse of the expected information
 * @param logLikelihood its value
 * @param converged whether the steps came to an end; not when predictors separate the outcomes
 */
public record LogisticRegression(double[] beta, RealMatrix covariance, double logLikelihood, boolean converged) {

	private static final int MOST_STEPS = 60;
	private static final double LARGE = 30;

	/**
	 * Fits a regression by Newton's steps.
	 *
	 * @param x a row for each case, a constant among the columns
	 * @param y whether it happened
	 * @throws MathIllegalArgumentException when a column is a combination of others
	 */
	public static LogisticRegression fit(double[][] x, boolean[] y) {
		int p = x[0].length;
		double[] beta = new double[p];
		double before = Double.NEGATIVE_INFINITY;
		RealMatrix covariance = MatrixUtils.createRealIdentityMatrix(p);
		for (int step = 0; step < MOST_STEPS; step++) {
			RealMatrix information = new Array2DRowRealMatrix(p, p);
			RealVector score = new ArrayRealVector(p);
			double log = 0;
			double largest = 0;
			for (int i = 0; i < y.length; i++) {
				double eta = 0;
				for (int j = 0; j < p; j++) {
					eta += x[i][j] * beta[j];
				}
				largest = Math.max(largest, Math.abs(eta));
				double mu = 1 / (1 + Math.exp(-eta));
				log -= Math.log1p(Math.exp(y[i] ? -eta : eta));
				for (int j = 0; j < p; j++) {
					score.addToEntry(j, x[i][j] * ((y[i] ? 1 : 0) - mu));
					for (int k = 0; k < p; k++) {
						information.addToEntry(j, k, x[i][j] * x[i][k] * mu * (1 - mu));
					}
				}
			}
			if (largest > LARGE) {
				return new LogisticRegression(beta, covariance, log, false);
			}
			DecompositionSolver solver = new CholeskyDecomposition(information, 1e-8, 1e-12).getSolver();
			covariance = solver.getInverse();
			if (Math.abs(log - before) < 1e-12 * (1 + Math.abs(log))) {
				return new LogisticRegression(beta, covariance, log, true);
			}
			before = log;
			double[] change = solver.solve(score).toArray();
			for (int j = 0; j < p; j++) {
				beta[j] += change[j];
			}
		}
		return new LogisticRegression(beta, covariance, before, false);
	}

	/** Standard error of a coefficient. */
	public double standardError(int j) {
		return Math.sqrt(covariance.getEntry(j, j));
	}

	/** Two-sided probability of a coefficient, by the normal distribution. */
	public double p(int j) {
		return org.hipparchus.special.Erf.erfc(Math.abs(beta[j] / standardError(j)) / Math.sqrt(2));
	}
}
