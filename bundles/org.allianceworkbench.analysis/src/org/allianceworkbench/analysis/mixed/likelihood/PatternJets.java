package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.Arrays;

/**
 * P = (I + Q D)^-1 and G = D P of one pattern with derivatives in the residual's parameters i, k, on which Q depends, and D's j,
 * l, by {@link Jets}. With H = P Q: P_i = -P Q_i G, G_i = -G Q_i G, P_j = -H D_j P, G_j = P'D_jP; with
 * N = Q_iGQ_k + Q_kGQ_i - Q_ik: P_ik = P N G, G_ik = G N G; P_ij = H D_j P Q_i G - P Q_i G_j, G_ij = P_i'D_jP + P'D_jP_i;
 * P_jl = -H (D_j P_l + D_l P_j), G_jl = P'(D_j P_l + D_l P_j).
 */
final class PatternJets {

	private final LevelStep step;
	private final Order order;
	private final int n;
	/** Slot by slot, n x n. */
	final double[][] p;
	final double[][] g;
	/** Q_i, Q_i G and D_j P. */
	private final double[][] inner;
	private final double[][] innerG;
	private final double[][] own;
	private final double[] sum;
	private final double[] work;

	PatternJets(LevelStep step, Order order) {
		this.step = step;
		this.order = order;
		n = step.effects();
		p = new double[Jets.count(step.parameters(), order)][n * n];
		g = new double[p.length][n * n];
		boolean slopes = order != Order.VALUE;
		inner = new double[slopes ? step.inner : 0][n * n];
		innerG = new double[inner.length][n * n];
		own = new double[slopes ? step.own() : 0][n * n];
		sum = new double[n * n];
		work = new double[n * n];
	}

	/**
	 * Computes them.
	 *
	 * @param m the pattern's moments, slots over the inner parameters
	 * @param factor of these
	 */
	void compute(double[] m, LevelFactor factor) {
		System.arraycopy(factor.p, 0, p[0], 0, n * n);
		System.arraycopy(factor.g, 0, g[0], 0, n * n);
		for (int i = 0; i < inner.length; i++) {
			step.gatherEffects(m, Jets.first(i), inner[i]);
			SmallInverse.multiply(inner[i], factor.g, n, innerG[i]);
			product(factor.p, innerG[i], -1, p[Jets.first(i)]);
			product(factor.g, innerG[i], -1, g[Jets.first(i)]);
		}
		for (int j = 0; j < own.length; j++) {
			int slot = Jets.first(step.inner + j);
			timesOwn(j, factor.p, own[j]);
			product(factor.h, own[j], -1, p[slot]);
			transposedTimes(factor.p, own[j], g[slot]);
		}
		if (order == Order.SECOND) {
			second(m, factor);
		}
	}

	private void second(double[] m, LevelFactor factor) {
		int all = step.parameters();
		for (int i = 0; i < inner.length; i++) {
			for (int k = i; k < inner.length; k++) {
				bothInner(i, k, m, factor, Jets.second(all, i, k));
			}
			for (int j = 0; j < own.length; j++) {
				mixed(i, j, factor, Jets.second(all, i, step.inner + j));
			}
		}
		for (int j = 0; j < own.length; j++) {
			for (int l = j; l < own.length; l++) {
				int slot = Jets.second(all, step.inner + j, step.inner + l);
				timesOwn(j, p[Jets.first(step.inner + l)], sum);
				timesOwn(l, p[Jets.first(step.inner + j)], work);
				add(work, 1, sum);
				product(factor.h, sum, -1, p[slot]);
				transposedTimes(factor.p, sum, g[slot]);
			}
		}
	}

	/** N G = Q_iG Q_kG + Q_kG Q_iG - Q_ik G. */
	private void bothInner(int i, int k, double[] m, LevelFactor factor, int slot) {
		SmallInverse.multiply(innerG[i], innerG[k], n, sum);
		SmallInverse.multiply(innerG[k], innerG[i], n, work);
		add(work, 1, sum);
		step.gatherEffects(m, Jets.second(step.inner, i, k), work);
		SmallInverse.multiply(work, factor.g, n, p[slot]);
		add(p[slot], -1, sum);
		product(factor.p, sum, 1, p[slot]);
		product(factor.g, sum, 1, g[slot]);
	}

	private void mixed(int i, int j, LevelFactor factor, int slot) {
		SmallInverse.multiply(inner[i], g[Jets.first(step.inner + j)], n, work);
		product(factor.p, work, -1, p[slot]);
		SmallInverse.multiply(p[Jets.first(step.inner + j)], innerG[i], n, work);
		add(work, -1, p[slot]);
		transposedTimes(p[Jets.first(i)], own[j], work);
		for (int a = 0; a < n; a++) {
			for (int b = 0; b < n; b++) {
				g[slot][a * n + b] = work[a * n + b] + work[b * n + a];
			}
		}
	}

	/** out = D_j x. */
	private void timesOwn(int j, double[] x, double[] out) {
		Arrays.fill(out, 0);
		step.derivatives[j].times(x, n, out, 0);
	}

	private void product(double[] a, double[] b, int sign, double[] out) {
		SmallInverse.multiply(a, b, n, out);
		for (int k = 0; k < out.length && sign < 0; k++) {
			out[k] = -out[k];
		}
	}

	private void transposedTimes(double[] a, double[] b, double[] out) {
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				double total = 0;
				for (int k = 0; k < n; k++) {
					total += a[k * n + i] * b[k * n + j];
				}
				out[i * n + j] = total;
			}
		}
	}

	private static void add(double[] x, int sign, double[] out) {
		for (int k = 0; k < out.length; k++) {
			out[k] += sign * x[k];
		}
	}
}
