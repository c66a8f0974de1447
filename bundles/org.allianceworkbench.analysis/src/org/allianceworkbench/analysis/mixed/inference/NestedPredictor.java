package org.allianceworkbench.analysis.mixed.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.covariance.ComponentWeights;
import org.allianceworkbench.analysis.mixed.covariance.ResidualCovariance;
import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.moments.Moments;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Predicts nested random effects from sums. Upwards each cluster's effects are taken out of its moments, as the likelihood does;
 * downwards E(b | y, outer b) = P (r - G b_outer) with P = D (I + Z'R^-1 Z D)^-1, and the outer effects' variance is passed on.
 */
public final class NestedPredictor {

	/** What a cluster keeps on the way up: P, and its moments with the outer effects and the rest of the outcome. */
	private record Taken(RealMatrix p, RealMatrix g) {
	}

	/** Effects of a cluster and of those around it, innermost first. */
	private record Known(RealMatrix mean, RealMatrix covariance) {
		static final Known NOTHING = new Known(MatrixUtils.createRealMatrix(1, 1), MatrixUtils.createRealMatrix(1, 1));
	}

	private final Design design;
	private final Moments moments;
	private final List<TermCovariance> terms;
	private final double[] theta;
	private final double[] weights;
	private final int[] width;

	/**
	 * @param moments of the design
	 * @param theta all covariance parameters; the residual's are the last
	 */
	public NestedPredictor(Design design, Moments moments, List<TermCovariance> terms, ResidualCovariance residual,
			double[] theta) {
		this.design = design;
		this.moments = moments;
		this.terms = List.copyOf(terms);
		this.theta = theta.clone();
		int m = residual.parameters().size();
		double[] own = java.util.Arrays.copyOfRange(theta, theta.length - m, theta.length);
		ComponentWeights rho = new ComponentWeights(residual);
		this.weights = moments.components().stream().mapToDouble(c -> rho.weight(own, c).getValue()).toArray();
		this.width = IntStream.range(0, moments.levels().size())
				.map(l -> terms.stream().filter(t -> t.part().level() == l).mapToInt(t -> t.part().size()).sum()).toArray();
	}

	/** The predictions, term by term. */
	public List<RandomEffects> predict(double[] beta) {
		int levels = width.length;
		Taken[][] taken = new Taken[levels][];
		RealMatrix change = change(beta);
		RealMatrix[] blocks = new RealMatrix[moments.clusters()];
		for (int c = 0; c < blocks.length; c++) {
			blocks[c] = change.transpose().multiply(block(c)).multiply(change);
		}
		for (int level = levels - 1; level >= 0; level--) {
			blocks = upwards(level, blocks, taken);
		}
		double[][][] values = new double[levels][][];
		double[][][] deviations = new double[levels][][];
		Known[] around = { Known.NOTHING };
		for (int level = 0; level < levels; level++) {
			around = downwards(level, taken[level], around, values, deviations);
		}
		return effects(values, deviations);
	}

	/** Random effects' columns, innermost level first, then outcome - X beta, in terms of the moments' own columns. */
	private RealMatrix change(double[] beta) {
		int effects = IntStream.of(width).sum();
		RealMatrix raw = MatrixUtils.createRealMatrix(moments.width(), effects + 1);
		int at = 0;
		for (int level = width.length - 1; level >= 0; level--) {
			for (TermCovariance term : at(level)) {
				for (int column : term.part().columns()) {
					raw.setEntry(column, at++, 1);
				}
			}
		}
		raw.setEntry(design.outcome(), at, 1);
		for (int j = 0; j < beta.length; j++) {
			raw.addToEntry(design.fixed().columns()[j], at, -beta[j]);
		}
		return new Array2DRowRealMatrix(moments.basis()).multiply(raw);
	}

	private List<TermCovariance> at(int level) {
		return terms.stream().filter(t -> t.part().level() == level).toList();
	}

	private RealMatrix block(int cluster) {
		int w = moments.width();
		RealMatrix block = MatrixUtils.createRealMatrix(w, w);
		int from = cluster * moments.packedLength();
		for (int k = 0; k < weights.length; k++) {
			double[] products = moments.products(k);
			for (int i = 0; i < w; i++) {
				for (int j = 0; j < w; j++) {
					block.addToEntry(i, j, weights[k] * products[from + Moments.packedIndex(w, i, j)]);
				}
			}
		}
		return block;
	}

	private RealMatrix[] upwards(int level, RealMatrix[] blocks, Taken[][] taken) {
		int n = width[level];
		Moments.Level own = moments.levels().get(level);
		RealMatrix[] parents = new RealMatrix[level == 0 ? 1 : moments.levels().get(level - 1).size()];
		taken[level] = new Taken[blocks.length];
		RealMatrix d = covariance(level);
		for (int c = 0; c < blocks.length; c++) {
			RealMatrix rest = blocks[c];
			if (n > 0) {
				int last = blocks[c].getColumnDimension() - 1;
				RealMatrix system = MatrixUtils.createRealIdentityMatrix(n).add(blocks[c].getSubMatrix(0, n - 1, 0, n - 1)
						.multiply(d));
				RealMatrix p = d.multiply(new LUDecomposition(system, 1e-300).getSolver().getInverse());
				RealMatrix g = blocks[c].getSubMatrix(0, n - 1, n, last);
				taken[level][c] = new Taken(p, g);
				rest = blocks[c].getSubMatrix(n, last, n, last).subtract(g.transpose().multiply(p).multiply(g));
			}
			int parent = own.parent()[c];
			parents[parent] = parents[parent] == null ? rest : parents[parent].add(rest);
		}
		return parents;
	}

	private RealMatrix covariance(int level) {
		RealMatrix d = MatrixUtils.createRealMatrix(Math.max(1, width[level]), Math.max(1, width[level]));
		int at = 0;
		for (TermCovariance term : at(level)) {
			d.setSubMatrix(term.matrix(theta).getData(), at, at);
			at += term.part().size();
		}
		return d;
	}

	private Known[] downwards(int level, Taken[] taken, Known[] around, double[][][] values, double[][][] deviations) {
		int n = width[level];
		int outer = IntStream.range(0, level).map(l -> width[l]).sum();
		Moments.Level own = moments.levels().get(level);
		Known[] known = new Known[own.size()];
		values[level] = new double[own.size()][n];
		deviations[level] = new double[own.size()][n];
		for (int c = 0; c < known.length; c++) {
			known[c] = n == 0 ? around[own.parent()[c]] : given(taken[c], around[own.parent()[c]], n, outer);
			for (int k = 0; k < n; k++) {
				values[level][c][k] = known[c].mean.getEntry(k, 0);
				deviations[level][c][k] = Math.sqrt(Math.max(0, known[c].covariance.getEntry(k, k)));
			}
		}
		return known;
	}

	private static Known given(Taken taken, Known around, int n, int outer) {
		RealMatrix right = taken.g.getSubMatrix(0, n - 1, outer, outer);
		if (outer == 0) {
			return new Known(taken.p.multiply(right), taken.p);
		}
		RealMatrix pass = taken.p.multiply(taken.g.getSubMatrix(0, n - 1, 0, outer - 1));
		RealMatrix mean = MatrixUtils.createRealMatrix(n + outer, 1);
		mean.setSubMatrix(taken.p.multiply(right).subtract(pass.multiply(around.mean)).getData(), 0, 0);
		mean.setSubMatrix(around.mean.getData(), n, 0);
		RealMatrix cross = pass.multiply(around.covariance).scalarMultiply(-1);
		RealMatrix covariance = MatrixUtils.createRealMatrix(n + outer, n + outer);
		covariance.setSubMatrix(taken.p.subtract(cross.multiply(pass.transpose())).getData(), 0, 0);
		covariance.setSubMatrix(cross.getData(), 0, n);
		covariance.setSubMatrix(cross.transpose().getData(), n, 0);
		covariance.setSubMatrix(around.covariance.getData(), n, n);
		return new Known(mean, covariance);
	}

	private List<RandomEffects> effects(double[][][] values, double[][][] deviations) {
		int[] next = new int[width.length];
		List<RandomEffects> list = new ArrayList<>();
		for (TermCovariance term : terms) {
			int level = term.part().level();
			int from = next[level];
			int to = from + term.part().size();
			next[level] = to;
			Moments.Level own = moments.levels().get(level);
			list.add(new RandomEffects(term.part().label(), term.part().names(),
					IntStream.range(0, own.size()).mapToObj(own.labels()::of).toList(), cut(values[level], from, to),
					cut(deviations[level], from, to)));
		}
		return list;
	}

	private static double[][] cut(double[][] rows, int from, int to) {
		return java.util.Arrays.stream(rows).map(r -> java.util.Arrays.copyOfRange(r, from, to)).toArray(double[][]::new);
	}
}
