package org.allianceworkbench.analysis.internal.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.Dyads;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.IntraclassCorrelations;
import org.allianceworkbench.analysis.internal.statistics.LimitsOfAgreement;
import org.allianceworkbench.analysis.internal.statistics.RepeatedLimits;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Symbols;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;
import org.allianceworkbench.report.Wording;

/**
 * The agreement's blocks.
 *
 * @param dyads the ratings
 * @param pairs the complete ones
 * @param agreement over the units that count: pairs, or clients' means
 */
record AgreementText(Dyads dyads, int[] pairs, PairAgreement agreement) {

	private static final NumberStyle SHOWN = NumberStyle.TWO_DECIMALS;
	private static final NumberStyle UP_TO_ONE = NumberStyle.CORRELATION;

	/**
	 * For pairs that count one by one.
	 *
	 * @param remedy what mends that clients have several pairs; empty when they don't
	 */
	void single(ReportBuilder report, Optional<String> remedy) {
		warnings(report, "pair");
		remedy.ifPresent(r -> report.warn("Clients have several pairs, which were taken as independent: intervals are too narrow "
				+ "and p values too small.", r));
		finding(report, "");
		report.add(sides("")).add(difference("", "")).add(indices("", "")).add(limits());
		AgreementFigures figures = new AgreementFigures(dyads, pairs);
		LimitsOfAgreement limits = agreement.limits();
		report.figure(figures.blandAltman(limits.bias(), limits.lower(), limits.upper(), agreement.differenceInterval(),
				limits.interval(limits.lower(), agreement.confidence()), limits.interval(limits.upper(),
				agreement.confidence())));
		report.figure(figures.identity());
		figures.trajectories(agreement.confidence()).ifPresent(report::figure);
		checks(report, "", "pairs");
		method(report, false);
	}

	void repeated(ReportBuilder report, RepeatedLimits limits, Map<Category, PairAgreement> occasions) {
		warnings(report, "client");
		if (limits.varianceBetween() < 0) {
			report.warn("Clients' differences vary less between clients than within: the variance between clients was set to 0.",
					"");
		}
		finding(report, " (mean of each client's sessions)");
		report.add(sides("dyad_means/")).add(difference("dyad_means/", " Each client counts once, with the mean of the pairs."))
				.add(indices("dyad_means/", " Of the clients' means over their pairs."));
		if (occasions.size() > 1) {
			report.add(byOccasion(occasions));
		}
		report.add(repeatedLimits(limits));
		AgreementFigures figures = new AgreementFigures(dyads, pairs);
		figures.trajectories(agreement.confidence()).ifPresent(report::figure);
		report.figure(figures.blandAltman(limits.bias(), limits.lower(), limits.upper(), Bounds.NONE,
				limits.lowerInterval(agreement.confidence()), limits.upperInterval(agreement.confidence())));
		report.figure(figures.identity());
		checks(report, "dyad_means/", "clients");
		method(report, true);
	}

	/** Normal differences, and whether difference and spread depend on the level. */
	private void checks(ReportBuilder report, String prefix, String units) {
		if (agreement.n() < 3) {
			return;
		}
		double[] difference = agreement.differences();
		Checks checks = new Checks();
		checks.normal(report, "Normal distribution of the differences of " + units, prefix + "check/difference", difference);
		double r = agreement.proportional().r();
		double p = agreement.proportional().p();
		checks.add("Correlation of difference and level", Apa.bounded(r, prefix + "proportional_bias_r"), p < 0.05
				? "The difference changes with the level: one bias and its limits are a simplification"
				: "No sign that the difference depends on the level");
		double ratio = Math.max(agreement.a().sd(), agreement.b().sd()) / Math.min(agreement.a().sd(), agreement.b().sd());
		if (Double.isFinite(ratio)) {
			checks.add("Ratio of the sides' standard deviations", Apa.number(ratio, ""), ratio > 1.5
					? "The sides use the scale differently" : "Similar enough");
		}
		checks.note("Skewness beyond 1 or excess kurtosis beyond 2 counts as far from normal.").write(report);
	}

	private void warnings(ReportBuilder report, String unit) {
		int n = agreement.n();
		if (n == 1) {
			report.warn("There is one pair only: neither spread nor agreement can be computed.", "");
		} else if (n < 4) {
			report.warn("There " + Wording.agree(n, "is ", "are ") + Wording.count(n, unit) + " only: correlations have "
					+ "no confidence interval.",
					"Do not interpret the coefficients.");
		}
		for (int side = 0; n > 1 && side < 2; side++) {
			if ((side == 0 ? agreement.a() : agreement.b()).sumOfSquares() == 0) {
				report.warn(dyads.names().get(side) + " gives the same rating everywhere: correlations can't be computed.",
						"Look at the difference and its limits instead.");
			}
		}
		if (n > 1 && agreement.difference().sumOfSquares() == 0) {
			report.warn("The two sides differ by the same amount everywhere: the test of the difference can't be computed.", "");
		}
	}

	private void finding(ReportBuilder report, String unit) {
		Bounds ci = agreement.differenceInterval();
		double difference = agreement.difference().mean();
		TableCell size = TableCell.number(Math.abs(difference), SHOWN);
		String ciLabel = Levels.label(agreement.confidence());
		if (Double.isNaN(ci.low())) {
			report.finding(dyads.firstName(), " and ", dyads.secondName(), " differ by ", TableCell.number(difference, SHOWN),
					unit, ".");
			return;
		}
		TableCell interval = TableCell.interval(ci.low(), ci.high(), SHOWN);
		boolean reliable = ci.low() > 0 || ci.high() < 0;
		boolean above = difference > 0;
		Prose test = Prose.of(", t(", TableCell.count(agreement.n() - 1L), ") = ", TableCell.number(agreement.t(), SHOWN), ", ",
				Apa.pInText(agreement.p()));
		report.finding(reliable ? Prose.of(above ? dyads.firstName() : dyads.secondName(), " rates higher than ", above
				? dyads.secondName() : dyads.firstName(), unit, ": mean difference ", size) : Prose.of(dyads.firstName(), " and ",
						dyads.secondName(), unit, " do not differ reliably in level: mean difference ",
						TableCell.number(difference, SHOWN)), ", ", ciLabel, " ", reliable && !above
								? TableCell.interval(-ci.high(), -ci.low(), SHOWN) : interval,
				Double.isFinite(agreement.t()) ? test : "", ".");
		Bounds r = agreement.pearson().interval(agreement.confidence());
		if (!Double.isNaN(r.low())) {
			report.finding("Their correlation is ", TableCell.number(agreement.pearson().r(), UP_TO_ONE), ", ", ciLabel, " ",
					TableCell.interval(r.low(), r.high(), UP_TO_ONE), "; for absolute agreement ICC(A,1) is ",
					TableCell.number(agreement.icc("ICC(A,1)").estimate(), UP_TO_ONE), ".");
		}
	}

	private Block.TableBlock sides(String prefix) {
		return new Block.TableBlock("sides", "Ratings by Role", List.of(TableColumn.stub("Role"), TableColumn.number("n"),
				TableColumn.number("M"), TableColumn.number("SD"), TableColumn.number("Min"), TableColumn.number("Max")),
				List.of(side(dyads.firstName(), agreement.a(), prefix, "a"),
				side(dyads.secondName(), agreement.b(), prefix, "b")),
				List.of(TableNote.general("Only where both sides have rated." + (prefix.isEmpty() ? ""
						: " Of the clients' means over their pairs."))));
	}

	private static TableRow side(String name, Sample sample, String prefix, String key) {
		return TableRow.of(TableCell.text(name), TableCell.count(sample.n()),
				TableCell.number(sample.mean(), SHOWN, prefix + "mean_" + key),
				TableCell.number(sample.sd(), SHOWN, prefix + "sd_" + key),
				TableCell.number(sample.min(), SHOWN), TableCell.number(sample.max(), SHOWN));
	}

	private Block.TableBlock difference(String prefix, String note) {
		Bounds ci = agreement.differenceInterval();
		return new Block.TableBlock("difference", "Difference in Level", List.of(TableColumn.number("n"), TableColumn.number("M"),
				TableColumn.interval(Levels.label(agreement.confidence())), TableColumn.number("SD"), TableColumn.number("t"),
				TableColumn.number("df"), TableColumn.number("p"), TableColumn.number("dz"), TableColumn.number("dav")),
				List.of(TableRow.of(TableCell.count(agreement.n()), number(agreement.difference().mean(), prefix + "mean_diff"),
						TableCell.interval(ci.low(), ci.high(), SHOWN), number(agreement.difference().sd(), prefix + "sd_diff"),
						number(agreement.t(), prefix + "t"), TableCell.count(agreement.n() - 1L),
						TableCell.number(agreement.p(), NumberStyle.P_VALUE, prefix + "p"),
						number(agreement.dz(), prefix + "cohen_dz"),
						number(agreement.dav(), prefix + "cohen_dav"))),
				List.of(TableNote.general(dyads.firstName() + " minus " + dyads.secondName() + "." + note
						+ " Paired t test. dz = mean difference in standard deviations of the differences; dav = in the mean of "
						+ "the sides' "
						+ "standard deviations.")));
	}

	private static TableCell number(double value, String source) {
		return TableCell.number(value, SHOWN, source);
	}

	private Block.TableBlock indices(String prefix, String note) {
		List<TableRow> rows = new ArrayList<>();
		Bounds r = agreement.pearson().interval(agreement.confidence());
		Bounds c = agreement.concordance().interval(agreement.confidence());
		rows.add(index("Pearson's r", agreement.pearson().r(), r, prefix + "pearson_r"));
		rows.add(index("Spearman's ρ", agreement.spearman().r(), Bounds.NONE, prefix + "spearman_rho"));
		rows.add(index("Kendall's τ-b", agreement.kendall(), Bounds.NONE, prefix + "kendall_tau_b"));
		rows.add(index("Lin's concordance", agreement.concordance().coefficient(), c, prefix + "ccc"));
		for (String name : List.of("ICC(A,1)", "ICC(C,1)")) {
			IntraclassCorrelations.Coefficient icc = agreement.icc(name);
			rows.add(index(name.equals("ICC(A,1)") ? "ICC(A,1), absolute agreement" : "ICC(C,1), consistency", icc.estimate(),
					icc.bounds(), prefix + name + "/est"));
		}
		return new Block.TableBlock("indices", "Association and Agreement", List.of(TableColumn.stub("Coefficient"),
				TableColumn.number("Estimate"), TableColumn.interval(Levels.label(agreement.confidence()))), rows,
				List.of(TableNote.general("r, ρ and τ ask whether the sides order alike; concordance and ICC(A,1) also "
				+ "whether they "
						+ "give the same level." + note)));
	}

	private static TableRow index(String name, double value, Bounds bounds, String source) {
		TableCell interval = Double.isNaN(bounds.low()) ? TableCell.BLANK : TableCell.interval(bounds.low(), bounds.high(),
				UP_TO_ONE);
		return TableRow.of(TableCell.text(name), TableCell.number(value, UP_TO_ONE, source), interval);
	}

	private Block.TableBlock limits() {
		LimitsOfAgreement limits = agreement.limits();
		double level = agreement.confidence();
		Bounds bias = agreement.differenceInterval();
		Bounds lower = limits.interval(limits.lower(), level);
		Bounds upper = limits.interval(limits.upper(), level);
		return new Block.TableBlock("limits", "Limits of Agreement",
				List.of(TableColumn.stub("Line"), TableColumn.number("Estimate"), TableColumn.interval(Levels.label(level))),
				List.of(TableRow.of(TableCell.text("Upper limit"), number(limits.upper(), "loa_upper"), interval(upper)),
						TableRow.of(TableCell.text("Mean difference"), number(limits.bias(), "mean_diff"), interval(bias)),
						TableRow.of(TableCell.text("Lower limit"), number(limits.lower(), "loa_lower"), interval(lower))),
				List.of(TableNote.general("95% of differences are expected between the limits, mean " + Symbols.PLUS_MINUS
						+ " 1.96 SD.")));
	}

	private static TableCell interval(Bounds bounds) {
		return TableCell.interval(bounds.low(), bounds.high(), SHOWN);
	}

	private Block.TableBlock repeatedLimits(RepeatedLimits limits) {
		double level = agreement.confidence();
		return new Block.TableBlock("limits", "Limits of Agreement for a Single Session",
				List.of(TableColumn.stub("Line"), TableColumn.number("Estimate"), TableColumn.interval(Levels.label(level))),
				List.of(TableRow.of(TableCell.text("Upper limit"), number(limits.upper(), "loa_upper"),
						interval(limits.upperInterval(level))),
						TableRow.of(TableCell.text("Mean difference of pairs"), number(limits.bias(), "bias"), TableCell.BLANK),
						TableRow.of(TableCell.text("Lower limit"), number(limits.lower(), "loa_lower"),
								interval(limits.lowerInterval(level))),
						TableRow.group("Standard deviation of differences"),
						TableRow.of(TableCell.text("Between clients"), number(Math.sqrt(Math.max(0, limits.varianceBetween())),
						""),
								TableCell.BLANK),
						TableRow.of(TableCell.text("Within clients"), number(Math.sqrt(limits.meanSquareWithin()), ""),
						TableCell.BLANK),
						TableRow.of(TableCell.text("Of a single difference"), number(limits.sd(), "sd_total"), TableCell.BLANK)),
				List.of(TableNote.general("For " + Wording.count(limits.pairs(), "repeated pair") + " of "
						+ Wording.count(limits.subjects(), "client") + " whose true "
						+ "value varies (Bland & Altman, 2007); intervals of the limits after Zou (2013). 95% of single "
						+ "differences are "
						+ "expected between the limits.")));
	}

	private Block.TableBlock byOccasion(Map<Category, PairAgreement> occasions) {
		String ci = Levels.label(agreement.confidence());
		List<TableRow> rows = occasions.entrySet().stream().map(e -> {
			PairAgreement at = e.getValue();
			String prefix = "occasion=" + e.getKey().code() + "/";
			Bounds difference = at.differenceInterval();
			return TableRow.of(TableCell.text(e.getKey().label()), TableCell.count(at.n()),
					number(at.a().mean(), prefix + "mean_a"),
					number(at.b().mean(), prefix + "mean_b"), number(at.difference().mean(), prefix + "mean_diff"),
					interval(difference),
					TableCell.number(at.pearson().r(), UP_TO_ONE, prefix + "pearson_r"),
					TableCell.number(at.icc("ICC(A,1)").estimate(), UP_TO_ONE, prefix + "ICC(A,1)/est"))
					.about("occasion", e.getKey().code());
		}).toList();
		return new Block.TableBlock("occasions", "Agreement at Each Occasion",
				List.of(TableColumn.stub(dyads.occasions().orElseThrow().name()), TableColumn.number("n"),
						TableColumn.number(dyads.firstName()).under("M"), TableColumn.number(dyads.secondName()).under("M"),
						TableColumn.number("M").under("Difference"), TableColumn.interval(ci).under("Difference"),
						TableColumn.number("r"), TableColumn.number("ICC(A,1)")),
				rows, List.of(TableNote.general("n = pairs.")));
	}

	private void method(ReportBuilder report, boolean repeated) {
		report.method(repeated ? "Ratings of both sides were averaged over the sessions that both had rated, so that each client "
				+ "counts once; the difference was tested with a paired t test. "
				: "The difference was tested with a paired t test. ",
				"Intervals of correlations and of Lin's (1989) concordance are by Fisher's z, those of intraclass "
					+ "correlations by F "
				+ "(McGraw & "
						+ "Wong, 1996). ", repeated ? "Limits of agreement take the variance of differences between and within "
						+ "clients from a "
						+ "one-way analysis of variance (Bland & Altman, 2007); their intervals are recovered from those of "
						+ "mean and "
						+ "variances (Zou, 2013)."
						: "Limits of agreement have standard errors after Bland and "
						+ "Altman (1999).");
		report.reference(repeated ? Works.BLAND_ALTMAN_2007 : Works.BLAND_ALTMAN_1999);
		report.reference(Works.LIN_1989);
		report.reference(Works.MCGRAW_WONG_1996);
		if (repeated) {
			report.reference(Works.ZOU_2013);
		}
	}
}
