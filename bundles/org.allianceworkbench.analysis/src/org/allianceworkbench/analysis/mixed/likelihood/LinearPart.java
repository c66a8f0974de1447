package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.Arrays;

/**
 * A constant symmetric matrix, the derivative of D in one of its parameters, as a list of its entries that are not zero.
 */
final class LinearPart {

	/** Row of each entry; both halves are listed. */
	final int[] row;
	final int[] column;
	final double[] value;
	/** Rows that have an entry. */
	final int[] rows;

	LinearPart(double[][] matrix) {
		int n = matrix.length;
		int[] r = new int[n * n];
		int[] c = new int[n * n];
		double[] v = new double[n * n];
		int count = 0;
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				if (matrix[i][j] != 0) {
					r[count] = i;
					c[count] = j;
					v[count++] = matrix[i][j];
				}
			}
		}
		row = Arrays.copyOf(r, count);
		column = Arrays.copyOf(c, count);
		value = Arrays.copyOf(v, count);
		rows = Arrays.stream(row).distinct().toArray();
	}

	/** The same matrix again and again along the diagonal: {@code matrix} at each of the places given. */
	static LinearPart repeated(double[][] matrix, int[] places) {
		LinearPart one = new LinearPart(matrix);
		int entries = one.row.length;
		int[] row = new int[entries * places.length];
		int[] column = new int[row.length];
		double[] value = new double[row.length];
		for (int k = 0; k < row.length; k++) {
			row[k] = places[k / entries] + one.row[k % entries];
			column[k] = places[k / entries] + one.column[k % entries];
			value[k] = one.value[k % entries];
		}
		return new LinearPart(row, column, value);
	}

	private LinearPart(int[] row, int[] column, double[] value) {
		this.row = row;
		this.column = column;
		this.value = value;
		rows = Arrays.stream(row).distinct().toArray();
	}

	/** out += x times this, n x n. */
	void addTo(double[] out, int n, double x) {
		for (int e = 0; e < row.length; e++) {
			out[row[e] * n + column[e]] += x * value[e];
		}
	}

	/** out = this times f (n x r); rows without an entry are left as they are. */
	void times(double[] f, int r, double[] out, int at) {
		for (int a : rows) {
			Arrays.fill(out, at + a * r, at + a * r + r, 0);
		}
		for (int e = 0; e < row.length; e++) {
			int from = column[e] * r;
			int to = at + row[e] * r;
			double x = value[e];
			for (int u = 0; u < r; u++) {
				out[to + u] += x * f[from + u];
			}
		}
	}

	/** tr(H this). */
	double trace(double[] h, int n) {
		double sum = 0;
		for (int e = 0; e < row.length; e++) {
			sum += value[e] * h[column[e] * n + row[e]];
		}
		return sum;
	}

	/** tr(H this H other). */
	double traceOfProducts(LinearPart other, double[] h, int n) {
		double sum = 0;
		for (int e = 0; e < row.length; e++) {
			double part = 0;
			for (int f = 0; f < other.row.length; f++) {
				part += other.value[f] * h[column[e] * n + other.row[f]] * h[other.column[f] * n + row[e]];
			}
			sum += value[e] * part;
		}
		return sum;
	}

	/** tr(A B' this). */
	double traceWithTransposed(double[] a, double[] b, int n) {
		double sum = 0;
		for (int e = 0; e < row.length; e++) {
			int i = column[e] * n;
			int j = row[e] * n;
			double part = 0;
			for (int k = 0; k < n; k++) {
				part += a[i + k] * b[j + k];
			}
			sum += value[e] * part;
		}
		return sum;
	}
}
