package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.design.Rows;

/**
 * Random effects of groups that cross. The grouping with most groups (the leaf) is absorbed cluster by cluster over columns that
 * are local to the cluster: the working ones, and those of the outer groups that its rows touch. Where outer groups lie within
 * groups that also hold whole clusters (a client's sessions and items), these go next, client by client. What is left and no
 * chain of clusters connects forms separate systems, each absorbed as one dense block.
 */
final class CrossedEngine implements NestedLikelihood.Engine {

	/**
	 * A random term of an outer grouping.
	 *
	 * @param group group of each row
	 * @param z raw columns of its effects
	 * @param derivatives of D in each
	 */
	record Outer(int[] group, double[][] z, double[][][] derivatives) {
	}

	private final Stack stack;
	private final DenseLeaf residual;
	private final LocalCluster[] clusters;
	private final Component[] components;
	private final int inner;
	/** Number of parameters of the terms within the root. */
	private final int within;
	private final Map<Integer, LevelStep> steps = new HashMap<>();

	/**
	 * A set of connected outer groups.
	 *
	 * @param step absorbs what is left when the blocks are gone
	 * @param blocks sets of clusters with the outer groups that no other set touches
	 */
	private record Component(LevelStep step, Block[] blocks) {
	}

	/**
	 * Clusters and the outer groups that only they touch.
	 *
	 * @param step absorbs these groups; none when there are none
	 * @param clusters numbers of the clusters
	 * @param effects number of outer effects that the clusters' columns may have: the block's own, then the component's others
	 */
	private record Block(Optional<LevelStep> step, int[] clusters, int effects) {
	}

	/**
	 * Puts an engine together.
	 *
	 * @param residual null for independent residuals of one variance, in whose units the engine works then
	 * @param outer the terms within the root first
	 * @param root groups that hold whole clusters and outer groups
	 */
	CrossedEngine(Rows rows, int[] leaf, UnitRows units, DenseLeaf residual, Stack stack, List<Outer> outer, CrossedRoot root) {
		this.stack = stack;
		this.residual = residual;
		inner = stack.steps[0].parameters();
		int[] order = CrossedLikelihoods.order(rows, leaf);
		OuterColumns columns = new OuterColumns(outer);
		List<LocalCluster> list = new ArrayList<>();
		for (int first = 0; first < order.length;) {
			int end = first + 1;
			int group = leaf[rows.unitStart()[order[first]]];
			while (end < order.length && leaf[rows.unitStart()[order[end]]] == group) {
				end++;
			}
			list.add(new LocalCluster(rows, order, first, end, units, columns, residual == null));
			first = end;
		}
		clusters = list.toArray(LocalCluster[]::new);
		for (LocalCluster c : clusters) {
			steps.computeIfAbsent(c.outer.length, this::step);
			columns.connect(c.outer);
		}
		within = outer.subList(0, root.terms()).stream().mapToInt(o -> o.derivatives().length).sum();
		int[] home = Arrays.stream(clusters).mapToInt(c -> root.of(rows.unitStart()[order[c.firstUnit()]])).toArray();
		components = components(columns, outer, root.terms(), home);
	}

	private LevelStep step(int local) {
		LevelStep base = stack.steps[0];
		int[] rest = new int[local + base.rest.length];
		for (int i = 0; i < local; i++) {
			rest[i] = base.width + i;
		}
		System.arraycopy(base.rest, 0, rest, local, base.rest.length);
		return new LevelStep(base.width + local, base.effects, rest, base.inner, base.derivatives);
	}

	private Component[] components(OuterColumns columns, List<Outer> outer, int nested, int[] home) {
		Map<Integer, List<Integer>> members = new TreeMap<>();
		for (int c = 0; c < clusters.length; c++) {
			members.computeIfAbsent(columns.root(clusters[c].outer[0]), k -> new ArrayList<>()).add(c);
		}
		List<Component> list = new ArrayList<>();
		for (List<Integer> own : members.values()) {
			int[] ids = own.stream().flatMapToInt(c -> Arrays.stream(clusters[c].outer)).distinct().sorted().toArray();
			int border = columns.first(nested);
			int[] core = IntStream.of(ids).filter(id -> id >= border).toArray();
			require(core.length, stack.last.length);
			Map<Integer, List<Integer>> byHome = new TreeMap<>();
			own.forEach(c -> byHome.computeIfAbsent(nested == 0 ? 0 : home[c], k -> new ArrayList<>()).add(c));
			Block[] blocks = byHome.values().stream().map(b -> block(columns, outer, b, core, border)).toArray(Block[]::new);
			list.add(new Component(step(core.length, inner + within, parts(columns, core, outer, within, -1)), blocks));
		}
		return list.toArray(Component[]::new);
	}

	private Block block(OuterColumns columns, List<Outer> outer, List<Integer> own, int[] core, int border) {
		int[] ids = own.stream().flatMapToInt(c -> Arrays.stream(clusters[c].outer)).filter(id -> id < border).distinct().sorted()
				.toArray();
		int[] system = IntStream.concat(IntStream.of(ids), IntStream.of(core)).toArray();
		own.forEach(c -> clusters[c].place(system));
		Optional<LevelStep> step = border == 0 ? Optional.empty()
				: Optional.of(step(ids.length, core.length, inner, parts(columns, ids, outer, 0, within)));
		return new Block(step, own.stream().mapToInt(Integer::intValue).toArray(), system.length);
	}

	private LevelStep step(int effects, int before, LinearPart[] parts) {
		return step(effects, 0, before, parts);
	}

	/** Absorbs the first effects; others and the columns of S go on. */
	private LevelStep step(int effects, int others, int before, LinearPart[] parts) {
		int width = effects + others + stack.last.length;
		return new LevelStep(width, IntStream.range(0, effects).toArray(), IntStream.range(effects, width).toArray(), before,
				parts);
	}

	private static LinearPart[] parts(OuterColumns columns, int[] ids, List<Outer> outer, int from, int to) {
		LinearPart[] all = columns.derivatives(ids, outer);
		return Arrays.copyOfRange(all, from, to < 0 ? all.length : to);
	}

	/** Refuses what has no room in memory: about 20 square matrices over the connected effects. */
	private void require(int effects, int fixed) {
		double size = (double) effects + fixed;
		int before = inner + within;
		double bytes = size * size * Double.BYTES * (12 + 2 * before + Jets.count(before, Order.SECOND));
		long most = Runtime.getRuntime().maxMemory();
		if (bytes > 0.7 * most || size * size > Integer.MAX_VALUE / (double) Jets.count(before, Order.SECOND)) {
			throw new IllegalArgumentException(String.format(Locale.ROOT, "The crossed groups hang together in one system of %,d"
					+ " effects, which needs %,.0f GB of memory (%,.1f GB may be used). Use part of the data, leave out the"
					+ " crossed grouping, or enter it as nested where only few change groups.", effects, Math.ceil(bytes / 1e9),
					most / 1e9));
		}
	}

	@Override
	public NestedEngine.Result at(double[] phi, double unit, Order order) {
		int residuals = residual == null ? 0 : residual.parameters();
		Leaf.State state = residual == null ? null
				: residual.at(Arrays.copyOf(phi, residuals), order);
		double[] d = stack.matrices(phi, unit)[0];
		int parameters = components[0].step.parameters();
		double[] s = new double[stack.last.length * stack.last.length * Jets.count(parameters, order)];
		double[] logDet = new double[Jets.count(parameters, order)];
		if (state != null) {
			add(state.logDet(), residuals, logDet, parameters, order);
		}
		for (Component component : components) {
			LevelStep core = component.step;
			double[] block = new double[core.width * core.width * Jets.count(core.inner, order)];
			absorbBlocks(component, state, d, phi, unit, order, block, logDet);
			mirror(block, core.width);
			LevelFactor factor = new LevelFactor(core, order);
			factor.compute(core, block, matrix(core, phi, unit), order);
			core.absorb(block, factor, order, s, core.new Workspace());
			add(factor.logDet, parameters, logDet, parameters, order);
		}
		mirror(s, stack.last.length);
		return new NestedEngine.Result(s, logDet);
	}

	private static final int BATCH = 256;

	/** What one cluster leaves: S over its local columns, and log|K|. */
	private record Part(double[] s, double[] logDet) {
	}

	private void absorbBlocks(Component component, Leaf.State state, double[] d, double[] phi, double unit, Order order,
			double[] out, double[] logDet) {
		int parameters = component.step.parameters();
		if (component.blocks.length == 1 && component.blocks[0].step.isEmpty()) {
			absorbLeaves(component.blocks[0], state, d, order, out, logDet, parameters);
			return;
		}
		for (int from = 0; from < component.blocks.length; from += BATCH) {
			Part[] parts = Arrays.stream(component.blocks, from, Math.min(from + BATCH, component.blocks.length)).parallel()
					.map(b -> absorb(b, state, d, phi, unit, order)).toArray(Part[]::new);
			for (Part part : parts) {
				for (int i = 0; i < out.length; i++) {
					out[i] += part.s[i];
				}
				add(part.logDet, inner + within, logDet, parameters, order);
			}
		}
	}

	/** The clusters of a block, then the outer groups that only they touch. */
	private Part absorb(Block own, Leaf.State state, double[] d, double[] phi, double unit, Order order) {
		LevelStep step = own.step.orElseThrow();
		double[] block = new double[step.width * step.width * Jets.count(inner, order)];
		double[] logDet = new double[Jets.count(step.parameters(), order)];
		absorbLeaves(own, state, d, order, block, logDet, step.parameters());
		mirror(block, step.width);
		LevelFactor factor = new LevelFactor(step, order);
		factor.compute(step, block, matrix(step, phi, unit), order);
		double[] out = new double[step.rest.length * step.rest.length * Jets.count(step.parameters(), order)];
		step.absorb(block, factor, order, out, step.new Workspace());
		add(factor.logDet, step.parameters(), logDet, step.parameters(), order);
		return new Part(out, logDet);
	}

	private void absorbLeaves(Block own, Leaf.State state, double[] d, Order order, double[] block, double[] logDet, int all) {
		for (int from = 0; from < own.clusters.length; from += BATCH) {
			int[] batch = Arrays.copyOfRange(own.clusters, from, Math.min(from + BATCH, own.clusters.length));
			Part[] parts = Arrays.stream(batch).parallel().mapToObj(c -> absorb(clusters[c], state, d, order))
					.toArray(Part[]::new);
			for (int k = 0; k < batch.length; k++) {
				clusters[batch[k]].scatter(parts[k].s, stack.last.length, own.effects, block);
				add(parts[k].logDet, inner, logDet, all, order);
			}
		}
	}

	private Part absorb(LocalCluster cluster, Leaf.State state, double[] d, Order order) {
		LevelStep step = steps.get(cluster.outer.length);
		double[] m = state == null ? cluster.constant
				: cluster.moments((DenseLeaf.Inverses) state, Jets.count(residual.parameters(), order));
		LevelFactor factor = new LevelFactor(step, order);
		factor.compute(step, m, d, order);
		double[] out = new double[step.rest.length * step.rest.length * Jets.count(inner, order)];
		step.absorb(m, factor, order, out, step.new Workspace());
		return new Part(out, factor.logDet);
	}

	/** Covariance of a step's effects. */
	private static double[] matrix(LevelStep step, double[] phi, double unit) {
		int n = step.effects();
		double[] d = new double[n * n];
		for (int j = 0; j < step.own(); j++) {
			step.derivatives[j].addTo(d, n, phi[step.inner + j] / unit);
		}
		return d;
	}

	private static void add(double[] part, int parameters, double[] sum, int all, Order order) {
		int first = order == Order.VALUE ? 1 : 1 + parameters;
		for (int i = 0; i < first; i++) {
			sum[i] += part[i];
		}
		if (order == Order.SECOND) {
			for (int i = 0; i < parameters; i++) {
				for (int j = i; j < parameters; j++) {
					sum[Jets.second(all, i, j)] += part[Jets.second(parameters, i, j)];
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
}
