package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.Arrays;

/**
 * Absorbs the level above clusters with shared patterns, as {@link LevelStep} does, from moments that have a run of slots for
 * each entry: all derivatives of an entry are one run of numbers, which the processor works through several at a time. For
 * thousands of therapists this is most of an evaluation.
 *
 * <p>In the names of {@link LevelStep}: S_i and S_ik begin as T'M T over all slots of M; what is left has the form
 * sum of X_u'W_v + W_u'X_v over the slots (j, ik, ij, jl) with X, W = (-F/2, D_jF), (Y_i, -G Y_k), (P Y_i, -D_jF),
 * (D_jF, H D_lF).
 */
final class SlotStep {

	private final LevelStep step;
	private final Order order;
	private final int n;
	private final int r;
	/** Slots of M. */
	private final int slots;
	private final int inner;
	private final int own;
	/** The place of each entry of M, column by column; negative for entries that are zero. */
	private final int[] entry;
	/** For each of the further slots the two parameters' numbers among their kind. */
	private final int[] first;
	private final int[] second;
	private final double[] b;
	private final double[] e;
	private final double[] f;
	private final double[][] y;
	private final double[][] x;
	private final double[][] w;
	private final double[] product;
	private final double[] df;
	private final double[] hdf;
	private final double[][] congruences;
	private final double[][] further;
	private final LevelFactor factor;
	private boolean any;

	/**
	 * Memory for a thread.
	 *
	 * @param entry for each pair of columns its place in M, negative where the entry is zero
	 */
	SlotStep(LevelStep step, int[] entry, Order order) {
		this.step = step;
		this.order = order;
		this.entry = entry;
		n = step.effects();
		r = step.rest.length;
		inner = order == Order.VALUE ? 0 : step.inner;
		own = order == Order.VALUE ? 0 : step.own();
		slots = Jets.count(step.inner, order);
		int more = own + (order == Order.SECOND ? inner * (inner + 1) / 2 + inner * own + own * (own + 1) / 2 : 0);
		first = new int[more];
		second = new int[more];
		number();
		int q = n * r;
		b = new double[q];
		e = new double[q];
		f = new double[q];
		y = new double[q][slots];
		x = new double[q][more];
		w = new double[q][more];
		product = new double[2 * inner * q];
		df = new double[q * own];
		hdf = new double[q * own];
		congruences = new double[r * r][slots];
		further = new double[r * r][more];
		factor = new LevelFactor(step, order);
	}

	private void number() {
		int at = own;
		for (int j = 0; j < own; j++) {
			second[j] = j;
		}
		if (order == Order.SECOND) {
			for (int i = 0; i < inner; i++) {
				for (int k = i; k < inner; k++) {
					first[at] = i;
					second[at++] = k;
				}
			}
			for (int i = 0; i < inner; i++) {
				for (int j = 0; j < own; j++) {
					first[at] = i;
					second[at++] = j;
				}
			}
			for (int j = 0; j < own; j++) {
				for (int l = j; l < own; l++) {
					first[at] = j;
					second[at++] = l;
				}
			}
		}
	}

	/** Adds one cluster; returns what holds its log|K|. */
	LevelFactor absorb(double[][] m, double[] d) {
		factor.compute(step, (slot, q) -> gather(m, slot, q), d, order);
		for (int a = 0; a < n; a++) {
			for (int u = 0; u < r; u++) {
				b[a * r + u] = m[at(step.effects[a], step.rest[u])][0];
			}
		}
		multiply(factor.p, b, 1, f);
		multiply(factor.g, b, -1, e);
		for (int a = 0; a < n; a++) {
			for (int u = 0; u < r; u++) {
				double[] run = y[a * r + u];
				System.arraycopy(m[at(step.effects[a], step.rest[u])], 0, run, 0, slots);
				for (int c = 0; c < n; c++) {
					Runs.add(e[c * r + u], m[at(step.effects[a], step.effects[c])], run);
				}
			}
		}
		congruence(m);
		if (own + inner > 0) {
			further();
		}
		any = true;
		return factor;
	}

	private int at(int u, int v) {
		return entry[u * step.width + v];
	}

	private void gather(double[][] m, int slot, double[] q) {
		for (int a = 0; a < n; a++) {
			for (int c = 0; c < n; c++) {
				q[a * n + c] = m[at(step.effects[a], step.effects[c])][slot];
			}
		}
	}

	private void multiply(double[] matrix, double[] columns, int sign, double[] out) {
		for (int a = 0; a < n; a++) {
			for (int u = 0; u < r; u++) {
				double sum = 0;
				for (int c = 0; c < n; c++) {
					sum += matrix[a * n + c] * columns[c * r + u];
				}
				out[a * r + u] = sign * sum;
			}
		}
	}

	/** T'M T = M_rr + M_rz E + E'Y for all slots; the value is M_rr + B'E. */
	private void congruence(double[][] m) {
		for (int u = 0; u < r; u++) {
			for (int v = u; v < r; v++) {
				double[] sum = congruences[u * r + v];
				int both = at(step.rest[u], step.rest[v]);
				if (both >= 0) {
					Runs.add(1, m[both], sum);
				}
				double value = sum[0];
				for (int a = 0; a < n; a++) {
					Runs.add(e[a * r + v], m[at(step.effects[a], step.rest[u])], e[a * r + u], y[a * r + v], sum);
					value += b[a * r + u] * e[a * r + v];
				}
				sum[0] = value;
			}
		}
	}

	private void further() {
		int size = n * r;
		for (int j = 0; j < own; j++) {
			step.derivatives[j].times(f, r, df, j * size);
		}
		if (order == Order.SECOND) {
			products(factor.g, 0);
			products(factor.p, inner * size);
			for (int j = 0; j < own; j++) {
				for (int a = 0; a < n; a++) {
					for (int u = 0; u < r; u++) {
						double sum = 0;
						for (int c : step.derivatives[j].rows) {
							sum += factor.h[a * n + c] * df[j * size + c * r + u];
						}
						hdf[j * size + a * r + u] = sum;
					}
				}
			}
		}
		for (int k = 0; k < size; k++) {
			expand(k, size);
		}
		for (int u = 0; u < r; u++) {
			for (int v = u; v < r; v++) {
				for (int a = 0; a < n; a++) {
					int i = a * r + u;
					int k = a * r + v;
					Runs.addProducts(x[i], w[k], w[i], x[k], further[u * r + v]);
				}
			}
		}
	}

	/** The matrix times Y_i, entry by entry, i by i. */
	private void products(double[] matrix, int to) {
		for (int a = 0; a < n; a++) {
			for (int u = 0; u < r; u++) {
				int at = to + (a * r + u) * inner;
				Arrays.fill(product, at, at + inner, 0);
				for (int c = 0; c < n; c++) {
					double factor = matrix[a * n + c];
					double[] run = y[c * r + u];
					for (int i = 0; i < inner; i++) {
						product[at + i] += factor * run[1 + i];
					}
				}
			}
		}
	}

	private void expand(int k, int size) {
		double[] left = x[k];
		double[] right = w[k];
		for (int j = 0; j < own; j++) {
			left[j] = -0.5 * f[k];
			right[j] = df[j * size + k];
		}
		if (order != Order.SECOND) {
			return;
		}
		double[] run = y[k];
		int s = own;
		for (int i = 0; i < inner; i++) {
			for (int l = i; l < inner; l++, s++) {
				left[s] = run[1 + i];
				right[s] = -product[k * inner + l];
			}
		}
		for (int i = 0; i < inner; i++) {
			double py = product[(size + k) * inner + i];
			for (int j = 0; j < own; j++, s++) {
				left[s] = py;
				right[s] = -df[j * size + k];
			}
		}
		for (int j = 0; j < own; j++) {
			for (int l = j; l < own; l++, s++) {
				left[s] = df[j * size + k];
				right[s] = hdf[l * size + k];
			}
		}
	}

	/** Adds what was gathered to the parent's block, slots of r x r, upper triangles, and forgets it. */
	void flush(double[] out) {
		if (!any) {
			return;
		}
		int all = step.parameters();
		for (int u = 0; u < r; u++) {
			for (int v = u; v < r; v++) {
				int uv = u * r + v;
				for (int slot = 0; slot < slots; slot++) {
					int to = slot <= inner ? slot : Jets.wider(inner, all, slot);
					out[to * r * r + uv] += congruences[uv][slot];
				}
				for (int s = 0; s < first.length; s++) {
					out[slot(s, all) * r * r + uv] += further[uv][s];
				}
			}
		}
		for (int k = 0; k < r * r; k++) {
			Arrays.fill(congruences[k], 0);
			Arrays.fill(further[k], 0);
		}
		any = false;
	}

	private int slot(int s, int all) {
		int pairs = own + inner * (inner + 1) / 2;
		if (s < own) {
			return Jets.first(inner + s);
		}
		if (s < pairs) {
			return Jets.second(all, first[s], second[s]);
		}
		return Jets.second(all, s < pairs + inner * own ? first[s] : inner + first[s], inner + second[s]);
	}
}
