package org.allianceworkbench.analysis.internal.sites;

import java.util.Arrays;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.RealMatrix;

/**
 * Effects with known variances over predictors, at a variance between true effects.
 *
 * @param y effects
 * @param v sampling variances
 * @param x predictors, a constant among them where one is wanted
 */
record MetaModel(double[] y, double[] v, double[][] x) {

	/** Weighted regression at some weights: coefficients, their covariance, P = W - W X (X'WX)^-1 X'W, and y'Py. */
	record At(double[] weights, double[] beta, RealMatrix covariance, double[][] p, double squares) {

		double traceP() {
			double trace = 0;
			for (int i = 0; i < p.length; i++) {
				trace += p[i][i];
			}
			return trace;
		}

		double tracePP() {
			return Arrays.stream(p).mapToDouble(row -> Arrays.stream(row).map(a -> a * a).sum()).sum();
		}

		double[] times(double[] y) {
			double[] product = new double[p.length];
			Arrays.setAll(product, i -> {
				double sum = 0;
				for (int j = 0; j < y.length; j++) {
					sum += p[i][j] * y[j];
				}
				return sum;
			});
			return product;
		}
	}

	int k() {
		return y.length;
	}

	int predictors() {
		return x[0].length;
	}

	int df() {
		return k() - predictors();
	}

	At at(double tau2) {
		return weighted(Arrays.stream(v).map(vi -> 1 / (vi + tau2)).toArray());
	}

	At weighted(double[] w) {
		int p = predictors();
		RealMatrix xwx = new Array2DRowRealMatrix(p, p);
		double[] xwy = new double[p];
		for (int i = 0; i < k(); i++) {
			for (int a = 0; a < p; a++) {
				xwy[a] += x[i][a] * w[i] * y[i];
				for (int b = 0; b < p; b++) {
					xwx.addToEntry(a, b, x[i][a] * w[i] * x[i][b]);
				}
			}
		}
		DecompositionSolver solver = new CholeskyDecomposition(xwx, 1e-9, 1e-14).getSolver();
		RealMatrix covariance = solver.getInverse();
		double[] beta = solver.solve(new ArrayRealVector(xwy, false)).toArray();
		double[][] half = new double[k()][p];
		for (int i = 0; i < k(); i++) {
			for (int a = 0; a < p; a++) {
				for (int b = 0; b < p; b++) {
					half[i][a] += w[i] * x[i][b] * covariance.getEntry(b, a);
				}
			}
		}
		double[][] matrix = new double[k()][k()];
		for (int i = 0; i < k(); i++) {
			for (int j = 0; j < k(); j++) {
				double sum = i == j ? w[i] : 0;
				for (int a = 0; a < p; a++) {
					sum -= half[i][a] * x[j][a] * w[j];
				}
				matrix[i][j] = sum;
			}
		}
		double squares = 0;
		for (int i = 0; i < k(); i++) {
			double e = y[i];
			for (int a = 0; a < p; a++) {
				e -= x[i][a] * beta[a];
			}
			squares += w[i] * e * e;
		}
		return new At(w, beta, covariance, matrix, squares);
	}

	/** Log likelihood, or the restricted one with log|X'X| as metafor has it. */
	double logLikelihood(double tau2, boolean restricted) {
		At at = at(tau2);
		double logs = Arrays.stream(v).map(vi -> Math.log(vi + tau2)).sum();
		double ll = -0.5 * (restricted ? df() : k()) * Math.log(2 * Math.PI) - 0.5 * logs - 0.5 * at.squares();
		if (!restricted) {
			return ll;
		}
		RealMatrix design = new Array2DRowRealMatrix(x);
		double plain = Math.log(new CholeskyDecomposition(design.transposeMultiply(design), 1e-9, 1e-14).getDeterminant());
		double weighted = -Math.log(new CholeskyDecomposition(at.covariance(), 1e-9, 1e-300).getDeterminant());
		return ll + 0.5 * plain - 0.5 * weighted;
	}

	/** Mean sampling variance of Higgins and Thompson (2002), for I² and H². */
	double typicalVariance() {
		return df() / at(0).traceP();
	}

	/** The same without one effect. */
	MetaModel without(int index) {
		double[] fewerY = new double[k() - 1];
		double[] fewerV = new double[k() - 1];
		double[][] fewerX = new double[k() - 1][];
		for (int i = 0, at = 0; i < k(); i++) {
			if (i != index) {
				fewerY[at] = y[i];
				fewerV[at] = v[i];
				fewerX[at++] = x[i];
			}
		}
		return new MetaModel(fewerY, fewerV, fewerX);
	}

	/** A model of the mean only. */
	static MetaModel mean(double[] y, double[] v) {
		double[][] one = new double[y.length][];
		Arrays.setAll(one, i -> new double[] { 1 });
		return new MetaModel(y, v, one);
	}
}
