package org.allianceworkbench.analysis.mixed.inference;

import java.util.Arrays;

import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/** Small dense algebra on symmetric matrices. */
final class Forms {

	private Forms() {
	}

	static double dot(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += a[i] * b[i];
		}
		return sum;
	}

	/** a' M a. */
	static double quadratic(double[] a, RealMatrix m) {
		return dot(a, m.operate(a));
	}

	/** trace(A B), without forming the product. */
	static double traceOfProduct(RealMatrix a, RealMatrix b) {
		double sum = 0;
		for (int i = 0; i < a.getRowDimension(); i++) {
			for (int j = 0; j < a.getColumnDimension(); j++) {
				sum += a.getEntry(i, j) * b.getEntry(j, i);
			}
		}
		return sum;
	}

	/** The inverse of a symmetric matrix, scaled to a unit diagonal on the way so that units don't matter. */
	static RealMatrix inverse(RealMatrix symmetric) {
		int n = symmetric.getRowDimension();
		double[] scale = new double[n];
		for (int i = 0; i < n; i++) {
			double d = Math.abs(symmetric.getEntry(i, i));
			scale[i] = d > 0 ? 1 / Math.sqrt(d) : 1;
		}
		RealMatrix scaled = scale(symmetric, scale);
		RealMatrix inverse = new LUDecomposition(scaled, 1e-14).getSolver().getInverse();
		return scale(inverse.add(inverse.transpose()).scalarMultiply(0.5), scale);
	}

	/** Whether a symmetric matrix is positive definite, judged at a unit diagonal. */
	static boolean positiveDefinite(RealMatrix symmetric) {
		int n = symmetric.getRowDimension();
		double[] scale = new double[n];
		for (int i = 0; i < n; i++) {
			double d = symmetric.getEntry(i, i);
			if (!(d > 0)) {
				return false;
			}
			scale[i] = 1 / Math.sqrt(d);
		}
		return n == 0 || Arrays.stream(new EigenDecompositionSymmetric(scale(symmetric, scale)).getEigenvalues()).min()
				.orElse(1) > 1e-12;
	}

	/** The logarithm of the determinant of a positive definite matrix; {@code NaN} when it isn't one. */
	static double logDeterminant(RealMatrix symmetric) {
		int n = symmetric.getRowDimension();
		double[] scale = new double[n];
		double log = 0;
		for (int i = 0; i < n; i++) {
			scale[i] = 1 / Math.sqrt(symmetric.getEntry(i, i));
			log -= 2 * Math.log(scale[i]);
		}
		return log + Math.log(new LUDecomposition(scale(symmetric, scale), 1e-14).getDeterminant());
	}

	private static RealMatrix scale(RealMatrix m, double[] scale) {
		int n = scale.length;
		RealMatrix scaled = MatrixUtils.createRealMatrix(n, n);
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				scaled.setEntry(i, j, scale[i] * m.getEntry(i, j) * scale[j]);
			}
		}
		return scaled;
	}

	/** Which rows of a matrix don't depend on the rows before them. */
	static int[] independentRows(RealMatrix rows) {
		double[][] basis = new double[rows.getRowDimension()][];
		int[] kept = new int[rows.getRowDimension()];
		int rank = 0;
		for (int r = 0; r < rows.getRowDimension(); r++) {
			double[] rest = rows.getRow(r);
			double size = Math.sqrt(dot(rest, rest));
			for (int pass = 0; pass < 2; pass++) {
				for (int b = 0; b < rank; b++) {
					double along = dot(rest, basis[b]);
					for (int i = 0; i < rest.length; i++) {
						rest[i] -= along * basis[b][i];
					}
				}
			}
			double left = Math.sqrt(dot(rest, rest));
			if (left > 1e-9 * size && left > 0) {
				basis[rank] = Arrays.stream(rest).map(v -> v / left).toArray();
				kept[rank++] = r;
			}
		}
		return Arrays.copyOf(kept, rank);
	}

	/** Some rows of a matrix. */
	static RealMatrix rows(RealMatrix matrix, int[] rows) {
		int[] columns = new int[matrix.getColumnDimension()];
		Arrays.setAll(columns, i -> i);
		return matrix.getSubMatrix(rows, columns);
	}
}
