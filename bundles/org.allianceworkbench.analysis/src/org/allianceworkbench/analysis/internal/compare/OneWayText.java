package org.allianceworkbench.analysis.internal.compare;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.analysis.internal.apa.OptionWords;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.analysis.internal.statistics.OneWay;
import org.allianceworkbench.analysis.internal.statistics.RankTests;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Symbols;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;

/** A one-way analysis of variance: values and blocks. */
record OneWayText(GroupedValues groups, AnovaOptions options, String title) {

	private static final int MOST_PAIRS = 190;

	void write(ReportBuilder report) {
		OneWay anova = OneWay.of(groups.values());
		OneWay.Test welch = anova.welch();
		RankTests.Result ranks = RankTests.kruskalWallis(groups.values());
		OneWay.Test levene = OneWay.levene(groups.values(), Sample::median);
		report.value("F", anova.f()).value("df1", anova.df1()).value("df2", anova.df2()).value("p", anova.p())
				.value("eta2", anova.eta2())
				.value("omega2", anova.omega2()).value("welch_F", welch.f()).value("welch_df2", welch.df2())
				.value("welch_p", welch.p())
				.value("kruskal_H", ranks.statistic()).value("kruskal_p", ranks.p()).value("levene_median_F", levene.f())
				.value("levene_median_p", levene.p());
		warnings(report, anova);
		if (Double.isFinite(welch.p()) || Double.isFinite(anova.p())) {
			double p = Double.isFinite(welch.p()) ? welch.p() : anova.p();
			boolean reliable = p < 1 - options.confidence();
			report.finding("The groups of ", groups.factor(), reliable ? " differ in " : " do not differ reliably in ",
					groups.measure(),
					Double.isFinite(welch.p()) ? " (Welch's F(" : " (F(", Apa.df(anova.df1(), "df1"), ", ",
					Double.isFinite(welch.p()) ? Apa.df(welch.df2(), "welch_df2") : Apa.df(anova.df2(), "df2"), ") = ",
					Double.isFinite(welch.p()) ? Apa.number(welch.f(), "welch_F") : Apa.number(anova.f(), "F"), ", ",
					Apa.pInText(p),
					"; " + Symbols.ETA2 + " = ", Apa.bounded(anova.eta2(), "eta2"), ").");
		}
		report.add(MeansFigure.table(groups, options.confidence())).add(tests(anova, welch, ranks));
		pairs(report, anova);
		checks(report, levene);
		report.figure(MeansFigure.of(groups, options.confidence()));
		report.method(groups.cases().method(), groups.measure(), " was compared between the groups of ", groups.factor(),
				" by a one-way analysis of variance, by Welch's (1951) test, which does not assume equal variances, and by the "
				+ "Kruskal-Wallis test by "
						+ "ranks. Pairs of groups were compared with Tukey and Kramer's correction.");
		report.reference(Works.WELCH_1951);
		script(report);
	}

	private void warnings(ReportBuilder report, OneWay anova) {
		List<String> single = new ArrayList<>();
		for (int g = 0; g < groups.groups().size(); g++) {
			if (groups.values().get(g).length < 2) {
				single.add(groups.groups().get(g).label());
			}
		}
		if (!single.isEmpty()) {
			report.warn("Groups with one value only: " + (single.size() > 10 ? single.size() + " of " + groups.groups().size()
					: Apa.list(single)) + ". Welch's test can't be computed.",
					"Leave these groups out under " + OptionWords.ROWS + ".");
		}
		if (anova.df2() > 0 && anova.within() == 0) {
			report.warn("The values don't vary within the groups: the difference can't be tested.",
					"Look at the values themselves.");
		}
	}

	private Block.TableBlock tests(OneWay anova, OneWay.Test welch, RankTests.Result ranks) {
		return new Block.TableBlock("tests", "Difference of the Groups", List.of(TableColumn.stub("Test"),
				TableColumn.number("F or H"), TableColumn.number("df1"), TableColumn.number("df2"), TableColumn.number("p"),
				TableColumn.number(Symbols.ETA2), TableColumn.number(Symbols.OMEGA2)), List.of(
						TableRow.of(TableCell.text("Welch"), Apa.number(welch.f(), "welch_F"), Apa.df(anova.df1(), "df1"),
								Apa.df(welch.df2(), "welch_df2"), Apa.p(welch.p(), "welch_p"), TableCell.BLANK, TableCell.BLANK),
						TableRow.of(TableCell.text("Analysis of variance"), Apa.number(anova.f(), "F"),
						Apa.df(anova.df1(), "df1"),
								Apa.df(anova.df2(), "df2"), Apa.p(anova.p(), "p"), Apa.bounded(anova.eta2(), "eta2"),
								Apa.bounded(anova.omega2(), "omega2")),
						TableRow.of(TableCell.text("Kruskal-Wallis"), Apa.number(ranks.statistic(), "kruskal_H"),
						Apa.df(anova.df1(), "df1"),
								TableCell.BLANK, Apa.p(ranks.p(), "kruskal_p"), TableCell.BLANK, TableCell.BLANK)),
				List.of(TableNote.general(Symbols.ETA2 + " = share of the variance between groups in the sample; "
						+ Symbols.OMEGA2 + " = the same estimated for the population.")));
	}

	private void pairs(ReportBuilder report, OneWay anova) {
		int k = groups.groups().size();
		if (k * (k - 1) / 2 > MOST_PAIRS) {
			report.text("There are ", k, " groups: their ", k * (k - 1) / 2, " pairs are not compared one by one.");
			return;
		}
		List<TableRow> rows = new ArrayList<>();
		for (int i = 0; i < k; i++) {
			for (int j = i + 1; j < k; j++) {
				String key = "tukey/" + groups.groups().get(j).code() + "-" + groups.groups().get(i).code() + "/";
				double difference = anova.groups().get(j).mean() - anova.groups().get(i).mean();
				double p = anova.tukey(j, i);
				report.value(key + "diff", difference).value(key + "p_tukey", p);
				rows.add(TableRow.of(TableCell.text(groups.groups().get(j).label() + " minus " + groups.groups().get(i).label()),
						Apa.number(difference, key + "diff"), Apa.interval(anova.tukeyInterval(j, i, options.confidence())),
						Apa.p(p, key + "p_tukey")));
			}
		}
		report.add(new Block.TableBlock("pairs", "Pairs of Groups", List.of(TableColumn.stub("Pair"),
				TableColumn.number("Difference"),
				TableColumn.interval(Levels.label(options.confidence())), TableColumn.number("p")), rows,
				List.of(TableNote.general("Intervals and p values hold for all pairs at once (Tukey-Kramer)."))));
	}

	private void checks(ReportBuilder report, OneWay.Test levene) {
		Checks checks = new Checks();
		for (int g = 0; g < Math.min(20, groups.groups().size()); g++) {
			checks.normal(report, "Normal distribution in " + groups.groups().get(g).label(), "check/" + groups.groups().get(g)
					.code(),
					groups.values().get(g));
		}
		checks.add("Equal variances (Levene's test about the median): p", Apa.p(levene.p(), "levene_median_p"),
				levene.p() < 0.05 ? "Rely on Welch's test" : "No sign against equal variances");
		checks.note("Skewness beyond 1 or excess kurtosis beyond 2 counts as far from normal.").write(report);
	}

	private void script(ReportBuilder report) {
		String value = options.value();
		String by = options.by().get(0);
		Scripts scripts = Scripts.of(groups.cases().input(), title);
		CaseScript.clients(scripts, groups.cases(), List.of(value), List.of(by));
		scripts.complete(value, by).categories(by, groups.groups().stream().map(c -> c.code()).toArray(String[]::new));
		String formula = R.name(value) + " ~ " + R.name(by);
		scripts.r("a <- aov(" + formula + ", d); s <- summary(a)[[1]]", "welch <- oneway.test(" + formula + ", d)",
				"ranks <- kruskal.test(" + formula + ", d)", "pairs <- TukeyHSD(a, conf.level = " + R.number(options.confidence())
				+ ")[[1]]");
		scripts.result("F", "s[1, 4]").result("df1", "s[1, 1]").result("df2", "s[2, 1]").result("p", "s[1, 5]")
				.result("eta2", "s[1, 2] / sum(s[, 2])").result("welch_F", "unname(welch$statistic)")
				.result("welch_df2", "unname(welch$parameter[2])").result("welch_p", "welch$p.value")
				.result("kruskal_H", "unname(ranks$statistic)").result("kruskal_p", "ranks$p.value")
				.results("setNames(pairs[, 1], paste0(\"tukey/\", rownames(pairs), \"/diff\"))");
		scripts.spss("UNIANOVA " + Spss.name(value) + " BY " + Spss.name(by) + " /POSTHOC=" + Spss.name(by)
				+ "(TUKEY) /PRINT=DESCRIPTIVE ETASQ HOMOGENEITY.");
		if (groups.cases().input().table().column(by).spec().type().isNumeric()) {
			scripts.spss("ONEWAY " + Spss.name(value) + " BY " + Spss.name(by) + " /STATISTICS=WELCH.");
		}
		scripts.addTo(report);
	}
}
