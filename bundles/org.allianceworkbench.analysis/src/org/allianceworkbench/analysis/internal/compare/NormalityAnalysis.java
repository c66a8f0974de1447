package org.allianceworkbench.analysis.internal.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.analysis.internal.apa.QuantilePlot;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.analysis.internal.statistics.ShapiroWilk;
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
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Progress;

/** Asks whether variables are normally distributed. */
public final class NormalityAnalysis implements Analysis<NormalityOptions> {

	@Override
	public String id() {
		return "normality";
	}

	@Override
	public String title() {
		return "Normal Distribution";
	}

	@Override
	public String question() {
		return "Is a variable normally distributed (Shapiro-Wilk test, skewness, kurtosis, quantile plot)?";
	}

	@Override
	public Class<NormalityOptions> optionsType() {
		return NormalityOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.values());
	}

	@Override
	public Report run(AnalysisInput input, NormalityOptions options, Progress progress) {
		Cases cases = Cases.of(input, options.unit());
		ReportBuilder report = new ReportBuilder(id(), title()).options(OptionValues.json(options))
				.n("rows", input.table().rowCount());
		List<Column> columns = options.values().stream().map(input.table()::column).distinct().toList();
		List<double[]> values = columns.stream().map(c -> Arrays.stream(cases.numbers(c)).filter(x -> !Double.isNaN(x)).toArray())
				.toList();
		if (values.stream().allMatch(v -> v.length == 0)) {
			throw Cases.nothing("a valid value");
		}
		cases.notes(report);
		report.n(cases.called(), cases.size());
		List<TableRow> rows = new ArrayList<>();
		List<String> names = columns.stream().map(c -> c.spec().name()).toList();
		Scripts scripts = Scripts.of(input, title());
		CaseScript.clients(scripts, cases, names, List.of());
		for (int v = 0; v < columns.size(); v++) {
			String key = columns.size() == 1 ? "" : names.get(v) + "/";
			variable(report, rows, KeyIndex.title(columns.get(v)), key, values.get(v));
			if (Double.isFinite(ShapiroWilk.of(values.get(v)).w())) {
				scripts.result(key + "W", "unname(shapiro.test(" + R.column(names.get(v)) + ")$statistic)").result(key + "p",
						"shapiro.test(" + R.column(names.get(v)) + ")$p.value");
			}
		}
		report.add(new Block.TableBlock("normality", "Shape of the Distribution", List.of(TableColumn.stub("Variable"),
				TableColumn.number("n"), TableColumn.number("Skewness"), TableColumn.number("Kurtosis"), TableColumn.number("W"),
				TableColumn.number("p")), rows, List.of(TableNote.general("Skewness G1 and excess kurtosis G2 are 0 for a normal "
						+ "distribution. W and p of the Shapiro-Wilk test; with many values p is small for harmless differences "
						+ "too."))));
		for (int v = 0; v < columns.size(); v++) {
			if (values.get(v).length > 2 && new Sample(values.get(v)).sd() > 0) {
				report.figure(quantiles(v, KeyIndex.title(columns.get(v)), values.get(v)));
			}
		}
		Checks checks = new Checks();
		for (int v = 0; v < columns.size(); v++) {
			checks(checks, KeyIndex.title(columns.get(v)), values.get(v));
		}
		checks.write(report);
		report.method(cases.method(), "Normal distributions were judged by skewness, kurtosis, a quantile plot and the "
				+ "Shapiro-Wilk test "
				+ "(Royston, 1995).");
		report.reference(Works.ROYSTON_1995);
		scripts.spss("EXAMINE VARIABLES=" + Spss.names(names) + " /PLOT=NPPLOT /STATISTICS=DESCRIPTIVES /MISSING=PAIRWISE.")
				.addTo(report);
		return report.build();
	}

	/** The test takes values as independent and continuous: few different values make it reject whatever the shape. */
	private static void checks(Checks checks, String title, double[] values) {
		long different = Arrays.stream(values).distinct().count();
		if (values.length >= ShapiroWilk.FEWEST) {
			checks.add(title + ": different values", TableCell.count(different), different < Math.min(10, values.length / 2.0)
					? "Few: the test rejects because of the steps, judge by skewness and the figure"
					: "Enough to judge the shape");
			checks.add(title + ": values", TableCell.count(values.length), values.length < 20
					? "Few: only large deviations can be seen" : values.length > 300
					? "Many: the test finds deviations that don't matter" : "Enough to judge the shape");
		}
	}

	private static void variable(ReportBuilder report, List<TableRow> rows, String title, String key, double[] values) {
		Sample sample = new Sample(values);
		ShapiroWilk test = ShapiroWilk.of(values);
		report.value(key + "n", sample.n()).value(key + "skewness_G1", sample.skewness())
				.value(key + "kurtosis_G2", sample.kurtosis())
				.value(key + "W", test.w()).value(key + "p", test.p());
		rows.add(TableRow.of(TableCell.text(title), TableCell.count(sample.n()),
				Apa.number(sample.skewness(), key + "skewness_G1"),
				Apa.number(sample.kurtosis(), key + "kurtosis_G2"), TableCell.number(test.w(),
				new NumberStyle(NumberStyle.Kind.BOUNDED, 3),
						key + "W"), Apa.p(test.p(), key + "p")));
		if (sample.n() < ShapiroWilk.FEWEST) {
			report.warn(title + " has fewer than 3 valid values: its distribution can't be judged.", "");
		} else if (sample.min() == sample.max()) {
			report.warn(title + " has the same value in all cases.", "");
		} else if (sample.n() > ShapiroWilk.MOST) {
			report.text(title, " has more than ", ShapiroWilk.MOST, " values, for which the Shapiro-Wilk test is not defined.");
		}
		if (Double.isFinite(test.p())) {
			boolean far = Math.abs(sample.skewness()) > 1 || Math.abs(sample.kurtosis()) > 2;
			report.finding(title, far ? " is far from normal" : test.p() < 0.05
					? " differs from a normal distribution, but not by much"
					: " shows no sign against a normal distribution", " (W = ", TableCell.number(test.w(),
							new NumberStyle(NumberStyle.Kind.BOUNDED, 3), key + "W"), ", ", Apa.pInText(test.p()), "; skewness ",
					Apa.number(sample.skewness(), key + "skewness_G1"), ").");
		}
	}

	/** Observed values against those of a normal distribution. */
	private static Figure quantiles(int number, String title, double[] values) {
		Sample s = new Sample(values);
		return new Figure.Scatter("quantiles-" + number, "Quantiles of " + title, Axis.of("Standard normal quantile"),
				Axis.of(title),
				List.of(QuantilePlot.points("Values", values)),
				List.of(new Figure.Line("Normal", s.mean(), s.sd(), Figure.Line.Style.REFERENCE, OptionalDouble.empty(),
						OptionalDouble.empty())), Prose.of("Quantile plot of ", values.length,
						" values with the line of a normal distribution of mean ",
								Apa.number(s.mean(), ""), " and SD ", Apa.number(s.sd(), ""), "."),
				Prose.of("Points on the line: a normal distribution."));
	}
}
