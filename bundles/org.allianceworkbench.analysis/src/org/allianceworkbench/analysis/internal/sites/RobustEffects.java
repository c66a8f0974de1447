package org.allianceworkbench.analysis.internal.sites;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Cluster-robust (CR2) inference by the outer groups with Satterthwaite's degrees of freedom, the model's V as the working
 * covariance (Pustejovsky and Tipton 2018, J Bus Econ Stat 36:672-683).
 *
 * @param covariance of the coefficients
 * @param df degrees of freedom of each coefficient
 */
record RobustEffects(RealMatrix covariance, double[] df) {

	private static final double ZERO = 1e-12;

	/** A_j = D_j' (D_j (V_j - X_j M X_j') D_j')^-1/2 D_j with V_j = D_j' D_j, and M = (X'WX)^-1. */
	static RobustEffects of(MetaModel model, ThreeLevelState state, int[] group) {
		int p = model.predictors();
		int groups = Arrays.stream(group).max().orElse(-1) + 1;
		RealMatrix x = new Array2DRowRealMatrix(model.x(), false);
		RealMatrix m = state.covariance();
		double[] rest = state.residuals(model);
		int[] columns = IntStream.range(0, p).toArray();
		RealMatrix meat = new Array2DRowRealMatrix(p, p);
		List<RealMatrix> influence = new ArrayList<>();
		for (int g = 0; g < groups; g++) {
			int at = g;
			int[] rows = IntStream.range(0, group.length).filter(i -> group[i] == at).toArray();
			RealMatrix adjusted = adjustment(state.cov().getSubMatrix(rows, rows), x.getSubMatrix(rows, columns), m)
					.transposeMultiply(state.weighted().getSubMatrix(rows, columns));
			RealMatrix score = adjusted.transposeMultiply(
					new Array2DRowRealMatrix(Arrays.stream(rows).mapToDouble(i -> rest[i]).toArray()));
			meat = meat.add(score.multiplyTransposed(score));
			influence.add(influence(model, state, rows, adjusted));
		}
		double[] df = new double[p];
		for (int j = 0; j < p; j++) {
			df[j] = satterthwaite(state, influence, j);
		}
		return new RobustEffects(m.multiply(meat).multiply(m), df);
	}

	private static RealMatrix adjustment(RealMatrix own, RealMatrix x, RealMatrix m) {
		RealMatrix d = new CholeskyDecomposition(own, 1e-9, 1e-300).getLT();
		RealMatrix left = own.subtract(x.multiply(m).multiplyTransposed(x));
		return d.transposeMultiply(inverseRoot(d.multiply(left).multiplyTransposed(d), own.getNorm1())).multiply(d);
	}

	/** (I - H)_g' A_g' W_g X_g M, a column for each coefficient. */
	private static RealMatrix influence(MetaModel model, ThreeLevelState state, int[] rows, RealMatrix adjusted) {
		RealMatrix a = adjusted.multiply(state.covariance());
		int[] columns = IntStream.range(0, model.predictors()).toArray();
		RealMatrix x = new Array2DRowRealMatrix(model.x(), false).getSubMatrix(rows, columns);
		RealMatrix all = state.weighted().multiply(state.covariance()).multiply(x.transposeMultiply(a)).scalarMultiply(-1);
		for (int r = 0; r < rows.length; r++) {
			for (int j = 0; j < columns.length; j++) {
				all.addToEntry(rows[r], j, a.getEntry(r, j));
			}
		}
		return all;
	}

	private static double satterthwaite(ThreeLevelState state, List<RealMatrix> influence, int j) {
		RealMatrix vectors = new Array2DRowRealMatrix(state.cov().getRowDimension(), influence.size());
		for (int g = 0; g < influence.size(); g++) {
			vectors.setColumn(g, influence.get(g).getColumn(j));
		}
		RealMatrix products = vectors.transposeMultiply(state.cov()).multiply(vectors);
		double squares = Math.pow(products.getFrobeniusNorm(), 2);
		return Math.pow(products.getTrace(), 2) / squares;
	}

	private static RealMatrix inverseRoot(RealMatrix symmetric, double scale) {
		EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(symmetric.add(symmetric.transpose())
				.scalarMultiply(0.5));
		double[] roots = Arrays.stream(eigen.getEigenvalues()).map(e -> e > ZERO * scale * scale ? 1 / Math.sqrt(e) : 0).toArray();
		return eigen.getV().multiply(MatrixUtils.createRealDiagonalMatrix(roots)).multiply(eigen.getVT());
	}

	double se(int j) {
		return Math.sqrt(covariance.getEntry(j, j));
	}
}
