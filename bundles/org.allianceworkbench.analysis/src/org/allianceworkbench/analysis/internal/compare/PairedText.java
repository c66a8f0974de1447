package org.allianceworkbench.analysis.internal.compare;

import java.util.List;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.RankTests;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.analysis.internal.statistics.StandardizedDifference;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;

/** Pairs: values and blocks; differences are first minus second. */
record PairedText(PairedValues pairs, double confidence, String title) {

	void write(ReportBuilder report) {
		// the change from the second to the first is the first minus the second
		StandardizedDifference difference = StandardizedDifference.of(pairs.second(), pairs.first());
		RankTests.Result ranks = RankTests.signedRanks(pairs.first(), pairs.second());
		Bounds ci = difference.change().meanInterval(confidence);
		Bounds dz = difference.dzInterval(confidence);
		String key = Levels.key(confidence);
		report.value("n", pairs.n()).value("mean_diff", difference.change().mean()).value("sd_diff", difference.change().sd())
				.value(key + "_lo", ci.low()).value(key + "_hi", ci.high()).value("paired_t", difference.t())
				.value("paired_df", pairs.n() - 1.0).value("paired_p", difference.p()).value("cohen_dz", difference.dz())
				.value("cohen_dz_" + key + "_lo", dz.low()).value("cohen_dz_" + key + "_hi", dz.high())
				.value("wilcoxon_V", ranks.statistic()).value("wilcoxon_z", ranks.z()).value("wilcoxon_p", ranks.p())
				.value("pearson_r", difference.r());
		if (pairs.n() == 1) {
			report.warn("There is one pair only: the difference can't be tested.", "");
		} else if (difference.change().sumOfSquares() == 0) {
			report.warn("All pairs have the same difference: it can't be tested.", "Look at the values themselves.");
		}
		finding(report, difference, ci);
		report.add(sides()).add(tests(difference, ranks, ci, dz));
		new Checks().normal(report, "Normal distribution of the differences", "check/difference", differences())
				.note("Skewness beyond 1 or excess kurtosis beyond 2 counts as far from normal.").write(report);
		report.figure(figure());
		report.method(pairs.cases().method(), pairs.firstName(), " and ", pairs.secondName(),
				" were compared with a paired t test; Wilcoxon's signed-rank test (normal approximation, corrected for ties, "
				+ "differences of 0 "
						+ "left out) is given beside it. Cohen's dz is the mean difference in standard deviations of the "
						+ "differences, with an "
						+ "exact interval by the noncentral t distribution (Cumming & Finch, 2001).");
		report.reference(Works.CUMMING_FINCH_2001);
		script(report);
	}

	private double[] differences() {
		return IntStream.range(0, pairs.n()).mapToDouble(i -> pairs.first()[i] - pairs.second()[i]).toArray();
	}

	private void finding(ReportBuilder report, StandardizedDifference d, Bounds ci) {
		double mean = d.change().mean();
		if (ci.low() > 0 || ci.high() < 0) {
			report.finding("The mean of ", mean > 0 ? pairs.firstName() : pairs.secondName(), " is ",
					Apa.number(Math.abs(mean), ""),
					" above that of ", mean > 0 ? pairs.secondName() : pairs.firstName(), " (difference ",
					Apa.number(mean, "mean_diff"),
					Apa.intervalInText(Levels.label(confidence), ci), ", ", Apa.pInText(d.p()), "; dz = ",
					Apa.number(d.dz(), "cohen_dz"),
					").");
		} else {
			report.finding(pairs.firstName(), " and ", pairs.secondName(), " do not differ reliably (difference ",
					Apa.number(mean, "mean_diff"), Apa.intervalInText(Levels.label(confidence), ci), ").");
		}
	}

	private Block.TableBlock sides() {
		return new Block.TableBlock("sides", "Values of the Pairs", List.of(TableColumn.stub("Variable"), TableColumn.number("n"),
				TableColumn.number("M"), TableColumn.interval(Levels.label(confidence)), TableColumn.number("SD")),
				List.of(side(pairs.firstName(), pairs.first()), side(pairs.secondName(), pairs.second())),
				List.of(TableNote.general("Only pairs with both values.")));
	}

	private TableRow side(String name, double[] values) {
		Sample s = new Sample(values);
		return TableRow.of(TableCell.text(name), TableCell.count(s.n()), Apa.number(s.mean(), ""),
				Apa.interval(s.meanInterval(confidence)), Apa.number(s.sd(), ""));
	}

	private Block.TableBlock tests(StandardizedDifference d, RankTests.Result ranks, Bounds ci, Bounds dz) {
		return new Block.TableBlock("tests", "Difference of the Pairs", List.of(TableColumn.stub("Test or effect size"),
				TableColumn.number("Estimate"), TableColumn.interval(Levels.label(confidence)), TableColumn.number("t or z"),
				TableColumn.number("df"), TableColumn.number("p")), List.of(
						TableRow.of(TableCell.text("Paired t"), Apa.number(d.change().mean(), "mean_diff"), Apa.interval(ci),
								Apa.number(d.t(), "paired_t"), TableCell.count(pairs.n() - 1L), Apa.p(d.p(), "paired_p")),
						TableRow.of(TableCell.text("Wilcoxon signed ranks"), TableCell.BLANK, TableCell.BLANK,
								Apa.number(ranks.z(), "wilcoxon_z"), TableCell.BLANK, Apa.p(ranks.p(), "wilcoxon_p")),
						TableRow.of(TableCell.text("Cohen's dz"), Apa.number(d.dz(), "cohen_dz"), Apa.interval(dz),
						TableCell.BLANK,
								TableCell.BLANK, TableCell.BLANK)),
				List.of(TableNote.general(pairs.firstName() + " minus " + pairs.secondName() + ".")));
	}

	private Figure figure() {
		int step = (pairs.n() + 1_499) / 1_500;
		int[] shown = IntStream.range(0, pairs.n()).filter(i -> i % step == 0).toArray();
		return new Figure.Scatter("pairs", pairs.secondName() + " Against " + pairs.firstName(), Axis.of(pairs.firstName()),
				Axis.of(pairs.secondName()), List.of(new Figure.Group("Pairs", IntStream.of(shown)
				.mapToDouble(i -> pairs.first()[i])
						.toArray(), IntStream.of(shown).mapToDouble(i -> pairs.second()[i]).toArray())),
				List.of(new Figure.Line("No difference", 0, 1, Figure.Line.Style.REFERENCE, java.util.OptionalDouble.empty(),
						java.util.OptionalDouble.empty())),
				Prose.of("Scatter plot of ", pairs.n(), " pairs with the line of no difference; means ", Apa.number(
						new Sample(pairs.first()).mean(), ""), " and ", Apa.number(new Sample(pairs.second()).mean(), ""), "."),
				Prose.of("Points below the line: ", pairs.firstName(), " is higher."));
	}

	private void script(ReportBuilder report) {
		Scripts scripts = Scripts.of(pairs.cases().input(), title);
		List<String> names = pairs.script(scripts);
		String level = R.number(confidence);
		String key = Levels.key(confidence);
		scripts.r("test <- t.test(a, b, paired = TRUE, conf.level = " + level + ")",
				"ranks <- suppressWarnings(wilcox.test(a, b, paired = TRUE, exact = FALSE, correct = FALSE))");
		scripts.result("n", "length(a)").result("mean_diff", "mean(a - b)").result("sd_diff", "sd(a - b)")
				.result(key + "_lo", "test$conf.int[1]").result(key + "_hi", "test$conf.int[2]")
				.result("paired_t", "unname(test$statistic)").result("paired_p", "test$p.value")
				.result("cohen_dz", "mean(a - b) / sd(a - b)").result("wilcoxon_V", "unname(ranks$statistic)")
				.result("wilcoxon_p", "ranks$p.value");
		String pair = names.get(0) + " WITH " + names.get(1);
		scripts.spss("T-TEST PAIRS=" + pair + " (PAIRED) /CRITERIA=CI(" + level + ").", "NPAR TESTS /WILCOXON=" + pair
				+ " (PAIRED).");
		scripts.addTo(report);
	}
}
