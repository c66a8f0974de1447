package org.allianceworkbench.analysis.internal.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.mixed.Digits;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.ClusterRobust;
import org.allianceworkbench.analysis.internal.statistics.FisherF;
import org.allianceworkbench.analysis.internal.statistics.LeastSquares;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.analysis.internal.statistics.StudentT;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;
import org.allianceworkbench.report.Wording;

/**
 * A regression with its values and tables.
 *
 * @param outcome what is predicted
 * @param terms the predictors, after the constant
 * @param fit the constant comes first
 * @param confidence level of intervals
 */
record Regression(Term outcome, List<Term> terms, LeastSquares fit, double confidence) {

	/** Fits a regression to some cases. */
	static Regression of(Term outcome, List<Term> terms, int[] rows, double confidence) {
		if (rows.length < terms.size() + 2) {
			throw new AnalysisException("There " + Wording.agree(rows.length, "is ", "are ")
					+ Wording.count(rows.length, "complete case") + " for " + Wording.count(terms.size() + 1, "coefficient")
						+ ".",
					"Use fewer predictors, or more cases.");
		}
		double[][] x = new double[rows.length][terms.size() + 1];
		double[] y = new double[rows.length];
		for (int i = 0; i < rows.length; i++) {
			x[i][0] = 1;
			for (int j = 0; j < terms.size(); j++) {
				x[i][j + 1] = terms.get(j).values()[rows[i]];
			}
			y[i] = outcome.values()[rows[i]];
		}
		if (new Sample(y).sumOfSquares() == 0) {
			throw new AnalysisException(outcome.label() + " is the same for all " + rows.length + " complete cases.",
					"Choose an outcome that differs.");
		}
		try {
			return new Regression(outcome, terms, LeastSquares.fit(x, y), confidence);
		} catch (LeastSquares.SingularException e) {
			throw new AnalysisException((e.column() == 0 ? "The constant" : terms.get(e.column() - 1).label())
					+ " does not differ, or follows from the predictors before it.", "Leave it out.");
		}
	}

	String name(int j) {
		return j == 0 ? "(Intercept)" : terms.get(j - 1).name();
	}

	private String label(int j) {
		return j == 0 ? "Intercept" : terms.get(j - 1).label();
	}

	double t(int j) {
		return fit.beta()[j] / fit.standardError(j);
	}

	double p(int j) {
		return StudentT.twoSided(t(j), fit.df());
	}

	Bounds interval(int j) {
		return StudentT.interval(fit.beta()[j], fit.standardError(j), fit.df(), confidence);
	}

	/** The interval by a cluster-robust standard error and its degrees of freedom. */
	Bounds interval(int j, ClusterRobust robust) {
		return StudentT.interval(fit.beta()[j], robust.standardError(j), robust.df()[j], confidence);
	}

	/** The coefficient in standard deviations of predictor and outcome. */
	double standardised(int j) {
		double[] column = new double[fit.n()];
		Arrays.setAll(column, i -> fit.x()[i][j]);
		return fit.beta()[j] * new Sample(column).sd() / new Sample(fit.y()).sd();
	}

	/** Values as in the reference results, after a prefix. */
	void values(ReportBuilder report, String prefix) {
		String ci = Levels.key(confidence);
		double[] hc3 = fit.hc3();
		for (int j = 0; j < fit.p(); j++) {
			String at = prefix + "coef/" + name(j) + "/";
			report.value(at + "estimate", fit.beta()[j]).value(at + "se", fit.standardError(j)).value(at + "t", t(j))
					.value(at + "p", p(j))
					.value(at + ci + "_lo", interval(j).low()).value(at + ci + "_hi", interval(j).high())
					.value(at + "hc3_se", hc3[j]);
			if (j > 0) {
				report.value(at + "beta", standardised(j));
			}
		}
		double df1 = fit.p() - 1.0;
		report.value(prefix + "model/n", fit.n()).value(prefix + "model/R2", fit.rSquared())
				.value(prefix + "model/adj_R2", fit.adjustedRSquared()).value(prefix + "model/sigma", fit.sigma())
				.value(prefix + "model/F", fit.f()).value(prefix + "model/df1", df1).value(prefix + "model/df2", fit.df())
				.value(prefix + "model/p", FisherF.upper(fit.f(), df1, fit.df())).value(prefix + "model/AIC", fit.aic())
				.value(prefix + "model/BIC", fit.bic());
	}

	/** Values of cluster-robust tests. */
	void robustValues(ReportBuilder report, ClusterRobust robust) {
		for (int j = 0; j < fit.p(); j++) {
			double t = fit.beta()[j] / robust.standardError(j);
			report.value(name(j) + "/cr2_se", robust.standardError(j)).value(name(j) + "/cr2_df", robust.df()[j])
					.value(name(j) + "/cr2_t", t).value(name(j) + "/cr2_p", StudentT.twoSided(t, robust.df()[j]));
		}
	}

	/** The coefficients; with cluster-robust standard errors beside the usual ones where there are clusters. */
	Block.TableBlock table(String id, String title, String prefix, Optional<ClusterRobust> robust, String note) {
		List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.stub("Predictor"), TableColumn.number("B"),
				TableColumn.number("SE"), TableColumn.interval(Levels.label(confidence)), TableColumn.number("β"),
				TableColumn.number("t"),
				TableColumn.number("p")));
		if (robust.isPresent()) {
			String robustHead = "Cluster-robust (CR2)";
			columns.add(TableColumn.number("SE").under(robustHead));
			columns.add(TableColumn.interval(Levels.label(confidence)).under(robustHead));
			columns.add(TableColumn.number("df").under(robustHead));
			columns.add(TableColumn.number("p").under(robustHead));
		}
		List<TableRow> rows = new ArrayList<>();
		for (int j = 0; j < fit.p(); j++) {
			String at = prefix + "coef/" + name(j) + "/";
			NumberStyle style = Digits.of(fit.standardError(j));
			List<TableCell> cells = new ArrayList<>(List.of(TableCell.text(label(j)),
					TableCell.number(fit.beta()[j], style, at + "estimate"),
					TableCell.number(fit.standardError(j), style, at + "se"),
					TableCell.interval(interval(j).low(), interval(j).high(), style),
					j == 0 ? TableCell.BLANK : Apa.number(standardised(j), at + "beta"), Apa.number(t(j), at + "t"),
					Apa.p(p(j), at + "p")));
			if (robust.isPresent()) {
				ClusterRobust r = robust.get();
				cells.add(TableCell.number(r.standardError(j), style, name(j) + "/cr2_se"));
				cells.add(TableCell.interval(interval(j, r).low(), interval(j, r).high(), style));
				cells.add(TableCell.number(r.df()[j], NumberStyle.decimals(1), name(j) + "/cr2_df"));
				cells.add(Apa.p(StudentT.twoSided(fit.beta()[j] / r.standardError(j), r.df()[j]), name(j) + "/cr2_p"));
			}
			rows.add(TableRow.of(cells));
		}
		return new Block.TableBlock(id, title, columns, rows, List.of(TableNote.general("Outcome: " + outcome.label() + "; n = "
				+ fit.n() + "; R² = " + String.format(Locale.ROOT, "%.3f", fit.rSquared()).replaceFirst("^0", "")
				+ "; t tests with "
				+ Math.round(fit.df()) + " degrees of freedom. β = coefficient in standard deviations." + note)));
	}

	/**
	 * Residuals, influence, collinearity and spread, with a verdict for each.
	 *
	 * @param inflation whether collinearity is judged; not where a product and its parts are predictors
	 */
	void checks(ReportBuilder report, Checks checks, boolean inflation) {
		checks.normal(report, "Residuals", "check/residuals", fit.residuals());
		double[] cook = fit.cooksDistances();
		double most = Arrays.stream(cook).filter(Double::isFinite).max().orElse(Double.NaN);
		report.value("check/largest_cooks_d", most);
		checks.add("Largest Cook's distance", Apa.number(most, "check/largest_cooks_d"),
				most > 1 ? "One case moves the result: look at it" : most > 4.0 / fit.n()
				? "No case dominates; the largest deserve a look"
						: "No case stands out");
		if (inflation) {
			inflation(report, checks);
		}
		double ratio = 0;
		double[] hc3 = fit.hc3();
		for (int j = 1; j < fit.p(); j++) {
			ratio = Math.max(ratio, hc3[j] / fit.standardError(j));
		}
		report.value("check/hc3_ratio", ratio);
		checks.add("Standard errors for unequal variances (HC3), largest ratio to the usual ones",
				Apa.number(ratio, "check/hc3_ratio"),
				ratio > 1.2 ? "Residuals spread unequally: rely on the HC3 standard errors among the values" : "Fine");
	}

	private void inflation(ReportBuilder report, Checks checks) {
		double largest = 1;
		for (int j = 1; j < fit.p(); j++) {
			largest = Math.max(largest, fit.varianceInflation(j));
		}
		report.value("check/largest_vif", largest);
		checks.add("Largest variance inflation", Apa.number(largest, "check/largest_vif"),
				largest > 10 ? "Predictors can hardly be told apart" : largest > 5 ? "Predictors overlap strongly" : "Fine");
	}
}
