package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.Arrays;

/**
 * The rows W_a (a = 1..n, w columns) of all units of one attendance pattern, as what S needs of them: sums over units of
 * (W_a W_b' + W_b W_a') / 2, for each a at most b an upper triangle. Patterns of many units keep these sums only, so that an
 * evaluation's cost does not grow with the units; others keep their rows.
 */
final class PatternProducts {

	/** So many units for each row of the pattern are many. */
	private static final int MANY = 3;

	private final double[][] rows;
	private final int n;
	private final int w;
	private final int triangle;
	/** Null where rows are kept. */
	private final double[] sums;

	/**
	 * Of some units.
	 *
	 * @param rows each unit's, n x w by rows
	 */
	PatternProducts(double[][] rows, int n, int w) {
		this.n = n;
		this.w = w;
		triangle = w * (w + 1) / 2;
		boolean many = rows.length > MANY * n;
		this.rows = many ? new double[0][] : rows;
		sums = many ? new double[n * (n + 1) / 2 * triangle] : null;
		for (int k = 0; many && k < rows.length; k++) {
			add(rows[k], rows[k], sums);
		}
	}

	/** Rough number of multiplications for one evaluation of so many slots, each with so many weights that aren't zero. */
	static double cost(int units, int n, int w, double slots, double weights) {
		double pairs = n * (n + 1) / 2.0;
		double triangle = w * (w + 1) / 2.0;
		double turning = units > MANY * n ? 1.5 * n * pairs * triangle : units * (n * n * w + pairs * triangle);
		return turning + slots * Math.min(weights, pairs) * triangle;
	}

	/** Adds S to the first of {@code out}: the sum over a, b of C[a,b] W_a W_b'. */
	void value(double[] inverse, double[] out) {
		if (sums != null) {
			weigh(sums, inverse, out, 0);
			return;
		}
		double[] u = new double[n * w];
		for (double[] unit : rows) {
			turn(inverse, unit, u);
			for (int a = 0; a < n; a++) {
				addHalf(unit, u, a, a, 1, out, 0);
			}
		}
	}

	/** The same sums of products of U = C W. */
	double[] turned(double[] inverse) {
		double[] turned = new double[n * (n + 1) / 2 * triangle];
		if (sums == null) {
			double[] u = new double[n * w];
			for (double[] unit : rows) {
				turn(inverse, unit, u);
				add(u, u, turned);
			}
			return turned;
		}
		double[] once = new double[n * triangle];
		for (int a = 0; a < n; a++) {
			Arrays.fill(once, 0);
			for (int d = 0; d < n; d++) {
				for (int c = 0; c < n; c++) {
					addTo(inverse[a * n + c], sums, block(Math.min(c, d), Math.max(c, d)), once, d * triangle);
				}
			}
			for (int b = a; b < n; b++) {
				for (int d = 0; d < n; d++) {
					addTo(inverse[b * n + d], once, d * triangle, turned, block(a, b));
				}
			}
		}
		return turned;
	}

	/** Adds the sum over a, b of g[a,b] times the products, an upper triangle, at a place of {@code out}. */
	void weigh(double[] products, double[] g, double[] out, int at) {
		for (int a = 0; a < n; a++) {
			for (int b = a; b < n; b++) {
				addTo(a == b ? g[a * n + b] : 2 * g[a * n + b], products, block(a, b), out, at);
			}
		}
	}

	private int block(int a, int b) {
		return (a * (2 * n - a + 1) / 2 + b - a) * triangle;
	}

	private void addTo(double factor, double[] from, int at, double[] to, int place) {
		if (factor != 0) {
			for (int k = 0; k < triangle; k++) {
				to[place + k] += factor * from[at + k];
			}
		}
	}

	private void turn(double[] inverse, double[] unit, double[] u) {
		Arrays.fill(u, 0);
		for (int a = 0; a < n; a++) {
			for (int b = 0; b < n; b++) {
				double x = inverse[a * n + b];
				for (int k = 0; k < w; k++) {
					u[a * w + k] += x * unit[b * w + k];
				}
			}
		}
	}

	private void add(double[] x, double[] y, double[] out) {
		for (int a = 0; a < n; a++) {
			addHalf(x, y, a, a, 1, out, block(a, a));
			for (int b = a + 1; b < n; b++) {
				addHalf(x, y, a, b, 0.5, out, block(a, b));
				addHalf(x, y, b, a, 0.5, out, block(a, b));
			}
		}
	}

	/** Adds factor x_a y_b', upper triangle. */
	private void addHalf(double[] x, double[] y, int a, int b, double factor, double[] out, int at) {
		int k = at;
		for (int u = 0; u < w; u++) {
			double left = factor * x[a * w + u];
			for (int v = u; v < w; v++) {
				out[k++] += left * y[b * w + v];
			}
		}
	}
}
