package org.allianceworkbench.analysis.internal.dyads.surface;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.dyads.PlainFit;
import org.allianceworkbench.analysis.internal.dyads.Side;
import org.allianceworkbench.analysis.internal.mixed.Assumptions;
import org.allianceworkbench.analysis.internal.mixed.Digits;
import org.allianceworkbench.analysis.internal.statistics.FisherF;
import org.allianceworkbench.analysis.internal.statistics.LeastSquares;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.inference.Estimate;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;

/**
 * The report of a response surface.
 *
 * @param data the rows
 * @param options the options
 */
record RsaReport(RsaData data, RsaOptions options) {

	private static final int GRID = 101;

	private String client() {
		return data.data().name(Side.CLIENT);
	}

	private String therapist() {
		return data.data().name(Side.THERAPIST);
	}

	private String name(String term) {
		return switch (term) {
			case "(Intercept)" -> "Both at the common point";
			case "x" -> client() + " (b1)";
			case "yy" -> therapist() + " (b2)";
			case "x2" -> client() + " squared (b3)";
			case "xy" -> client() + " × " + therapist() + " (b4)";
			case "y2" -> therapist() + " squared (b5)";
			default -> term;
		};
	}

	/** The report of an ordinary regression. */
	void ordinary(ReportBuilder report, LeastSquares fit) {
		String ci = Levels.key(options.presentation().confidence());
		List<String> names = new ArrayList<>(List.of("(Intercept)"));
		names.addAll(RsaData.names());
		double[] hc3 = fit.hc3();
		double sd = new Sample(data.outcome()).sd();
		List<TableRow> rows = new ArrayList<>();
		for (int j = 0; j < 6; j++) {
			int at = j;
			Estimate e = Estimate.of(fit.beta()[j], fit.standardError(j), fit.df(), options.presentation().confidence());
			String key = "coef/" + names.get(j) + "/";
			report.value(key + "estimate", e.value()).value(key + "se", e.se()).value(key + "t", e.t()).value(key + "p", e.p())
					.value(key + ci + "_lo", e.low()).value(key + ci + "_hi", e.high()).value(key + "hc3_se", hc3[j])
					.value(key + "df", e.df());
			if (j > 0) {
				report.value(key + "beta", e.value() * new Sample(Arrays.stream(fit.x()).mapToDouble(r -> r[at]).toArray())
						.sd() / sd);
			}
			rows.add(PlainFit.row(name(names.get(j)), e, "coef/" + names.get(j)));
		}
		model(report, fit);
		SurfaceShape shape = new SurfaceShape(Arrays.copyOfRange(fit.beta(), 1, 6), fit.covariance().getSubMatrix(1, 5, 1, 5));
		Function<SurfaceShape.Value, Estimate> test = v -> Estimate.of(v.value(), v.se(), fit.df(),
				options.presentation().confidence());
		List<TableColumn> columns = List.of(TableColumn.stub("Effect"), TableColumn.number("Estimate"), TableColumn.number("SE"),
				TableColumn.interval(Levels.label(options.presentation().confidence())), TableColumn.number("t"),
				TableColumn.number("df"),
				TableColumn.number("p"));
		Block.TableBlock effects = new Block.TableBlock("coefficients", "Polynomial Regression", columns, rows,
				List.of(TableNote.general("Ordinary least squares. R² = " + String.format(java.util.Locale.ROOT, "%.3f",
				fit.rSquared())
						+ ". Both ratings minus " + centre() + ".")));
		write(report, shape, test, fit.beta()[0], effects);
		if (options.diagnostics()) {
			new Checks().normal(report, "Residuals", "check/residuals", fit.residuals()).write(report);
		}
		method(report, "by ordinary least squares", fit.rSquared());
	}

	private void model(ReportBuilder report, LeastSquares fit) {
		double dfModel = fit.p() - 1.0;
		report.value("model/n", fit.n()).value("model/R2", fit.rSquared()).value("model/adj_R2", fit.adjustedRSquared())
				.value("model/sigma", fit.sigma()).value("model/F", fit.f()).value("model/df1", dfModel)
				.value("model/df2", fit.df())
				.value("model/p", FisherF.upper(fit.f(), dfModel, fit.df())).value("model/AIC", fit.aic())
				.value("model/BIC", fit.bic());
		double without = fit.residualSquaresWithout(3, 4, 5);
		double f = (without - fit.residualSquares()) / 3 / (fit.residualSquares() / fit.df());
		report.value("step/F", f).value("step/df1", 3).value("step/p", FisherF.upper(f, 3, fit.df()))
				.value("step/dR2", (without - fit.residualSquares()) / new Sample(fit.y()).sumOfSquares());
		report.finding("Curvature and interaction ", FisherF.upper(f, 3, fit.df()) < 1 - options.presentation().confidence()
				? "improve"
				: "do not clearly "
				+ "improve", " the prediction over a flat plane: change in R² ", TableCell.number(
						(without - fit.residualSquares()) / new Sample(fit.y()).sumOfSquares(), NumberStyle.decimals(3),
						"step/dR2"), ", F(3, ",
				TableCell.number(fit.df(), NumberStyle.INTEGER), ") = ", TableCell.number(f, NumberStyle.TWO_DECIMALS, "step/F"),
				".");
	}

	/** The report of a multilevel regression. */
	void multilevel(ReportBuilder report, MixedFit fit) {
		fit.design().used().exclusions().forEach(e -> report.exclude(e.variable() + ": " + e.reason(), e.rows()));
		UnaryOperator<String> names = this::name;
		PlainFit plain = new PlainFit(fit, names);
		plain.values(report).warn(report, group -> group.equals("therapist")
				? "Refit with form=ols, which leaves differences between "
				+ "therapists out." : "Use level=dyad.");
		SurfaceShape shape = new SurfaceShape(Arrays.copyOfRange(fit.optimum().beta(), 1, 6),
				fit.inference().covariance().getSubMatrix(1, 5, 1, 5));
		Function<SurfaceShape.Value, Estimate> test = v -> {
			if (v.weights().length == 0) {
				return Estimate.of(v.value(), v.se(), Double.POSITIVE_INFINITY,
						options.presentation().confidence());
			}
			double[] contrast = new double[6];
			System.arraycopy(v.weights(), 0, contrast, 1, 5);
			return fit.inference().estimate(contrast, options.presentation().confidence());
		};
		write(report, shape, test, fit.optimum().beta()[0], plain.effects("coefficients", "Polynomial Regression",
				"Both ratings minus " + centre() + "."));
		report.add(plain.variances()).add(plain.criteria(options.presentation().convention()));
		if (options.diagnostics()) {
			new Assumptions(fit, names).write(report);
		}
		method(report, "as a multilevel regression with random intercepts of " + (fit.design().random().size() > 1
				? "dyads and therapists" : fit.design().random().get(0).group().equals("client") ? "dyads" : "therapists"),
				Double.NaN);
	}

	private String centre() {
		if (options.level() == RsaOptions.Level.WITHIN) {
			return "the dyad's own means over sessions";
		}
		return org.allianceworkbench.analysis.internal.dyads.RoleNames.trimmed(data.centre()) + (options.centre().isPresent() ? ""
				: " (the mean of all ratings of both sides)");
	}

	private void write(ReportBuilder report, SurfaceShape shape, Function<SurfaceShape.Value, Estimate> test, double level,
			Block.TableBlock effects) {
		if (data.averaged()) {
			report.warn("Dyads have several sessions; means over their sessions were taken.",
					"Keep one session (where=...), or use level=within.");
		}
		Map<String, SurfaceShape.Value> values = shape.values();
		String ci = Levels.key(options.presentation().confidence());
		values.forEach((name, v) -> {
			Estimate e = test.apply(v);
			String at = "surface/" + name + "/";
			report.value(at + "est", v.value()).value(at + "se", v.se()).value(at + "p", e.p()).value(at + ci + "_lo", e.low())
					.value(at + ci + "_hi", e.high());
		});
		Congruence congruence = Congruence.of(values, test, options);
		report.verdict("congruence/broad", congruence.broad()).verdict("congruence/strict", congruence.strict());
		report.finding(congruence.sentence(data.label(), client(), therapist()));
		lines(report, values, test);
		report.finding("The surface is ", shape.kind(), ".");
		report.add(effects);
		Figure.Contour contour = figure(shape, values, level);
		report.figure(contour).figure(contour.relief("surface-3d", contour.title() + ", in Three Dimensions",
				Prose.of("The surface of the contour plot from the side: ", shape.kind(), ".")));
		report.add(parameters(values, test)).add(congruence.table(options.presentation().confidence())).add(agreement(report));
	}

	private void lines(ReportBuilder report, Map<String, SurfaceShape.Value> values, Function<SurfaceShape.Value,
			Estimate> test) {
		Estimate a1 = test.apply(values.get("a1"));
		Estimate a3 = test.apply(values.get("a3"));
		report.finding("Where both agree: ", a1.low() > 0 ? data.label() + " is higher at higher ratings by both" : a1.high() < 0
				? data.label() + " is lower at higher ratings by both" : told(a1,
				"the level of the ratings makes no clear difference"),
				", slope ",
				cell(a1, "surface/a1/est"), ".");
		report.finding("Where they disagree: ", a3.low() > 0 ? data.label() + " is higher where the " + lower(client())
				+ " rates higher than the " + lower(therapist()) : a3.high() < 0 ? data.label() + " is lower where the "
				+ lower(client())
						+ " rates higher than the " + lower(therapist()) : told(a3,
						"who of them rates higher makes no clear difference"),
						", slope ",
				cell(a3, "surface/a3/est"), ".");
	}

	private static String told(Estimate e, String unclear) {
		return Double.isNaN(e.low()) ? "no interval can be given (see the warnings)" : unclear;
	}

	private static String lower(String name) {
		return name.toLowerCase(java.util.Locale.ROOT);
	}

	private static TableCell cell(Estimate e, String source) {
		return TableCell.estimate(e.value(), e.low(), e.high(), Digits.of(e.se()), source);
	}

	private Block.TableBlock parameters(Map<String, SurfaceShape.Value> values, Function<SurfaceShape.Value, Estimate> test) {
		Map<String, String> words = Map.ofEntries(Map.entry("a1", "a1: slope along congruence (b1 + b2)"),
				Map.entry("a2", "a2: curvature along congruence (b3 + b4 + b5)"),
				Map.entry("a3", "a3: slope along incongruence (b1 - b2)"),
				Map.entry("a4", "a4: curvature along incongruence (b3 - b4 + b5)"), Map.entry("a5", "a5: asymmetry (b3 - b5)"),
				Map.entry("X0", "Stationary point, " + lower(client())), Map.entry("Y0", "Stationary point, "
				+ lower(therapist())),
				Map.entry("p11", "First principal axis, slope (p11)"), Map.entry("p10", "First principal axis, intercept (p10)"),
				Map.entry("p21", "Second principal axis, slope (p21)"), Map.entry("p20",
				"Second principal axis, intercept (p20)"));
		List<TableRow> rows = new ArrayList<>();
		values.forEach((name, v) -> {
			Estimate e = test.apply(v);
			NumberStyle style = Digits.of(v.se());
			String at = "surface/" + name + "/";
			rows.add(TableRow.of(TableCell.text(words.get(name)), TableCell.number(v.value(), style, at + "est"),
					TableCell.number(v.se(), style, at + "se"), Digits.interval(e.low(), e.high(), style, "no df"),
					name.startsWith("a") ? Digits.p(e.p(), at + "p") : TableCell.BLANK));
		});
		return new Block.TableBlock("surface", "Shape of the Surface", List.of(TableColumn.stub("Parameter"),
				TableColumn.number("Estimate"), TableColumn.number("SE"),
				TableColumn.interval(Levels.label(options.presentation().confidence())),
				TableColumn.number("p")), rows, List.of(TableNote.general("Ratings are counted from " + centre()
				+ ". Stationary point and "
						+ "axes by the delta method, which is poor where their standard errors are large.")));
	}

	/** How often both agree within half a standard deviation. */
	private Block.TableBlock agreement(ReportBuilder report) {
		Sample x = new Sample(data.client());
		Sample y = new Sample(data.therapist());
		int[] n = new int[3];
		for (int i = 0; i < data.size(); i++) {
			double d = (data.client()[i] - x.mean()) / x.sd() - (data.therapist()[i] - y.mean()) / y.sd();
			n[d > 0.5 ? 0 : d < -0.5 ? 2 : 1]++;
		}
		List<String> labels = List.of(client() + " higher", "In agreement", therapist() + " higher");
		List<String> keys = List.of("client_higher", "agreement", "therapist_higher");
		List<TableRow> rows = new ArrayList<>();
		for (int g = 0; g < 3; g++) {
			String at = "frequency/" + keys.get(g);
			report.value(at, (double) n[g] / data.size());
			rows.add(TableRow.of(TableCell.text(labels.get(g)), TableCell.count(n[g]),
					TableCell.number((double) n[g] / data.size(),
					NumberStyle.PERCENT, at)));
		}
		return new Block.TableBlock("agreement", "How Often Both Agree", List.of(TableColumn.stub("Standardised ratings"),
				TableColumn.number("n"), TableColumn.number("Share")), rows,
				List.of(TableNote.general("Agreement: standardised ratings "
						+ "within half a standard deviation (Shanock et al., 2010). With few disagreements a surface says "
						+ "little of them.")));
	}

	private Figure.Contour figure(SurfaceShape shape, Map<String, SurfaceShape.Value> values, double level) {
		double[] x = grid(data.client());
		double[] y = grid(data.therapist());
		double[][] z = new double[GRID][GRID];
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (int r = 0; r < GRID; r++) {
			for (int c = 0; c < GRID; c++) {
				z[r][c] = level + shape.height(x[c] - data.centre(), y[r] - data.centre());
				low = Math.min(low, z[r][c]);
				high = Math.max(high, z[r][c]);
			}
		}
		List<Figure.Line> lines = new ArrayList<>(List.of(line("Congruence", 0, 1, Figure.Line.Style.REFERENCE),
				line("Incongruence", 2 * data.centre(), -1, Figure.Line.Style.REFERENCE)));
		boolean higher = options.better() == RsaOptions.Better.HIGHER;
		double slope = values.get(higher ? "p11" : "p21").value();
		double intercept = values.get(higher ? "p10" : "p20").value();
		if (Double.isFinite(slope) && Double.isFinite(intercept)) {
			lines.add(line("Ridge of best outcomes", data.centre() + intercept - slope * data.centre(), slope,
					Figure.Line.Style.MAIN));
		}
		return new Figure.Contour("surface", "Predicted " + data.label() + " by Both Ratings",
				Axis.of("Rating by " + lower(client())),
				Axis.of("Rating by " + lower(therapist())), new Figure.Surface(x, y, z),
				new Figure.ColourMeaning(data.label(), low,
						high > low ? high : low + 1, NumberStyle.TWO_DECIMALS),
				List.of(new Figure.Group("Rows", data.client(), data.therapist())), lines,
				Prose.of("Contour plot: ", shape.kind(), "; predicted ", data.label(), " from ", TableCell.number(low,
						NumberStyle.TWO_DECIMALS), " to ", TableCell.number(high, NumberStyle.TWO_DECIMALS),
						" over the range of the ratings."),
				Prose.of("Points: data. Read the surface only where there are points."));
	}

	private static Figure.Line line(String label, double intercept, double slope, Figure.Line.Style style) {
		return new Figure.Line(label, intercept, slope, style, OptionalDouble.empty(), OptionalDouble.empty());
	}

	private static double[] grid(double... values) {
		double low = Arrays.stream(values).min().orElseThrow();
		double high = Arrays.stream(values).max().orElseThrow();
		double[] grid = new double[GRID];
		Arrays.setAll(grid, i -> low + (high - low) * i / (GRID - 1));
		return grid;
	}

	private void method(ReportBuilder report, String how, double rSquared) {
		report.method("Congruence was studied by response surface analysis (Edwards & Parry, 1993; Shanock et al., 2010): ",
				data.label(),
				" was regressed on both ratings, their squares and their product, both ratings minus ", centre(), ", ", how,
				Double.isNaN(rSquared) ? ""
						: Prose.of(" (R² = ", TableCell.number(rSquared, NumberStyle.CORRELATION, "model/R2"), ")"),
				". A congruence effect is concluded when the ridge of best outcomes does not differ from the line of "
						+ "congruence and outcomes fall off to both sides of it (Humberg, Nestler, & Back, 2019).",
				options.form() == RsaOptions.Form.MULTILEVEL ? " The multilevel form is that of Nestler et al. (2019)." : "");
		report.reference(Works.EDWARDS_PARRY_1993);
		report.reference(Works.SHANOCK_2010);
		report.reference(Works.HUMBERG_2019);
		if (options.form() == RsaOptions.Form.MULTILEVEL) {
			report.reference(Works.NESTLER_2019);
		}
	}
}
