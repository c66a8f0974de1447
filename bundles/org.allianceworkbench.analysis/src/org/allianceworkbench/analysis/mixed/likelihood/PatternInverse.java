package org.allianceworkbench.analysis.mixed.likelihood;

/** R^-1 and log|R| of one attendance pattern with their derivatives, by {@link Jets}. */
final class PatternInverse {

	final double[][] inverse;
	final double[] logDet;

	/**
	 * Factors one pattern.
	 *
	 * @param entries for each distinct covariance its jets
	 * @throws NotPositiveDefiniteException when R is not positive definite
	 */
	PatternInverse(UnitRows.Pattern pattern, double[][] entries, int m, Order order) {
		int n = pattern.size();
		int slots = Jets.count(m, order);
		inverse = new double[slots][];
		logDet = new double[slots];
		double[] c = new double[n * n];
		logDet[0] = invert(matrix(pattern, entries, 0), n, c);
		inverse[0] = c;
		double[][] a = new double[slots > 1 ? m : 0][n * n];
		double[] r = new double[n * n];
		for (int i = 0; i < a.length; i++) {
			SmallInverse.multiply(c, matrix(pattern, entries, Jets.first(i)), n, a[i]);
			double[] x = new double[n * n];
			SmallInverse.multiply(a[i], c, n, x);
			negate(x);
			inverse[Jets.first(i)] = x;
			logDet[Jets.first(i)] = trace(a[i], n);
		}
		if (order == Order.SECOND) {
			for (int i = 0; i < m; i++) {
				for (int j = i; j < m; j++) {
					int slot = Jets.second(m, i, j);
					SmallInverse.multiply(c, matrix(pattern, entries, slot), n, r);
					logDet[slot] = trace(r, n) - traceOfProduct(a[i], a[j], n);
					inverse[slot] = second(a[i], inverse[Jets.first(j)], r, c, n);
				}
			}
		}
	}

	/** -(A_i X_j) - (A_i X_j)' - C R_ij C. */
	private static double[] second(double[] ai, double[] xj, double[] cr, double[] c, int n) {
		double[] one = new double[n * n];
		double[] two = new double[n * n];
		SmallInverse.multiply(ai, xj, n, one);
		SmallInverse.multiply(cr, c, n, two);
		double[] x = new double[n * n];
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				x[i * n + j] = -one[i * n + j] - one[j * n + i] - two[i * n + j];
			}
		}
		return x;
	}

	static double[] matrix(UnitRows.Pattern pattern, double[][] entries, int slot) {
		int n = pattern.size();
		double[] r = new double[n * n];
		for (int i = 0; i < r.length; i++) {
			int pair = pattern.pair()[i];
			r[i] = pair < 0 ? 0 : entries[pair][slot] * pattern.scale()[i / n] * pattern.scale()[i % n];
		}
		return r;
	}

	/** Inverse by Cholesky; returns the log-determinant. */
	static double invert(double[] r, int n, double[] inverse) {
		double log = 0;
		double[] l = r;
		for (int j = 0; j < n; j++) {
			for (int i = j; i < n; i++) {
				double sum = l[i * n + j];
				for (int k = 0; k < j; k++) {
					sum -= l[i * n + k] * l[j * n + k];
				}
				if (i == j) {
					if (!(sum > 0)) {
						throw new NotPositiveDefiniteException("the residuals' covariance is not positive definite");
					}
					l[j * n + j] = Math.sqrt(sum);
					log += Math.log(sum);
				} else {
					l[i * n + j] = sum / l[j * n + j];
				}
			}
		}
		for (int col = 0; col < n; col++) {
			solve(l, n, col, inverse);
		}
		return log;
	}

	private static void solve(double[] l, int n, int col, double[] inverse) {
		double[] x = new double[n];
		for (int i = col; i < n; i++) {
			double sum = i == col ? 1 : 0;
			for (int k = col; k < i; k++) {
				sum -= l[i * n + k] * x[k];
			}
			x[i] = sum / l[i * n + i];
		}
		for (int i = n - 1; i >= 0; i--) {
			double sum = x[i];
			for (int k = i + 1; k < n; k++) {
				sum -= l[k * n + i] * x[k];
			}
			x[i] = sum / l[i * n + i];
			inverse[i * n + col] = x[i];
		}
	}

	private static void negate(double[] x) {
		for (int i = 0; i < x.length; i++) {
			x[i] = -x[i];
		}
	}

	private static double trace(double[] a, int n) {
		double sum = 0;
		for (int i = 0; i < n; i++) {
			sum += a[i * n + i];
		}
		return sum;
	}

	private static double traceOfProduct(double[] a, double[] b, int n) {
		double sum = 0;
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				sum += a[i * n + j] * b[j * n + i];
			}
		}
		return sum;
	}
}
