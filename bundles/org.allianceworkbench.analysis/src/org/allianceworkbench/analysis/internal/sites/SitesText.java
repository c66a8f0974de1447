package org.allianceworkbench.analysis.internal.sites;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.predict.MixedPart;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.Normal;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Symbols;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;

/** The blocks of {@link SitesAnalysis}. */
record SitesText(Effects effects, MetaFit summary, Optional<MetaFit> regression, Bounds profile, List<MetaFit> without,
		SitesOptions options) {

	private static final int FEW = 10;
	private static final int SMALL = 20;

	void write(ReportBuilder report, Optional<SiteResults> clients, Optional<MixedPart> oneStage, Optional<SmallStudies> bias,
			Optional<ThreeLevels> levels, Map<String, String> words) {
		finding(report);
		if (effects.k() < 5) {
			report.warn("There are only " + effects.k() + " effects: the variance between them is hardly known.",
					"Read the sites' own results, and the one-stage model where there is one.");
		}
		SitesFigures figures = new SitesFigures(effects, summary, options.confidence());
		report.figure(figures.forest());
		report.add(sites()).add(methods(report));
		oneStage.ifPresent(part -> oneStage(report, clients.orElseThrow(), part));
		regression.ifPresent(fit -> report.add(moderators(fit, words)));
		levels.ifPresent(fits -> new ThreeLevelText(options, words).write(report, fits));
		if (!without.isEmpty()) {
			report.add(leaveOneOut());
		}
		bias.ifPresent(b -> report.add(bias(b)));
		report.figure(figures.funnel());
		checks(report, clients);
		method(report, clients.isPresent(), bias.isPresent());
		levels.ifPresent(fits -> new ThreeLevelText(options, words).method(report, fits));
	}

	/** What the summary rests on: the shape of the true effects, a site that stands out, similar spread at the sites. */
	private void checks(ReportBuilder report, Optional<SiteResults> clients) {
		Checks checks = new Checks();
		int k = effects.k();
		double[] z = new double[k];
		for (int i = 0; i < k; i++) {
			z[i] = (effects.y()[i] - summary.beta()[0]) / Math.sqrt(effects.v()[i] + summary.tau2());
		}
		if (k > 3) {
			checks.normal(report, "Normal distribution of the effects in standard errors", "check/effects", z);
		}
		int most = 0;
		for (int i = 1; i < k; i++) {
			most = Math.abs(z[i]) > Math.abs(z[most]) ? i : most;
		}
		report.value("check/largest_residual", z[most]);
		checks.add("Largest deviation in standard errors (" + effects.names().get(most) + ")",
				Apa.number(z[most], "check/largest_residual"), Math.abs(z[most]) > Normal.critical(1 - 0.05 / k)
						? "This site stands out, also allowing for " + k + " looks" : "No site stands out");
		if (!without.isEmpty()) {
			double shift = 0;
			int at = 0;
			for (int i = 0; i < without.size(); i++) {
				double d = Math.abs(without.get(i).beta()[0] - summary.beta()[0]) / summary.se(0);
				at = d > shift ? i : at;
				shift = Math.max(d, shift);
			}
			report.value("check/influence", shift);
			checks.add("Largest change of the summary without a site (" + effects.names().get(at) + "), in its SE",
					Apa.number(shift, "check/influence"), shift > 1 ? "The summary hinges on this site"
					: "No site decides alone");
		}
		clients.ifPresent(c -> checks.add("Smallest site", TableCell.count(Arrays.stream(effects.n()).min().orElse(0)),
				Arrays.stream(effects.n()).min().orElse(0) < SMALL ? "Small: its own variance is uncertain"
						: "Large enough for its own variance"));
		checks.note((k > 3 ? "Skewness beyond 1 or excess kurtosis beyond 2 counts as far from normal. " : "")
				+ "With few sites little can be seen.").write(report);
	}

	private String at(String name) {
		return regression.isPresent() ? "summary/" + name : name;
	}

	private void finding(ReportBuilder report) {
		Bounds ci = summary.interval(0);
		report.finding(effects.measure(), ": on average ", Apa.number(summary.beta()[0], at("b/mu")), " (",
				Levels.label(options.confidence()), " ", Apa.interval(ci), ", ", Apa.pInText(summary.p(0)), ") over ",
				effects.k(), " sites. ",
				options.method() == Tau2.FE ? "" : Prose.of("The true effects differ with a standard deviation of ",
						Apa.number(Math.sqrt(summary.tau2()), ""), " (I² = ",
						TableCell.number(summary.i2() / 100, NumberStyle.PERCENT), "; Q(", summary.model().df(), ") = ",
						Apa.number(summary.q(), at("QE")), ", ", Apa.pInText(summary.qP()), "); at a new site an effect between ",
						Apa.number(summary.prediction().low(), at("pi95_lo")), " and ",
						Apa.number(summary.prediction().high(), at("pi95_hi")),
						" is expected."));
	}

	private Block.TableBlock sites() {
		double critical = Normal.critical(options.confidence());
		double[] weights = Arrays.stream(effects.v()).map(v -> 1 / (v + summary.tau2())).toArray();
		double total = Arrays.stream(weights).sum();
		boolean counted = Arrays.stream(effects.n()).anyMatch(n -> n > 0);
		List<TableRow> rows = new ArrayList<>();
		for (int i = 0; i < effects.k(); i++) {
			double se = Math.sqrt(effects.v()[i]);
			rows.add(TableRow.of(TableCell.text(effects.names().get(i)), counted ? TableCell.count(effects.n()[i])
					: TableCell.BLANK,
					Apa.number(effects.y()[i], "site/" + effects.names().get(i) + "/estimate"),
					Apa.number(se, "site/" + effects.names().get(i) + "/se"),
					Apa.interval(new Bounds(effects.y()[i] - critical * se, effects.y()[i] + critical * se)),
					TableCell.number(weights[i] / total, NumberStyle.PERCENT)).about(effects.about().get(i)));
		}
		rows.add(new TableRow(List.of(TableCell.text("Summary"), TableCell.BLANK, Apa.number(summary.beta()[0], at("b/mu")),
				Apa.number(summary.se(0), at("se/mu")), Apa.interval(summary.interval(0)), TableCell.BLANK),
				TableRow.Kind.TOTAL));
		return new Block.TableBlock("sites", "Results of Each Site", List.of(TableColumn.stub("Site"),
				TableColumn.number("Clients"),
				TableColumn.number("Effect"), TableColumn.number("SE"), TableColumn.interval(Levels.label(options.confidence())),
				TableColumn.number("Weight")), rows, List.of(TableNote.general(effects.measure() + ". Two-stage summary: "
						+ options.method().words() + tests() + " The effects' own intervals are normal.")));
	}

	private String tests() {
		return switch (summary.test()) {
			case KNHA -> ", Hartung-Knapp with t(" + summary.model().df() + ").";
			case T -> ", tests with t(" + summary.model().df() + ").";
			case Z, AUTO -> ", normal tests.";
		};
	}

	/** The summary by all estimators of the variance between effects. */
	private Block.TableBlock methods(ReportBuilder report) {
		List<TableRow> rows = new ArrayList<>();
		for (Tau2 method : Tau2.values()) {
			MetaFit fit = MetaFit.of(summary.model(), List.of("mu"), options, method);
			String prefix = "by/" + method + "/";
			report.value(prefix + "b", fit.beta()[0]).value(prefix + "tau2", fit.tau2()).value(prefix + "I2", fit.i2());
			rows.add(TableRow.of(TableCell.text(method + (method == options.method() ? " (chosen)" : "")),
					TableCell.text(method.words()),
					Apa.fine(fit.tau2(), prefix + "tau2"), TableCell.number(fit.i2() / 100, NumberStyle.PERCENT, ""),
					Apa.number(fit.beta()[0], prefix + "b"), Apa.interval(fit.interval(0)),
					method == Tau2.FE ? TableCell.BLANK : Apa.interval(fit.prediction())));
		}
		return new Block.TableBlock("estimators", "Summary by All Estimators of Heterogeneity",
				List.of(TableColumn.stub("Method"),
				TableColumn.text("In words"), TableColumn.number("τ²"), TableColumn.number("I²"), TableColumn.number("Effect"),
				TableColumn.interval(Levels.label(options.confidence())), TableColumn.interval("Prediction interval")), rows,
				List.of(TableNote.general(String.format(Locale.ROOT,
				"τ² = variance between true effects; Q-profile %s [%.3f, %.3f]. Q(%d) = %.2f.%s",
						Levels.label(options.confidence()), profile.low(), profile.high(), summary.model().df(), summary.q(),
						options.roots() == Roots.METAFOR ? " The search for Paule and Mandel's τ² and for the limits ends as "
								+ "metafor's does, up to 0.00012 from the root." : ""))));
	}

	private void oneStage(ReportBuilder report, SiteResults results, MixedPart part) {
		report.heading("One Stage");
		String effect = results.measure() == SitesOptions.Measure.MEAN ? "(Intercept)" : "within";
		double b = part.value("fixed/" + effect + "/estimate");
		report.finding("In one stage, all clients in one mixed model, the effect is ",
				Apa.number(b, "one_stage/fixed/" + effect + "/estimate"),
				part.p(effect), "; in two stages it is ", Apa.number(summary.beta()[0], at("b/mu")),
				results.measure() == SitesOptions.Measure.SMD || results.measure() == SitesOptions.Measure.ZCOR
						? ", in other units: the one-stage effect is in points of the outcome." : ".");
		part.warnings(report);
		part.tables(report, Set.of("fixed", "components"), "one-stage-", ", One-Stage Model");
		if (!effect.equals("(Intercept)")) {
			report.text("Within sites: the predictor minus its mean at the site, so that only differences within sites count; "
					+ "between sites: that mean.");
		}
	}

	private Block.TableBlock moderators(MetaFit fit, Map<String, String> words) {
		List<TableRow> rows = new ArrayList<>();
		for (int j = 0; j < fit.beta().length; j++) {
			String name = fit.names().get(j);
			rows.add(TableRow.of(TableCell.text(words.getOrDefault(name, name)), Apa.fine(fit.beta()[j], "b/" + name),
					Apa.fine(fit.se(j), "se/" + name), TableCell.interval(fit.interval(j).low(), fit.interval(j).high(),
					NumberStyle.decimals(3)),
					Apa.number(fit.statistic(j), "stat/" + name), Apa.p(fit.p(j), "p/" + name)));
		}
		double[] omnibus = fit.omnibus();
		return new Block.TableBlock("moderators", "Moderators of the Effect",
				List.of(TableColumn.stub("Predictor"), TableColumn.number("B"),
				TableColumn.number("SE"), TableColumn.interval(Levels.label(options.confidence())),
				TableColumn.number(fit.t() ? "t"
						: "z"), TableColumn.number("p")), rows, List.of(TableNote.general(String.format(Locale.ROOT,
								"All moderators: %s = %.2f, %s; residual Q(%d) = %.2f, %s; residual τ² = %.3f; k = %d.",
								fit.t() ? "F(" + Math.round(omnibus[1]) + ", " + fit.model().df() + ")"
										: Symbols.CHI2 + "(" + Math.round(omnibus[1]) + ")", omnibus[0], p(omnibus[2]),
								fit.model().df(), fit.q(), p(fit.qP()), fit.tau2(), fit.model().k()))));
	}

	/** A probability within a note. */
	static String p(double p) {
		return p < 0.001 ? "p < .001" : String.format(Locale.ROOT, "p = %.3f", p).replace("= 0.", "= .");
	}

	private Block.TableBlock leaveOneOut() {
		List<TableRow> rows = new ArrayList<>();
		for (int i = 0; i < without.size(); i++) {
			MetaFit fit = without.get(i);
			rows.add(TableRow.of(TableCell.text(effects.names().get(i)), Apa.number(fit.beta()[0], "loo_mu/" + (i + 1)),
					Apa.interval(fit.interval(0)), Apa.p(fit.p(0), ""), Apa.fine(fit.tau2(), "loo_tau2/" + (i + 1)),
					TableCell.number(fit.i2() / 100, NumberStyle.PERCENT)).about(effects.about().get(i)));
		}
		return new Block.TableBlock("leave-one-out", "Summary Without One Site", List.of(TableColumn.stub("Without"),
				TableColumn.number("Effect"), TableColumn.interval(Levels.label(options.confidence())), TableColumn.number("p"),
				TableColumn.number("τ²"), TableColumn.number("I²")), rows,
				List.of(TableNote.general("If the summary hinges on one site, say "
						+ "so.")));
	}

	private Block.TableBlock bias(SmallStudies b) {
		String few = effects.k() < FEW ? " With fewer than 10 effects these tests find little and prove nothing." : "";
		return new Block.TableBlock("bias", "Do Small Samples Show Other Effects?", List.of(TableColumn.stub("Check"),
				TableColumn.number("Number"), TableColumn.number("p"), TableColumn.text("Reads as")), List.of(
						TableRow.of(TableCell.text("Egger's regression on the standard error, z"),
						Apa.number(b.eggerZ(), "egger_z"),
								Apa.p(b.eggerP(), "egger_p"), TableCell.text(lopsided(b.eggerP()))),
						TableRow.of(TableCell.text("Begg's rank correlation"), Apa.bounded(b.rankTau(), "rank_tau"),
						Apa.p(b.rankP(), "rank_p"),
								TableCell.text(lopsided(b.rankP()))),
						TableRow.of(TableCell.text("Trim and fill: effects added"),
						TableCell.number(b.filled(), NumberStyle.INTEGER, "trimfill_k0"),
								TableCell.BLANK, TableCell.text(b.filled() == 0 ? "The summary stays"
										: Symbols.minus(String.format(Locale.ROOT, "Summary with them %.2f", b.adjusted()))))),
				List.of(TableNote.general("Sites of a planned study cannot be missing for their results; a lopsided funnel "
						+ "then speaks of "
						+ "differing sites." + few)));
	}

	private String lopsided(double p) {
		return p < 0.1 ? "The funnel is lopsided" : effects.k() < FEW ? "Too few to tell" : "No sign of it";
	}

	private void method(ReportBuilder report, boolean clients, boolean bias) {
		report.method(clients ? "The effect was computed at each site and summarised in a second stage"
				: "Effects were summarised",
				" with a random-effects meta-analysis (variance between true effects: ", options.method().words(),
				summary.test() == TestBy.KNHA ? "; tests and intervals after Hartung and Knapp; IntHout et al., 2014)" : ")",
				", with a prediction interval for a new site (Riley et al., 2011)",
				clients ? ", beside a one-stage linear mixed model of all clients (Burke et al., 2017)" : "", bias
						? ". Small-sample effects were examined by Egger's regression, Begg's rank correlation and trim and fill"
						: "",
				". The formulas are those of metafor (Viechtbauer, 2010).");
		if (clients) {
			report.reference(Works.BURKE_2017);
		}
		if (bias) {
			report.reference(Works.DUVAL_TWEEDIE_2000);
			report.reference(Works.EGGER_1997);
		}
		if (summary.test() == TestBy.KNHA) {
			report.reference(Works.INTHOUT_2014);
		}
		report.reference(Works.RILEY_2011);
		report.reference(Works.VIECHTBAUER_2010);
	}
}
