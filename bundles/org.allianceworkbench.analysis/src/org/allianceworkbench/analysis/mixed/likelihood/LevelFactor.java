package org.allianceworkbench.analysis.mixed.likelihood;

/**
 * What absorbing a cluster's random effects needs and clusters with equal Z'Z share: with Q = M_zz and P = (I + Q D)^-1
 * it holds P, G = D P, H = P Q (both symmetric) and log|I + Q D| with its derivatives.
 */
final class LevelFactor {

	final double[] p;
	final double[] g;
	final double[] h;
	/** log|I + Q D|, by {@link Jets} over all parameters of the level. */
	final double[] logDet;
	private final double[] q;
	private final double[] work;
	private final double[][] pq;
	private final double[][] gq;

	LevelFactor(LevelStep step, Order order) {
		int n = step.effects();
		p = new double[n * n];
		g = new double[n * n];
		h = new double[n * n];
		q = new double[n * n];
		work = new double[2 * n * n];
		logDet = new double[Jets.count(step.inner + step.own(), order)];
		boolean inner = order != Order.VALUE && step.inner > 0;
		pq = inner ? new double[step.inner][n * n] : new double[0][];
		gq = inner ? new double[step.inner][n * n] : new double[0][];
	}

	/** Copies one slot of M_zz. */
	interface Effects {
		void gather(int slot, double[] q);
	}

	/** Computes all for one cluster's moments. */
	void compute(LevelStep step, double[] m, double[] d, Order order) {
		compute(step, (slot, to) -> step.gatherEffects(m, slot, to), d, order);
	}

	/** Computes all for one cluster's M_zz. */
	void compute(LevelStep step, Effects effects, double[] d, Order order) {
		int n = step.effects();
		effects.gather(0, q);
		logDet[0] = n == 0 ? 0 : SmallInverse.ofProduct(q, d, n, p, work);
		SmallInverse.multiply(d, p, n, g);
		SmallInverse.multiply(p, q, n, h);
		if (order == Order.VALUE) {
			return;
		}
		for (int j = 0; j < step.own(); j++) {
			logDet[Jets.first(step.inner + j)] = step.derivatives[j].trace(h, n);
		}
		for (int i = 0; i < step.inner; i++) {
			effects.gather(Jets.first(i), q);
			SmallInverse.multiply(p, q, n, pq[i]);
			SmallInverse.multiply(d, pq[i], n, gq[i]);
			logDet[Jets.first(i)] = trace(gq[i], n);
		}
		if (order == Order.SECOND) {
			second(step, effects, n);
		}
	}

	private void second(LevelStep step, Effects effects, int n) {
		int all = step.inner + step.own();
		for (int j = 0; j < step.own(); j++) {
			for (int k = j; k < step.own(); k++) {
				logDet[Jets.second(all, step.inner + j, step.inner + k)] =
						-step.derivatives[j].traceOfProducts(step.derivatives[k], h, n);
			}
		}
		for (int i = 0; i < step.inner; i++) {
			for (int j = 0; j < step.own(); j++) {
				logDet[Jets.second(all, i, step.inner + j)] = step.derivatives[j].traceWithTransposed(pq[i], p, n);
			}
			for (int k = i; k < step.inner; k++) {
				effects.gather(Jets.second(step.inner, i, k), q);
				logDet[Jets.second(all, i, k)] = traceOfProduct(g, q, n) - traceOfProduct(gq[i], gq[k], n);
			}
		}
	}

	private static double trace(double[] a, int n) {
		double sum = 0;
		for (int i = 0; i < n; i++) {
			sum += a[i * n + i];
		}
		return sum;
	}

	private static double traceOfProduct(double[] a, double[] b, int n) {
		double sum = 0;
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				sum += a[i * n + j] * b[j * n + i];
			}
		}
		return sum;
	}
}
