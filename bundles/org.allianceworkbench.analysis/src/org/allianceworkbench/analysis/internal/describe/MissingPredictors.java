package org.allianceworkbench.analysis.internal.describe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.compare.Cases;
import org.allianceworkbench.analysis.internal.compare.Unit;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.ContingencyTable;
import org.allianceworkbench.analysis.internal.statistics.LogisticRegression;
import org.allianceworkbench.analysis.internal.statistics.Normal;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.analysis.internal.statistics.TwoSamples;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Symbols;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;
import org.allianceworkbench.report.Wording;
import org.allianceworkbench.table.Column;
import org.hipparchus.exception.MathIllegalArgumentException;

/** Compares those who miss values with those who don't. */
record MissingPredictors(AnalysisInput input, McarOptions options, List<McarSeries> all, boolean overTime) {

	private static final int FEW = 5;

	void write(ReportBuilder report) {
		if (options.predictors().isEmpty()) {
			if (!overTime) {
				eachOther(report, all.get(0));
			}
			return;
		}
		Cases cases = Cases.of(input, overTime ? Unit.CLIENTS : Unit.ROWS);
		for (McarSeries series : all) {
			boolean[] missing = series.incomplete();
			long n = IntStream.range(0, missing.length).filter(i -> missing[i]).count();
			if (n < 2 || missing.length - n < 2) {
				report.warn((n < 2 ? Wording.count(n, "case misses something", "cases miss something")
						: Wording.count(missing.length - n, "case has all", "cases have all"))
						+ " of " + series.title() + ": predictors can't be compared.", "");
				continue;
			}
			compare(report, series, cases, missing);
			logistic(report, series, cases, missing);
		}
	}

	private String id(String what, McarSeries series) {
		return all.size() == 1 ? what : what + "-" + all.indexOf(series);
	}

	private static String suffix(McarSeries series) {
		return series.name().isEmpty() ? "" : ": " + series.title();
	}

	/** Welch's t of numbers, chi-square of categories. */
	private void compare(ReportBuilder report, McarSeries series, Cases cases, boolean[] missing) {
		List<TableRow> rows = new ArrayList<>();
		List<String> reliable = new ArrayList<>();
		for (String predictor : options.predictors()) {
			Column column = input.table().column(predictor);
			String key = series.name() + "predictors/" + column.spec().name() + "/";
			String title = KeyIndex.title(column);
			double p;
			if (cases.isCategorical(column, options.categorical())) {
				p = categories(report, rows, cases.categories(column), missing, key, title);
			} else {
				p = numbers(report, rows, cases.numbers(column), missing, key, title);
			}
			if (p < 0.05) {
				reliable.add(title);
			}
		}
		report.finding(reliable.isEmpty() ? "Cases that miss values of " + series.title() + " do not differ reliably in "
				+ Apa.list(options.predictors().stream().map(input.table()::column).map(KeyIndex::title).toList()) + "."
				: "Cases that miss values of " + series.title() + " differ in "
				+ Apa.list(reliable)
						+ ": include " + Wording.agree(reliable.size(), "it", "them") + " in models.");
		report.add(new Block.TableBlock(id("predictors", series), "Who Misses Values" + suffix(series),
				List.of(TableColumn.stub("Predictor"),
				TableColumn.number("n").under("Something missing"), TableColumn.number("M or %").under("Something missing"),
				TableColumn.number("n").under("Complete"), TableColumn.number("M or %").under("Complete"),
				TableColumn.number("t or " + Symbols.CHI2),
				TableColumn.number("df"), TableColumn.number("p"), TableColumn.number("d")), rows,
				List.of(TableNote.general("Numbers: means "
						+ "and Welch's t; categories: shares and χ². d = difference in pooled standard deviations, "
						+ "something missing "
						+ "minus complete."))));
	}

	private static double numbers(ReportBuilder report, List<TableRow> rows, double[] values, boolean[] missing, String key,
			String title) {
		TwoSamples two = new TwoSamples(sample(values, missing, true), sample(values, missing, false));
		report.value(key + "mean_incomplete", two.a().mean()).value(key + "mean_complete", two.b().mean())
				.value(key + "t", two.welchT())
				.value(key + "df", two.welchDf()).value(key + "p", two.welchP()).value(key + "d", two.d());
		rows.add(TableRow.of(TableCell.text(title), TableCell.count(two.a().n()),
				Apa.number(two.a().mean(), key + "mean_incomplete"),
				TableCell.count(two.b().n()), Apa.number(two.b().mean(), key + "mean_complete"),
				Apa.number(two.welchT(), key + "t"),
				Apa.df(two.welchDf(), key + "df"), Apa.p(two.welchP(), key + "p"), Apa.number(two.d(), key + "d")));
		return two.welchP();
	}

	private static Sample sample(double[] values, boolean[] missing, boolean which) {
		return new Sample(IntStream.range(0, values.length).filter(i -> missing[i] == which && !Double.isNaN(values[i]))
				.mapToDouble(i -> values[i]).toArray());
	}

	private static double categories(ReportBuilder report, List<TableRow> rows, KeyIndex index, boolean[] missing, String key,
			String title) {
		int[] known = IntStream.range(0, missing.length).filter(i -> index.rows()[i] >= 0).toArray();
		int[] there = IntStream.of(known).map(i -> index.rows()[i]).distinct().sorted().toArray();
		int[] columns = IntStream.of(known).map(i -> Arrays.binarySearch(there, index.rows()[i])).toArray();
		ContingencyTable table = ContingencyTable.of(IntStream.of(known).map(i -> missing[i] ? 0 : 1).toArray(), columns, 2,
				Math.max(1, there.length));
		boolean tested = there.length > 1 && table.row(0) > 0 && table.row(1) > 0;
		double p = tested ? table.p() : Double.NaN;
		report.value(key + "chisq", tested ? table.chiSquare() : Double.NaN).value(key + "p", p);
		for (int c = 0; c < there.length; c++) {
			boolean first = c == 0;
			rows.add(TableRow.of(TableCell.text(title + ": " + index.categories().get(there[c]).label()),
					TableCell.count(table.counts()[0][c]), TableCell.number((double) table.counts()[0][c] / table.row(0),
							org.allianceworkbench.report.NumberStyle.PERCENT), TableCell.count(table.counts()[1][c]),
					TableCell.number((double) table.counts()[1][c] / table.row(1),
					org.allianceworkbench.report.NumberStyle.PERCENT),
					first && tested ? Apa.number(table.chiSquare(), key + "chisq") : TableCell.BLANK, first && tested
							? Apa.df(table.df(), "") : TableCell.BLANK, first && tested ? Apa.p(p, key + "p") : TableCell.BLANK,
							TableCell.BLANK));
		}
		return p;
	}

	private void logistic(ReportBuilder report, McarSeries series, Cases cases, boolean[] missing) {
		List<String> names = new ArrayList<>(List.of("(Intercept)"));
		List<double[]> columns = new ArrayList<>();
		double[] one = new double[missing.length];
		Arrays.fill(one, 1);
		columns.add(one);
		for (String predictor : options.predictors()) {
			Column column = input.table().column(predictor);
			if (cases.isCategorical(column, options.categorical())) {
				KeyIndex index = cases.categories(column);
				for (int c = 1; c < index.size(); c++) {
					int at = c;
					names.add(column.spec().name() + index.categories().get(c).code());
					columns.add(Arrays.stream(index.rows()).mapToDouble(r -> r < 0 ? Double.NaN : r == at ? 1 : 0).toArray());
				}
			} else {
				names.add(column.spec().name());
				columns.add(cases.numbers(column));
			}
		}
		int[] known = IntStream.range(0, missing.length).filter(i -> columns.stream().noneMatch(c -> Double.isNaN(c[i])))
				.toArray();
		long events = IntStream.of(known).filter(i -> missing[i]).count();
		if (Math.min(events, known.length - events) < FEW || names.size() < 2) {
			report.text("A logistic regression of missing something of ", series.title(), " needs at least ", FEW,
					" cases with and without missing values.");
			return;
		}
		boolean[] y = new boolean[known.length];
		double[][] x = new double[known.length][names.size()];
		for (int i = 0; i < known.length; i++) {
			y[i] = missing[known[i]];
			for (int j = 0; j < names.size(); j++) {
				x[i][j] = columns.get(j)[known[i]];
			}
		}
		try {
			LogisticRegression fit = LogisticRegression.fit(x, y);
			if (!fit.converged()) {
				report.warn("The predictors separate cases with and without missing values of " + series.title()
						+ ": the logistic regression has no solution.", "Look at the comparison of single predictors.");
			} else {
				table(report, series, names, fit, known.length);
			}
		} catch (MathIllegalArgumentException singular) {
			report.warn("A predictor of missing values is a combination of the others: there is no logistic regression.",
					"Leave one of them out.");
		}
	}

	private void table(ReportBuilder report, McarSeries series, List<String> names, LogisticRegression fit, int n) {
		double z = Normal.critical(options.confidence());
		List<TableRow> rows = IntStream.range(0, names.size()).mapToObj(j -> {
			String key = series.name() + "logistic/" + names.get(j) + "/";
			double b = fit.beta()[j];
			double se = fit.standardError(j);
			report.value(key + "estimate", b).value(key + "se", se).value(key + "p", fit.p(j))
					.value(key + "odds_ratio", Math.exp(b));
			return TableRow.of(TableCell.text(j == 0 ? "Intercept" : names.get(j)), Apa.number(b, key + "estimate"),
					Apa.number(se, key + "se"), Apa.p(fit.p(j), key + "p"), Apa.number(Math.exp(b), key + "odds_ratio"),
					Apa.interval(new Bounds(Math.exp(b - z * se), Math.exp(b + z * se))));
		}).toList();
		report.add(new Block.TableBlock(id("logistic", series), "Logistic Regression of Missing Something" + suffix(series),
				List.of(TableColumn.stub("Predictor"), TableColumn.number("b"), TableColumn.number("SE"), TableColumn.number("p"),
						TableColumn.number("Odds ratio"), TableColumn.interval(Levels.label(options.confidence()))), rows,
				List.of(TableNote.general(Wording.count(n, "case")
				+ " with all predictors. Wald tests; the interval is of the odds ratio."))));
	}

	/** Variables compared between rows with and without a value of another, as SPSS MVA's separate-variance t tests. */
	private static void eachOther(ReportBuilder report, McarSeries series) {
		List<TableRow> rows = new ArrayList<>();
		for (int m = 0; m < series.columns().size(); m++) {
			int at = m;
			boolean[] missing = new boolean[series.data().length];
			for (int i = 0; i < missing.length; i++) {
				missing[i] = Double.isNaN(series.data()[i][at]);
			}
			long n = IntStream.range(0, missing.length).filter(i -> missing[i]).count();
			if (n < 2 || missing.length - n < 2) {
				continue;
			}
			for (int v = 0; v < series.columns().size(); v++) {
				int variable = v;
				if (v != m) {
					double[] values = Arrays.stream(series.data()).mapToDouble(r -> r[variable]).toArray();
					TwoSamples two = new TwoSamples(sample(values, missing, true), sample(values, missing, false));
					String key = "missing_" + series.columns().get(m) + "/" + series.columns().get(v) + "/";
					report.value(key + "t", two.welchT()).value(key + "df", two.welchDf()).value(key + "p", two.welchP());
					rows.add(TableRow.of(TableCell.text(series.titles().get(m)), TableCell.text(series.titles().get(v)),
							TableCell.count(two.a().n()), Apa.number(two.a().mean(), ""), TableCell.count(two.b().n()),
							Apa.number(two.b().mean(), ""), Apa.number(two.welchT(), key + "t"),
							Apa.df(two.welchDf(), key + "df"),
							Apa.p(two.welchP(), key + "p")));
				}
			}
		}
		if (!rows.isEmpty()) {
			report.add(new Block.TableBlock("comparisons", "Variables by Whether Another Is Missing",
					List.of(TableColumn.stub("Missing"),
					TableColumn.stub("Compared"), TableColumn.number("n").under("Missing"), TableColumn.number("M")
					.under("Missing"),
					TableColumn.number("n").under("There"), TableColumn.number("M").under("There"), TableColumn.number("t"),
					TableColumn.number("df"), TableColumn.number("p")), rows, List.of(TableNote.general("Welch's t tests."))));
		}
	}
}
