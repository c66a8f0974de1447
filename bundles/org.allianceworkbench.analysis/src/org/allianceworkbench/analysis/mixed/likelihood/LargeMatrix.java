package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.stream.IntStream;

/**
 * Products and inverses of matrices of some hundred or thousand columns, as crossed groups give them: row by row in arrays of
 * their own (see {@link Runs}), on all processors; each row's sums have one order, so that the bits do not depend on their
 * number.
 */
final class LargeMatrix {

	private LargeMatrix() {
	}

	/** c = a b for square matrices by rows; zeros of a are skipped. */
	static void multiply(double[] a, double[] b, int n, double[] c) {
		double[][] rows = new double[n][];
		for (int k = 0; k < n; k++) {
			rows[k] = java.util.Arrays.copyOfRange(b, k * n, k * n + n);
		}
		IntStream.range(0, n).parallel().forEach(i -> {
			double[] sum = new double[n];
			int waiting = -1;
			for (int k = 0; k < n; k++) {
				if (a[i * n + k] != 0) {
					if (waiting < 0) {
						waiting = k;
					} else {
						Runs.add(a[i * n + waiting], rows[waiting], a[i * n + k], rows[k], sum);
						waiting = -1;
					}
				}
			}
			if (waiting >= 0) {
				Runs.add(a[i * n + waiting], rows[waiting], sum);
			}
			System.arraycopy(sum, 0, c, i * n, n);
		});
	}

	/** Writes the inverse of k and returns its log-determinant. */
	static double eliminate(double[] k, int n, double[] inverse) {
		double[][] rows = new double[n][2 * n];
		for (int i = 0; i < n; i++) {
			System.arraycopy(k, i * n, rows[i], 0, n);
			rows[i][n + i] = 1;
		}
		double log = 0;
		int sign = 1;
		for (int col = 0; col < n; col++) {
			int best = col;
			for (int i = col + 1; i < n; i++) {
				best = Math.abs(rows[i][col]) > Math.abs(rows[best][col]) ? i : best;
			}
			double pivot = rows[best][col];
			SmallInverse.require(pivot != 0);
			double[] row = rows[best];
			rows[best] = rows[col];
			rows[col] = row;
			sign = best == col == pivot > 0 ? sign : -sign;
			log += Math.log(Math.abs(pivot));
			for (int j = 0; j < 2 * n; j++) {
				row[j] /= pivot;
			}
			int at = col;
			IntStream.range(0, n).parallel().forEach(i -> {
				double x = rows[i][at];
				if (i != at && x != 0) {
					Runs.add(-x, row, rows[i]);
				}
			});
		}
		SmallInverse.require(sign > 0);
		for (int i = 0; i < n; i++) {
			System.arraycopy(rows[i], n, inverse, i * n, n);
		}
		return log;
	}
}
