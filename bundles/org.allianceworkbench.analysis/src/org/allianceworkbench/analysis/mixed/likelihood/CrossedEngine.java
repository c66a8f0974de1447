package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.design.Rows;

/**
 * Random effects of groups that cross. The grouping with most groups (the leaf) is absorbed cluster by cluster over columns that
 * are local to the cluster: the working ones, and those of the outer groups that its rows touch. Outer groups that no chain of
 * clusters connects form separate systems, each absorbed as one dense block.
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
	private final Map<Integer, LevelStep> steps = new HashMap<>();

	/** A set of connected outer groups. */
	private record Component(LevelStep step, int[] clusters, int effects) {
	}

	/**
	 * Puts an engine together.
	 *
	 * @param residual null for independent residuals of one variance, in whose units the engine works then
	 */
	CrossedEngine(Rows rows, int[] leaf, UnitRows units, DenseLeaf residual, Stack stack, List<Outer> outer) {
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
		components = components(columns, outer);
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

	private Component[] components(OuterColumns columns, List<Outer> outer) {
		Map<Integer, List<Integer>> members = new java.util.TreeMap<>();
		for (int c = 0; c < clusters.length; c++) {
			members.computeIfAbsent(columns.root(clusters[c].outer[0]), k -> new ArrayList<>()).add(c);
		}
		List<Component> list = new ArrayList<>();
		for (List<Integer> own : members.values()) {
			int[] ids = own.stream().flatMapToInt(c -> Arrays.stream(clusters[c].outer)).distinct().sorted().toArray();
			for (int c : own) {
				clusters[c].place(ids);
			}
			int f = stack.last.length;
			LinearPart[] parts = columns.derivatives(ids, outer);
			require(ids.length, f);
			int[] effects = IntStream.range(0, ids.length).toArray();
			int[] rest = IntStream.range(ids.length, ids.length + f).toArray();
			list.add(new Component(new LevelStep(ids.length + f, effects, rest, inner, parts),
					own.stream().mapToInt(Integer::intValue).toArray(), ids.length));
		}
		return list.toArray(Component[]::new);
	}

	/** Refuses what has no room in memory: about 20 square matrices over the connected effects. */
	private void require(int effects, int fixed) {
		double size = (double) effects + fixed;
		double bytes = size * size * Double.BYTES * (12 + 2 * inner + Jets.count(inner, Order.SECOND));
		long most = Runtime.getRuntime().maxMemory();
		if (bytes > 0.7 * most || size * size > Integer.MAX_VALUE / (double) Jets.count(inner, Order.SECOND)) {
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
			double[] block = new double[component.step.width * component.step.width * Jets.count(inner, order)];
			absorbLeaves(component, state, d, order, block, logDet);
			mirror(block, component.step.width);
			LevelFactor factor = new LevelFactor(component.step, order);
			factor.compute(component.step, block, outerMatrix(component, phi, unit), order);
			component.step.absorb(block, factor, order, s, component.step.new Workspace());
			add(factor.logDet, parameters, logDet, parameters, order);
		}
		mirror(s, stack.last.length);
		return new NestedEngine.Result(s, logDet);
	}

	private static final int BATCH = 256;

	/** What one cluster leaves: S over its local columns, and log|K|. */
	private record Part(double[] s, double[] logDet) {
	}

	private void absorbLeaves(Component component, Leaf.State state, double[] d, Order order, double[] block, double[] logDet) {
		for (int from = 0; from < component.clusters.length; from += BATCH) {
			int[] batch = Arrays.copyOfRange(component.clusters, from, Math.min(from + BATCH, component.clusters.length));
			Part[] parts = Arrays.stream(batch).parallel().mapToObj(c -> absorb(clusters[c], state, d, order))
					.toArray(Part[]::new);
			for (int k = 0; k < batch.length; k++) {
				clusters[batch[k]].scatter(parts[k].s, stack.last.length, component.effects, block);
				add(parts[k].logDet, inner, logDet, component.step.parameters(), order);
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

	private double[] outerMatrix(Component component, double[] phi, double unit) {
		int n = component.effects;
		double[] d = new double[n * n];
		for (int j = 0; j < component.step.own(); j++) {
			component.step.derivatives[j].addTo(d, n, phi[inner + j] / unit);
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
