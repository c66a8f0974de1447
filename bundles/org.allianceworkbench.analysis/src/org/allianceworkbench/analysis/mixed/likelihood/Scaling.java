package org.allianceworkbench.analysis.mixed.likelihood;

/** Derivatives in other parameters, by the chain rule. */
final class Scaling {

	private Scaling() {
	}

	/**
	 * Slots over theta from slots over phi = A theta.
	 *
	 * @param f slots of {@code block} numbers each
	 * @param a A by rows
	 * @param m number of the first columns of A that are used
	 */
	static double[] linear(double[] f, int block, double[][] a, int m, Order order) {
		double[] out = new double[block * Jets.count(m, order)];
		System.arraycopy(f, 0, out, 0, block);
		int n = a.length;
		for (int j = 0; j < m && order != Order.VALUE; j++) {
			for (int e = 0; e < n; e++) {
				add(a[e][j], f, Jets.first(e) * block, out, Jets.first(j) * block, block);
			}
		}
		double[] half = new double[order == Order.SECOND ? n * m * block : 0];
		for (int e = 0; half.length > 0 && e < n; e++) {
			for (int k = 0; k < n; k++) {
				for (int j = 0; j < m; j++) {
					add(a[k][j], f, Jets.second(n, Math.min(e, k), Math.max(e, k)) * block, half, (e * m + j) * block, block);
				}
			}
		}
		for (int i = 0; half.length > 0 && i < m; i++) {
			for (int j = i; j < m; j++) {
				for (int e = 0; e < n; e++) {
					add(a[e][i], half, (e * m + j) * block, out, Jets.second(m, i, j) * block, block);
				}
			}
		}
		return out;
	}

	private static void add(double factor, double[] from, int at, double[] to, int place, int length) {
		if (factor != 0) {
			for (int k = 0; k < length; k++) {
				to[place + k] += factor * from[at + k];
			}
		}
	}

	/**
	 * Slots of v^k f(d / v) over (d, v) from slots of f over lambda = d / v.
	 *
	 * @param f slots of {@code block} numbers each
	 * @param power k
	 */
	static double[] withVariance(double[] f, int block, double[] lambda, double v, int power, Order order) {
		int q = lambda.length;
		double[] out = new double[block * Jets.count(q + 1, order)];
		double unit = Math.pow(v, power);
		for (int e = 0; e < block; e++) {
			double value = f[e];
			out[e] = unit * value;
			if (order == Order.VALUE) {
				continue;
			}
			double along = 0;
			for (int i = 0; i < q; i++) {
				double x = f[Jets.first(i) * block + e];
				out[Jets.first(i) * block + e] = unit / v * x;
				along += lambda[i] * x;
			}
			out[Jets.first(q) * block + e] = unit / v * (power * value - along);
			if (order == Order.SECOND) {
				second(f, block, e, lambda, power, unit / (v * v), out, along);
			}
		}
		return out;
	}

	private static void second(double[] f, int block, int e, double[] lambda, int power, double unit, double[] out,
			double along) {
		int q = lambda.length;
		double curved = 0;
		for (int i = 0; i < q; i++) {
			double row = 0;
			for (int j = 0; j < q; j++) {
				double x = f[Jets.second(q, Math.min(i, j), Math.max(i, j)) * block + e];
				row += lambda[j] * x;
				if (j >= i) {
					out[Jets.second(q + 1, i, j) * block + e] = unit * x;
				}
			}
			curved += lambda[i] * row;
			out[Jets.second(q + 1, i, q) * block + e] = unit * ((power - 1) * f[Jets.first(i) * block + e] - row);
		}
		out[Jets.second(q + 1, q, q) * block + e] = unit
				* (power * (power - 1) * f[e] - 2 * (power - 1) * along + curved);
	}
}
