package org.allianceworkbench.analysis.internal.sites;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.Normal;
import org.allianceworkbench.analysis.internal.statistics.StudentT;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Effects within groups within larger groups: a random effect of each, REML by Fisher scoring, and cluster-robust (CR2) inference
 * by the outer groups with Satterthwaite's degrees of freedom (Pustejovsky &amp; Tipton 2018).
 *
 * @param mu the mean effect
 * @param se its standard error by the model
 * @param outer variance between the outer groups
 * @param inner variance between the inner groups within them
 * @param logLik restricted log likelihood
 * @param robustSe CR2 standard error
 * @param robustDf its degrees of freedom
 */
record ThreeLevel(double mu, double se, double outer, double inner, double logLik, double robustSe, double robustDf) {

	private static final int MOST_STEPS = 500;
	private static final double ENOUGH = 1e-12;

	/**
	 * Fits the model.
	 *
	 * @param outerGroup index of each effect's outer group
	 * @param innerGroup index of each effect's inner group, one within an outer group
	 */
	static ThreeLevel of(double[] y, double[] v, int[] outerGroup, int[] innerGroup) {
		int k = y.length;
		RealMatrix[] parts = { same(outerGroup), same(innerGroup) };
		double start = Heterogeneity.of(MetaModel.mean(y, v), Tau2.REML).tau2();
		double[] sigma = { start / 2, start / 2 };
		for (int step = 0; step < MOST_STEPS; step++) {
			State state = State.of(y, v, parts, sigma);
			double[] score = new double[2];
			double[][] information = new double[2][2];
			RealMatrix[] pz = { state.p().multiply(parts[0]), state.p().multiply(parts[1]) };
			double[] py = state.p().operate(y);
			for (int a = 0; a < 2; a++) {
				score[a] = 0.5 * (dot(py, parts[a].operate(py)) - pz[a].getTrace());
				for (int b = 0; b < 2; b++) {
					information[a][b] = 0.5 * pz[a].multiply(pz[b]).getTrace();
				}
			}
			double[] next = scored(sigma, score, information);
			double moved = Math.abs(next[0] - sigma[0]) + Math.abs(next[1] - sigma[1]);
			for (int half = 0; half < 30 && State.of(y, v, parts, next).logLik() < state.logLik() - 1e-10; half++) {
				next = new double[] { (next[0] + sigma[0]) / 2, (next[1] + sigma[1]) / 2 };
			}
			sigma = next;
			if (moved <= ENOUGH * (sigma[0] + sigma[1] + ENOUGH)) {
				break;
			}
		}
		State state = State.of(y, v, parts, sigma);
		double[] robust = robust(y, state, outerGroup, k);
		return new ThreeLevel(state.mu(), Math.sqrt(state.variance()), sigma[0], sigma[1], state.logLik(), robust[0], robust[1]);
	}

	/** A step of Fisher scoring; a variance that would become negative stays at 0. */
	private static double[] scored(double[] sigma, double[] score, double[][] information) {
		double determinant = information[0][0] * information[1][1] - information[0][1] * information[1][0];
		double a = (information[1][1] * score[0] - information[0][1] * score[1]) / determinant;
		double b = (information[0][0] * score[1] - information[1][0] * score[0]) / determinant;
		if (!(Math.abs(determinant) > 1e-12 * information[0][0] * information[1][1])) {
			return new double[] { Math.max(0, sigma[0] + score[0] / information[0][0]), sigma[1] };
		}
		if (sigma[0] + a < 0) {
			return new double[] { 0, Math.max(0, sigma[1] + score[1] / information[1][1]) };
		}
		if (sigma[1] + b < 0) {
			return new double[] { Math.max(0, sigma[0] + score[0] / information[0][0]), 0 };
		}
		return new double[] { sigma[0] + a, sigma[1] + b };
	}

	private static RealMatrix same(int[] group) {
		double[][] z = new double[group.length][group.length];
		for (int i = 0; i < group.length; i++) {
			for (int j = 0; j < group.length; j++) {
				z[i][j] = group[i] == group[j] ? 1 : 0;
			}
		}
		return new Array2DRowRealMatrix(z, false);
	}

	private static double dot(double[] a, double[] b) {
		return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
	}

	/** What follows from the variances. */
	private record State(RealMatrix cov, RealMatrix inverse, RealMatrix p, double mu, double variance, double logLik) {

		static State of(double[] y, double[] v, RealMatrix[] parts, double[] sigma) {
			int k = y.length;
			RealMatrix cov = parts[0].scalarMultiply(sigma[0]).add(parts[1].scalarMultiply(sigma[1]))
					.add(MatrixUtils.createRealDiagonalMatrix(v));
			CholeskyDecomposition cholesky = new CholeskyDecomposition(cov, 1e-9, 1e-300);
			RealMatrix inverse = cholesky.getSolver().getInverse();
			double[] ones = new double[k];
			Arrays.fill(ones, 1);
			double[] w = inverse.operate(ones);
			double information = Arrays.stream(w).sum();
			double mu = dot(w, y) / information;
			RealMatrix column = new Array2DRowRealMatrix(w);
			RealMatrix p = inverse.subtract(column.multiplyTransposed(column).scalarMultiply(1 / information));
			double log = 0;
			for (int i = 0; i < k; i++) {
				log += 2 * Math.log(cholesky.getL().getEntry(i, i));
			}
			double ll = -0.5 * (k - 1) * Math.log(2 * Math.PI) + 0.5 * Math.log(k) - 0.5 * log - 0.5 * Math.log(information)
					- 0.5 * dot(y, p.operate(y));
			return new State(cov, inverse, p, mu, 1 / information, ll);
		}
	}

	/** CR2: A_j = D_j' (D_j (V_j - X_j M X_j') D_j')^-1/2 D_j with V_j = D_j' D_j; then Satterthwaite's degrees of freedom. */
	private static double[] robust(double[] y, State state, int[] group, int k) {
		int groups = Arrays.stream(group).max().orElse(-1) + 1;
		double[][] p = new double[groups][];
		double meat = 0;
		double m = state.variance();
		double[] weights = state.inverse().operate(filled(k));
		for (int g = 0; g < groups; g++) {
			int at = g;
			int[] rows = IntStream.range(0, k).filter(i -> group[i] == at).toArray();
			RealMatrix own = state.cov().getSubMatrix(rows, rows);
			RealMatrix d = new CholeskyDecomposition(own, 1e-9, 1e-300).getLT();
			RealMatrix left = own.subtract(new Array2DRowRealMatrix(square(rows.length, m), false));
			RealMatrix a = d.transposeMultiply(inverseRoot(d.multiply(left).multiplyTransposed(d))).multiply(d);
			double[] w = Arrays.stream(rows).mapToDouble(i -> weights[i]).toArray();
			double[] adjusted = a.transposeMultiply(new Array2DRowRealMatrix(w)).getColumn(0);
			double score = 0;
			for (int r = 0; r < rows.length; r++) {
				score += adjusted[r] * (y[rows[r]] - state.mu());
			}
			meat += score * score;
			double total = Arrays.stream(adjusted).sum();
			double[] vector = new double[k];
			for (int i = 0; i < k; i++) {
				vector[i] = -total * m * weights[i];
			}
			for (int r = 0; r < rows.length; r++) {
				vector[rows[r]] += adjusted[r];
			}
			p[g] = vector;
		}
		double trace = 0;
		double squares = 0;
		for (int g = 0; g < groups; g++) {
			double[] vp = state.cov().operate(p[g]);
			for (int h = 0; h < groups; h++) {
				double product = dot(vp, p[h]);
				squares += product * product;
				trace += g == h ? product : 0;
			}
		}
		return new double[] { Math.sqrt(meat) * m, trace * trace / squares };
	}

	private static double[] filled(int k) {
		double[] ones = new double[k];
		Arrays.fill(ones, 1);
		return ones;
	}

	private static double[][] square(int n, double value) {
		double[][] all = new double[n][n];
		Arrays.stream(all).forEach(row -> Arrays.fill(row, value));
		return all;
	}

	private static RealMatrix inverseRoot(RealMatrix symmetric) {
		EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(symmetric.add(symmetric.transpose())
				.scalarMultiply(0.5));
		double[] roots = Arrays.stream(eigen.getEigenvalues()).map(e -> e > 1e-12 ? 1 / Math.sqrt(e) : 0).toArray();
		return eigen.getV().multiply(MatrixUtils.createRealDiagonalMatrix(roots)).multiply(eigen.getVT());
	}

	Bounds interval(double confidence) {
		double half = Normal.critical(confidence) * se;
		return new Bounds(mu - half, mu + half);
	}

	double robustP() {
		return StudentT.twoSided(mu / robustSe, robustDf);
	}

	Bounds robustInterval(double confidence) {
		return StudentT.interval(mu, robustSe, robustDf, confidence);
	}
}
