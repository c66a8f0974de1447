package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.Arrays;

/**
 * C = R^-1 of one attendance pattern and how the derivatives of S weigh the rows' U = C W: with symmetric weights G,
 * S_i = sum over a, b of G_i[a,b] U_a U_b' with G_i = -R_i, and G_ij = R_i C R_j + R_j C R_i - R_ij; log|R|_i = tr C R_i,
 * log|R|_ij = tr C R_ij - tr C R_i C R_j. R_i has few entries where each covariance is a parameter of its own.
 */
final class PatternWeights {

	/** C, n x n by rows. */
	final double[] inverse;
	/** log|R| by {@link Jets}. */
	final double[] logDet;
	private final UnitRows.Pattern pattern;
	private final double[][] entries;
	private final int n;
	private final int m;
	private final boolean bends;
	private final Order order;
	/** R_i: positions in n x n, their values, and the rows that have some. */
	private final int[][] at;
	private final double[][] value;
	private final int[][] rows;
	private final double[] half;

	/** Told of the weights of each slot, in the order of {@link Jets}. */
	interface Slots {
		/**
		 * One slot.
		 *
		 * @param g n x n by rows, symmetric; valid until this method returns
		 */
		void add(int slot, double[] g);
	}

	/**
	 * Factors one pattern.
	 *
	 * @param entries for each distinct covariance its jets
	 * @param kind which covariances they are
	 * @throws NotPositiveDefiniteException when R is not positive definite
	 */
	PatternWeights(UnitRows.Pattern pattern, double[][] entries, ResidualEntries kind, Order order) {
		this.pattern = pattern;
		this.entries = entries;
		m = order == Order.VALUE ? 0 : kind.parameters();
		bends = !kind.linear();
		this.order = order;
		n = pattern.size();
		inverse = new double[n * n];
		logDet = new double[Jets.count(kind.parameters(), order)];
		logDet[0] = PatternInverse.invert(PatternInverse.matrix(pattern, entries, 0), n, inverse);
		at = new int[m][];
		value = new double[m][];
		rows = new int[m][];
		half = new double[n * n];
		for (int i = 0; i < m; i++) {
			double[] r = PatternInverse.matrix(pattern, entries, Jets.first(i));
			at[i] = places(r);
			value[i] = Arrays.stream(at[i]).mapToDouble(k -> r[k]).toArray();
			rows[i] = Arrays.stream(at[i]).map(k -> k / n).distinct().toArray();
		}
	}

	static int[] places(double[] r) {
		int[] places = new int[r.length];
		int count = 0;
		for (int k = 0; k < r.length; k++) {
			if (r[k] != 0) {
				places[count++] = k;
			}
		}
		return Arrays.copyOf(places, count);
	}

	/** Goes through the derivatives' slots and fills in those of log|R|. */
	void derivatives(Slots slots) {
		double[] g = new double[n * n];
		for (int i = 0; i < m; i++) {
			Arrays.fill(g, 0);
			for (int k = 0; k < at[i].length; k++) {
				g[at[i][k]] = -value[i][k];
				logDet[Jets.first(i)] += inverse[at[i][k]] * value[i][k];
			}
			slots.add(Jets.first(i), g);
		}
		for (int i = 0; i < m && order == Order.SECOND; i++) {
			times(i);
			for (int j = i; j < m; j++) {
				Arrays.fill(g, 0);
				product(rows[i], j, g);
				int slot = Jets.second(m, i, j);
				double log = 0;
				for (int a = 0; a < n; a++) {
					for (int b = 0; b <= a; b++) {
						double both = g[a * n + b] + g[b * n + a];
						log -= (a == b ? 0.5 : 1) * both * inverse[a * n + b];
						g[a * n + b] = both;
						g[b * n + a] = both;
					}
				}
				logDet[slot] = bends ? log + bent(slot, g) : log;
				slots.add(slot, g);
			}
		}
	}

	/** half = R_i C, only its rows that aren't zero. */
	private void times(int i) {
		for (int a : rows[i]) {
			Arrays.fill(half, a * n, a * n + n, 0);
		}
		for (int k = 0; k < at[i].length; k++) {
			int a = at[i][k] / n;
			int b = at[i][k] % n;
			for (int c = 0; c < n; c++) {
				half[a * n + c] += value[i][k] * inverse[b * n + c];
			}
		}
	}

	/** g = half R_j. */
	private void product(int[] some, int j, double[] g) {
		for (int k = 0; k < at[j].length; k++) {
			int c = at[j][k] / n;
			int d = at[j][k] % n;
			for (int a : some) {
				g[a * n + d] += half[a * n + c] * value[j][k];
			}
		}
	}

	/** Takes R_ij off g; returns tr C R_ij. */
	private double bent(int slot, double[] g) {
		double trace = 0;
		for (int k = 0; k < g.length; k++) {
			int pair = pattern.pair()[k];
			double r = pair < 0 ? 0 : entries[pair][slot];
			if (r != 0) {
				r *= pattern.scale()[k / n] * pattern.scale()[k % n];
				g[k] -= r;
				trace += inverse[k] * r;
			}
		}
		return trace;
	}
}
