package org.allianceworkbench.analysis.mixed.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.covariance.ResidualCovariance;
import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.RandomPart;
import org.allianceworkbench.analysis.mixed.design.Rows;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Predicts random effects from rows: E(b | y) = D (I + A D)^-1 Z' R^-1 (y - X beta) and Var(b | y) = D (I + A D)^-1 with
 * A = Z' R^-1 Z, sound for singular D. Groups that share no rows, directly or through others, are solved apart.
 */
public final class RandomEffectsPredictor {

	/** Beyond so many effects that hang together the matrices grow out of hand. */
	private static final int MOST = 5000;
	/** Beyond so many, intercepts are predicted without the whole matrix. */
	private static final int MANY = 150;

	private final Design design;
	private final Rows rows;
	private final List<TermCovariance> terms;
	private final ResidualBlocks residual;
	private final double[] theta;
	/** Where the effects of a part's group begin among all effects. */
	private final int[][] first;
	private int effects;
	/** For the first effect of a group its term, for the others -1. */
	private final int[] starts;

	/**
	 * @throws IllegalArgumentException when the data of the design have no rows
	 */
	public RandomEffectsPredictor(Design design, List<TermCovariance> terms, ResidualCovariance residual, double[] theta) {
		this.design = design;
		this.rows = design.data().rows()
				.orElseThrow(() -> new IllegalArgumentException("random effects need rows; this source gives sums only"));
		this.terms = List.copyOf(terms);
		this.residual = new ResidualBlocks(rows, design.residual(), residual, theta);
		this.theta = theta.clone();
		this.first = new int[terms.size()][];
		for (int t = 0; t < first.length; t++) {
			first[t] = new int[grouping(t).size()];
			for (int g = 0; g < first[t].length; g++) {
				first[t][g] = effects;
				effects += terms.get(t).part().size();
			}
		}
		this.starts = new int[effects];
		Arrays.fill(starts, -1);
		for (int t = 0; t < first.length; t++) {
			for (int start : first[t]) {
				starts[start] = t;
			}
		}
	}

	private Rows.Grouping grouping(int term) {
		return rows.groupings().get(terms.get(term).part().level());
	}

	/** The predictions, term by term. */
	public List<RandomEffects> predict(double[] beta) {
		double[] rest = rows.columns()[design.outcome()].clone();
		for (int j = 0; j < beta.length; j++) {
			double[] column = rows.columns()[design.fixed().columns()[j]];
			for (int r = 0; r < rest.length; r++) {
				rest[r] -= beta[j] * column[r];
			}
		}
		double[] values = new double[effects];
		double[] variances = new double[effects];
		List<Component> components = Component.of(this);
		int[] place = new int[effects];
		for (Component component : components) {
			for (int k = 0; k < component.effects.size(); k++) {
				place[component.effects.get(k)] = k;
			}
		}
		components.forEach(c -> solve(c, rest, place, values, variances));
		List<RandomEffects> result = new ArrayList<>();
		for (int t = 0; t < terms.size(); t++) {
			result.add(effects(t, values, variances));
		}
		return result;
	}

	private RandomEffects effects(int t, double[] values, double[] variances) {
		RandomPart part = terms.get(t).part();
		int q = part.size();
		double[][] value = new double[first[t].length][];
		double[][] sd = new double[first[t].length][];
		for (int g = 0; g < value.length; g++) {
			value[g] = Arrays.copyOfRange(values, first[t][g], first[t][g] + q);
			sd[g] = Arrays.stream(variances, first[t][g], first[t][g] + q).map(v -> Math.sqrt(Math.max(0, v))).toArray();
		}
		return new RandomEffects(part.label(), part.names(), grouping(t).labels(), value, sd);
	}

	/** Units of rows and effects that hang together. */
	private record Component(List<Integer> units, List<Integer> effects) {

		static List<Component> of(RandomEffectsPredictor p) {
			int[] root = new int[p.effects];
			Arrays.setAll(root, i -> i);
			for (int u = 0; u < p.rows.units(); u++) {
				int one = -1;
				for (int r = p.rows.unitStart()[u]; r < p.rows.unitStart()[u + 1]; r++) {
					for (int t = 0; t < p.first.length; t++) {
						int start = p.first[t][p.grouping(t).group()[r]];
						for (int k = 0; k < p.terms.get(t).part().size(); k++) {
							one = one < 0 ? find(root, start) : join(root, one, start + k);
						}
					}
				}
			}
			List<Component> list = new ArrayList<>();
			int[] index = new int[p.effects];
			Arrays.fill(index, -1);
			for (int e = 0; e < p.effects; e++) {
				int r = find(root, e);
				if (index[r] < 0) {
					index[r] = list.size();
					list.add(new Component(new ArrayList<>(), new ArrayList<>()));
				}
				list.get(index[r]).effects.add(e);
			}
			for (int u = 0; u < p.rows.units(); u++) {
				list.get(index[find(root, p.first[0][p.grouping(0).group()[p.rows.unitStart()[u]]])]).units.add(u);
			}
			return list;
		}

		private static int find(int[] root, int i) {
			int at = i;
			while (root[at] != at) {
				root[at] = root[root[at]];
				at = root[at];
			}
			return at;
		}

		private static int join(int[] root, int a, int b) {
			int x = find(root, a);
			int y = find(root, b);
			root[Math.max(x, y)] = Math.min(x, y);
			return Math.min(x, y);
		}
	}

	private void solve(Component component, double[] rest, int[] place, double[] values, double[] variances) {
		int q = component.effects.size();
		if (q > MOST) {
			throw new IllegalArgumentException(q + " random effects hang together; more than " + MOST
					+ " can't be predicted at once");
		}
		if (q > MANY && intercepts(component, rest, values, variances)) {
			return;
		}
		RealMatrix a = MatrixUtils.createRealMatrix(q, q);
		double[] right = new double[q];
		component.units.forEach(u -> addUnit(u, rest, place, a::addToEntry, (k, x) -> right[k] += x));
		RealMatrix d = covariance(component, place, q);
		RealMatrix system = a.multiply(d).add(MatrixUtils.createRealIdentityMatrix(q));
		RealMatrix posterior = d.multiply(new LUDecomposition(system, 1e-300).getSolver().getInverse());
		double[] mean = posterior.operate(right);
		for (int k = 0; k < q; k++) {
			values[component.effects.get(k)] = mean[k];
			variances[component.effects.get(k)] = posterior.getEntry(k, k);
		}
	}

	/** Many intercepts, with the grouping of most groups first; whether they could be predicted so. */
	private boolean intercepts(Component component, double[] rest, double[] values, double[] variances) {
		int[] count = new int[terms.size()];
		for (int e : component.effects) {
			if (starts[e] < 0 || terms.get(starts[e]).part().size() > 1) {
				return false;
			}
			count[starts[e]]++;
		}
		int leaf = IntStream.range(0, count.length).reduce((x, y) -> count[y] > count[x] ? y : x).orElseThrow();
		int[] order = IntStream.concat(component.effects.stream().mapToInt(e -> e).filter(e -> starts[e] == leaf),
				component.effects.stream().mapToInt(e -> e).filter(e -> starts[e] != leaf)).toArray();
		int[] place = new int[effects];
		double[] sd = new double[order.length];
		for (int k = 0; k < order.length; k++) {
			place[order[k]] = k;
			sd[k] = Math.sqrt(Math.max(0, terms.get(starts[order[k]]).matrix(theta).getEntry(0, 0)));
		}
		InterceptSystem system = new InterceptSystem(sd, count[leaf]);
		component.units.forEach(u -> addUnit(u, rest, place, system::add, system::addRight));
		if (!system.fits()) {
			return false;
		}
		double[] value = new double[order.length];
		double[] variance = new double[order.length];
		system.solve(value, variance);
		for (int k = 0; k < order.length; k++) {
			values[order[k]] = value[k];
			variances[order[k]] = variance[k];
		}
		return true;
	}

	/** Takes what a pair of rows adds to the matrix of the effects. */
	private interface Entries {
		void add(int i, int j, double x);
	}

	/** Takes what a row adds to the right-hand side. */
	private interface Right {
		void add(int i, double x);
	}

	private RealMatrix covariance(Component component, int[] place, int q) {
		RealMatrix d = MatrixUtils.createRealMatrix(q, q);
		for (int e : component.effects) {
			if (starts[e] >= 0) {
				d.setSubMatrix(terms.get(starts[e]).matrix(theta).getData(), place[e], place[e]);
			}
		}
		return d;
	}

	private void addUnit(int unit, double[] rest, int[] place, Entries a, Right right) {
		int from = rows.unitStart()[unit];
		RealMatrix inverse = residual.inverse(unit);
		for (int i = 0; i < inverse.getRowDimension(); i++) {
			for (int j = 0; j < inverse.getRowDimension(); j++) {
				double w = inverse.getEntry(i, j);
				if (w != 0) {
					addPair(from + i, from + j, w, rest, place, a, right);
				}
			}
		}
	}

	private void addPair(int row, int other, double w, double[] rest, int[] place, Entries a, Right right) {
		for (int t = 0; t < terms.size(); t++) {
			int[] columns = terms.get(t).part().columns();
			int start = place[first[t][grouping(t).group()[row]]];
			for (int k = 0; k < columns.length; k++) {
				double z = w * rows.columns()[columns[k]][row];
				right.add(start + k, z * rest[other]);
				for (int s = 0; s < terms.size(); s++) {
					int[] others = terms.get(s).part().columns();
					int to = place[first[s][grouping(s).group()[other]]];
					for (int l = 0; l < others.length; l++) {
						a.add(start + k, to + l, z * rows.columns()[others[l]][other]);
					}
				}
			}
		}
	}
}
