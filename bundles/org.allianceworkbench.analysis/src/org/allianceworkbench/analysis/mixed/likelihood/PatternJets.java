package org.allianceworkbench.analysis.mixed.likelihood;

/** P and G of one pattern with derivatives in D's parameters: P_j = -H D_j P, G_j = P'D_jP and so on. */
final class PatternJets {

	private final LevelStep step;
	private final Order order;
	/** G slot by slot, q x q. */
	final double[][] g;
	private final double[][] p;
	private final double[] dp;
	private final double[] hdp;
	private final double[] other;

	PatternJets(LevelStep step, Order order) {
		this.step = step;
		this.order = order;
		int n = step.effects();
		g = new double[Jets.count(step.own(), order)][n * n];
		p = new double[g.length][n * n];
		dp = new double[n * n];
		hdp = new double[n * n];
		other = new double[n * n];
	}

	void compute(LevelFactor factor) {
		int n = step.effects();
		System.arraycopy(factor.p, 0, p[0], 0, n * n);
		System.arraycopy(factor.g, 0, g[0], 0, n * n);
		for (int j = 0; j < step.own() && order != Order.VALUE; j++) {
			multiplyBy(j, factor.p, dp);
			SmallInverse.multiply(factor.h, dp, n, hdp);
			negative(hdp, p[Jets.first(j)]);
			transposedTimes(factor.p, dp, g[Jets.first(j)]);
		}
		for (int j = 0; j < step.own() && order == Order.SECOND; j++) {
			for (int k = j; k < step.own(); k++) {
				second(factor, j, k, Jets.second(step.own(), j, k));
			}
		}
	}

	/** P_jk = H D_j H D_k P + H D_k H D_j P, G_jk = -P'(D_j H D_k + D_k H D_j)P. */
	private void second(LevelFactor factor, int j, int k, int slot) {
		int n = step.effects();
		double[] sum = new double[n * n];
		multiplyBy(j, p[Jets.first(k)], dp);
		multiplyBy(k, p[Jets.first(j)], hdp);
		for (int i = 0; i < sum.length; i++) {
			sum[i] = -dp[i] - hdp[i];
		}
		SmallInverse.multiply(factor.h, sum, n, p[slot]);
		transposedTimes(factor.p, sum, other);
		negative(other, g[slot]);
	}

	private void multiplyBy(int j, double[] x, double[] out) {
		java.util.Arrays.fill(out, 0);
		step.derivatives[j].times(x, step.effects(), out, 0);
	}

	private static void negative(double[] x, double[] out) {
		for (int i = 0; i < x.length; i++) {
			out[i] = -x[i];
		}
	}

	private void transposedTimes(double[] a, double[] b, double[] out) {
		int n = step.effects();
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				double sum = 0;
				for (int k = 0; k < n; k++) {
					sum += a[k * n + i] * b[k * n + j];
				}
				out[i * n + j] = sum;
			}
		}
	}

	/** The rows of P for some effects, slot by slot. */
	double[] rows(int[] effects) {
		int n = step.effects();
		double[] rows = new double[p.length * effects.length * n];
		int at = 0;
		for (double[] slot : p) {
			for (int e : effects) {
				System.arraycopy(slot, e * n, rows, at, n);
				at += n;
			}
		}
		return rows;
	}
}
