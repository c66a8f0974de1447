package org.allianceworkbench.analysis.internal.statistics;

import java.util.Arrays;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * A linear regression by ordinary least squares.
 */
public final class LeastSquares {

	private static final double SINGULAR = 1e-10;

	private final double[][] x;
	private final double[] y;
	private final double[] beta;
	private final double[] residuals;
	private final RealMatrix inverse;

	private LeastSquares(double[][] x, double[] y, double[] beta, RealMatrix inverse) {
		this.x = x;
		this.y = y;
		this.beta = beta;
		this.inverse = inverse;
		this.residuals = new double[y.length];
		for (int i = 0; i < y.length; i++) {
			double fit = 0;
			for (int j = 0; j < beta.length; j++) {
				fit += x[i][j] * beta[j];
			}
			residuals[i] = y[i] - fit;
		}
	}

	/**
	 * Fits a regression.
	 *
	 * @param x a row for each case, a column for each coefficient, a constant among them where one is wanted; at least as many
	 *        rows as columns
	 * @param y the outcome
	 * @throws SingularException when a column is a combination of those before it
	 */
	public static LeastSquares fit(double[][] x, double[] y) {
		int p = x[0].length;
		double[] scale = new double[p];
		for (double[] row : x) {
			for (int j = 0; j < p; j++) {
				scale[j] += row[j] * row[j];
			}
		}
		double[][] scaled = new double[x.length][p];
		for (int j = 0; j < p; j++) {
			scale[j] = Math.sqrt(scale[j]);
			if (scale[j] == 0) {
				throw new SingularException(j);
			}
			for (int i = 0; i < x.length; i++) {
				scaled[i][j] = x[i][j] / scale[j];
			}
		}
		QRDecomposition qr = new QRDecomposition(new Array2DRowRealMatrix(scaled, false), SINGULAR);
		RealMatrix r = qr.getR().getSubMatrix(0, p - 1, 0, p - 1);
		for (int j = 0; j < p; j++) {
			if (Math.abs(r.getEntry(j, j)) < SINGULAR) {
				throw new SingularException(j);
			}
		}
		double[] beta = qr.getSolver().solve(new ArrayRealVector(y, false)).toArray();
		RealMatrix half = MatrixUtils.inverse(r);
		RealMatrix inverse = half.multiplyTransposed(half);
		for (int j = 0; j < p; j++) {
			beta[j] /= scale[j];
			for (int k = 0; k < p; k++) {
				inverse.setEntry(j, k, inverse.getEntry(j, k) / scale[j] / scale[k]);
			}
		}
		return new LeastSquares(x, y, beta, inverse);
	}

	/** A column is a combination of the columns before it. */
	public static final class SingularException extends RuntimeException {
		private static final long serialVersionUID = 1L;
		private final int column;

		SingularException(int column) {
			super("column " + column + " is a combination of those before it");
			this.column = column;
		}

		/** Index of the column. */
		public int column() {
			return column;
		}
	}

	/** How many cases. */
	public int n() {
		return y.length;
	}

	/** How many coefficients. */
	public int p() {
		return beta.length;
	}

	/** The coefficients. */
	public double[] beta() {
		return beta.clone();
	}

	/** The rows, which must not be changed. */
	public double[][] x() {
		return x;
	}

	/** The outcome, which must not be changed. */
	public double[] y() {
		return y;
	}

	/** What the coefficients leave of the outcome, which must not be changed. */
	public double[] residuals() {
		return residuals;
	}

	/** Inverse of X'X. */
	public RealMatrix inverse() {
		return inverse;
	}

	/** Residual degrees of freedom. */
	public double df() {
		return n() - (double) p();
	}

	/** Sum of squared residuals. */
	public double residualSquares() {
		return Arrays.stream(residuals).map(e -> e * e).sum();
	}

	/** Residual standard deviation. */
	public double sigma() {
		return Math.sqrt(residualSquares() / df());
	}

	/** Standard error of a coefficient. */
	public double standardError(int j) {
		return sigma() * Math.sqrt(inverse.getEntry(j, j));
	}

	/** Covariance matrix of the coefficients. */
	public RealMatrix covariance() {
		return inverse.scalarMultiply(residualSquares() / df());
	}

	/** Share of the outcome's variance around its mean. */
	public double rSquared() {
		return 1 - residualSquares() / new Sample(y).sumOfSquares();
	}

	/** The same, corrected for the number of predictors (with a constant). */
	public double adjustedRSquared() {
		return 1 - (1 - rSquared()) * (n() - 1) / df();
	}

	/** F of all predictors beside a constant. */
	public double f() {
		double total = new Sample(y).sumOfSquares();
		return (total - residualSquares()) / (p() - 1.0) / (residualSquares() / df());
	}

	/** Log likelihood of normal residuals. */
	public double logLikelihood() {
		double n = n();
		return -n / 2 * (Math.log(2 * Math.PI) + Math.log(residualSquares() / n) + 1);
	}

	/** Akaike's criterion as R counts it: coefficients and the residual variance. */
	public double aic() {
		return -2 * logLikelihood() + 2 * (p() + 1.0);
	}

	/** The Bayesian criterion. */
	public double bic() {
		return -2 * logLikelihood() + Math.log(n()) * (p() + 1.0);
	}

	/** Leverage of each case, the diagonal of the hat matrix. */
	public double[] leverages() {
		double[] h = new double[n()];
		for (int i = 0; i < h.length; i++) {
			h[i] = quadratic(x[i]);
		}
		return h;
	}

	/** v' (X'X)^-1 v. */
	private double quadratic(double[] v) {
		double sum = 0;
		for (int j = 0; j < v.length; j++) {
			for (int k = 0; k < v.length; k++) {
				sum += v[j] * v[k] * inverse.getEntry(j, k);
			}
		}
		return sum;
	}

	/** Residuals in their own standard deviations. */
	public double[] standardisedResiduals() {
		double[] h = leverages();
		double sigma = sigma();
		double[] standard = new double[h.length];
		Arrays.setAll(standard, i -> residuals[i] / (sigma * Math.sqrt(1 - h[i])));
		return standard;
	}

	/** Cook's distance of each case. */
	public double[] cooksDistances() {
		double[] h = leverages();
		double[] standard = standardisedResiduals();
		double[] cook = new double[h.length];
		Arrays.setAll(cook, i -> standard[i] * standard[i] * h[i] / (1 - h[i]) / p());
		return cook;
	}

	/** Standard errors that allow for unequal residual variances: HC3 (MacKinnon &amp; White 1985). */
	public double[] hc3() {
		double[] h = leverages();
		RealMatrix meat = new Array2DRowRealMatrix(p(), p());
		for (int i = 0; i < n(); i++) {
			double e = residuals[i] / (1 - h[i]);
			for (int j = 0; j < p(); j++) {
				for (int k = 0; k < p(); k++) {
					meat.addToEntry(j, k, x[i][j] * x[i][k] * e * e);
				}
			}
		}
		RealMatrix v = inverse.multiply(meat).multiply(inverse);
		double[] errors = new double[p()];
		Arrays.setAll(errors, j -> Math.sqrt(v.getEntry(j, j)));
		return errors;
	}

	/** How much a coefficient's variance is inflated by the other predictors; the constant's is {@code NaN}. */
	public double varianceInflation(int j) {
		double[] column = new double[n()];
		Arrays.setAll(column, i -> x[i][j]);
		double squares = new Sample(column).sumOfSquares();
		return squares > 0 ? squares * inverse.getEntry(j, j) : Double.NaN;
	}

	/** The same regression without some columns: its sum of squared residuals. */
	public double residualSquaresWithout(int... columns) {
		int[] kept = java.util.stream.IntStream.range(0, p()).filter(j -> Arrays.stream(columns).noneMatch(c -> c == j))
				.toArray();
		if (kept.length == 0) {
			return Arrays.stream(y).map(v -> v * v).sum();
		}
		double[][] fewer = Arrays.stream(x).map(row -> Arrays.stream(kept).mapToDouble(j -> row[j]).toArray())
				.toArray(double[][]::new);
		return fit(fewer, y).residualSquares();
	}
}
