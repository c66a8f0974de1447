package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.allianceworkbench.moments.Moments;

/**
 * Innermost clusters with constant moments of which many have the same attendance pattern (equal M_zz), so that
 * G = (I + D M_zz)^-1 D is the same for all of a pattern.
 *
 * <p>What clusters leave over pairs of columns that no outer level absorbs, S_uv = sum of M_uv - sum over patterns of
 * G_ab (sum of B_au B_bv), needs only the sums over each pattern, made once: its cost does not grow with the clusters.
 * Rows of S of columns z_o that outer levels absorb are needed for each outer cluster; as they are among the columns z,
 * they are P B (P = (I + M_zz D)^-1), linear in the cluster's moments.
 */
final class SharedPatterns {

	private static final int CHUNKS = 8;

	private final Moments moments;
	private final LevelStep step;
	private final int[] pattern;
	private final long[] count;
	private final int[] example;
	/** Positions among the rest of columns that outer levels absorb, and of the others. */
	private final int[] outer;
	private final int[] others;
	private final boolean[] isOuter;
	/** For each outer column its position among the effects. */
	private final int[] effect;
	/** For effect a and column u of the rest, where M_au stands in a packed triangle. */
	private final int[] packed;
	private final int pairs;
	private final int triangle;
	/** For each pattern, pair a &lt;= b of effects and pair u &lt;= v of other columns the symmetrised sum of B_au B_bv. */
	private final double[] squares;
	private final double[] total;

	private SharedPatterns(Moments moments, LevelStep step, int[] outer) {
		this.moments = moments;
		this.step = step;
		this.outer = outer;
		pattern = moments.patterns().of();
		example = moments.patterns().example();
		count = new long[moments.patterns().size()];
		for (int p : pattern) {
			count[p]++;
		}
		int r = step.rest.length;
		others = IntStream.range(0, r).filter(u -> Arrays.stream(outer).noneMatch(o -> o == u)).toArray();
		isOuter = new boolean[r];
		for (int o : outer) {
			isOuter[o] = true;
		}
		effect = Arrays.stream(outer).map(o -> Arrays.binarySearch(step.effects, step.rest[o])).toArray();
		packed = new int[step.effects() * r];
		for (int a = 0; a < step.effects(); a++) {
			for (int u = 0; u < r; u++) {
				packed[a * r + u] = Moments.packedIndex(step.width, step.effects[a], step.rest[u]);
			}
		}
		pairs = step.effects() * (step.effects() + 1) / 2;
		triangle = others.length * (others.length + 1) / 2;
		double[][] parts = IntStream.range(0, CHUNKS).parallel().mapToObj(this::sums).toArray(double[][]::new);
		for (int k = 1; k < CHUNKS; k++) {
			for (int i = 0; i < parts[0].length; i++) {
				parts[0][i] += parts[k][i];
			}
		}
		squares = parts[0];
		total = moments.total(0);
	}

	/** The sums, where patterns are few beside the clusters and outer levels absorb only columns among the effects. */
	static SharedPatterns of(Moments moments, LevelStep step, int[] outerColumns) {
		int patterns = moments.patterns().size();
		boolean worthwhile = patterns > 0 && patterns * 4L <= moments.clusters() && step.inner == 0 && step.own() > 0
				&& Arrays.stream(outerColumns).allMatch(c -> Arrays.binarySearch(step.effects, c) >= 0);
		int[] outer = Arrays.stream(outerColumns).map(c -> Arrays.binarySearch(step.rest, c)).toArray();
		return worthwhile ? new SharedPatterns(moments, step, outer) : null;
	}

	private double[] sums(int chunk) {
		int first = (int) ((long) pattern.length * chunk / CHUNKS);
		int end = (int) ((long) pattern.length * (chunk + 1) / CHUNKS);
		double[] all = moments.products(0);
		int length = moments.packedLength();
		int q = step.effects();
		int r = step.rest.length;
		int k = others.length;
		double[] sum = new double[count.length * pairs * triangle];
		double[] b = new double[q * k];
		for (int c = first; c < end; c++) {
			for (int a = 0; a < q; a++) {
				for (int u = 0; u < k; u++) {
					b[a * k + u] = all[c * length + packed[a * r + others[u]]];
				}
			}
			int at = pattern[c] * pairs * triangle;
			for (int i = 0; i < q; i++) {
				for (int j = i; j < q; j++) {
					for (int u = 0; u < k; u++) {
						for (int v = u; v < k; v++) {
							double x = b[i * k + u] * b[j * k + v];
							sum[at++] += i == j ? x : x + b[j * k + u] * b[i * k + v];
						}
					}
				}
			}
		}
		return sum;
	}

	/** What clusters of a pattern share at one D. */
	final class State {
		private final int slots;
		/** For each pattern, slot and outer column the row of P. */
		private final double[][] rows;
		/** log|K| of all clusters. */
		final double[] logDet;
		/** S over the other columns and all clusters, slots of r x r, upper triangles. */
		final double[] s;

		State(double[] d, Order order) {
			slots = Jets.count(step.own(), order);
			rows = new double[count.length][];
			logDet = new double[slots];
			int r = step.rest.length;
			s = new double[slots * r * r];
			for (int u : others) {
				for (int v : others) {
					if (u <= v) {
						s[u * r + v] = total[Moments.packedIndex(step.width, step.rest[u], step.rest[v])];
					}
				}
			}
			double[] block = new double[step.width * step.width];
			LevelFactor factor = new LevelFactor(step, order);
			PatternJets jets = new PatternJets(step, order);
			for (int p = 0; p < rows.length; p++) {
				unpack(example[p], block);
				factor.compute(step, block, d, order);
				jets.compute(factor);
				for (int i = 0; i < slots; i++) {
					logDet[i] += count[p] * factor.logDet[i];
				}
				rows[p] = jets.rows(effect);
				subtract(p, jets);
			}
		}

		private void unpack(int cluster, double[] block) {
			int w = step.width;
			int at = cluster * moments.packedLength();
			for (int i = 0; i < w; i++) {
				for (int j = i; j < w; j++) {
					block[i * w + j] = moments.products(0)[at];
					block[j * w + i] = moments.products(0)[at++];
				}
			}
		}

		private void subtract(int p, PatternJets jets) {
			int r = step.rest.length;
			int q = step.effects();
			for (int slot = 0; slot < slots; slot++) {
				int at = p * pairs * triangle;
				for (int a = 0; a < q; a++) {
					for (int b = a; b < q; b++) {
						double g = jets.g[slot][a * q + b];
						for (int u : others) {
							for (int v : others) {
								if (u <= v) {
									s[(slot * r + u) * r + v] -= g * squares[at++];
								}
							}
						}
					}
				}
			}
		}

		/** Adds one cluster's rows of outer columns to its parent's block, slots of r x r, upper triangles. */
		void add(int cluster, double[] out) {
			double[] p = rows[pattern[cluster]];
			double[] all = moments.products(0);
			int from = cluster * moments.packedLength();
			int q = step.effects();
			int r = step.rest.length;
			int at = 0;
			for (int slot = 0; slot < slots; slot++) {
				for (int o = 0; o < outer.length; o++) {
					for (int u = 0; u < r; u++) {
						int row = outer[o];
						if (u < row && isOuter[u]) {
							continue;
						}
						double sum = 0;
						for (int b = 0; b < q; b++) {
							sum += p[at + b] * all[from + packed[b * r + u]];
						}
						out[(slot * r + Math.min(row, u)) * r + Math.max(row, u)] += sum;
					}
					at += q;
				}
			}
		}
	}
}
