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
	/** Where an outer column's products stand in an upper triangle: with the others, and with outer ones from itself on. */
	private final int[] target;
	private final int[] outerTarget;

	private SharedPatterns(SummedLeaf leaf, LevelStep step, int[] outer, int[] others) {
		this.moments = leaf.moments();
		this.step = step;
		this.outer = outer;
		this.others = others;
		pattern = moments.patterns().of();
		outerEffect = Arrays.stream(outer).map(o -> Arrays.binarySearch(step.effects, step.rest[o])).toArray();
		sums = new PatternSums(moments, step, others);
		int r = step.rest.length;
		target = IntStream.range(0, outer.length * others.length)
				.map(i -> place(r, outer[i / others.length], others[i % others.length])).toArray();
		outerTarget = IntStream.range(0, outer.length)
				.flatMap(o -> IntStream.range(o, outer.length).map(v -> place(r, outer[o], outer[v]))).toArray();
	}

	private static int place(int r, int u, int v) {
		return Math.min(u, v) * r + Math.max(u, v);
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
		/** For each pattern, slot and outer column the row of P times the source's weight. */
		private final double[][] rows;
		/** For each pattern and slot the outer columns' own part of P M_zz. */
		private final double[][] squares;
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
			rows = new double[sums.count.length][];
			squares = new double[rows.length][];
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

		/** rho_k P_ob slot by slot, outer column by outer column. */
		private double[] rows(PatternJets jets) {
			int q = step.effects();
			int n = sums.effect.length;
			double[] out = new double[slots * outer.length * n];
			double[] entry = new double[slots];
			for (int o = 0; o < outer.length; o++) {
				for (int x = 0; x < n; x++) {
					for (int slot = 0; slot < slots; slot++) {
						entry[slot] = jets.p[slot][outerEffect[o] * q + sums.effect[x]];
					}
					double[] product = Jets.product(weights[sums.component[x]], entry, step.parameters(), order);
					for (int slot = 0; slot < slots; slot++) {
						out[(slot * outer.length + o) * n + x] = product[slot];
					}
				}
			}
			return out;
		}

		private double[] squares(int example, double[] rowsOfP) {
			double[] out = new double[slots * outerTarget.length];
			int n = sums.effect.length;
			int from = example * moments.packedLength();
			for (int slot = 0, at = 0; slot < slots; slot++) {
				for (int o = 0; o < outer.length; o++) {
					for (int v = o; v < outer.length; v++, at++) {
						for (int x = 0; x < n; x++) {
							out[at] += rowsOfP[(slot * outer.length + o) * n + x]
									* sums.products[x][from + sums.packed[x * step.rest.length + outer[v]]];
						}
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

		/** Adds one cluster's rows of outer columns to its parent's block, slots of r x r, upper triangles. */
		void add(int cluster, double[] out, Sources own) {
			own.gather(cluster);
			double[] p = rows[pattern[cluster]];
			int block = step.rest.length * step.rest.length;
			int k = others.length;
			int at = 0;
			for (int slot = 0; slot < slots; slot++) {
				for (int o = 0; o < outer.length; o++) {
					for (int u = 0; u < k; u++) {
						double sum = 0;
						for (int x = 0; x < own.count; x++) {
							sum += p[at + own.source[x]] * own.value[x * k + u];
						}
						out[slot * block + target[o * k + u]] += sum;
					}
					at += sums.effect.length;
				}
			}
			double[] h = squares[pattern[cluster]];
			for (int i = 0, slot = 0; slot < slots; slot++) {
				for (int place : outerTarget) {
					out[slot * block + place] += h[i++];
				}
			}
		}
	}

	/** One cluster's sources that are not zero; memory for a thread. */
	final class Sources {
		private final int[] source = new int[sums.effect.length];
		private final double[] value = new double[sums.effect.length * others.length];
		private int count;

		private void gather(int cluster) {
			int from = cluster * moments.packedLength();
			int r = step.rest.length;
			count = 0;
			for (int x = 0; x < sums.effect.length; x++) {
				double[] all = sums.products[x];
				boolean zero = true;
				for (int u = 0; u < others.length; u++) {
					double v = all[from + sums.packed[x * r + others[u]]];
					value[count * others.length + u] = v;
					zero &= v == 0;
				}
				source[count] = x;
				count += zero ? 0 : 1;
			}
		}
	}

	/** What some patterns give: log|K|, and what is to be taken from S. */
	private record Part(double[] logDet, double[] s) {
	}
}
