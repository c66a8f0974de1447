package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.analysis.mixed.covariance.ComponentWeights;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceModel;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameters;
import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.ResidualStructure;
import org.allianceworkbench.analysis.mixed.design.Rows;
import org.allianceworkbench.moments.Moments;

/** Makes the likelihood of a design: from sums where they serve, else from rows. */
public final class Likelihoods {

	/** Number of clusters from which on a part of them gives the start values. */
	private static final int MANY = 4000;
	private static final int SHARE = 12;

	private Likelihoods() {
	}

	/**
	 * The likelihood of a design.
	 *
	 * @throws IllegalArgumentException when the model needs rows and the data come without, or is of a kind that cannot be
	 *             fitted; the message is one sentence for the user
	 */
	public static Likelihood of(Design design) {
		if (CovarianceModel.byComponents(design.residual())) {
			Moments moments = design.data().moments().orElse(null);
			if (moments != null) {
				return of(design, moments);
			}
		}
		Rows rows = design.data().rows().orElseThrow(() -> new IllegalArgumentException(
				"Crossed groups and " + design.residual().type().words() + " need the data row by row, not as sums."));
		return RowLikelihoods.of(design, rows);
	}

	private static Likelihood of(Design design, Moments moments) {
		CovarianceModel model = CovarianceModel.of(design);
		boolean relative = design.residual().type() == ResidualStructure.Type.IDENTITY;
		int residuals = relative ? 0 : model.residual().parameters().size();
		int levels = moments.levels().size();
		Stack stack = new Stack(design, model, moments.basis(), Stack.outermostFirst(design.random(), levels), residuals);
		Leaf leaf = relative ? new ConstantLeaf(moments) : new ComponentLeaf(moments, new ComponentWeights(model.residual()));
		int[][] parents = new int[levels][];
		for (int l = 0; l < levels; l++) {
			parents[l] = moments.levels().get(levels - 1 - l).parent();
		}
		int rows = Math.toIntExact(moments.facts().rows().used());
		double[][] total = new double[moments.width()][moments.width()];
		double[][] centred = new double[moments.width()][moments.width()];
		for (int k = 0; k < moments.components().size(); k++) {
			if (Moments.countsRows(moments.components().get(k))) {
				double[] sum = moments.total(k);
				Starts.add(total, moments.raw(sum, 0));
				Starts.add(centred, unpacked(sum, moments.width()));
			}
		}
		Starts.Sums sums = new Starts.Sums(moments.basis(), total, centred, rows);
		CovarianceParameters parameters = Starts.parameters(design, model, sums);
		NestedEngine engine = new NestedEngine(leaf, stack, new Nesting(parents));
		NestedLikelihood whole = new NestedLikelihood(engine, stack.layout(), parameters, rows, relative,
				moments.facts().sumLogWeights(), model.linear())
				.withTurned(Starts.turned(design, model, sums));
		return moments.clusters() < MANY ? whole
				: whole.withPart(of(design, MomentsPart.first(moments, moments.clusters() / SHARE)));
	}

	private static double[][] unpacked(double[] packed, int w) {
		double[][] full = new double[w][w];
		for (int i = 0; i < w; i++) {
			for (int j = 0; j < w; j++) {
				full[i][j] = packed[Moments.packedIndex(w, i, j)];
			}
		}
		return full;
	}

	/** Terms of one level, as a list of their indices. */
	static List<Integer> termsOf(Design design, int level) {
		List<Integer> terms = new ArrayList<>();
		for (int k = 0; k < design.random().size(); k++) {
			if (design.random().get(k).level() == level) {
				terms.add(k);
			}
		}
		return terms;
	}
}
