package org.allianceworkbench.analysis.internal.compare;

import java.util.List;

import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.Normal;
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
import org.allianceworkbench.report.Wording;

/** Effect sizes of a change from before to after. */
record ChangeText(PairedValues pairs, double confidence, String title) {

	void write(ReportBuilder report) {
		StandardizedDifference d = StandardizedDifference.of(pairs.first(), pairs.second());
		String key = Levels.key(confidence);
		Bounds raw = d.change().meanInterval(confidence);
		Bounds dz = d.dzInterval(confidence);
		Bounds before = normal(d.gBefore(), d.standardErrorBefore());
		Bounds average = normal(d.dAverage(), d.standardErrorAverage());
		report.value("n", d.n()).value("mean_change", d.change().mean()).value("sd_change", d.change().sd()).value("t", d.t())
				.value("df", d.n() - 1.0).value("p", d.p()).value("dz", d.dz()).value("d_pre_sd", d.dBefore())
				.value("g_pre_sd", d.gBefore())
				.value("d_av", d.dAverage()).value("r_pre_post", d.r());
		put(report, "mean_change_" + key, raw);
		put(report, "dz_" + key, dz);
		put(report, "g_pre_sd_" + key, before);
		put(report, "d_av_" + key, average);
		report.value("g_pre_sd_se", d.standardErrorBefore()).value("d_av_se", d.standardErrorAverage());
		if (d.n() < 3) {
			report.warn("There " + Wording.agree(d.n(), "is ", "are ") + Wording.count(d.n(), "complete pair") + " "
					+ "only.", "Do not interpret the effect sizes.");
		} else if (d.change().sumOfSquares() == 0 || d.before().sumOfSquares() == 0) {
			report.warn("The values don't vary: some standardised changes can't be computed.", "Look at the raw change instead.");
		}
		report.finding("From ", pairs.firstName(), " to ", pairs.secondName(), " the mean ", d.change().mean() < 0 ? "falls by "
				: "rises by ", Apa.number(Math.abs(d.change().mean()), ""), raw.low() < 0 && raw.high() > 0 ? " (not reliably)"
				: "",
				Apa.intervalInText(Levels.label(confidence), raw), Double.isFinite(d.gBefore()) ? Prose.of("; a ",
						GroupEffectText.size(d.gBefore()), " change in standard deviations of the first occasion: ",
						Apa.number(d.gBefore(),
								"g_pre_sd"), Apa.intervalInText(Levels.label(confidence), before)) : "", ".");
		report.add(sides(d)).add(effects(d, raw, dz, before, average));
		report.figure(figure(d));
		if (Double.isFinite(dz.low()) && Double.isFinite(before.low()) && Double.isFinite(average.low())) {
			report.figure(forest(d, dz, before, average));
		}
		new Checks().normal(report, "Normal distribution of the changes", "check/change", d.change().values())
				.note("Skewness beyond 1 or excess kurtosis beyond 2 counts as far from normal.").write(report);
		report.method(pairs.cases().method(), "The change from ", pairs.firstName(), " to ", pairs.secondName(),
				" is given raw, in standard "
				+ "deviations of the changes (dz, exact interval by the noncentral t distribution; Cumming & Finch, "
					+ "2001), of the first occasion "
				+ "(corrected for small "
				+ "samples; standard error after Becker, 1988) and of the mean of both (interval after Bonett, 2008).");
		report.reference(Works.BECKER_1988);
		report.reference(Works.BONETT_2008);
		report.reference(Works.CUMMING_FINCH_2001);
		Scripts scripts = Scripts.of(pairs.cases().input(), title);
		List<String> names = pairs.script(scripts);
		scripts.r("n <- length(a); change <- b - a; t <- mean(change) / (sd(change) / sqrt(n)); r <- cor(a, b)",
				"g <- mean(change) / sd(a) * (1 - 3 / (4 * (n - 1) - 1)); se <- sqrt(2 * (1 - r) / n + g^2 / (2 * n))",
				"ncp <- function(p) uniroot(function(x) pt(t, n - 1, x) - p, t + c(-1, 1) * 15, tol = 1e-10)$root / sqrt(n)",
				"z <- qnorm(0.5 + " + R.number(confidence) + " / 2)");
		scripts.result("n", "n").result("mean_change", "mean(change)").result("sd_change", "sd(change)").result("t", "t")
				.result("dz", "mean(change) / sd(change)").result("d_pre_sd", "mean(change) / sd(a)").result("g_pre_sd", "g")
				.result("d_av", "mean(change) / ((sd(a) + sd(b)) / 2)").result("r_pre_post", "r")
				.result("g_pre_sd_" + key + "_lo", "g - z * se").result("g_pre_sd_" + key + "_hi", "g + z * se");
		if (Math.abs(d.t()) < 30) {
			scripts.result("dz_" + key + "_lo", "ncp(0.5 + " + R.number(confidence) + " / 2)").result("dz_" + key + "_hi",
					"ncp(0.5 - " + R.number(confidence) + " / 2)");
		}
		scripts.spss("T-TEST PAIRS=" + names.get(0) + " WITH " + names.get(1) + " (PAIRED) /ES DISPLAY(TRUE) STANDARDIZER(SD).");
		scripts.addTo(report);
	}

	private Bounds normal(double estimate, double error) {
		double half = Normal.critical(confidence) * error;
		return Double.isFinite(half) ? new Bounds(estimate - half, estimate + half) : Bounds.NONE;
	}

	private static void put(ReportBuilder report, String key, Bounds bounds) {
		report.value(key + "_lo", bounds.low()).value(key + "_hi", bounds.high());
	}

	private Block.TableBlock sides(StandardizedDifference d) {
		return new Block.TableBlock("sides", "Before and After", List.of(TableColumn.stub("Variable"), TableColumn.number("n"),
				TableColumn.number("M"), TableColumn.interval(Levels.label(confidence)), TableColumn.number("SD")),
				List.of(side(pairs.firstName(), d.before()), side(pairs.secondName(), d.after()), side("Change", d.change())),
				List.of(TableNote.general("Only cases with both values; their correlation is " + (Double.isFinite(d.r())
						? String.format(java.util.Locale.ROOT, "%.2f", d.r()) : "not computable") + ".")));
	}

	private TableRow side(String name, Sample s) {
		return TableRow.of(TableCell.text(name), TableCell.count(s.n()), Apa.number(s.mean(), ""),
				Apa.interval(s.meanInterval(confidence)), Apa.number(s.sd(), ""));
	}

	private Block.TableBlock effects(StandardizedDifference d, Bounds raw, Bounds dz, Bounds before, Bounds average) {
		return new Block.TableBlock("effects", "Size of the Change", List.of(TableColumn.stub("Effect size"),
				TableColumn.number("Estimate"), TableColumn.interval(Levels.label(confidence)), TableColumn.text("In units of")),
				List.of(
						TableRow.of(TableCell.text("Raw change"), Apa.number(d.change().mean(), "mean_change"), Apa.interval(raw),
								TableCell.text("the variable")),
						TableRow.of(TableCell.text("dz"), Apa.number(d.dz(), "dz"), Apa.interval(dz),
						TableCell.text("the SD of the changes")),
						TableRow.of(TableCell.text("d, first occasion"), Apa.number(d.dBefore(), "d_pre_sd"), TableCell.BLANK,
								TableCell.text("the SD of the first occasion")),
						TableRow.of(TableCell.text("g, first occasion"), Apa.number(d.gBefore(), "g_pre_sd"),
						Apa.interval(before),
								TableCell.text("the same, corrected for small samples")),
						TableRow.of(TableCell.text("d, average"), Apa.number(d.dAverage(), "d_av"), Apa.interval(average),
								TableCell.text("the mean of both SDs"))),
				List.of(TableNote.general(pairs.secondName() + " minus " + pairs.firstName()
				+ ". dz depends on how strongly both occasions "
						+ "are correlated: compare studies by the SD of the first occasion.")));
	}

	private Figure figure(StandardizedDifference d) {
		java.util.TreeMap<Double, String> ticks = new java.util.TreeMap<>();
		ticks.put(1.0, pairs.firstName());
		ticks.put(2.0, pairs.secondName());
		Bounds a = d.before().meanInterval(confidence);
		Bounds b = d.after().meanInterval(confidence);
		return new Figure.Trajectories("change", "Mean Change", Axis.of("").withTicks(ticks), Axis.of("Mean"),
				List.of(new Figure.Series("Mean", List.of(new Figure.Point(1, d.before().mean(), a.low(), a.high(), d.n()),
						new Figure.Point(2, d.after().mean(), b.low(), b.high(), d.n())))),
				Prose.of("Means ", Apa.number(d.before().mean(), ""), " before and ", Apa.number(d.after().mean(), ""),
				" after."),
				Prose.of("Bands are ", Levels.label(confidence), " of each mean."));
	}

	private Figure forest(StandardizedDifference d, Bounds dz, Bounds before, Bounds average) {
		return new Figure.Forest("sizes", "Standardised Change", Axis.of("Standard deviations"), List.of(
				new Figure.Interval("dz (SD of the changes)", d.dz(), dz.low(), dz.high(), Double.NaN,
				Figure.Interval.Kind.SINGLE),
				new Figure.Interval("g (SD of the first occasion)", d.gBefore(), before.low(), before.high(), Double.NaN,
						Figure.Interval.Kind.SINGLE),
				new Figure.Interval("d (mean of both SDs)", d.dAverage(), average.low(), average.high(), Double.NaN,
						Figure.Interval.Kind.SINGLE)), 0, org.allianceworkbench.report.NumberStyle.TWO_DECIMALS,
				Prose.of("Three standardised changes with their intervals."),
				Prose.of("Lines are ", Levels.label(confidence), "."));
	}
}
