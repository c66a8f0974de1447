package org.allianceworkbench.analysis.internal.sites;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.FisherF;
import org.allianceworkbench.analysis.internal.statistics.Normal;
import org.allianceworkbench.analysis.internal.statistics.StudentT;
import org.allianceworkbench.report.ReportBuilder;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * A fitted meta-analysis.
 *
 * @param model effects and predictors
 * @param names names of the coefficients; the intercept is {@code mu}
 * @param method estimator of the variance between true effects
 * @param heterogeneity that variance
 * @param beta coefficients
 * @param covariance their covariance, after Hartung and Knapp's correction where it is used
 * @param test what tests and intervals are by: with t and Hartung-Knapp there are k - p degrees of freedom
 * @param confidence level of intervals
 */
record MetaFit(MetaModel model, List<String> names, Tau2 method, Heterogeneity heterogeneity, double[] beta,
		RealMatrix covariance,
		TestBy test, double confidence) {

	static MetaFit of(MetaModel model, List<String> names, SitesOptions options) {
		return of(model, names, options, options.method());
	}

	/** The same by another estimator of the variance between true effects. */
	static MetaFit of(MetaModel model, List<String> names, SitesOptions options, Tau2 method) {
		return of(model, names, method, options.tests(), options.confidence(), options.roots());
	}

	static MetaFit of(MetaModel model, List<String> names, Tau2 method, TestBy test, double confidence, Roots roots) {
		Heterogeneity heterogeneity = Heterogeneity.of(model, method, roots);
		MetaModel.At at = model.at(heterogeneity.tau2());
		TestBy used = method == Tau2.FE && test == TestBy.KNHA ? TestBy.Z : test;
		RealMatrix covariance = used == TestBy.KNHA ? at.covariance().scalarMultiply(at.squares() / model.df()) : at.covariance();
		return new MetaFit(model, names, method, heterogeneity, at.beta(), covariance, used, confidence);
	}

	/** Whether tests and intervals are by Student's t. */
	boolean t() {
		return test != TestBy.Z;
	}

	double tau2() {
		return heterogeneity.tau2();
	}

	double se(int j) {
		return Math.sqrt(covariance.getEntry(j, j));
	}

	double statistic(int j) {
		return beta[j] / se(j);
	}

	double p(int j) {
		return t() ? StudentT.twoSided(statistic(j), model.df())
				: 2 * new NormalDistribution(0, 1).cumulativeProbability(-Math.abs(statistic(j)));
	}

	private double critical() {
		return t() ? StudentT.critical(confidence, model.df()) : Normal.critical(confidence);
	}

	Bounds interval(int j) {
		return new Bounds(beta[j] - critical() * se(j), beta[j] + critical() * se(j));
	}

	/** Where the true effect of a new site is expected. */
	Bounds prediction() {
		double half = critical() * Math.sqrt(se(0) * se(0) + tau2());
		return new Bounds(beta[0] - half, beta[0] + half);
	}

	/** The same with t(k - 2) (Riley et al. 2011). */
	Bounds rileysPrediction() {
		double half = StudentT.critical(confidence, model.k() - 2.0) * Math.sqrt(se(0) * se(0) + tau2());
		return new Bounds(beta[0] - half, beta[0] + half);
	}

	double q() {
		return model.at(0).squares();
	}

	double qP() {
		return model.df() > 0 ? chi(q(), model.df()) : Double.NaN;
	}

	private static double chi(double q, double df) {
		return org.hipparchus.special.Gamma.regularizedGammaQ(df / 2, q / 2);
	}

	/** Share of the variance of effects that is not sampling, in percent. */
	double i2() {
		return method == Tau2.FE ? Math.max(0, 100 * (q() - model.df()) / q())
				: 100 * tau2() / (model.typicalVariance() + tau2());
	}

	double h2() {
		return method == Tau2.FE ? q() / model.df() : tau2() / model.typicalVariance() + 1;
	}

	/** Test of all coefficients but the intercept; of the mean where there is nothing else. */
	double[] omnibus() {
		List<Integer> tested = new ArrayList<>();
		for (int j = 0; j < beta.length; j++) {
			if (beta.length == 1 || !names.get(j).equals("mu")) {
				tested.add(j);
			}
		}
		int[] rows = tested.stream().mapToInt(i -> i).toArray();
		RealMatrix inverse = MatrixUtils.inverse(covariance.getSubMatrix(rows, rows));
		double q = 0;
		for (int a = 0; a < rows.length; a++) {
			for (int b = 0; b < rows.length; b++) {
				q += beta[rows[a]] * inverse.getEntry(a, b) * beta[rows[b]];
			}
		}
		double m = rows.length;
		return t() ? new double[] { q / m, m, FisherF.upper(q / m, m, model.df()) } : new double[] { q, m, chi(q, m) };
	}

	/** Values as in the reference results. */
	void values(ReportBuilder report, String prefix) {
		String ci = Levels.key(confidence);
		report.value(prefix + "k", model.k());
		for (int j = 0; j < beta.length; j++) {
			String name = names.get(j);
			report.value(prefix + "b/" + name, beta[j]).value(prefix + "se/" + name, se(j))
					.value(prefix + "stat/" + name, statistic(j))
					.value(prefix + "p/" + name, p(j)).value(prefix + ci + "_lo/" + name, interval(j).low())
					.value(prefix + ci + "_hi/" + name, interval(j).high());
		}
		double[] omnibus = omnibus();
		report.value(prefix + "tau2", tau2()).value(prefix + "tau2_se", heterogeneity.standardError()).value(prefix + "I2", i2())
				.value(prefix + "H2", h2()).value(prefix + "QE", q()).value(prefix + "QE_df", model.df())
				.value(prefix + "QE_p", qP())
				.value(prefix + "QM", omnibus[0]).value(prefix + "QM_p", omnibus[2])
				.value(prefix + "logLik", model.logLikelihood(tau2(), method == Tau2.REML));
		if (beta.length == 1 && method != Tau2.FE) {
			String pi = ci.replace("ci", "pi");
			report.value(prefix + pi + "_lo", prediction().low()).value(prefix + pi + "_hi", prediction().high());
			if (model.k() > 2) {
				report.value(prefix + pi + "_riley_lo", rileysPrediction().low()).value(prefix + pi + "_riley_hi",
						rileysPrediction().high());
			}
		}
	}
}
