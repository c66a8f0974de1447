package org.allianceworkbench.analysis.internal.sites;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.FisherF;
import org.allianceworkbench.analysis.internal.statistics.Normal;
import org.allianceworkbench.analysis.internal.statistics.StudentT;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.special.Erf;
import org.hipparchus.special.Gamma;

/**
 * Effects within groups within larger groups: a random effect of each, by REML or ML (Fisher scoring), and cluster-robust (CR2)
 * inference by the outer groups ({@link RobustEffects}). Tests by the model are normal, or by t and F with k - p degrees of
 * freedom, as in metafor's {@code rma.mv} (Konstantopoulos 2011, Res Synth Methods 2:61-76).
 *
 * @param names names of the coefficients; the intercept is {@code mu}
 * @param beta coefficients
 * @param covariance their covariance by the model
 * @param outer variance between the outer groups
 * @param inner variance between the inner groups within them
 * @param logLik log likelihood, the restricted one with log|X'X| by REML
 * @param maximum whether by maximum likelihood, else by REML
 * @param df residual degrees of freedom k - p
 * @param t whether tests by the model use them
 * @param robust cluster-robust inference
 */
record ThreeLevel(List<String> names, double[] beta, RealMatrix covariance, double outer, double inner, double logLik,
		boolean maximum, int df, boolean t, RobustEffects robust) {

	private static final int MOST_STEPS = 500;
	private static final double ENOUGH = 1e-12;

	/**
	 * Fits the model.
	 *
	 * @param names names of the model's predictors
	 * @param outerGroup index of each effect's outer group
	 * @param innerGroup index of each effect's inner group, one within an outer group
	 * @param maximum whether by maximum likelihood, else by REML
	 * @param t whether tests by the model use Student's t
	 */
	static ThreeLevel of(MetaModel model, List<String> names, int[] outerGroup, int[] innerGroup, boolean maximum, boolean t) {
		RealMatrix[] parts = { same(outerGroup), same(innerGroup) };
		if (absorbed(ThreeLevelState.of(model, parts, new double[2]), parts[0])) {
			throw new AnalysisException("The three-level model can't be fitted with these moderators: they already tell "
					+ "all outer "
					+ "groups apart.", "Use fewer moderators, or a coarser one.");
		}
		double start = Heterogeneity.of(model, maximum ? Tau2.ML : Tau2.REML, Roots.EXACT).tau2();
		double[] sigma = { start / 2, start / 2 };
		for (int step = 0; step < MOST_STEPS; step++) {
			ThreeLevelState state = ThreeLevelState.of(model, parts, sigma);
			double[] next = step(model, state, parts, sigma, maximum);
			double moved = Math.abs(next[0] - sigma[0]) + Math.abs(next[1] - sigma[1]);
			double now = state.logLik(model, maximum);
			for (int half = 0; half < 30
					&& ThreeLevelState.of(model, parts, next).logLik(model, maximum) < now - 1e-10; half++) {
				next = new double[] { (next[0] + sigma[0]) / 2, (next[1] + sigma[1]) / 2 };
			}
			sigma = next;
			if (moved <= ENOUGH * (sigma[0] + sigma[1] + ENOUGH)) {
				break;
			}
		}
		ThreeLevelState state = ThreeLevelState.of(model, parts, sigma);
		return new ThreeLevel(names, state.beta(), state.covariance(), sigma[0], sigma[1], state.logLik(model, maximum), maximum,
				model.df(), t, RobustEffects.of(model, state, outerGroup));
	}

	/** Whether the predictors leave nothing of what is between the outer groups. */
	private static boolean absorbed(ThreeLevelState state, RealMatrix outer) {
		RealMatrix left = state.projection().multiply(outer);
		RealMatrix all = state.inverse().multiply(outer);
		return left.multiply(left).getTrace() < 1e-10 * all.multiply(all).getTrace();
	}

	private static double[] step(MetaModel model, ThreeLevelState state, RealMatrix[] parts, double[] sigma, boolean maximum) {
		RealMatrix weights = maximum ? state.inverse() : state.projection();
		RealMatrix[] products = { weights.multiply(parts[0]), weights.multiply(parts[1]) };
		double[] py = state.projection().operate(model.y());
		double[] score = new double[2];
		double[][] information = new double[2][2];
		for (int a = 0; a < 2; a++) {
			double[] zpy = parts[a].operate(py);
			score[a] = 0.5 * (IntStream.range(0, py.length).mapToDouble(i -> py[i] * zpy[i]).sum() - products[a].getTrace());
			for (int b = 0; b < 2; b++) {
				information[a][b] = 0.5 * products[a].multiply(products[b]).getTrace();
			}
		}
		return scored(sigma, score, information);
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

	double se(int j) {
		return Math.sqrt(covariance.getEntry(j, j));
	}

	double statistic(int j) {
		return beta[j] / se(j);
	}

	double p(int j) {
		return t ? StudentT.twoSided(statistic(j), df) : Erf.erfc(Math.abs(statistic(j)) / Math.sqrt(2));
	}

	Bounds interval(int j, double confidence) {
		double half = (t ? StudentT.critical(confidence, df) : Normal.critical(confidence)) * se(j);
		return new Bounds(beta[j] - half, beta[j] + half);
	}

	double robustP(int j) {
		return StudentT.twoSided(beta[j] / robust.se(j), robust.df()[j]);
	}

	Bounds robustInterval(int j, double confidence) {
		return StudentT.interval(beta[j], robust.se(j), robust.df()[j], confidence);
	}

	/**
	 * The test of all coefficients but the intercept.
	 *
	 * @return F or chi-square, its degrees of freedom in the numerator, p
	 */
	double[] omnibus() {
		int[] tested = IntStream.range(0, beta.length).filter(j -> beta.length == 1 || !names.get(j).equals("mu")).toArray();
		double[] b = Arrays.stream(tested).mapToDouble(j -> beta[j]).toArray();
		double[] solved = MatrixUtils.inverse(covariance.getSubMatrix(tested, tested)).operate(b);
		double q = IntStream.range(0, b.length).mapToDouble(j -> b[j] * solved[j]).sum();
		double m = tested.length;
		return t ? new double[] { q / m, m, FisherF.upper(q / m, m, df) }
				: new double[] { q, m, Gamma.regularizedGammaQ(m / 2, q / 2) };
	}
}
