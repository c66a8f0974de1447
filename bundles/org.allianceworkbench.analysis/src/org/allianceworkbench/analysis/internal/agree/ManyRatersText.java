package org.allianceworkbench.analysis.internal.agree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.CategoricalAgreement;
import org.allianceworkbench.analysis.internal.statistics.CategoricalAgreement.Level;
import org.allianceworkbench.analysis.internal.statistics.KrippendorffIntervals;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Symbols;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;
import org.allianceworkbench.report.Wording;

/** Many raters' categories: values and blocks. */
record ManyRatersText(Judgements judgements, AgreementCategoriesOptions options, AnalysisInput input, String title) {

	void write(ReportBuilder report) {
		int k = judgements.categories().size();
		int[][] complete = judgements.complete();
		CategoricalAgreement all = new CategoricalAgreement(judgements.units(), k);
		double[] values = judgements.categories().stream().mapToDouble(Category::position).toArray();
		List<TableRow> rows = new ArrayList<>();
		String ci = Levels.key(options.confidence());
		if (complete.length > 1) {
			CategoricalAgreement.Coefficient fleiss = new CategoricalAgreement(complete, k).fleiss();
			double z = fleiss.value() / fleiss.error();
			double p = org.hipparchus.special.Erf.erfc(Math.abs(z) / Math.sqrt(2));
			report.value("kappa", fleiss.value()).value("se0_fleiss1971", fleiss.error()).value("z", z).value("p", p);
			rows.add(TableRow.of(TableCell.text("Fleiss' " + Symbols.KAPPA), Apa.bounded(fleiss.value(), "kappa"),
					TableCell.BLANK,
					Apa.number(z, "z"),
					Apa.p(p, "p")));
			if (Double.isFinite(fleiss.value())) {
				report.finding("Agreement of the ", judgements.raters().size(), fleiss.value() < 0
						? " raters is worse than chance would give" : " raters beyond chance is "
						+ TwoRatersText.words(fleiss.value()),
						" (Fleiss' " + Symbols.KAPPA + " = ",
						Apa.bounded(fleiss.value(), "kappa"), ", ",
						Double.isFinite(p) ? Apa.pInText(p) : "not testable", ").");
			} else {
				report.warn("All raters used one category only: agreement beyond chance can't be computed.",
						"Look at the counts.");
			}
		} else {
			report.warn("Fewer than two units were judged by all raters: Fleiss' kappa can't be computed.",
					"Use Krippendorff's alpha, which allows for missing judgements.");
		}
		judgements.order().warn(report);
		if (k > 1) {
			CategoricalAgreement.Coefficient gwet = all.gwet(options.weights());
			report.value("gwet_ac", gwet.value()).value("gwet_se", gwet.error()).value("gwet_" + ci + "_lo",
					gwet.interval(options.confidence()).low()).value("gwet_" + ci + "_hi", gwet.interval(options.confidence())
					.high());
			rows.add(TableRow.of(TableCell.text(gwet()), Apa.bounded(gwet.value(), "gwet_ac"),
					Apa.boundedInterval(gwet.interval(options.confidence())), TableCell.BLANK, TableCell.BLANK));
		}
		Map<Level, Bounds> alphas = KrippendorffIntervals.of(judgements.units(), values, options.confidence());
		for (Level level : judgements.order().levels()) {
			String name = level.name().toLowerCase(Locale.ROOT);
			report.value("kripp_" + name, all.krippendorff(level, values))
					.value("kripp_" + name + "_" + ci + "_lo", alphas.get(level).low())
					.value("kripp_" + name + "_" + ci + "_hi", alphas.get(level).high());
			rows.add(TableRow.of(TableCell.text("Krippendorff's " + Symbols.ALPHA + ", " + name),
					Apa.bounded(all.krippendorff(level, values), "kripp_" + name),
					Apa.boundedInterval(alphas.get(level)), TableCell.BLANK, TableCell.BLANK));
		}
		report.add(new Block.TableBlock("coefficients", "Agreement Beyond Chance", List.of(TableColumn.stub("Coefficient"),
				TableColumn.number("Estimate"), TableColumn.interval(Levels.label(options.confidence())), TableColumn.number("z"),
				TableColumn.number("p")), rows, List.of(TableNote.general("Fleiss' " + Symbols.KAPPA + " is of the "
						+ Wording.count(complete.length, "unit") + " that all raters judged, its test after Fleiss (1971); the "
						+ "others are of all units. Intervals of " + Symbols.ALPHA + ": percentiles of "
						+ Wording.count(KrippendorffIntervals.SAMPLES, "bootstrap sample") + " of units."),
						TableNote.general(judgements.order().note()))));
		report.add(use());
		report.figure(figure());
		new AgreementChecks(judgements, options.rating().isPresent() && input.key(DesignKey.OCCASION).isPresent())
				.write(report);
		report.method("Agreement of ", judgements.raters().size(), " raters about ", k,
				" categories was judged by Fleiss' ", Symbols.KAPPA, ", ", gwet(), " (Gwet, 2008) and Krippendorff's ",
					Symbols.ALPHA,
				" (Hayes & Krippendorff, 2007), which allows for missing judgements, with bootstrap intervals (Zapf et "
					+ "al., 2016).");
		report.reference(Works.FLEISS_1971);
		report.reference(Works.GWET_2008);
		report.reference(Works.HAYES_KRIPPENDORFF_2007);
		report.reference(Works.ZAPF_2016);
		if (complete.length > 1) {
			script(report);
		}
	}

	private String gwet() {
		return switch (options.weights()) {
			case UNWEIGHTED -> "Gwet's AC1";
			case LINEAR -> "Gwet's AC2 with linear weights";
			case QUADRATIC -> "Gwet's AC2 with quadratic weights";
		};
	}

	private long used(int rater, int category) {
		return Arrays.stream(judgements.units()).filter(u -> u[rater] == category).count();
	}

	private long judged(int rater) {
		return Arrays.stream(judgements.units()).filter(u -> u[rater] >= 0).count();
	}

	private Block.TableBlock use() {
		List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.stub("Rater"), TableColumn.number("Units")));
		judgements.categories().forEach(c -> columns.add(TableColumn.number(c.label())));
		List<TableRow> rows = IntStream.range(0, judgements.raters().size()).mapToObj(r -> {
			List<TableCell> cells = new ArrayList<>(List.of(TableCell.text(judgements.raters().get(r)),
					TableCell.count(judged(r))));
			IntStream.range(0, judgements.categories().size()).forEach(c -> cells.add(TableCell.count(used(r, c))));
			return TableRow.of(cells);
		}).toList();
		return new Block.TableBlock("use", "How Often Each Rater Used Each Category", columns, rows, List.of());
	}

	private Figure figure() {
		return new Figure.Bars("use", "Categories Used by Each Rater", Axis.of("Share of the rater's judgements").within(0, 1),
				judgements.raters(), IntStream.range(0, judgements.categories().size()).mapToObj(c -> new Figure.Part(
						judgements.categories().get(c).label(), IntStream.range(0, judgements.raters().size())
								.mapToDouble(r -> (double) used(r, c) / judged(r)).toArray())).toList(),
				new NumberStyle(NumberStyle.Kind.PERCENT, 0), Prose.of("Bars of ", judgements.raters().size(),
				" raters divided into ",
						judgements.categories().size(), " categories."), Prose.NONE);
	}

	private void script(ReportBuilder report) {
		Scripts scripts = Scripts.of(input, title);
		scripts.r("levels <- " + R.texts(judgements.categories().stream().map(Category::code).toList()));
		if (options.rating().isPresent()) {
			String unit = Stream.of(DesignKey.CLIENT, DesignKey.OCCASION).filter(k -> input.key(k).isPresent())
					.map(k -> R.column(scripts.key(k))).collect(Collectors.joining(", "));
			scripts.uses(options.rating().get()).r("units <- tapply(as.character(" + R.column(options.rating().get())
					+ "), list(paste(" + unit + ", sep = \"\\r\"), as.character(" + R.column(scripts.key(DesignKey.ROLE))
					+ ")), function(x) na.omit(x)[1])", "units <- units[, colSums(!is.na(units)) > 0]",
					"units <- units[complete.cases(units), ]");
		} else {
			scripts.uses(options.columns()).complete(options.columns().toArray(String[]::new)).r("units <- d[, "
					+ R.texts(options.columns()) + "]");
		}
		scripts.r("n <- t(apply(units, 1, function(u) table(factor(u, levels))))", "m <- sum(n[1, ])",
				"pj <- colSums(n) / sum(n); agree <- mean((rowSums(n^2) - m) / (m * (m - 1))); pe <- sum(pj^2)",
				"se <- sqrt(2 / (nrow(n) * m * "
						+ "(m - 1)) * (pe - (2 * m - 3) * pe^2 + 2 * (m - 2) * sum(pj^3)) / (1 - pe)^2)");
		if (Double.isFinite(new CategoricalAgreement(judgements.complete(), judgements.categories().size()).fleiss().value())) {
			scripts.result("kappa", "(agree - pe) / (1 - pe)").result("se0_fleiss1971", "se");
		}
		if (options.rating().isEmpty()) {
			scripts.spss("RELIABILITY /VARIABLES=" + Spss.names(options.columns()) + " /FLEISS KAPPA=TRUE.");
		}
		scripts.addTo(report);
	}
}
