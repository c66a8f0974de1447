package org.allianceworkbench.analysis.internal.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.ClusterRobust;
import org.allianceworkbench.analysis.internal.statistics.FisherF;
import org.allianceworkbench.analysis.internal.statistics.LeastSquares;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.analysis.internal.statistics.StudentT;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Symbols;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;

/** A linear model's values and blocks. */
record LinearText(LinearData data, LeastSquares fit, Optional<ClusterRobust> robust, double confidence) {

	private static final int MOST_POINTS = 1_500;
	private static final int MANY_CLUSTERS = 40;

	private double error(int j) {
		return robust.map(r -> r.standardError(j)).orElseGet(() -> fit.standardError(j));
	}

	private double df(int j) {
		return robust.map(r -> r.df()[j]).orElseGet(fit::df);
	}

	private double p(int j) {
		return StudentT.twoSided(fit.beta()[j] / error(j), df(j));
	}

	private Bounds interval(int j) {
		return StudentT.interval(fit.beta()[j], error(j), df(j), confidence);
	}

	/** Enough decimals for two digits of the standard error. */
	private NumberStyle style(int j) {
		double error = error(j);
		return NumberStyle.decimals(error > 0 && Double.isFinite(error)
				? (int) Math.clamp(Math.ceil(-Math.log10(error)) + 1, 2, 8) : 2);
	}

	private TableCell coefficient(int j, double value, String source) {
		return TableCell.number(value, style(j), source);
	}

	/** The coefficient in standard deviations of its column and the outcome. */
	private double beta(int j) {
		double[] column = Arrays.stream(data.x()).mapToDouble(r -> r[j]).toArray();
		return fit.beta()[j] * new Sample(column).sd() / new Sample(data.y()).sd();
	}

	void values(ReportBuilder report) {
		String ci = Levels.key(confidence);
		double[] hc3 = fit.hc3();
		for (int j = 0; j < fit.p(); j++) {
			String key = "coef/" + data.names().get(j) + "/";
			double b = fit.beta()[j];
			Bounds bounds = StudentT.interval(b, fit.standardError(j), fit.df(), confidence);
			report.value(key + "estimate", b).value(key + "se", fit.standardError(j)).value(key + "t", b / fit.standardError(j))
					.value(key + "p", StudentT.twoSided(b / fit.standardError(j), fit.df())).value(key + ci + "_lo", bounds.low())
					.value(key + ci + "_hi", bounds.high()).value(key + "hc3_se", hc3[j]);
			if (j > 0) {
				report.value(key + "beta", beta(j)).value(key + "vif", fit.varianceInflation(j));
			}
			if (robust.isPresent()) {
				String own = data.names().get(j) + "/";
				report.value(own + "estimate", b).value(own + "cr2_se", error(j)).value(own + "cr2_t", b / error(j))
						.value(own + "cr2_df", df(j)).value(own + "cr2_p", p(j))
						.value(own + "cr2_" + ci + "_lo", interval(j).low())
						.value(own + "cr2_" + ci + "_hi", interval(j).high());
			}
		}
		report.value("model/n", fit.n()).value("model/R2", fit.rSquared()).value("model/adj_R2", fit.adjustedRSquared())
				.value("model/sigma", fit.sigma()).value("model/F", fit.f()).value("model/df1", fit.p() - 1.0)
				.value("model/df2", fit.df()).value("model/p", modelP()).value("model/AIC", fit.aic())
				.value("model/BIC", fit.bic());
		for (int t = 0; t < data.terms().size(); t++) {
			LinearData.TypeThree test = data.typeThree(t);
			report.value("type3/F_" + test.label(), test.f()).value("type3/df1_" + test.label(), test.df1())
					.value("type3/p_" + test.label(), test.p()).value("type3/partial_eta2_" + test.label(), test.partialEta2());
		}
	}

	private double modelP() {
		return FisherF.upper(fit.f(), fit.p() - 1.0, fit.df());
	}

	/** Finding, tables, figure. */
	void write(ReportBuilder report, String cluster) {
		if (fit.residualSquares() < 1e-20 * new Sample(data.y()).sumOfSquares()) {
			report.warn("The predictors explain the outcome without any rest: tests mean nothing.",
					"Look for the outcome among the "
					+ "predictors.");
		}
		finding(report);
		robust.ifPresent(r -> {
			double least = Arrays.stream(r.df()).min().orElse(Double.NaN);
			if (least < 4) {
				report.warn("There are few clusters (" + r.clusters()
						+ "): some tests have fewer than 4 degrees of freedom and their p values "
						+ "can't be trusted.", "Do not rely on p values; use a mixed model or report the estimates only.");
			} else if (r.clusters() < MANY_CLUSTERS) {
				report.text("With ", r.clusters(),
						" clusters the degrees of freedom are those that the clusters can bear, not those of the rows.");
			}
		});
		report.add(coefficients(cluster)).add(model());
		report.figure(figure());
	}

	/** What was done, with references. */
	void method(ReportBuilder report, String cluster) {
		report.method(data.cases().method(), "A linear regression by ordinary least squares predicted ", data.outcome(), " from ",
				Apa.list(data.terms().stream().map(LinearData.Term::label).toList()), " in ", fit.n(), " complete cases. ",
				robust.isPresent()
						? Prose.of("Standard errors are bias-reduced for clusters of ", cluster,
						" (CR2; Bell & McCaffrey, 2002), with "
								+ "Satterthwaite's degrees of freedom (Pustejovsky & Tipton, 2018).")
						: Prose.of("Standard errors that allow for unequal residual variances (HC3; Long & Ervin, 2000) "
							+ "are given beside the usual "
						+ "ones."));
		if (robust.isPresent()) {
			report.reference(Works.BELL_MCCAFFREY_2002);
			report.reference(Works.PUSTEJOVSKY_TIPTON_2018);
		} else {
			report.reference(Works.LONG_ERVIN_2000);
		}
	}

	private void finding(ReportBuilder report) {
		report.finding("The predictors explain ", TableCell.number(fit.rSquared(),
				NumberStyle.PERCENT,
				"model/R2"), " of the variance of ", data.outcome(), " (F(", TableCell.count(fit.p() - 1L), ", ",
				Apa.df(fit.df(), ""),
				") = ", Apa.number(fit.f(), "model/F"), ", ", Double.isNaN(modelP()) ? "" : Apa.pInText(modelP()), ").");
		List<Object> words = new ArrayList<>();
		for (int j = 1; j < fit.p(); j++) {
			Bounds ci = interval(j);
			if (ci.low() > 0 || ci.high() < 0) {
				words.addAll(List.of(words.isEmpty() ? "Reliably related: " : "; ", data.title(j), " (b = ",
						coefficient(j, fit.beta()[j], ""),
						", ", Levels.label(confidence), " ", TableCell.interval(ci.low(), ci.high(), style(j)), ", ",
						Apa.pInText(p(j)), ")"));
			}
		}
		words.add(words.isEmpty() ? "None of the predictors is reliably related to it." : ".");
		report.finding(words.toArray());
	}

	private Block.TableBlock coefficients(String cluster) {
		double[] hc3 = fit.hc3();
		List<TableRow> rows = IntStream.range(0, fit.p()).mapToObj(j -> {
			String key = "coef/" + data.names().get(j) + "/";
			String tested = robust.isPresent() ? data.names().get(j) + "/cr2_" : key;
			List<TableCell> cells = new ArrayList<>(List.of(TableCell.text(data.title(j)),
					coefficient(j, fit.beta()[j], key + "estimate"),
					coefficient(j, error(j), tested + "se"), TableCell.interval(interval(j).low(), interval(j).high(), style(j)),
					Apa.number(fit.beta()[j] / error(j), tested + "t"),
					Apa.df(df(j), robust.isPresent() ? tested + "df" : ""), Apa.p(p(j), tested + "p"),
					j == 0 ? TableCell.BLANK : Apa.number(beta(j), key + "beta")));
			cells.add(robust.isPresent() ? coefficient(j, fit.standardError(j), key + "se")
					: coefficient(j, hc3[j], key + "hc3_se"));
			return TableRow.of(cells);
		}).toList();
		String errors = robust.isPresent() ? "SE, interval and test allow for clusters of " + cluster
				+ " (CR2); the last column has the "
				+ "usual standard errors." : "HC3 = standard error that allows for unequal residual variances.";
		return new Block.TableBlock("coefficients", "Regression of " + data.outcome(), List.of(TableColumn.stub("Predictor"),
				TableColumn.number("b"), TableColumn.number("SE"), TableColumn.interval(Levels.label(confidence)),
				TableColumn.number("t"), TableColumn.number("df"), TableColumn.number("p"), TableColumn.number("beta"),
				TableColumn.number(robust.isPresent() ? "Usual SE" : "HC3")), rows,
				List.of(TableNote.general("b = regression coefficient, beta = the same in standard deviations. " + errors
				+ references())));
	}

	private String references() {
		List<String> all = data.factors().values().stream().filter(f -> f.categories().isPresent()).map(f -> f.title() + ": "
				+ f.categories().get().categories().get(0).label()).toList();
		return all.isEmpty() ? "" : " Reference categories: " + String.join("; ", all) + ".";
	}

	private Block.TableBlock model() {
		List<TableRow> rows = List.of(TableRow.of(TableCell.count(fit.n()), Apa.bounded(fit.rSquared(), "model/R2"),
				Apa.bounded(fit.adjustedRSquared(), "model/adj_R2"), Apa.number(fit.sigma(), "model/sigma"),
				Apa.number(fit.f(), "model/F"), Apa.df(fit.p() - 1.0, "model/df1"), Apa.df(fit.df(), "model/df2"),
				Apa.p(modelP(), "model/p"), Apa.number(fit.aic(), "model/AIC"), Apa.number(fit.bic(), "model/BIC")));
		return new Block.TableBlock("model", "Model", List.of(TableColumn.number("n"), TableColumn.number(Symbols.R2),
				TableColumn.number("Adjusted " + Symbols.R2), TableColumn.number("Residual SD"), TableColumn.number("F"),
				TableColumn.number("df1"),
				TableColumn.number("df2"), TableColumn.number("p"), TableColumn.number("AIC"), TableColumn.number("BIC")), rows,
				List.of(TableNote.general("F tests all predictors together, without regard to clusters. AIC and BIC count the "
				+ "coefficients "
						+ "and the residual variance, as R does.")));
	}

	/** Fitted values against observed ones, or the line when there is one numeric predictor. */
	private Figure figure() {
		boolean line = fit.p() == 2 && data.factors().values().iterator().next().categories().isEmpty();
		int step = (fit.n() + MOST_POINTS - 1) / MOST_POINTS;
		int[] shown = IntStream.range(0, fit.n()).filter(i -> i % step == 0).toArray();
		double[] x = IntStream.of(shown).mapToDouble(i -> line ? data.x()[i][1] : data.y()[i] - fit.residuals()[i]).toArray();
		double[] y = IntStream.of(shown).mapToDouble(i -> data.y()[i]).toArray();
		Figure.Line drawn = new Figure.Line(line ? "" : "Predicted = observed", line ? fit.beta()[0] : 0, line ? fit.beta()[1]
				: 1,
				Figure.Line.Style.MAIN, OptionalDouble.empty(), OptionalDouble.empty());
		return new Figure.Scatter("fit", line ? data.outcome() + " Against " + data.title(1) : "Observed Against Predicted "
				+ data.outcome(),
				Axis.of(line ? data.title(1) : "Predicted " + data.outcome()), Axis.of(data.outcome()),
				List.of(new Figure.Group("Cases", x, y)), List.of(drawn), Prose.of("Scatter plot of ", shown.length,
						" cases with the line that the regression draws; explained variance ",
						Apa.bounded(fit.rSquared(), "model/R2"), "."),
				Prose.NONE);
	}

	/** Assumptions with verdicts, and the residuals' figure. */
	void checks(ReportBuilder report) {
		double[] standard = fit.standardisedResiduals();
		if (!Arrays.stream(standard).allMatch(Double::isFinite)) {
			report.text("Residuals are not checked, as a case is fitted exactly.");
			return;
		}
		Checks checks = new Checks();
		checks.normal(report, "Normal distribution of the residuals", "check/residuals", fit.residuals());
		double[] fitted = IntStream.range(0, fit.n()).mapToDouble(i -> data.y()[i] - fit.residuals()[i]).toArray();
		double[] sizes = Arrays.stream(standard).map(Math::abs).toArray();
		double spread = org.allianceworkbench.analysis.internal.statistics.Correlation.spearman(fitted, sizes).r();
		report.value("check/spread_r", spread);
		checks.add("Residuals' size against fitted values (rank correlation)", Apa.bounded(spread, "check/spread_r"),
				Math.abs(spread) > 0.3 ? "Spread changes with the level: use the HC3 errors" : "No sign against equal variances");
		double[] distances = fit.cooksDistances();
		double cook = Arrays.stream(distances).max().orElse(Double.NaN);
		int most = IntStream.range(0, fit.n()).reduce((i, j) -> distances[i] >= distances[j] ? i : j).orElse(0);
		report.value("check/max_cooks_d", cook);
		checks.add("Largest Cook's distance (" + data.cases().name(data.used()[most]) + ")",
				Apa.number(cook, "check/max_cooks_d"),
				cook > 1 ? "One case moves the estimates: look at it" : "No single case stands out");
		double vif = IntStream.range(1, fit.p()).mapToDouble(fit::varianceInflation).max().orElse(Double.NaN);
		report.value("check/max_vif", vif);
		if (fit.p() > 2) {
			checks.add("Largest variance inflation", Apa.number(vif, "check/max_vif"),
					vif > 10 ? "Predictors nearly say the same: their coefficients can't be told apart" : vif > 5
					? "Predictors overlap"
							: "Predictors can be told apart");
		}
		checks.note("Skewness beyond 1 or excess kurtosis beyond 2 counts as far from normal; rank correlations beyond .30, "
				+ "Cook's distances "
				+ "beyond 1 and variance inflation beyond 5 deserve a look.");
		checks.write(report);
		report.figure(residuals(standard, fitted));
	}

	private static Figure residuals(double[] standard, double[] fitted) {
		int step = (standard.length + MOST_POINTS - 1) / MOST_POINTS;
		int[] shown = IntStream.range(0, standard.length).filter(i -> i % step == 0).toArray();
		return new Figure.Scatter("residuals", "Residuals Against Predicted Values", Axis.of("Predicted value"),
				Axis.of("Standardised residual"), List.of(new Figure.Group("Cases", IntStream.of(shown)
				.mapToDouble(i -> fitted[i]).toArray(),
						IntStream.of(shown).mapToDouble(i -> standard[i]).toArray())),
				List.of(Figure.Line.horizontal("", 0, Figure.Line.Style.MAIN),
				Figure.Line.horizontal("", 3, Figure.Line.Style.LIMIT),
						Figure.Line.horizontal("", -3, Figure.Line.Style.LIMIT)),
				Prose.of("Scatter plot of ", shown.length, " standardised residuals against predicted values; from ",
						Apa.number(Arrays.stream(standard).min().orElse(0), ""), " to ",
						Apa.number(Arrays.stream(standard).max().orElse(0), ""),
						"."), Prose.of("There should be no pattern."));
	}
}
