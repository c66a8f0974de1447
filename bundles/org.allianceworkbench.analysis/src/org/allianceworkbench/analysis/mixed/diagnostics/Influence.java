package org.allianceworkbench.analysis.mixed.diagnostics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.Rows;
import org.allianceworkbench.analysis.mixed.inference.Curvature;
import org.allianceworkbench.analysis.mixed.likelihood.Evaluation;
import org.allianceworkbench.analysis.mixed.likelihood.Likelihoods;
import org.allianceworkbench.analysis.mixed.likelihood.NotPositiveDefiniteException;
import org.allianceworkbench.analysis.mixed.likelihood.Order;
import org.allianceworkbench.analysis.mixed.likelihood.UnitParts;
import org.allianceworkbench.analysis.mixed.optimum.Optimisation;
import org.allianceworkbench.analysis.mixed.optimum.Optimum;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * What the estimates would be without one cluster.
 * <p>
 * S and log|V| are sums over clusters that share no random effect: a cluster's part is taken off, and one Newton step gives the
 * covariance parameters (Cook 1977; for mixed models Demidenko &amp; Stukel 2005). Or the model is fitted anew without it.
 */
public final class Influence {

	/**
	 * The influence of a cluster.
	 *
	 * @param cluster its name
	 * @param rows how many rows it has
	 * @param cooksDistance (b - b_without)' C^-1 (b - b_without) / p
	 * @param fixedChange b_without - b, length p
	 * @param covarianceChange theta_without - theta, length m
	 * @param problem why there are no numbers (they are NaN then): a sentence; empty when there are
	 */
	public record Cluster(String cluster, int rows, double cooksDistance, double[] fixedChange, double[] covarianceChange,
			Optional<String> problem) {
	}

	private static final double ROUNDING = 1e-11;

	private final Design design;
	private final Rows rows;
	private final Optimum optimum;
	private final Rows.Grouping grouping;
	/** Rows of one number share random effects with no rows of another number. */
	private final int[] block;
	private final boolean ofUnits;
	private final Map<Integer, Evaluation> blocks = new HashMap<>();

	/**
	 * Influence of the groups of a random term's grouping.
	 *
	 * @param level of the term
	 * @throws IllegalArgumentException when the data of the design have no rows
	 */
	public Influence(Design design, Optimum optimum, int level) {
		this(design, optimum, rows(design).groupings().get(level), blocks(rows(design)), false);
	}

	private Influence(Design design, Optimum optimum, Rows.Grouping grouping, int[] block, boolean ofUnits) {
		this.ofUnits = ofUnits;
		this.design = design;
		this.rows = rows(design);
		this.optimum = optimum;
		this.grouping = grouping;
		this.block = block;
	}

	/**
	 * Influence of the units of related residuals, in a model without random effects.
	 *
	 * @param label name of a unit by the index of its first row in the table
	 * @throws IllegalArgumentException when there are random effects, or the data of the design have no rows
	 */
	public static Influence ofUnits(Design design, Optimum optimum, IntFunction<String> label) {
		if (!design.random().isEmpty()) {
			throw new IllegalArgumentException("units of related residuals share random effects");
		}
		Rows rows = rows(design);
		int[] unit = new int[rows.size()];
		for (int u = 0; u < rows.units(); u++) {
			Arrays.fill(unit, rows.unitStart()[u], rows.unitStart()[u + 1], u);
		}
		List<String> labels = IntStream.range(0, rows.units()).mapToObj(u -> label.apply(rows.source()[rows.unitStart()[u]]))
				.toList();
		return new Influence(design, optimum, new Rows.Grouping("unit", unit, labels), unit, true);
	}

	private static Rows rows(Design design) {
		return design.data().rows()
				.orElseThrow(() -> new IllegalArgumentException("influence is computed from rows; this source gives sums only"));
	}

	/** The coarsest grouping when all others are nested in it, else one block of all rows. */
	private static int[] blocks(Rows rows) {
		Optional<Rows.Grouping> coarsest = rows.groupings().stream().min((a, b) -> Integer.compare(a.size(), b.size()));
		int[] all = new int[rows.size()];
		if (coarsest.isEmpty()) {
			return all;
		}
		int[] outer = coarsest.get().group();
		for (Rows.Grouping g : rows.groupings()) {
			int[] parent = new int[g.size()];
			Arrays.fill(parent, -1);
			for (int r = 0; r < outer.length; r++) {
				if (parent[g.group()[r]] >= 0 && parent[g.group()[r]] != outer[r]) {
					return all;
				}
				parent[g.group()[r]] = outer[r];
			}
		}
		for (int u = 0; u < rows.units(); u++) {
			for (int r = rows.unitStart()[u]; r < rows.unitStart()[u + 1]; r++) {
				if (outer[r] != outer[rows.unitStart()[u]]) {
					return all;
				}
			}
		}
		return outer;
	}

	/** All clusters by one step, in the grouping's order; one without which the model can't be fitted says so. */
	public List<Cluster> all() {
		if (ofUnits) {
			return units();
		}
		List<Cluster> list = new ArrayList<>();
		for (int g = 0; g < grouping.size(); g++) {
			int group = g;
			int[] own = IntStream.range(0, rows.size()).filter(r -> grouping.group()[r] == group).toArray();
			try {
				list.add(own.length == rows.size() ? undetermined(g, own.length)
						: oneStep(g, own).orElseGet(() -> undetermined(group, own.length)));
			} catch (MathIllegalArgumentException | NotPositiveDefiniteException singular) {
				list.add(undetermined(g, own.length));
			}
		}
		return list;
	}

	private Cluster undetermined(int g, int size) {
		String name = grouping.labels().get(g);
		double[] fixed = new double[optimum.beta().length];
		double[] covariance = new double[optimum.theta().length];
		Arrays.fill(fixed, Double.NaN);
		Arrays.fill(covariance, Double.NaN);
		return new Cluster(name, size, Double.NaN, fixed, covariance, Optional.of("Without " + grouping.name() + " " + name
				+ " the data don't determine the model's effects, so that its influence has no value."));
	}

	private List<Cluster> units() {
		UnitParts parts = new UnitParts(design, rows, optimum.theta());
		UnitStep step = new UnitStep(optimum);
		List<Cluster> list = new ArrayList<>();
		for (int u = 0; u < grouping.size(); u++) {
			UnitParts.Part part = parts.of(u);
			int unit = u;
			try {
				list.add(step.without(part)
						.map(w -> cluster(unit, part.rows().length, w.beta(), newton(w.gradient(), w.hessian())))
						.orElseGet(() -> undetermined(unit, part.rows().length)));
			} catch (MathIllegalArgumentException singular) {
				list.add(undetermined(u, part.rows().length));
			}
		}
		return list;
	}

	private Optional<Cluster> oneStep(int g, int[] own) {
		int home = block[own[0]];
		boolean within = IntStream.of(own).allMatch(r -> block[r] == home);
		Evaluation without = within ? combined(home, g) : evaluate(r -> grouping.group()[r] != g).orElseThrow();
		if (!determined(without)) {
			return Optional.empty();
		}
		Curvature curvature = new Curvature(without, optimum.reml());
		return Optional.of(cluster(g, own.length, curvature.beta(), newton(curvature.gradient(), curvature.hessian())));
	}

	/** The change of the covariance parameters that a Newton step gives, those at their boundary staying there. */
	private double[] newton(double[] slope, RealMatrix curve) {
		int[] free = IntStream.range(0, slope.length).filter(i -> optimum.certificate().boundary().stream()
				.noneMatch(b -> b.parameters().contains(i))).toArray();
		double[] change = new double[slope.length];
		if (free.length > 0) {
			double[] gradient = IntStream.of(free).mapToDouble(i -> slope[i]).toArray();
			RealMatrix hessian = curve.getSubMatrix(free, free);
			double[] size = IntStream.range(0, free.length).mapToDouble(k -> Math.sqrt(Math.abs(hessian.getEntry(k, k))))
					.toArray();
			for (int k = 0; k < free.length; k++) {
				gradient[k] /= size[k];
				for (int l = 0; l < free.length; l++) {
					hessian.multiplyEntry(k, l, 1 / (size[k] * size[l]));
				}
			}
			double[] step = new LUDecomposition(hessian).getSolver().solve(MatrixUtils.createRealVector(gradient)).toArray();
			for (int k = 0; k < free.length; k++) {
				change[free[k]] = -step[k] / size[k];
			}
		}
		return change;
	}

	/** Whether S_xx, in units of that of all rows, has pivots that are more than rounding. */
	private boolean determined(Evaluation without) {
		int p = optimum.beta().length;
		double[][] l = new double[p][p];
		for (int i = 0; i < p; i++) {
			for (int j = 0; j <= i; j++) {
				double sum = without.s().getEntry(i, j)
						/ Math.sqrt(optimum.evaluation().s().getEntry(i, i) * optimum.evaluation().s().getEntry(j, j));
				for (int k = 0; k < j; k++) {
					sum -= l[i][k] * l[j][k];
				}
				if (i == j && !(sum > ROUNDING)) {
					return false;
				}
				l[i][j] = i == j ? Math.sqrt(sum) : sum / l[j][j];
			}
		}
		return true;
	}

	/** All without the block, and the block without the cluster. */
	private Evaluation combined(int home, int g) {
		Evaluation whole = optimum.evaluation();
		Evaluation off = blocks.computeIfAbsent(home, h -> evaluate(r -> block[r] == h).orElseThrow());
		Evaluation rest = add(whole, off, -1);
		return evaluate(r -> block[r] == home && grouping.group()[r] != g).map(e -> add(rest, e, 1)).orElse(rest);
	}

	private Optional<Evaluation> evaluate(IntPredicate keep) {
		if (IntStream.range(0, rows.size()).noneMatch(keep)) {
			return Optional.empty();
		}
		return Optional.of(Likelihoods.of(RowSubset.of(design, rows, keep)).at(optimum.theta(), Order.SECOND));
	}

	private static Evaluation add(Evaluation a, Evaluation b, double sign) {
		int m = a.theta().length;
		double[] logFirst = new double[m];
		double[][] logSecond = new double[m][m];
		RealMatrix[] first = new RealMatrix[m];
		RealMatrix[][] second = new RealMatrix[m][m];
		for (int i = 0; i < m; i++) {
			logFirst[i] = a.logDetVFirst()[i] + sign * b.logDetVFirst()[i];
			first[i] = a.sFirst()[i].add(b.sFirst()[i].scalarMultiply(sign));
			for (int j = 0; j < m; j++) {
				logSecond[i][j] = a.logDetVSecond()[i][j] + sign * b.logDetVSecond()[i][j];
				second[i][j] = a.sSecond()[i][j].add(b.sSecond()[i][j].scalarMultiply(sign));
			}
		}
		return new Evaluation(a.theta(), a.logDetV() + sign * b.logDetV(), logFirst, logSecond,
				a.s().add(b.s().scalarMultiply(sign)), first, second, a.linear());
	}

	/** One cluster by a fit without it. */
	public Cluster refitted(String name) {
		int g = grouping.labels().indexOf(name);
		if (g < 0) {
			throw new IllegalArgumentException("there is no " + grouping.name() + " '" + name + "'");
		}
		Optimum without = Optimisation.from(Likelihoods.of(RowSubset.of(design, rows, r -> grouping.group()[r] != g)),
				optimum.reml(),
				optimum.theta());
		double[] change = new double[optimum.theta().length];
		for (int i = 0; i < change.length; i++) {
			change[i] = without.theta()[i] - optimum.theta()[i];
		}
		int size = (int) IntStream.of(grouping.group()).filter(x -> x == g).count();
		return cluster(g, size, without.beta(), change);
	}

	private Cluster cluster(int g, int size, double[] beta, double[] covarianceChange) {
		double[] change = new double[beta.length];
		for (int j = 0; j < change.length; j++) {
			change[j] = beta[j] - optimum.beta()[j];
		}
		if (beta.length == 0) {
			return new Cluster(grouping.labels().get(g), size, 0, change, covarianceChange, Optional.empty());
		}
		RealMatrix xx = optimum.evaluation().s().getSubMatrix(0, beta.length - 1, 0, beta.length - 1);
		double distance = MatrixUtils.createRealVector(change).dotProduct(xx.operate(MatrixUtils.createRealVector(change)));
		return new Cluster(grouping.labels().get(g), size, distance / beta.length, change, covarianceChange, Optional.empty());
	}
}
