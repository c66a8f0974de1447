package org.allianceworkbench.analysis.mixed.likelihood;

/** Inverse and log-determinant of I + Q D, a matrix with positive eigenvalues, by elimination with row pivots. */
final class SmallInverse {

	private static final int LARGE = 100;

	private SmallInverse() {
	}

	/**
	 * Writes (I + Q D)^-1 to {@code inverse} and returns log|I + Q D|.
	 *
	 * @param q symmetric q x q by rows, positive semidefinite
	 * @param d symmetric q x q by rows, positive semidefinite, possibly singular
	 * @param n size
	 * @param work 2 n n numbers
	 * @throws NotPositiveDefiniteException when the determinant isn't positive
	 */
	static double ofProduct(double[] q, double[] d, int n, double[] inverse, double[] work) {
		if (n == 1) {
			double k = 1 + q[0] * d[0];
			require(k > 0);
			inverse[0] = 1 / k;
			return Math.log(k);
		}
		multiply(d, q, n, inverse);
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				work[i * n + j] = inverse[j * n + i] + (i == j ? 1 : 0);
			}
		}
		if (n == 2) {
			double det = work[0] * work[3] - work[1] * work[2];
			require(det > 0);
			inverse[0] = work[3] / det;
			inverse[1] = -work[1] / det;
			inverse[2] = -work[2] / det;
			inverse[3] = work[0] / det;
			return Math.log(det);
		}
		return n < LARGE ? eliminate(work, n, inverse) : LargeMatrix.eliminate(work, n, inverse);
	}

	/** c = a b for square matrices by rows; zeros of a are skipped. */
	static void multiply(double[] a, double[] b, int n, double[] c) {
		if (n < LARGE) {
			for (int i = 0; i < n; i++) {
				row(a, b, n, c, i);
			}
		} else {
			LargeMatrix.multiply(a, b, n, c);
		}
	}

	private static void row(double[] a, double[] b, int n, double[] c, int i) {
		java.util.Arrays.fill(c, i * n, i * n + n, 0);
		for (int k = 0; k < n; k++) {
			double x = a[i * n + k];
			if (x != 0) {
				for (int j = 0; j < n; j++) {
					c[i * n + j] += x * b[k * n + j];
				}
			}
		}
	}

	private static double eliminate(double[] k, int n, double[] inverse) {
		java.util.Arrays.fill(inverse, 0, n * n, 0);
		for (int i = 0; i < n; i++) {
			inverse[i * n + i] = 1;
		}
		double log = 0;
		int sign = 1;
		for (int col = 0; col < n; col++) {
			int best = col;
			for (int i = col + 1; i < n; i++) {
				if (Math.abs(k[i * n + col]) > Math.abs(k[best * n + col])) {
					best = i;
				}
			}
			double pivot = k[best * n + col];
			require(pivot != 0);
			if (best != col) {
				swap(k, n, best, col);
				swap(inverse, n, best, col);
				sign = -sign;
			}
			sign = pivot < 0 ? -sign : sign;
			log += Math.log(Math.abs(pivot));
			reduce(k, inverse, n, col, 1 / pivot);
		}
		require(sign > 0);
		return log;
	}

	private static void reduce(double[] k, double[] inverse, int n, int col, double scale) {
		for (int j = 0; j < n; j++) {
			k[col * n + j] *= scale;
			inverse[col * n + j] *= scale;
		}
		for (int i = 0; i < n; i++) {
			double x = k[i * n + col];
			if (i != col && x != 0) {
				for (int j = 0; j < n; j++) {
					k[i * n + j] -= x * k[col * n + j];
					inverse[i * n + j] -= x * inverse[col * n + j];
				}
			}
		}
	}

	private static void swap(double[] m, int n, int a, int b) {
		for (int j = 0; j < n; j++) {
			double x = m[a * n + j];
			m[a * n + j] = m[b * n + j];
			m[b * n + j] = x;
		}
	}

	static void require(boolean holds) {
		if (!holds) {
			throw new NotPositiveDefiniteException("the random effects' covariance is not positive semidefinite");
		}
	}
}
