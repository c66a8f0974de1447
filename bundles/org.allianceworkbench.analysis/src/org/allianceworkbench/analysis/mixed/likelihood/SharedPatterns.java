package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.allianceworkbench.moments.Moments;

/**
 * Innermost clusters of which many have the same attendance pattern (equal M_k,zz for all components k of the residual), so that
 * G = (I + D M_zz)^-1 D is the same for all of a pattern.
 *
 * <p>What clusters leave over pairs of columns that no outer level absorbs, S_uv = sum of M_uv - sum over patterns and sources of
 * rho_k rho_l G_ab (sum of B_ka,u B_lb,v), needs only the sums over each pattern, made once: its cost does not grow with the
 * clusters. Rows of S of columns z_o that outer levels absorb are needed for each outer cluster; as they are among the columns z,
 * they are P B (P = (I + M_zz D)^-1), linear in the cluster's moments.
 */
final class SharedPatterns {

	private static final int CHUNKS = 8;

	private final Moments moments;
	private final LevelStep step;
	private final int[] pattern;
	/** Positions among the rest of columns that outer levels absorb, and of the others. */
	private final int[] outer;
	private final int[] others;
	/** For each outer column its position among the effects. */
	private final int[] outerEffect;
	private final PatternSums sums;
	private final int outerPairs;
	/** For each source and other column where the product stands in a packed triangle. */
	private final int[] place;

	private SharedPatterns(SummedLeaf leaf, LevelStep step, int[] outer, int[] others) {
		this.moments = leaf.moments();
		this.step = step;
		this.outer = outer;
		this.others = others;
		pattern = moments.patterns().of();
		outerEffect = Arrays.stream(outer).map(o -> Arrays.binarySearch(step.effects, step.rest[o])).toArray();
		sums = new PatternSums(moments, step, others);
		int r = step.rest.length;
		place = IntStream.range(0, sums.effect.length * others.length)
				.map(i -> sums.packed[i / others.length * r + others[i % others.length]]).toArray();
		outerPairs = outer.length * (outer.length + 1) / 2;
	}

	/** The sums, where patterns are few beside the clusters and outer levels absorb only columns among the effects; else null. */
	static SharedPatterns of(SummedLeaf leaf, LevelStep step, int[] outerColumns) {
		Moments moments = leaf.moments();
		int patterns = moments.patterns().size();
		if (patterns == 0 || patterns * 4L > moments.clusters() || step.own() == 0
				|| Arrays.stream(outerColumns).anyMatch(c -> Arrays.binarySearch(step.effects, c) < 0)) {
			return null;
		}
		int[] outer = Arrays.stream(outerColumns).map(c -> Arrays.binarySearch(step.rest, c)).toArray();
		int[] others = IntStream.range(0, step.rest.length).filter(u -> Arrays.stream(outer).noneMatch(o -> o == u)).toArray();
		return PatternSums.fit(moments, step, others.length) ? new SharedPatterns(leaf, step, outer, others) : null;
	}

	/** What clusters of a pattern share at one theta. */
	final class State {
		private final Order order;
		private final int slots;
		private final double[][] weights;
		/** Products of weights for each pair of sources. */
		private final double[][] products;
		/** For each pattern, source and outer column the entry of P times the source's weight. */
		private final double[][][] rows;
		/** For each pattern and pair of outer columns their own part of P M_zz. */
		private final double[][][] squares;
		/** log|K| of all clusters. */
		final double[] logDet;
		/** S over the other columns and all clusters, slots of r x r, upper triangles. */
		final double[] s;

		State(SummedLeaf.Weighted residual, double[] d, Order order) {
			this.order = order;
			slots = Jets.count(step.parameters(), order);
			weights = new double[residual.weights().length][];
			for (int k = 0; k < weights.length; k++) {
				weights[k] = widened(residual.weights()[k]);
			}
			products = products();
			rows = new double[sums.count.length][][];
			squares = new double[rows.length][][];
			Part[] parts = new Part[CHUNKS];
			IntStream chunks = IntStream.range(0, CHUNKS);
			(rows.length < 4 * CHUNKS ? chunks : chunks.parallel()).forEach(k -> parts[k] = part(residual, d, k));
			logDet = new double[slots];
			s = totals();
			for (Part part : parts) {
				for (int i = 0; i < slots; i++) {
					logDet[i] += part.logDet[i];
				}
				for (int i = 0; i < s.length; i++) {
					s[i] -= part.s[i];
				}
			}
		}

		/** Jets over the residual's parameters as jets over these and D's. */
		private double[] widened(double[] jets) {
			double[] wide = new double[slots];
			for (int i = 0; i < jets.length; i++) {
				wide[i <= step.inner ? i : Jets.wider(step.inner, step.parameters(), i)] = jets[i];
			}
			return wide;
		}

		private double[][] products() {
			int n = sums.effect.length;
			double[][] all = new double[n * (n + 1) / 2][];
			double[][] known = new double[weights.length * weights.length][];
			for (int x = 0, at = 0; x < n; x++) {
				for (int y = x; y < n; y++) {
					int k = sums.component[x];
					int l = sums.component[y];
					if (known[k * weights.length + l] == null) {
						known[k * weights.length + l] = Jets.product(weights[k], weights[l], step.parameters(), order);
					}
					all[at++] = known[k * weights.length + l];
				}
			}
			return all;
		}

		private double[] totals() {
			int r = step.rest.length;
			double[] all = new double[slots * r * r];
			for (int u : others) {
				for (int v : others) {
					int at = Moments.packedIndex(step.width, step.rest[u], step.rest[v]);
					for (int k = 0; u <= v && k < weights.length; k++) {
						for (int slot = 0; slot < slots; slot++) {
							all[(slot * r + u) * r + v] += weights[k][slot] * sums.totals[k][at];
						}
					}
				}
			}
			return all;
		}

		private Part part(SummedLeaf.Weighted residual, double[] d, int chunk) {
			Part part = new Part(new double[slots], new double[slots * step.rest.length * step.rest.length]);
			double[] block = new double[step.width * step.width * Jets.count(step.inner, order)];
			LevelFactor factor = new LevelFactor(step, order);
			PatternJets jets = new PatternJets(step, order);
			int end = (int) ((long) rows.length * (chunk + 1) / CHUNKS);
			for (int p = (int) ((long) rows.length * chunk / CHUNKS); p < end; p++) {
				residual.moments(moments.patterns().example()[p], block);
				factor.compute(step, block, d, order);
				jets.compute(block, factor);
				for (int i = 0; i < slots; i++) {
					part.logDet[i] += sums.count[p] * factor.logDet[i];
				}
				rows[p] = rows(jets);
				squares[p] = squares(moments.patterns().example()[p], rows[p]);
				collect(p, jets, part.s);
			}
			return part;
		}

		/** rho_k P_ob source by source, outer column by outer column. */
		private double[][] rows(PatternJets jets) {
			int q = step.effects();
			double[][] out = new double[sums.effect.length * outer.length][];
			double[] entry = new double[slots];
			for (int k = 0; k < out.length; k++) {
				int x = k / outer.length;
				for (int slot = 0; slot < slots; slot++) {
					entry[slot] = jets.p[slot][outerEffect[k % outer.length] * q + sums.effect[x]];
				}
				out[k] = Jets.product(weights[sums.component[x]], entry, step.parameters(), order);
			}
			return out;
		}

		private double[][] squares(int example, double[][] rowsOfP) {
			double[][] out = new double[outerPairs][slots];
			int from = example * moments.packedLength();
			for (int o = 0, at = 0; o < outer.length; o++) {
				for (int v = o; v < outer.length; v++, at++) {
					for (int x = 0; x < sums.effect.length; x++) {
						double value = sums.products[x][from + sums.packed[x * step.rest.length + outer[v]]];
						Runs.add(value, rowsOfP[x * outer.length + o], out[at]);
					}
				}
			}
			return out;
		}

		private void collect(int p, PatternJets jets, double[] out) {
			int r = step.rest.length;
			int q = step.effects();
			int n = sums.effect.length;
			int triangle = others.length * (others.length + 1) / 2;
			double[] entry = new double[slots];
			int pair = 0;
			for (int x = 0; x < n; x++) {
				for (int y = x; y < n; y++) {
					for (int slot = 0; slot < slots; slot++) {
						entry[slot] = jets.g[slot][sums.effect[x] * q + sums.effect[y]];
					}
					double[] weight = Jets.product(products[pair], entry, step.parameters(), order);
					int first = p * sums.length + pair++ * triangle;
					for (int slot = 0; slot < slots; slot++) {
						int at = first;
						for (int u = 0; u < others.length && weight[slot] != 0; u++) {
							for (int v = u; v < others.length; v++) {
								out[(slot * r + others[u]) * r + others[v]] += weight[slot] * sums.squares[at++];
							}
						}
					}
				}
			}
		}

		/** Adds one cluster's rows of outer columns to those of its siblings. */
		void add(int cluster, Siblings siblings) {
			double[][] p = rows[pattern[cluster]];
			int from = cluster * moments.packedLength();
			for (int u = 0; u < others.length; u++) {
				int waiting = -1;
				double value = 0;
				for (int x = 0; x < sums.effect.length; x++) {
					double next = sums.products[x][from + place[x * others.length + u]];
					if (next == 0) {
						continue;
					}
					if (waiting < 0) {
						waiting = x;
						value = next;
						continue;
					}
					for (int o = 0; o < outer.length; o++) {
						Runs.add(value, p[waiting * outer.length + o], next, p[x * outer.length + o],
								siblings.sums[u * outer.length + o]);
					}
					waiting = -1;
				}
				for (int o = 0; o < outer.length && waiting >= 0; o++) {
					Runs.add(value, p[waiting * outer.length + o], siblings.sums[u * outer.length + o]);
				}
			}
			double[][] h = squares[pattern[cluster]];
			int first = others.length * outer.length;
			for (int k = 0; k < outerPairs; k++) {
				Runs.add(1, h[k], siblings.sums[first + k]);
			}
			siblings.any = true;
		}

		/** Adds what was gathered to the parent's block, slots of r x r, upper triangles, and forgets it. */
		void flush(Siblings siblings, double[] out) {
			if (!siblings.any) {
				return;
			}
			int r = step.rest.length;
			int[] entry = entries();
			for (int u = 0; u < r; u++) {
				for (int v = u; v < r; v++) {
					for (int slot = 0; slot < slots && entry[u * r + v] >= 0; slot++) {
						out[slot * r * r + u * r + v] += siblings.sums[entry[u * r + v]][slot];
					}
				}
			}
			siblings.clear();
		}

		/** Memory for a thread. */
		Siblings siblings() {
			return new Siblings(new double[others.length * outer.length + outerPairs][slots]);
		}
	}

	/** For each pair of the columns that go on its place among the siblings' sums; negative for pairs that have none. */
	int[] entries() {
		int r = step.rest.length;
		int[] entry = new int[r * r];
		Arrays.fill(entry, -1);
		int at = 0;
		for (int u : others) {
			for (int o : outer) {
				entry[u * r + o] = at;
				entry[o * r + u] = at++;
			}
		}
		for (int o = 0; o < outer.length; o++) {
			for (int v = o; v < outer.length; v++) {
				entry[outer[o] * r + outer[v]] = at;
				entry[outer[v] * r + outer[o]] = at++;
			}
		}
		return entry;
	}

	/** Sums over clusters of one parent: for each entry its slots. */
	static final class Siblings {
		final double[][] sums;
		private boolean any;

		private Siblings(double[][] sums) {
			this.sums = sums;
		}

		void clear() {
			for (double[] sum : sums) {
				Arrays.fill(sum, 0);
			}
			any = false;
		}
	}

	/** What some patterns give: log|K|, and what is to be taken from S. */
	private record Part(double[] logDet, double[] s) {
	}
}
