package org.allianceworkbench.analysis.internal.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Standard errors of a regression whose cases are in clusters, bias-reduced (CR2), with Satterthwaite's degrees of freedom.
 * <p>
 * Sources: Bell and McCaffrey (2002), Surv Methodol 28:169-181; Pustejovsky and Tipton (2018), J Bus Econ Stat 36:672-683, with
 * independent residuals of equal variance as the working model. A cluster's adjustment (I - H)^-1/2 is made in the space of its
 * rows of X, so that a cluster of any size costs p^3.
 *
 * @param covariance covariance matrix of the coefficients
 * @param df Satterthwaite's degrees of freedom of each coefficient
 * @param clusters how many clusters
 */
public record ClusterRobust(RealMatrix covariance, double[] df, int clusters) {

	private static final double ZERO = 1e-10;

	/**
	 * The covariance of a regression's coefficients.
	 *
	 * @param cluster index of each case's cluster
	 */
	public static ClusterRobust of(LeastSquares fit, int[] cluster) {
		int p = fit.p();
		RealMatrix root = root(fit.inverse());
		List<int[]> members = members(cluster);
		RealMatrix meat = new Array2DRowRealMatrix(p, p);
		List<Adjusted> adjusted = new ArrayList<>();
		for (int[] rows : members) {
			Adjusted a = Adjusted.of(fit, rows, root);
			RealMatrix score = a.score();
			meat = meat.add(score.multiplyTransposed(score));
			adjusted.add(a);
		}
		RealMatrix bread = fit.inverse();
		RealMatrix covariance = bread.multiply(meat).multiply(bread);
		double[] df = new double[p];
		for (int j = 0; j < p; j++) {
			df[j] = satterthwaite(adjusted, bread.getColumnMatrix(j), bread);
		}
		return new ClusterRobust(covariance, df, members.size());
	}

	/** Standard error of a coefficient. */
	public double standardError(int j) {
		return Math.sqrt(covariance.getEntry(j, j));
	}

	private static List<int[]> members(int[] cluster) {
		int clusters = Arrays.stream(cluster).max().orElse(-1) + 1;
		List<List<Integer>> lists = new ArrayList<>();
		for (int c = 0; c < clusters; c++) {
			lists.add(new ArrayList<>());
		}
		for (int i = 0; i < cluster.length; i++) {
			lists.get(cluster[i]).add(i);
		}
		return lists.stream().filter(l -> !l.isEmpty()).map(l -> l.stream().mapToInt(i -> i).toArray()).toList();
	}

	/** Symmetric square root. */
	private static RealMatrix root(RealMatrix symmetric) {
		EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(symmetric);
		double[] roots = Arrays.stream(eigen.getEigenvalues()).map(v -> Math.sqrt(Math.max(0, v))).toArray();
		return eigen.getV().multiply(MatrixUtils.createRealDiagonalMatrix(roots)).multiply(eigen.getVT());
	}

	/**
	 * What is needed of a cluster. With U = X_g (X'X)^-1/2 = Q S W', H = Q S^2 Q', and the adjustment is A = I + Q D Q' with
	 * D = (1 - S^2)^-1/2 - 1.
	 *
	 * @param score X_g' A e_g, a column
	 * @param crossed X_g' A X_g
	 * @param squared X_g' A A X_g
	 */
	private record Adjusted(RealMatrix score, RealMatrix crossed, RealMatrix squared) {

		static Adjusted of(LeastSquares fit, int[] rows, RealMatrix root) {
			double[][] own = Arrays.stream(rows).mapToObj(i -> fit.x()[i]).toArray(double[][]::new);
			RealMatrix x = new Array2DRowRealMatrix(own, false);
			RealMatrix gram = x.transposeMultiply(x);
			RealMatrix inner = root.multiply(gram).multiply(root);
			EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(inner.add(inner.transpose()).scalarMultiply(0.5));
			double[] s2 = eigen.getEigenvalues();
			double[] weight = new double[s2.length];
			double[] adjustment = new double[s2.length];
			for (int k = 0; k < s2.length; k++) {
				double rest = 1 - s2[k];
				adjustment[k] = rest > ZERO ? 1 / Math.sqrt(rest) : 0;
				weight[k] = s2[k] > ZERO ? (adjustment[k] - 1) / s2[k] : 0;
			}
			// Q D Q' = U W (D / S^2) W' U' with U = X root; so A X = X + X M gram with M = root W (D/S^2) W' root
			RealMatrix m = root.multiply(eigen.getV()).multiply(MatrixUtils.createRealDiagonalMatrix(weight))
					.multiply(eigen.getVT()).multiply(root);
			RealMatrix e = new Array2DRowRealMatrix(Arrays.stream(rows).mapToDouble(i -> fit.residuals()[i]).toArray());
			RealMatrix xe = x.transposeMultiply(e);
			RealMatrix score = xe.add(gram.multiply(m).multiply(xe));
			RealMatrix crossed = gram.add(gram.multiply(m).multiply(gram));
			RealMatrix squared = crossed.add(crossed.multiply(m).multiply(gram));
			return new Adjusted(score, crossed, squared);
		}
	}

	/**
	 * Degrees of freedom of c'beta with b = B c: p_g = (I - H)_g' A_g X_g b, df = (sum p_g'p_g)^2 / sum sum (p_g'p_h)^2. As I - H
	 * is a projection, p_g'p_h = [g = h] own_g - v_g' B v_h with own_g = b' X_g'A A X_g b and v_g = X_g'A X_g b; the double sum
	 * is sum (own_g^2 - 2 own_g v_g'B v_g) + tr (B V)^2 with V = sum v_g v_g'.
	 */
	private static double satterthwaite(List<Adjusted> clusters, RealMatrix b, RealMatrix bread) {
		RealMatrix all = new Array2DRowRealMatrix(bread.getRowDimension(), bread.getRowDimension());
		double trace = 0;
		double squares = 0;
		for (Adjusted cluster : clusters) {
			RealMatrix v = cluster.crossed().multiply(b);
			double own = b.transposeMultiply(cluster.squared()).multiply(b).getEntry(0, 0);
			double fitted = v.transposeMultiply(bread).multiply(v).getEntry(0, 0);
			all = all.add(v.multiplyTransposed(v));
			trace += own - fitted;
			squares += own * own - 2 * own * fitted;
		}
		RealMatrix turned = bread.multiply(all);
		return trace * trace / (squares + turned.multiply(turned).getTrace());
	}
}
