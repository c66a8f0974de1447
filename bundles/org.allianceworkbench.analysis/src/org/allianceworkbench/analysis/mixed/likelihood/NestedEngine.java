package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Absorbs nested random effects level by level, innermost first, and leaves S and log|V| with their derivatives.
 *
 * <p>Clusters are worked through in fixed chunks that are summed in their order: the same bits for any number of threads.
 */
final class NestedEngine implements NestedLikelihood.Engine {

	private static final int CHUNKS = 64;
	private static final int FEW = 16;

	private final Leaf leaf;
	private final Stack stack;
	private final LevelStep[] steps;
	private final Nesting nesting;
	private final int[][] starts;
	/** The level whose clusters are spread over the chunks. */
	private final int split;
	private final int[] chunkStart;
	/** Null where patterns are too many. */
	private final SharedPatterns patterns;

	/**
	 * Puts an engine together.
	 *
	 * @param stack with a level for each of the nesting
	 */
	NestedEngine(Leaf leaf, Stack stack, Nesting nesting) {
		this.leaf = leaf;
		this.stack = stack;
		this.steps = stack.steps;
		this.nesting = nesting;
		starts = new int[steps.length][];
		for (int l = 0; l < steps.length; l++) {
			starts[l] = nesting.starts(l);
		}
		int level = steps.length - 1;
		while (level > 0 && nesting.size(level) < FEW) {
			level--;
		}
		patterns = leaf instanceof SummedLeaf summed ? SharedPatterns.of(summed, steps[0], stack.outerColumns()) : null;
		split = level;
		chunkStart = chunks(nesting.size(split), Math.min(CHUNKS, nesting.size(split)));
	}

	private static int[] chunks(int size, int count) {
		int[] start = new int[count + 1];
		for (int k = 0; k <= count; k++) {
			start[k] = (int) ((long) size * k / count);
		}
		return start;
	}

	/** Number of parameters: the residual's, then each level's own, innermost first. */
	int parameters() {
		return steps[steps.length - 1].parameters();
	}

	/** Columns of S. */
	int columns() {
		return steps[steps.length - 1].rest.length;
	}

	/** S (slots, full symmetric) and log|V|. */
	record Result(double[] s, double[] logDet) {
	}

	/** One evaluation. */
	private final class Pass {
		final Order order;
		final double[][] d;
		final Leaf.State state;
		final SharedPatterns.State shared;

		Pass(Order order, double[][] d, Leaf.State state, SharedPatterns.State shared) {
			this.order = order;
			this.d = d;
			this.state = state;
			this.shared = shared;
		}
	}

	/** What one thread works with: blocks[l] are moments of the cluster of level l that is being put together. */
	private final class Bench {
		final double[][] blocks = new double[steps.length][];
		final LevelFactor[] factors = new LevelFactor[steps.length];
		final LevelStep.Workspace[] workspaces = new LevelStep.Workspace[steps.length];
		final double[] logDet;
		/** Null without shared patterns. */
		final SharedPatterns.Siblings siblings;
		/** Null unless innermost clusters share patterns and the next level is absorbed here. */
		final SlotStep slots;

		Bench(Pass pass, int top) {
			Order order = pass.order;
			siblings = pass.shared == null ? null : pass.shared.siblings();
			slots = pass.shared == null || top == 0 ? null : new SlotStep(steps[1], patterns.entries(), order);
			for (int l = 0; l <= top; l++) {
				blocks[l] = new double[blockLength(l, order)];
				factors[l] = new LevelFactor(steps[l], order);
				workspaces[l] = steps[l].new Workspace();
			}
			logDet = new double[Jets.count(parameters(), order)];
		}

		/** Adds what clusters of a level have left together to their parent's block. */
		void flush(Pass pass, int level, double[] out) {
			if (pass.shared != null && level == 0) {
				pass.shared.flush(siblings, out);
			} else if (slots != null && level == 1) {
				slots.flush(out);
			}
		}
	}

	private int blockLength(int level, Order order) {
		int w = level == steps.length ? columns() : steps[level].width;
		int m = level == steps.length ? parameters() : steps[level].inner;
		return w * w * Jets.count(m, order);
	}

	@Override
	public Result at(double[] phi, double unit, Order order) {
		double[] residual = Arrays.copyOf(phi, leaf.parameters());
		double[][] d = stack.matrices(phi, unit);
		Leaf.State state = leaf.at(residual, order);
		SharedPatterns.State shared = patterns != null && state instanceof SummedLeaf.Weighted weighted
				? patterns.new State(weighted, d[0], order) : null;
		Pass pass = new Pass(order, d, state, shared);
		if (shared != null && steps.length == 1) {
			mirror(shared.s, columns());
			addLogDet(state.logDet(), leaf.parameters(), shared.logDet, order);
			return new Result(shared.s, shared.logDet);
		}
		int count = chunkStart.length - 1;
		IntStream indices = IntStream.range(0, count);
		Chunk[] chunks = (leaf.clusters() < FEW ? indices : indices.parallel()).mapToObj(k -> chunk(pass, k))
				.toArray(Chunk[]::new);
		return join(pass, chunks);
	}

	/** Sums of one chunk for the parents (on the level above the split) that it touches. */
	private record Chunk(int firstParent, double[][] sums, double[] logDet) {
	}

	private Chunk chunk(Pass pass, int k) {
		int first = chunkStart[k];
		int end = chunkStart[k + 1];
		int[] parents = nesting.parents()[split];
		int firstParent = parents[first];
		double[][] sums = new double[parents[end - 1] - firstParent + 1][];
		Bench bench = new Bench(pass, split);
		for (int c = first; c < end; c++) {
			int at = parents[c] - firstParent;
			if (sums[at] == null) {
				sums[at] = new double[blockLength(split + 1, pass.order)];
			}
			process(pass, split, c, sums[at], bench);
			if (c + 1 == end || parents[c + 1] != parents[c]) {
				bench.flush(pass, split, sums[at]);
			}
		}
		return new Chunk(firstParent, sums, bench.logDet);
	}

	private void process(Pass pass, int level, int cluster, double[] out, Bench bench) {
		if (level == 0 && pass.shared != null) {
			pass.shared.add(cluster, bench.siblings);
			return;
		}
		if (level == 1 && pass.shared != null) {
			for (int child = starts[0][cluster]; child < starts[0][cluster + 1]; child++) {
				pass.shared.add(child, bench.siblings);
			}
			LevelFactor factor = bench.slots.absorb(bench.siblings.sums, pass.d[1]);
			addLogDet(factor.logDet, steps[1].parameters(), bench.logDet, pass.order);
			bench.siblings.clear();
			return;
		}
		double[] block = bench.blocks[level];
		if (level == 0) {
			pass.state.moments(cluster, block);
		} else {
			Arrays.fill(block, 0);
			int[] start = starts[level - 1];
			for (int child = start[cluster]; child < start[cluster + 1]; child++) {
				process(pass, level - 1, child, block, bench);
			}
			bench.flush(pass, level - 1, block);
			mirror(block, steps[level].width);
		}
		LevelFactor factor = bench.factors[level];
		factor.compute(steps[level], block, pass.d[level], pass.order);
		steps[level].absorb(block, factor, pass.order, out, bench.workspaces[level]);
		addLogDet(factor.logDet, steps[level].parameters(), bench.logDet, pass.order);
	}

	/** Adds log|K| over the first parameters to the sum over all. */
	private void addLogDet(double[] part, int parameters, double[] sum, Order order) {
		int first = order == Order.VALUE ? 1 : 1 + parameters;
		for (int i = 0; i < first; i++) {
			sum[i] += part[i];
		}
		if (order == Order.SECOND) {
			int all = parameters();
			int from = first;
			for (int i = 0; i < parameters; i++) {
				int to = Jets.second(all, i, i);
				for (int j = i; j < parameters; j++) {
					sum[to++] += part[from++];
				}
			}
		}
	}

	private static void mirror(double[] block, int w) {
		for (int at = 0; at < block.length; at += w * w) {
			for (int u = 0; u < w; u++) {
				for (int v = 0; v < u; v++) {
					block[at + u * w + v] = block[at + v * w + u];
				}
			}
		}
	}

	private Result join(Pass pass, Chunk[] chunks) {
		double[][] parents = new double[nesting.size(split + 1)][];
		double[] logDet = new double[Jets.count(parameters(), pass.order)];
		addLogDet(pass.state.logDet(), leaf.parameters(), logDet, pass.order);
		for (Chunk chunk : chunks) {
			for (int k = 0; k < chunk.sums.length; k++) {
				add(parents, chunk.firstParent + k, chunk.sums[k]);
			}
			addTo(logDet, chunk.logDet);
		}
		Bench bench = new Bench(pass, steps.length - 1);
		for (int level = split + 1; level < steps.length; level++) {
			double[][] next = new double[nesting.size(level + 1)][];
			for (int c = 0; c < parents.length; c++) {
				double[] block = parents[c];
				mirror(block, steps[level].width);
				bench.factors[level].compute(steps[level], block, pass.d[level], pass.order);
				double[] out = new double[blockLength(level + 1, pass.order)];
				steps[level].absorb(block, bench.factors[level], pass.order, out, bench.workspaces[level]);
				addLogDet(bench.factors[level].logDet, steps[level].parameters(), bench.logDet, pass.order);
				add(next, nesting.parents()[level][c], out);
			}
			parents = next;
		}
		addTo(logDet, bench.logDet);
		if (pass.shared != null) {
			addLogDet(pass.shared.logDet, steps[0].parameters(), logDet, pass.order);
			addShared(pass, parents[0]);
		}
		mirror(parents[0], columns());
		return new Result(parents[0], logDet);
	}

	/** Adds what the innermost clusters leave over columns that no outer level absorbs. */
	private void addShared(Pass pass, double[] s) {
		int r = steps[0].rest.length;
		int k = columns();
		int[] at = stack.positionsInLast();
		int own = steps[0].parameters();
		int all = parameters();
		for (int slot = 0; slot * r * r < pass.shared.s.length; slot++) {
			int to = slot <= own ? slot : Jets.wider(own, all, slot);
			for (int u = 0; u < r; u++) {
				for (int v = u; v < r; v++) {
					double x = pass.shared.s[(slot * r + u) * r + v];
					if (x != 0) {
						s[(to * k + at[u]) * k + at[v]] += x;
					}
				}
			}
		}
	}

	private static void add(double[][] sums, int index, double[] part) {
		if (sums[index] == null) {
			sums[index] = part;
		} else {
			addTo(sums[index], part);
		}
	}

	private static void addTo(double[] sum, double[] part) {
		for (int i = 0; i < sum.length; i++) {
			sum[i] += part[i];
		}
	}
}
