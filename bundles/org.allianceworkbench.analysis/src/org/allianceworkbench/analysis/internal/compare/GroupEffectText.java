package org.allianceworkbench.analysis.internal.compare;

import java.util.List;

import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.analysis.internal.statistics.StandardizedDifference;
import org.allianceworkbench.analysis.internal.statistics.TwoSamples;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;

/** Effect sizes of a difference of two groups. */
record GroupEffectText(GroupedValues groups, EffectSizesOptions options, String title) {

	void write(ReportBuilder report) {
		TwoSamples two = new TwoSamples(new Sample(groups.values().get(0)), new Sample(groups.values().get(1)));
		double level = options.confidence();
		Bounds raw = two.welchInterval(level);
		Bounds d = two.dInterval(level);
		double correction = StandardizedDifference.correction(two.pooledDf());
		Bounds g = d.map(x -> x * correction);
		String key = Levels.key(level);
		report.value("mean_diff", two.difference()).value("mean_diff_" + key + "_lo", raw.low())
				.value("mean_diff_" + key + "_hi", raw.high()).value("cohen_d", two.d()).value("cohen_d_" + key + "_lo", d.low())
				.value("cohen_d_" + key + "_hi", d.high()).value("hedges_g", two.g()).value("hedges_g_" + key + "_lo", g.low())
				.value("hedges_g_" + key + "_hi", g.high()).value("glass_delta", two.glassDelta());
		if (two.a().n() + two.b().n() < 3 || !(two.pooledSd() > 0)) {
			report.warn("The values don't vary within the groups: standardised differences can't be computed.",
					"Look at the raw difference instead.");
		}
		report.finding(groups.groups().get(0).label(), " minus ", groups.groups().get(1).label(), " in ", groups.measure(), ": ",
				Apa.number(two.difference(), "mean_diff"), Apa.intervalInText(Levels.label(level), raw), Double.isFinite(two.g())
						? org.allianceworkbench.report.Prose.of(", a ", size(two.g()), " effect: g = ",
						Apa.number(two.g(), "hedges_g"),
								Apa.intervalInText(Levels.label(level), g)) : "", ".");
		report.add(MeansFigure.table(groups, level));
		report.add(new Block.TableBlock("effects", "Size of the Difference", List.of(TableColumn.stub("Effect size"),
				TableColumn.number("Estimate"), TableColumn.interval(Levels.label(level)), TableColumn.text("In units of")),
				List.of(
						TableRow.of(TableCell.text("Raw difference"), Apa.number(two.difference(), "mean_diff"),
						Apa.interval(raw),
								TableCell.text("the variable")),
						TableRow.of(TableCell.text("Cohen's d"), Apa.number(two.d(), "cohen_d"), Apa.interval(d),
								TableCell.text("the pooled SD")),
						TableRow.of(TableCell.text("Hedges' g"), Apa.number(two.g(), "hedges_g"), Apa.interval(g),
								TableCell.text("the pooled SD, corrected for small samples")),
						TableRow.of(TableCell.text("Glass's delta"), Apa.number(two.glassDelta(), "glass_delta"), TableCell.BLANK,
								TableCell.text("the SD of " + groups.groups().get(1).label()))),
				List.of(TableNote.general(groups.groups().get(0).label() + " minus " + groups.groups().get(1).label()
						+ ". Intervals of d and g are exact (noncentral t)."))));
		Checks checks = new Checks();
		for (int i = 0; i < 2; i++) {
			checks.normal(report, "Normal distribution in " + groups.groups().get(i).label(), "check/" + groups.groups().get(i)
					.code(), groups.values().get(i));
		}
		checks.note("Skewness beyond 1 or excess kurtosis beyond 2 counts as far from normal.").write(report);
		report.figure(MeansFigure.of(groups, level));
		report.method(groups.cases().method(), "The difference of two groups of ", groups.factor(),
				" is given raw, with Welch's interval, and "
				+ "standardised as Cohen's d and Hedges' g with exact intervals by the noncentral t distribution "
				+ "(Cumming & Finch, 2001).");
		report.reference(Works.CUMMING_FINCH_2001);
		script(report, key);
	}

	static String size(double d) {
		double size = Math.abs(d);
		return size < 0.2 ? "very small" : size < 0.5 ? "small" : size < 0.8 ? "medium" : "large";
	}

	private void script(ReportBuilder report, String key) {
		String value = options.value().orElseThrow();
		String by = options.by().orElseThrow();
		Scripts scripts = Scripts.of(groups.cases().input(), title);
		CaseScript.clients(scripts, groups.cases(), List.of(value), List.of(by));
		String one = groups.groups().get(0).code();
		String other = groups.groups().get(1).code();
		scripts.complete(value, by).r("a <- " + R.column(value) + "[as.character(" + R.column(by) + ") == " + R.text(one) + "]",
				"b <- " + R.column(value) + "[as.character(" + R.column(by) + ") == " + R.text(other) + "]",
				"df <- length(a) + length(b) - 2; s <- sqrt(((length(a) - 1) * var(a) + (length(b) - 1) * var(b)) / df)",
				"d_ <- (mean(a) - mean(b)) / s; scale <- sqrt(1 / length(a) + 1 / length(b))",
				"J <- exp(lgamma(df / 2) - lgamma((df - 1) / 2)) / sqrt(df / 2)",
				"ncp <- function(p) uniroot(function(x) pt(d_ / scale, df, x) - p, d_ / scale + c(-1, 1) * 20, tol = 1e-10)$root "
				+ "* scale");
		String level = R.number(options.confidence());
		scripts.result("mean_diff", "mean(a) - mean(b)").result("cohen_d", "d_").result("hedges_g", "d_ * J")
				.result("cohen_d_" + key + "_lo", "ncp(0.5 + " + level + " / 2)")
				.result("cohen_d_" + key + "_hi", "ncp(0.5 - " + level + " / 2)")
				.result("glass_delta", "(mean(a) - mean(b)) / sd(b)");
		scripts.spss("T-TEST GROUPS=" + Spss.name(by) + "(" + CaseScript.literal(groups.cases().input(), by, one) + " "
				+ CaseScript.literal(groups.cases().input(), by, other) + ") /VARIABLES=" + Spss.name(value)
				+ " /ES DISPLAY(TRUE).");
		scripts.addTo(report);
	}
}
