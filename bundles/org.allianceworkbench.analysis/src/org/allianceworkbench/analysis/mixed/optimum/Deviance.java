package org.allianceworkbench.analysis.mixed.optimum;

import org.allianceworkbench.analysis.mixed.likelihood.Evaluation;
import org.allianceworkbench.analysis.mixed.likelihood.NotPositiveDefiniteException;
import org.allianceworkbench.analysis.mixed.likelihood.Order;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;

/**
 * -2 log L (restricted or full) with gradient and Hessian in the natural parameters, from S and log|V|.
 *
 * <p>With A = S_xx, C = A^-1, b = C S_xy, u = (-b, 1), s = u'S u: ML n log 2 pi + log|V| + s; REML (n-p) log 2 pi + log|V| +
 * log|A| + s. s_i = u'S_i u; s_ij = u'S_ij u - 2 (S_i u)_x' C (S_j u)_x; log|A|_i = tr C A_i; log|A|_ij = tr C A_ij -
 * tr C A_i C A_j.
 */
final class Deviance {

	private static final double NOTHING = 1e-14;

	private final int p;
	private final double[][] inverse;
	private final double[] u;
	final double value;
	final double[] gradient;
	final double[][] hessian;

	/**
	 * Computes it.
	 *
	 * @throws NotPositiveDefiniteException when S_xx is singular to rounding, or nothing is left of the outcome
	 */
	Deviance(Evaluation evaluation, int rows, boolean reml) {
		double[][] s = data(evaluation.s());
		p = s.length - 1;
		inverse = new double[p][p];
		double logDet = invert(s);
		u = new double[p + 1];
		u[p] = 1;
		for (int i = 0; i < p; i++) {
			for (int j = 0; j < p; j++) {
				u[i] -= inverse[i][j] * s[j][p];
			}
		}
		double rest = quadratic(s);
		if (!(rest > NOTHING * s[p][p])) {
			throw new NotPositiveDefiniteException("the fixed effects explain the outcome completely, so that nothing is left to"
					+ " estimate variances from");
		}
		int n = reml ? rows - p : rows;
		value = n * Math.log(2 * Math.PI) + evaluation.logDetV() + rest + (reml ? logDet : 0);
		if (!Double.isFinite(value)) {
			throw new NotPositiveDefiniteException("the likelihood is not finite");
		}
		boolean slopes = evaluation.order() != Order.VALUE;
		int m = slopes ? evaluation.theta().length : 0;
		gradient = new double[m];
		hessian = new double[evaluation.order() == Order.SECOND ? m : 0][m];
		if (slopes) {
			differentiate(evaluation, reml);
		}
	}

	/** Fixed effects. */
	double[] beta() {
		double[] beta = new double[p];
		for (int i = 0; i < p; i++) {
			beta[i] = -u[i];
		}
		return beta;
	}

	/** (X'V^-1X)^-1; a 0 x 0 matrix cannot be made, without fixed effects it is 1 x 1 zero. */
	RealMatrix covariance() {
		return p == 0 ? new Array2DRowRealMatrix(1, 1) : new Array2DRowRealMatrix(inverse, true);
	}

	private static double[][] data(RealMatrix m) {
		return m instanceof Array2DRowRealMatrix array ? array.getDataRef() : m.getData();
	}

	/** Inverts S_xx scaled to a unit diagonal by Cholesky; returns log|S_xx|. */
	private double invert(double[][] s) {
		double[] scale = new double[p];
		double[][] l = new double[p][p];
		double log = 0;
		for (int i = 0; i < p; i++) {
			require(s[i][i] > 0);
			scale[i] = 1 / Math.sqrt(s[i][i]);
		}
		for (int i = 0; i < p; i++) {
			for (int j = 0; j <= i; j++) {
				double sum = s[i][j] * scale[i] * scale[j];
				for (int k = 0; k < j; k++) {
					sum -= l[i][k] * l[j][k];
				}
				if (i == j) {
					require(sum > 1e-15);
					l[i][i] = Math.sqrt(sum);
					log += Math.log(sum) - 2 * Math.log(scale[i]);
				} else {
					l[i][j] = sum / l[j][j];
				}
			}
		}
		double[][] half = new double[p][p];
		for (int c = 0; c < p; c++) {
			for (int i = c; i < p; i++) {
				double sum = i == c ? 1 : 0;
				for (int k = c; k < i; k++) {
					sum -= l[i][k] * half[k][c];
				}
				half[i][c] = sum / l[i][i];
			}
		}
		for (int i = 0; i < p; i++) {
			for (int j = 0; j < p; j++) {
				double sum = 0;
				for (int k = Math.max(i, j); k < p; k++) {
					sum += half[k][i] * half[k][j];
				}
				inverse[i][j] = sum * scale[i] * scale[j];
			}
		}
		return log;
	}

	private static void require(boolean holds) {
		if (!holds) {
			throw new NotPositiveDefiniteException("the fixed effects cannot be told apart at these covariance parameters");
		}
	}

	private double quadratic(double[][] s) {
		double sum = 0;
		for (int i = 0; i <= p; i++) {
			double row = 0;
			for (int j = 0; j <= p; j++) {
				row += s[i][j] * u[j];
			}
			sum += u[i] * row;
		}
		return sum;
	}

	private void differentiate(Evaluation evaluation, boolean reml) {
		int m = gradient.length;
		double[][] rest = new double[m][p];
		double[][][] scaled = new double[m][p][p];
		for (int i = 0; i < m; i++) {
			double[][] s = data(evaluation.sFirst()[i]);
			for (int a = 0; a < p; a++) {
				for (int b = 0; b <= p; b++) {
					rest[i][a] += s[a][b] * u[b];
				}
			}
			multiply(s, scaled[i]);
			gradient[i] = evaluation.logDetVFirst()[i] + quadratic(s) + (reml ? trace(scaled[i]) : 0);
		}
		for (int i = 0; i < hessian.length; i++) {
			for (int j = i; j < m; j++) {
				double[][] s = data(evaluation.sSecond()[i][j]);
				double h = evaluation.logDetVSecond()[i][j] + quadratic(s);
				double cross = 0;
				double traces = 0;
				for (int a = 0; a < p; a++) {
					for (int b = 0; b < p; b++) {
						cross += rest[i][a] * inverse[a][b] * rest[j][b];
						traces += inverse[a][b] * s[b][a] - scaled[i][a][b] * scaled[j][b][a];
					}
				}
				hessian[i][j] = h - 2 * cross + (reml ? traces : 0);
				hessian[j][i] = hessian[i][j];
			}
		}
	}

	/** out = C A. */
	private void multiply(double[][] a, double[][] out) {
		for (int i = 0; i < p; i++) {
			for (int k = 0; k < p; k++) {
				double x = inverse[i][k];
				for (int j = 0; j < p; j++) {
					out[i][j] += x * a[k][j];
				}
			}
		}
	}

	private static double trace(double[][] a) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += a[i][i];
		}
		return sum;
	}
}
