package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceModel;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameters;
import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.RandomPart;
import org.allianceworkbench.analysis.mixed.design.ResidualStructure;
import org.allianceworkbench.analysis.mixed.design.Rows;

/** Likelihoods of models whose groups cross. */
final class CrossedLikelihoods {

	private CrossedLikelihoods() {
	}

	/**
	 * Absorbs the grouping with most groups cluster by cluster; the others form one system for each set of groups that rows
	 * connect.
	 *
	 * @param groupings indices of the groupings with random effects, that with most groups first
	 * @throws IllegalArgumentException when units of related residuals lie in several groups of the first grouping
	 */
	static Likelihood of(Design design, CovarianceModel model, CovarianceParameters parameters, Rows rows,
			List<Integer> groupings) {
		int[] leaf = rows.groupings().get(groupings.get(0)).group();
		for (int u = 0; u < rows.units(); u++) {
			for (int r = rows.unitStart()[u]; r < rows.unitStart()[u + 1]; r++) {
				if (leaf[r] != leaf[rows.unitStart()[u]]) {
					throw new IllegalArgumentException("The residuals of one unit lie in several groups of "
							+ rows.groupings().get(groupings.get(0)).name() + "; with " + design.residual().type().words()
							+ " a random effect within such a unit cannot be fitted.");
				}
			}
		}
		boolean relative = design.residual().type() == ResidualStructure.Type.IDENTITY;
		int residuals = relative ? 0 : model.residual().parameters().size();
		Basis basis = Basis.centring(rows.columns());
		Stack stack = new Stack(design, model, basis.t(), List.of(Likelihoods.termsOf(design, groupings.get(0))), residuals);
		CrossedRoot root = CrossedRoot.of(rows, groupings, groupings.stream().map(g -> Likelihoods.termsOf(design, g).size())
				.toList());
		List<Integer> others = new ArrayList<>(root.groupings());
		groupings.subList(1, groupings.size()).stream().filter(g -> !root.groupings().contains(g)).forEach(others::add);
		List<CrossedEngine.Outer> outer = new ArrayList<>();
		List<double[]> map = new ArrayList<>(List.of(stack.map));
		List<Integer> places = new ArrayList<>(Arrays.stream(stack.place).boxed().toList());
		for (int g : others) {
			for (int k : Likelihoods.termsOf(design, g)) {
				RandomPart part = design.random().get(k);
				double[][] z = Arrays.stream(part.columns()).mapToObj(c -> rows.columns()[c]).toArray(double[][]::new);
				double[][][] derivatives = new double[model.random().get(k).count()][][];
				for (int j = 0; j < derivatives.length; j++) {
					double[] row = new double[parameters.size()];
					row[model.offset(k) + j] = 1;
					map.add(row);
					places.add(model.offset(k) + j);
					derivatives[j] = model.random().get(k).derivative(j);
				}
				outer.add(new CrossedEngine.Outer(rows.groupings().get(g).group(), z, derivatives));
			}
		}
		UnitRows units = new UnitRows(rows, order(rows, leaf), design.residual().occasions(), basis);
		CrossedEngine engine = new CrossedEngine(rows, leaf, units, relative ? null : new DenseLeaf(units, model.residual()),
				stack, outer, root);
		double logs = Arrays.stream(rows.weights()).map(Math::log).sum();
		NestedLikelihood.Layout layout = new NestedLikelihood.Layout(map.toArray(double[][]::new),
				places.stream().mapToInt(Integer::intValue).toArray(), stack.back);
		return new NestedLikelihood(engine, layout, parameters, rows.size(), relative, relative ? logs : 0, model.linear())
				.withTurned(RowLikelihoods.turned(design, model, rows, basis));
	}

	/** The units by groups of the leaf. */
	static int[] order(Rows rows, int[] leaf) {
		Integer[] units = new Integer[rows.units()];
		Arrays.setAll(units, u -> u);
		Arrays.sort(units, java.util.Comparator.comparingInt(u -> leaf[rows.unitStart()[u]]));
		return Arrays.stream(units).mapToInt(Integer::intValue).toArray();
	}
}
