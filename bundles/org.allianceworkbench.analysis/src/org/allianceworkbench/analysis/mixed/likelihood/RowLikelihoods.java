package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceModel;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameters;
import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.Rows;

/** Likelihoods that need rows: residuals related in other ways than sums serve, crossed groups. */
final class RowLikelihoods {

	private RowLikelihoods() {
	}

	static Likelihood of(Design design, Rows rows) {
		return of(design, rows, CovarianceModel.of(design));
	}

	/** With other covariances than the design's. */
	static Likelihood of(Design design, Rows rows, CovarianceModel model) {
		CovarianceParameters parameters = Starts.parameters(design, model, sums(rows, Basis.centring(rows.columns())));
		List<Integer> groupings = IntStream.range(0, rows.groupings().size())
				.filter(g -> !Likelihoods.termsOf(design, g).isEmpty()).boxed()
				.sorted(Comparator.comparingInt(g -> -rows.groupings().get(g).size())).toList();
		int[] of = unitOf(rows);
		List<int[]> chain = new ArrayList<>();
		List<List<Integer>> terms = new ArrayList<>();
		int[] inner = of;
		int size = rows.units();
		for (int g : groupings) {
			int[] group = rows.groupings().get(g).group();
			int[] parent = parents(inner, size, group);
			if (parent == null) {
				return CrossedLikelihoods.of(design, model, parameters, rows, groupings);
			}
			chain.add(parent);
			terms.add(Likelihoods.termsOf(design, g));
			inner = group;
			size = rows.groupings().get(g).size();
		}
		return nested(design, model, parameters, rows, chain, terms);
	}

	private static Likelihood nested(Design design, CovarianceModel model, CovarianceParameters parameters, Rows rows,
			List<int[]> chain, List<List<Integer>> terms) {
		Basis basis = Basis.centring(rows.columns());
		Clusters clusters = Clusters.of(rows.units(), chain);
		UnitRows units = new UnitRows(rows, clusters.order(), design.residual().occasions(), basis);
		if (chain.isEmpty() && PooledLeaf.pays(units, model.residual())) {
			return nested(design, model, parameters, rows, basis, new PooledLeaf(units, model.residual()), List.of(List.of()),
					new Nesting(new int[][] { { 0 } }));
		}
		List<List<Integer>> levels = new ArrayList<>();
		boolean own = !chain.isEmpty() && isIdentity(clusters.nesting().parents()[0], clusters.nesting().size(1));
		if (!own) {
			levels.add(List.of());
		}
		levels.addAll(terms);
		int[][] parents = clusters.nesting().parents();
		Nesting nesting = new Nesting(own ? Arrays.copyOfRange(parents, 1, parents.length) : parents);
		return nested(design, model, parameters, rows, basis, new DenseLeaf(units, model.residual()), levels, nesting);
	}

	private static Likelihood nested(Design design, CovarianceModel model, CovarianceParameters parameters, Rows rows,
			Basis basis, Leaf leaf, List<List<Integer>> levels, Nesting nesting) {
		Stack stack = new Stack(design, model, basis.t(), levels, model.residual().parameters().size());
		NestedEngine engine = new NestedEngine(leaf, stack, nesting);
		return new NestedLikelihood(engine, stack.layout(), parameters, rows.size(), false, 0, model.linear())
				.withTurned(turned(design, model, rows, basis));
	}

	static Optional<CovarianceParameters> turned(Design design, CovarianceModel model, Rows rows, Basis basis) {
		return Starts.turned(design, model, sums(rows, basis));
	}

	private static Starts.Sums sums(Rows rows, Basis basis) {
		return new Starts.Sums(basis.t(), products(rows.columns()), products(basis.columns(rows.columns())), rows.size());
	}

	private static boolean isIdentity(int[] parents, int size) {
		return parents.length == size;
	}

	private static int[] unitOf(Rows rows) {
		int[] of = new int[rows.size()];
		for (int u = 0; u < rows.units(); u++) {
			Arrays.fill(of, rows.unitStart()[u], rows.unitStart()[u + 1], u);
		}
		return of;
	}

	/** For each inner group the outer one in which it lies; null when one lies in several. */
	static int[] parents(int[] inner, int size, int[] outer) {
		int[] parent = new int[size];
		Arrays.fill(parent, -1);
		for (int r = 0; r < inner.length; r++) {
			if (parent[inner[r]] >= 0 && parent[inner[r]] != outer[r]) {
				return null;
			}
			parent[inner[r]] = outer[r];
		}
		return parent;
	}

	static double[][] products(double[][] columns) {
		int w = columns.length;
		double[][] total = new double[w][w];
		for (int i = 0; i < w; i++) {
			for (int j = i; j < w; j++) {
				double sum = 0;
				for (int r = 0; r < columns[i].length; r++) {
					sum += columns[i][r] * columns[j][r];
				}
				total[i][j] = sum;
				total[j][i] = sum;
			}
		}
		return total;
	}
}
