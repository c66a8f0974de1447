package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.Arrays;

/**
 * Absorbs the random effects of one level from a cluster's moments M (w x w) with their derivatives:
 * S = M_rr - M_rz (I + D M_zz)^-1 D M_zr over the columns r that outer levels and the fixed part still need.
 *
 * <p>M depends on the parameters of inner levels and the residual ("inner"), D on its own, in which it is linear. With
 * B = M_zr, F = P B, E = -G B, T = [E; I] and Y_i = (M_i T)_z:
 * S_i = T'M_iT, S_j = -F'D_jF, S_ik = T'M_ikT - Y_i'G Y_k - Y_k'G Y_i,
 * S_ij = -(P Y_i)'D_jF - F'D_jP Y_i, S_jk = F'(D_jH D_k + D_kH D_j)F.
 * Nothing is divided by D, so that it may be singular.
 */
final class LevelStep {

	/** Number of columns of M. */
	final int width;
	/** Positions of the random effects' columns. */
	final int[] effects;
	/** Positions of the columns that go on, in order. */
	final int[] rest;
	/** Number of parameters on which M depends. */
	final int inner;
	/** Derivatives of D in its own parameters. */
	final LinearPart[] derivatives;

	LevelStep(int width, int[] effects, int[] rest, int inner, LinearPart[] derivatives) {
		this.width = width;
		this.effects = effects;
		this.rest = rest;
		this.inner = inner;
		this.derivatives = derivatives;
	}

	int effects() {
		return effects.length;
	}

	/** Number of the level's own parameters. */
	int own() {
		return derivatives.length;
	}

	/** Number of parameters of the result. */
	int parameters() {
		return inner + derivatives.length;
	}

	/** Copies one slot of M_zz. */
	void gatherEffects(double[] m, int slot, double[] q) {
		int n = effects.length;
		int at = slot * width * width;
		for (int a = 0; a < n; a++) {
			for (int b = 0; b < n; b++) {
				q[a * n + b] = m[at + effects[a] * width + effects[b]];
			}
		}
	}

	/** Memory for {@link #absorb}, one for each thread. */
	final class Workspace {
		final double[] f = new double[effects.length * rest.length];
		final double[] e = new double[f.length];
		final double[] y = new double[f.length * (inner + 1)];
		final double[] gy = new double[f.length * (inner + 1)];
		final double[] py = new double[f.length * (inner + 1)];
		final double[] df = new double[f.length * derivatives.length];
		final double[] hdf = new double[f.length * derivatives.length];
	}

	/**
	 * Adds S and its derivatives (upper triangles) to {@code out}, whose slots are r x r.
	 *
	 * @param m slots of w x w, full symmetric
	 */
	void absorb(double[] m, LevelFactor factor, Order order, double[] out, Workspace k) {
		int r = rest.length;
		int n = effects.length;
		for (int a = 0; a < n; a++) {
			for (int u = 0; u < r; u++) {
				double f = 0;
				double e = 0;
				for (int b = 0; b < n; b++) {
					double x = m[effects[b] * width + rest[u]];
					f += factor.p[a * n + b] * x;
					e -= factor.g[a * n + b] * x;
				}
				k.f[a * r + u] = f;
				k.e[a * r + u] = e;
			}
		}
		for (int u = 0; u < r; u++) {
			for (int v = u; v < r; v++) {
				double s = m[rest[u] * width + rest[v]];
				for (int a = 0; a < n; a++) {
					s += m[effects[a] * width + rest[u]] * k.e[a * r + v];
				}
				out[u * r + v] += s;
			}
		}
		if (order != Order.VALUE) {
			first(m, out, k);
			if (order == Order.SECOND) {
				second(m, factor, out, k);
			}
		}
	}

	private void first(double[] m, double[] out, Workspace k) {
		int r = rest.length;
		int size = k.f.length;
		for (int i = 0; i < inner; i++) {
			congruence(m, Jets.first(i), k, i, out, Jets.first(i));
		}
		for (int j = 0; j < derivatives.length; j++) {
			LinearPart d = derivatives[j];
			d.times(k.f, r, k.df, j * size);
			int to = Jets.first(inner + j) * r * r;
			for (int a : d.rows) {
				int f = a * r;
				int df = j * size + a * r;
				for (int u = 0; u < r; u++) {
					for (int v = u; v < r; v++) {
						out[to + u * r + v] -= k.f[f + u] * k.df[df + v];
					}
				}
			}
		}
	}

	/** out slot += T' M_slot T; leaves (M_slot T)_z in y at the place given. */
	private void congruence(double[] m, int slot, Workspace k, int place, double[] out, int outSlot) {
		int r = rest.length;
		int n = effects.length;
		int from = slot * width * width;
		int y = place * k.f.length;
		for (int a = 0; a < n; a++) {
			int row = from + effects[a] * width;
			for (int u = 0; u < r; u++) {
				double sum = m[row + rest[u]];
				for (int b = 0; b < n; b++) {
					sum += m[row + effects[b]] * k.e[b * r + u];
				}
				k.y[y + a * r + u] = sum;
			}
		}
		int to = outSlot * r * r;
		for (int u = 0; u < r; u++) {
			int row = from + rest[u] * width;
			for (int v = u; v < r; v++) {
				double sum = m[row + rest[v]];
				for (int a = 0; a < n; a++) {
					sum += m[row + effects[a]] * k.e[a * r + v] + k.e[a * r + u] * k.y[y + a * r + v];
				}
				out[to + u * r + v] += sum;
			}
		}
	}

	private void second(double[] m, LevelFactor factor, double[] out, Workspace k) {
		int r = rest.length;
		int n = effects.length;
		int size = k.f.length;
		int all = parameters();
		for (int i = 0; i < inner; i++) {
			product(factor.g, k.y, i * size, n, r, k.gy);
			product(factor.p, k.y, i * size, n, r, k.py);
		}
		for (int j = 0; j < derivatives.length; j++) {
			sparseProduct(factor.h, k.df, j * size, derivatives[j].rows, k.hdf);
		}
		int[] every = everyRow(n);
		for (int i = 0; i < inner; i++) {
			for (int l = i; l < inner; l++) {
				int slot = Jets.second(all, i, l);
				congruence(m, Jets.second(inner, i, l), k, inner, out, slot);
				symmetric(k.y, i * size, k.gy, l * size, every, -1, out, slot * r * r);
			}
			for (int j = 0; j < derivatives.length; j++) {
				symmetric(k.py, i * size, k.df, j * size, derivatives[j].rows, -1, out, Jets.second(all, i, inner + j) * r * r);
			}
		}
		for (int j = 0; j < derivatives.length; j++) {
			for (int l = j; l < derivatives.length; l++) {
				symmetric(k.df, j * size, k.hdf, l * size, derivatives[j].rows, 1, out,
						Jets.second(all, inner + j, inner + l) * r * r);
			}
		}
	}

	private static int[] everyRow(int n) {
		int[] rows = new int[n];
		Arrays.setAll(rows, i -> i);
		return rows;
	}

	private static void product(double[] a, double[] x, int at, int n, int r, double[] out) {
		for (int i = 0; i < n; i++) {
			for (int u = 0; u < r; u++) {
				double sum = 0;
				for (int b = 0; b < n; b++) {
					sum += a[i * n + b] * x[at + b * r + u];
				}
				out[at + i * r + u] = sum;
			}
		}
	}

	private void sparseProduct(double[] a, double[] x, int at, int[] rows, double[] out) {
		int r = rest.length;
		int n = effects.length;
		for (int i = 0; i < n; i++) {
			for (int u = 0; u < r; u++) {
				double sum = 0;
				for (int b : rows) {
					sum += a[i * n + b] * x[at + b * r + u];
				}
				out[at + i * r + u] = sum;
			}
		}
	}

	/** out += sign (X'Y + Y'X), upper triangle, over the rows given. */
	private void symmetric(double[] x, int xAt, double[] y, int yAt, int[] rows, int sign, double[] out, int to) {
		int r = rest.length;
		for (int a : rows) {
			int i = xAt + a * r;
			int j = yAt + a * r;
			for (int u = 0; u < r; u++) {
				for (int v = u; v < r; v++) {
					out[to + u * r + v] += sign * (x[i + u] * y[j + v] + y[j + u] * x[i + v]);
				}
			}
		}
	}
}
