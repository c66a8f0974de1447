package org.allianceworkbench.analysis.internal.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.mixed.Digits;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.Normal;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;
import org.allianceworkbench.report.Wording;
import org.allianceworkbench.table.Progress;

/** How much of an effect goes through a mediator: a times b, with Sobel's and Aroian's standard errors and a bootstrap. */
public final class MediationAnalysis implements Analysis<MediationOptions> {

	private static final int LEAST = 6;
	private static final int CHECK = 200;

	/** What is estimated. */
	private record Paths(double a, double aSe, double b, double bSe, double direct, double directSe, double total,
			double totalSe) {

		double indirect() {
			return a * b;
		}

		/** Sobel (1982): first order. */
		double sobel() {
			return Math.sqrt(b * b * aSe * aSe + a * a * bSe * bSe);
		}

		/** Aroian (1947): with the product of the variances. */
		double aroian() {
			return Math.sqrt(b * b * aSe * aSe + a * a * bSe * bSe + aSe * aSe * bSe * bSe);
		}
	}

	@Override
	public String id() {
		return "mediation";
	}

	@Override
	public String title() {
		return "Mediation";
	}

	@Override
	public String question() {
		return "How does the alliance work: how much of its effect on the outcome goes through a third variable?";
	}

	@Override
	public Class<MediationOptions> optionsType() {
		return MediationOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.SITE, DesignKey.CLIENT, DesignKey.OCCASION, DesignKey.ROLE);
	}

	@Override
	public Report run(AnalysisInput input, MediationOptions options, Progress progress) {
		ReportBuilder report = new ReportBuilder(id(), title() + ": " + Frame.names(input, options.predictor(),
				options.mediator(), options.outcome())).options(OptionValues.json(options));
		Frame frame = new Frame(input, options.categorical(), title());
		Term y = frame.number(options.outcome(), options.outcomeAt(), "outcomeAt");
		Term x = frame.single(options.predictor(), options.predictorAt(), "predictorAt");
		Term m = frame.number(options.mediator(), options.mediatorAt(), "mediatorAt");
		List<Term> covariates = frame.predictors(options.covariates());
		List<Term> all = new ArrayList<>(List.of(y, x, m));
		all.addAll(covariates);
		int[] rows = frame.complete(report, all, LEAST);
		frame.used(report, rows.length);
		Regression toMediator = Regression.of(m, with(List.of(x), covariates), rows, options.confidence());
		Regression toOutcome = Regression.of(y, with(List.of(m, x), covariates), rows, options.confidence());
		Regression total = Regression.of(y, with(List.of(x), covariates), rows, options.confidence());
		Paths paths = paths(toMediator, toOutcome, total);
		report.value("a", paths.a()).value("b", paths.b()).value("direct", paths.direct()).value("total", paths.total())
				.value("indirect", paths.indirect()).value("sobel_se", paths.sobel()).value("aroian_se", paths.aroian())
				.value("a_se", paths.aSe()).value("b_se", paths.bSe()).value("direct_se", paths.directSe())
				.value("total_se", paths.totalSe())
				.value("n", rows.length);
		Bounds bootstrap = options.bootstrap() > 0 ? bootstrap(y, x, m, covariates, rows, options, report, progress)
				: Bounds.NONE;
		report.value("bootstrap_lo", bootstrap.low()).value("bootstrap_hi", bootstrap.high());
		write(report, y, x, m, paths, bootstrap, new Regression[] { toMediator, toOutcome, total }, options,
				Wording.list(frame.titles(options.covariates())), frame.coding());
		script(report, input, frame, y, x, m, covariates.stream().map(Term::name).toList(), options);
		return report.build();
	}

	private static List<Term> with(List<Term> first, List<Term> covariates) {
		List<Term> all = new ArrayList<>(first);
		all.addAll(covariates);
		return all;
	}

	private static Paths paths(Regression toMediator, Regression toOutcome, Regression total) {
		return new Paths(toMediator.fit().beta()[1], toMediator.fit().standardError(1), toOutcome.fit().beta()[1],
				toOutcome.fit().standardError(1), toOutcome.fit().beta()[2], toOutcome.fit().standardError(2), total.fit()
				.beta()[1],
				total.fit().standardError(1));
	}

	/** The percentile interval of a times b; samples in which it can't be computed are left out and counted. */
	private static Bounds bootstrap(Term y, Term x, Term m, List<Term> covariates, int[] rows, MediationOptions options,
			ReportBuilder report, Progress progress) {
		SplittableRandom random = new SplittableRandom(options.seed());
		double[] products = new double[options.bootstrap()];
		int done = 0;
		for (int k = 0; k < products.length; k++) {
			if (k % CHECK == 0) {
				progress.checkCancelled();
			}
			int[] drawn = new int[rows.length];
			Arrays.setAll(drawn, i -> rows[random.nextInt(rows.length)]);
			try {
				products[done] = Regression.of(m, with(List.of(x), covariates), drawn, options.confidence()).fit().beta()[1]
						* Regression.of(y, with(List.of(m, x), covariates), drawn, options.confidence()).fit().beta()[1];
				done++;
			} catch (AnalysisException singular) {
				continue;
			}
		}
		if (done < products.length) {
			report.warn((products.length - done) + " of " + products.length + " bootstrap samples could not be computed.",
					"The interval is of the others; with few cases rely on it with care.");
		}
		report.value("bootstrap_samples", done);
		if (done < 2) {
			return Bounds.NONE;
		}
		Sample sample = new Sample(Arrays.copyOf(products, done));
		return new Bounds(sample.quantileType7((1 - options.confidence()) / 2),
				sample.quantileType7((1 + options.confidence()) / 2));
	}

	private static void write(ReportBuilder report, Term y, Term x, Term m, Paths paths, Bounds bootstrap, Regression[] models,
			MediationOptions options, String covariates, String coding) {
		double critical = Normal.critical(options.confidence());
		String level = Levels.label(options.confidence());
		Bounds sobel = new Bounds(paths.indirect() - critical * paths.sobel(), paths.indirect() + critical * paths.sobel());
		Bounds shown = Double.isNaN(bootstrap.low()) ? sobel : bootstrap;
		boolean reliable = shown.low() > 0 || shown.high() < 0;
		NumberStyle style = Digits.of(paths.sobel());
		report.finding("The indirect effect of ", x.label(), " on ", y.label(), " through ", m.label(), " is ",
				TableCell.number(paths.indirect(), style, "indirect"), " (", Double.isNaN(bootstrap.low()) ? "Sobel, "
						: "bootstrap, ", level, " ", TableCell.interval(shown.low(), shown.high(), style),
				reliable ? "" : "; the interval includes 0", "). The direct effect is ", effect(models[1], 2, "direct"),
				" and the total effect ", effect(models[2], 1, "total"), ".");
		report.text("An indirect effect is causal only where nothing else moves predictor, mediator and outcome together.");
		List<TableRow> rows = new ArrayList<>();
		rows.add(path("a: " + x.label() + " → " + m.label(), models[0], 1, "a"));
		rows.add(path("b: " + m.label() + " → " + y.label(), models[1], 1, "b"));
		rows.add(path("c′: " + x.label() + " → " + y.label() + ", direct", models[1], 2, "direct"));
		rows.add(path("c: " + x.label() + " → " + y.label() + ", total", models[2], 1, "total"));
		report.add(new Block.TableBlock("paths", "Paths", List.of(TableColumn.stub("Path"), TableColumn.number("B"),
				TableColumn.number("SE"), TableColumn.interval(level), TableColumn.number("β"), TableColumn.number("p")), rows,
				List.of(TableNote.general("n = " + models[0].fit().n() + "; t tests with " + plain(models[0].fit().df())
						+ " (a, c) and " + plain(models[1].fit().df()) + " (b, c′) degrees of freedom"
						+ (covariates.isEmpty() ? "." : "; adjusted for " + covariates + ".")
						+ (coding.isEmpty() ? "" : " " + coding)))));
		List<TableRow> indirect = new ArrayList<>();
		indirect.add(indirect("Sobel", paths.indirect(), paths.sobel(), sobel, "sobel_se"));
		indirect.add(indirect("Aroian", paths.indirect(), paths.aroian(), new Bounds(paths.indirect() - critical * paths.aroian(),
				paths.indirect() + critical * paths.aroian()), "aroian_se"));
		if (!Double.isNaN(bootstrap.low())) {
			indirect.add(TableRow.of(TableCell.text("Bootstrap, percentiles of " + Wording.count(options.bootstrap(), "sample")),
					TableCell.number(paths.indirect(), style, "indirect"), TableCell.BLANK,
					TableCell.interval(bootstrap.low(), bootstrap.high(), style), TableCell.BLANK));
		}
		report.add(new Block.TableBlock("indirect", "Indirect Effect a × b", List.of(TableColumn.stub("Method"),
				TableColumn.number("Estimate"), TableColumn.number("SE"), TableColumn.interval(level), TableColumn.number("z")),
				indirect,
				List.of(TableNote.general("The product of two estimates is skewed: prefer the bootstrap."
						+ (Double.isNaN(bootstrap.low()) ? "" : " Seed " + options.seed() + ".")))));
		report.figure(figure(models, paths, shown));
		Checks checks = new Checks();
		models[1].checks(report, checks, true);
		checks.write(report);
		report.method(m.label() + " was regressed on " + x.label() + ", and " + y.label() + " on both",
				covariates.isEmpty() ? "" : ", adjusted for " + covariates,
				". The indirect effect is the product of the two coefficients, with Sobel's and Aroian's standard errors",
				options.bootstrap() > 0 ? " and a percentile bootstrap interval of "
				+ Wording.count(options.bootstrap(), "sample")
						: "",
				" (MacKinnon et al., 2002).", coding.isEmpty() ? "" : " " + coding);
		report.reference(Works.MACKINNON_2002);
	}

	private static TableRow path(String label, Regression model, int j, String key) {
		NumberStyle style = Digits.of(model.fit().standardError(j));
		return TableRow.of(TableCell.text(label), TableCell.number(model.fit().beta()[j], style, key),
				TableCell.number(model.fit().standardError(j), style, key + "_se"),
				TableCell.interval(model.interval(j).low(), model.interval(j).high(), style),
				Apa.number(model.standardised(j), ""),
				Apa.p(model.p(j), ""));
	}

	/** A coefficient with its probability. */
	private static Prose effect(Regression model, int j, String key) {
		return Prose.of(TableCell.number(model.fit().beta()[j], Digits.of(model.fit().standardError(j)), key), " (",
				Apa.pInText(model.p(j)), ")");
	}

	private static String plain(double df) {
		return Long.toString(Math.round(df));
	}

	private static TableRow indirect(String label, double estimate, double se, Bounds ci, String key) {
		NumberStyle style = Digits.of(se);
		return TableRow.of(TableCell.text(label), TableCell.number(estimate, style, "indirect"), TableCell.number(se, style, key),
				TableCell.interval(ci.low(), ci.high(), style), Apa.number(estimate / se, ""));
	}

	private static Figure figure(Regression[] models, Paths paths, Bounds indirect) {
		List<Figure.Interval> rows = List.of(row("Total", paths.total(), models[2].interval(1)),
				row("Direct", paths.direct(), models[1].interval(2)), row("Indirect", paths.indirect(), indirect));
		return new Figure.Forest("effects", "Total, Direct and Indirect Effect", Axis.of("Effect"), rows, 0,
				NumberStyle.TWO_DECIMALS,
				Prose.of("Three effects with intervals: total ", effect(models[2], 1, ""), ", direct ", effect(models[1], 2, ""),
						", indirect ", TableCell.number(paths.indirect(), Digits.of(paths.sobel())), "."), Prose.NONE);
	}

	private static Figure.Interval row(String name, double value, Bounds ci) {
		return new Figure.Interval(name, value, ci.low(), ci.high(), Double.NaN, Figure.Interval.Kind.SINGLE);
	}

	private static void script(ReportBuilder report, AnalysisInput input, Frame frame, Term y, Term x, Term m,
			List<String> names, MediationOptions options) {
		List<String> covariates = options.covariates().stream().map(c -> input.table().column(c).spec().name()).toList();
		List<String> all = new ArrayList<>(List.of(y.name(), x.name(), m.name()));
		all.addAll(covariates);
		frame.keepComplete(all);
		String plus = covariates.stream().map(c -> " + " + R.name(c)).reduce("", String::concat);
		Scripts scripts = frame.scripts();
		scripts.r("to_m <- lm(" + R.name(m.name()) + " ~ " + R.name(x.name()) + plus + ", e)",
				"to_y <- lm(" + R.name(y.name()) + " ~ " + R.name(m.name()) + " + " + R.name(x.name()) + plus + ", e)",
				"a <- unname(coef(to_m)[2]); b <- unname(coef(to_y)[2]); va <- vcov(to_m)[2, 2]; vb <- vcov(to_y)[2, 2]");
		scripts.result("a", "a").result("b", "b").result("direct", "unname(coef(to_y)[3])").result("total", "unname(coef(lm("
				+ R.name(y.name()) + " ~ " + R.name(x.name()) + plus + ", e))[2])").result("indirect", "a * b")
				.result("sobel_se", "sqrt(b^2 * va + a^2 * vb)").result("aroian_se", "sqrt(b^2 * va + a^2 * vb + va * vb)");
		String more = names.stream().map(n -> " " + Spss.name(n)).collect(Collectors.joining());
		String regression = "REGRESSION /STATISTICS=COEFF CI(95) R ANOVA /DEPENDENT=";
		scripts.spss(regression + Spss.name(m.name()) + " /METHOD=ENTER " + Spss.name(x.name()) + more + ".",
				regression + Spss.name(y.name()) + " /METHOD=ENTER " + Spss.name(m.name()) + " " + Spss.name(x.name()) + more
				+ ".",
				regression + Spss.name(y.name()) + " /METHOD=ENTER " + Spss.name(x.name()) + more + ".");
		scripts.addTo(report);
	}
}
