package org.allianceworkbench.analysis.internal.compare;

import java.util.List;

import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.OneWay;
import org.allianceworkbench.analysis.internal.statistics.RankTests;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.analysis.internal.statistics.TwoSamples;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;

/** Two independent groups: values and blocks. */
record TwoGroupsText(GroupedValues groups, TTestOptions options, String title) {

	void write(ReportBuilder report) {
		double[] a = groups.values().get(0);
		double[] b = groups.values().get(1);
		TwoSamples two = new TwoSamples(new Sample(a), new Sample(b));
		OneWay.Test mean = OneWay.levene(groups.values(), Sample::mean);
		OneWay.Test median = OneWay.levene(groups.values(), Sample::median);
		RankTests.Result ranks = RankTests.mannWhitney(a, b);
		Bounds ci = two.welchInterval(options.confidence());
		String key = Levels.key(options.confidence());
		report.value("welch_t", two.welchT()).value("welch_df", two.welchDf()).value("welch_p", two.welchP())
				.value("student_t", two.studentT()).value("student_df", two.pooledDf()).value("student_p", two.studentP())
				.value("mean_diff", two.difference()).value(key + "_lo", ci.low()).value(key + "_hi", ci.high())
				.value("levene_mean_F", mean.f()).value("levene_mean_p", mean.p()).value("levene_median_F", median.f())
				.value("levene_median_p", median.p()).value("cohen_d", two.d()).value("hedges_g", two.g())
				.value("cohen_d_" + key + "_lo", two.dInterval(options.confidence()).low())
				.value("cohen_d_" + key + "_hi", two.dInterval(options.confidence()).high())
				.value("mann_whitney_W", ranks.statistic()).value("mann_whitney_z", ranks.z()).value("mann_whitney_p", ranks.p());
		warnings(report, two);
		finding(report, two, ci);
		report.add(means()).add(tests(two, ranks, ci));
		checks(report, two, median);
		report.figure(MeansFigure.of(groups, options.confidence()));
		report.method(groups.cases().method(), "The two groups of ", groups.factor(), " were compared in ", groups.measure(),
				" with Welch's (1947) t test, which does not assume equal variances; Student's t and the Mann-Whitney "
					+ "test (normal "
				+ "approximation, "
						+ "corrected for ties) are given beside it. Cohen's d is in pooled standard deviations, with an exact "
						+ "interval by the "
						+ "noncentral t distribution (Cumming & Finch, 2001); Hedges' g corrects it for small samples.");
		report.reference(Works.WELCH_1947);
		report.reference(Works.CUMMING_FINCH_2001);
		script(report);
	}

	private void warnings(ReportBuilder report, TwoSamples two) {
		for (int g = 0; g < 2; g++) {
			Sample s = new Sample(groups.values().get(g));
			if (s.n() == 1) {
				report.warn("The group " + groups.groups().get(g).label()
						+ " has one value only: Welch's test can't be computed.",
						"Do not interpret the difference.");
			}
		}
		if (two.a().n() + two.b().n() > 2 && two.a().sumOfSquares() + two.b().sumOfSquares() == 0) {
			report.warn("The values don't vary within the groups: the difference can't be tested.",
					"Look at the values themselves.");
		}
	}

	private void finding(ReportBuilder report, TwoSamples two, Bounds ci) {
		String first = groups.groups().get(0).label();
		String second = groups.groups().get(1).label();
		boolean reliable = ci.low() > 0 || ci.high() < 0;
		String higher = two.difference() >= 0 ? first : second;
		String lower = two.difference() >= 0 ? second : first;
		if (Double.isNaN(ci.low())) {
			report.finding(first, " minus ", second, " in ", groups.measure(), " is ", Apa.number(two.difference(), "mean_diff"),
					".");
			return;
		}
		if (reliable) {
			report.finding("The mean of ", groups.measure(), " is ", Apa.number(Math.abs(two.difference()), ""), " higher in ",
					higher,
					" than in ", lower, " (difference ", first, " minus ", second, " ", Apa.number(two.difference(), "mean_diff"),
					Apa.intervalInText(Levels.label(options.confidence()), ci), ", ", Apa.pInText(two.welchP()), "; d = ",
					Apa.number(two.d(), "cohen_d"), ").");
		} else {
			report.finding(first, " and ", second, " do not differ reliably in ", groups.measure(), " (difference ",
					Apa.number(two.difference(), "mean_diff"), Apa.intervalInText(Levels.label(options.confidence()), ci), ", ",
					Apa.pInText(two.welchP()), "; d = ", Apa.number(two.d(), "cohen_d"), ").");
		}
	}

	private Block.TableBlock means() {
		return MeansFigure.table(groups, options.confidence());
	}

	private Block.TableBlock tests(TwoSamples two, RankTests.Result ranks, Bounds ci) {
		List<TableRow> rows = List.of(
				TableRow.of(TableCell.text("Welch's t"), Apa.number(two.difference(), "mean_diff"), Apa.interval(ci),
						Apa.number(two.welchT(), "welch_t"), Apa.df(two.welchDf(), "welch_df"), Apa.p(two.welchP(), "welch_p")),
				TableRow.of(TableCell.text("Student's t"), Apa.number(two.difference(), "mean_diff"),
						Apa.interval(two.studentInterval(options.confidence())), Apa.number(two.studentT(), "student_t"),
						Apa.df(two.pooledDf(), "student_df"), Apa.p(two.studentP(), "student_p")),
				TableRow.of(TableCell.text("Mann-Whitney"), TableCell.BLANK, TableCell.BLANK,
				Apa.number(ranks.z(), "mann_whitney_z"),
						TableCell.BLANK, Apa.p(ranks.p(), "mann_whitney_p")),
				TableRow.of(TableCell.text("Cohen's d"), Apa.number(two.d(), "cohen_d"),
				Apa.interval(two.dInterval(options.confidence())),
						TableCell.BLANK, TableCell.BLANK, TableCell.BLANK),
				TableRow.of(TableCell.text("Hedges' g"), Apa.number(two.g(), "hedges_g"), TableCell.BLANK, TableCell.BLANK,
				TableCell.BLANK,
						TableCell.BLANK));
		return new Block.TableBlock("tests", "Difference of the Groups", List.of(TableColumn.stub("Test or effect size"),
				TableColumn.number("Estimate"), TableColumn.interval(Levels.label(options.confidence())),
				TableColumn.number("t or z"),
				TableColumn.number("df"), TableColumn.number("p")), rows,
				List.of(TableNote.general(groups.groups().get(0).label() + " minus " + groups.groups().get(1).label()
						+ ". W of the Mann-Whitney test and Levene's tests are among the values.")));
	}

	private void checks(ReportBuilder report, TwoSamples two, OneWay.Test levene) {
		Checks checks = new Checks();
		for (int g = 0; g < 2; g++) {
			Category group = groups.groups().get(g);
			checks.normal(report, "Normal distribution in " + group.label(), "check/" + group.code(), groups.values().get(g));
		}
		double ratio = Math.max(two.a().sd(), two.b().sd()) / Math.min(two.a().sd(), two.b().sd());
		checks.add("Ratio of the standard deviations", Apa.number(ratio, ""), Double.isFinite(ratio) ? Checks.spread(ratio)
				: "Can't be judged");
		checks.add("Equal variances (Levene's test about the median): p", Apa.p(levene.p(), "levene_median_p"),
				levene.p() < 0.05 ? "Rely on Welch's test" : "No sign against equal variances");
		checks.note("Skewness beyond 1 or excess kurtosis beyond 2 counts as far from normal.");
		checks.write(report);
	}

	private void script(ReportBuilder report) {
		String value = options.value().orElseThrow();
		String by = options.by().orElseThrow();
		Scripts scripts = Scripts.of(groups.cases().input(), title);
		CaseScript.clients(scripts, groups.cases(), List.of(value), List.of(by));
		String one = groups.groups().get(0).code();
		String other = groups.groups().get(1).code();
		String level = R.number(options.confidence());
		scripts.complete(value, by).r("a <- " + R.column(value) + "[as.character(" + R.column(by) + ") == " + R.text(one) + "]",
				"b <- " + R.column(value) + "[as.character(" + R.column(by) + ") == " + R.text(other) + "]",
				"welch <- t.test(a, b, conf.level = " + level + ")", "student <- t.test(a, b, var.equal = TRUE)",
				"ranks <- suppressWarnings(wilcox.test(a, b, exact = FALSE, correct = FALSE))",
				"s <- sqrt(((length(a) - 1) * var(a) + (length(b) - 1) * var(b)) / student$parameter)",
				"df <- student$parameter; g <- exp(lgamma(df / 2) - lgamma((df - 1) / 2)) / sqrt(df / 2)",
				"scale <- sqrt(1 / length(a) + 1 / length(b)); ncp <- function(p) uniroot(function(x) pt(student$statistic, df, "
				+ "x) - p,"
						+ " student$statistic + c(-1, 1) * 20, tol = 1e-10)$root * scale");
		String key = Levels.key(options.confidence());
		scripts.result("welch_t", "unname(welch$statistic)").result("welch_df", "unname(welch$parameter)")
				.result("welch_p", "welch$p.value").result("student_t", "unname(student$statistic)")
				.result("student_p", "student$p.value").result("mean_diff", "mean(a) - mean(b)")
				.result(key + "_lo", "welch$conf.int[1]").result(key + "_hi", "welch$conf.int[2]")
				.result("cohen_d", "(mean(a) - mean(b)) / s[[1]]").result("hedges_g", "(mean(a) - mean(b)) / s[[1]] * g[[1]]")
				.result("cohen_d_" + key + "_lo", "unname(ncp(0.5 + " + level + " / 2))")
				.result("cohen_d_" + key + "_hi", "unname(ncp(0.5 - " + level + " / 2))")
				.result("mann_whitney_W", "unname(ranks$statistic)").result("mann_whitney_p", "ranks$p.value");
		boolean numeric = groups.cases().input().table().column(by).spec().type().isNumeric();
		String pair = CaseScript.literal(groups.cases().input(), by, one) + " "
				+ CaseScript.literal(groups.cases().input(), by, other);
		scripts.spss("T-TEST GROUPS=" + Spss.name(by) + "(" + pair + ") /VARIABLES=" + Spss.name(value) + " /CRITERIA=CI("
				+ level + ").");
		if (numeric) {
			scripts.spss("NPAR TESTS /M-W=" + Spss.name(value) + " BY " + Spss.name(by) + "(" + pair + ").");
		}
		scripts.addTo(report);
	}
}
