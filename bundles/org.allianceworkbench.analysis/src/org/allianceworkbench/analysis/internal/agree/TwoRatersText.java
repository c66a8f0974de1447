package org.allianceworkbench.analysis.internal.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.CategoricalAgreement;
import org.allianceworkbench.analysis.internal.statistics.CategoricalAgreement.Level;
import org.allianceworkbench.analysis.internal.statistics.ChiSquare;
import org.allianceworkbench.analysis.internal.statistics.ContingencyTable;
import org.allianceworkbench.analysis.internal.statistics.KrippendorffIntervals;
import org.allianceworkbench.analysis.internal.statistics.WeightedKappa;
import org.allianceworkbench.analysis.internal.statistics.WeightedKappa.Weights;
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

/** Two raters' categories: values and blocks. */
record TwoRatersText(Judgements judgements, AgreementCategoriesOptions options, AnalysisInput input, String title) {

	private String label(int c) {
		return judgements.categories().get(c).label();
	}

	void write(ReportBuilder report) {
		int[][] counts = judgements.counts();
		int k = counts.length;
		ContingencyTable table = new ContingencyTable(counts);
		CategoricalAgreement all = new CategoricalAgreement(judgements.complete(), k);
		double[] values = judgements.categories().stream().mapToDouble(Category::position).toArray();
		WeightedKappa kappa = WeightedKappa.of(counts, options.weights());
		String ci = Levels.key(options.confidence());
		Bounds interval = kappa.interval(options.confidence());
		report.n("pairs", table.n());
		report.value("po", kappa.po()).value("pe", kappa.pe()).value("kappa", kappa.kappa()).value("ase1", kappa.error())
				.value("ase0", kappa.errorUnderZero()).value("z", kappa.z()).value("p", kappa.p())
				.value(ci + "_lo", interval.low())
				.value(ci + "_hi", interval.high());
		if (k > 1) {
			CategoricalAgreement.Coefficient gwet = all.gwet(options.weights());
			report.value("gwet_ac", gwet.value()).value("gwet_se", gwet.error());
		}
		Map<Level, Bounds> alphas = KrippendorffIntervals.of(judgements.units(), values, options.confidence());
		for (Level level : judgements.order().levels()) {
			String name = level.name().toLowerCase(Locale.ROOT);
			report.value(name, all.krippendorff(level, values)).value(name + "_" + ci + "_lo", alphas.get(level).low())
					.value(name + "_" + ci + "_hi", alphas.get(level).high());
		}
		double exact = near(counts, 0) / table.n();
		report.value("exact", exact);
		if (judgements.order().isOrdinal()) {
			report.value("within_one", near(counts, 1) / table.n());
		}
		double[] bowker = CategoricalAgreement.bowker(counts);
		double bowkerP = ChiSquare.upper(bowker[0], bowker[1]);
		report.value("bowker/chisq", bowker[0]).value("bowker/df", bowker[1]).value("bowker/p", bowkerP);
		warnings(report, table, kappa);
		finding(report, kappa, interval, exact, bowker, bowkerP);
		report.add(counts(table)).add(coefficients(all, values, alphas)).add(symmetry(bowker, bowkerP));
		report.figure(figure(table));
		new AgreementChecks(judgements, options.rating().isPresent() && input.key(DesignKey.OCCASION).isPresent())
				.write(report);
		report.method("Agreement of ", judgements.raters().get(0), " and ", judgements.raters().get(1), " about ", k,
				" categories was judged by Cohen's ", Symbols.KAPPA, judgements.order().isOrdinal()
				? ", unweighted and with linear and quadratic weights," : "", " with the standard errors of Fleiss, Cohen and "
				+ "Everitt (1969); by Gwet's ", judgements.order().isOrdinal() ? "AC1 and AC2, which are" : "AC1, which is",
				" less sensitive to rare categories (Gwet, 2008); and by Krippendorff's ", Symbols.ALPHA,
				" (Hayes & Krippendorff, 2007) with bootstrap intervals (Zapf et "
				+ "al., 2016). Bowker's (1948) test asks whether disagreement goes both ways alike.");
		report.reference(Works.BOWKER_1948);
		report.reference(Works.FLEISS_1969);
		report.reference(Works.GWET_2008);
		report.reference(Works.HAYES_KRIPPENDORFF_2007);
		report.reference(Works.ZAPF_2016);
		script(report);
	}

	private void warnings(ReportBuilder report, ContingencyTable table, WeightedKappa kappa) {
		if (Double.isNaN(kappa.kappa())) {
			report.warn("Both raters used one category only: agreement beyond chance can't be computed.", "Look at the counts.");
		}
		for (int side = 0; side < 2; side++) {
			boolean rows = side == 0;
			long used = IntStream.range(0, table.counts().length).filter(i -> (rows ? table.row(i) : table.column(i)) > 0)
					.count();
			if (used == 1 && !Double.isNaN(kappa.kappa())) {
				report.warn(judgements.raters().get(side) + " used one category only: kappa is 0 whatever the agreement.",
						"Look at the counts and at Gwet's AC.");
			}
		}
		judgements.order().warn(report);
		if (table.n() < 10) {
			report.warn("There " + Wording.agree(table.n(), "is ", "are ") + Wording.count(table.n(), "pair")
					+ " only: standard errors of kappa need more.",
					"Do not interpret the intervals.");
		}
	}

	/** Pairs of judgements that are at most so many categories apart. */
	private static double near(int[][] counts, int apart) {
		int k = counts.length;
		return IntStream.range(0, k).map(i -> IntStream.range(Math.max(0, i - apart), Math.min(k, i + apart + 1))
				.map(j -> counts[i][j]).sum()).sum();
	}

	private void finding(ReportBuilder report, WeightedKappa kappa, Bounds interval, double exact, double[] bowker,
			double bowkerP) {
		report.finding("The raters agree exactly in ", TableCell.number(exact, NumberStyle.PERCENT, "exact"), " of the pairs",
				Double.isNaN(kappa.kappa()) ? "." : Prose.of(kappa.kappa() < 0 ? "; agreement is worse than chance would give"
						: "; agreement beyond chance is " + words(kappa.kappa()), " (",
						options.weights() == Weights.UNWEIGHTED ? Symbols.KAPPA : "weighted " + Symbols.KAPPA, " = ",
						Apa.bounded(kappa.kappa(), "kappa"), ", ",
						Levels.label(options.confidence()), " ", Apa.boundedInterval(interval), ")."));
		if (bowkerP < 0.05) {
			report.finding("Disagreement does not go both ways alike (Bowker's test, ", Symbols.CHI2, "(",
					TableCell.count((long) bowker[1]), ") = ", Apa.number(bowker[0], "bowker/chisq"), ", ", Apa.pInText(bowkerP),
					"): the raters lean to different categories.");
		}
	}

	/** Landis and Koch's (1977) words. */
	static String words(double kappa) {
		return kappa < 0 ? "worse than chance" : kappa < 0.21 ? "slight" : kappa < 0.41 ? "fair" : kappa < 0.61 ? "moderate"
				: kappa < 0.81 ? "substantial" : "almost perfect";
	}

	private Block.TableBlock counts(ContingencyTable table) {
		List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.stub(judgements.raters().get(0))));
		int k = table.counts().length;
		IntStream.range(0, k).forEach(j -> columns.add(TableColumn.number(label(j)).under(judgements.raters().get(1))));
		columns.add(TableColumn.number("Total"));
		List<TableRow> rows = new ArrayList<>();
		for (int i = 0; i < k; i++) {
			List<TableCell> cells = new ArrayList<>(List.of(TableCell.text(label(i))));
			for (int j = 0; j < k; j++) {
				cells.add(TableCell.count(table.counts()[i][j]));
			}
			cells.add(TableCell.count(table.row(i)));
			rows.add(TableRow.of(cells));
		}
		List<TableCell> total = new ArrayList<>(List.of(TableCell.text("Total")));
		IntStream.range(0, k).forEach(j -> total.add(TableCell.count(table.column(j))));
		total.add(TableCell.count(table.n()));
		rows.add(new TableRow(total, TableRow.Kind.TOTAL));
		return new Block.TableBlock("counts", "Judgements of Both Raters", columns, rows, List.of());
	}

	private Block.TableBlock coefficients(CategoricalAgreement all, double[] values,
			Map<Level, Bounds> alphas) {
		List<TableRow> rows = new ArrayList<>();
		for (Weights weights : judgements.order().weights()) {
			WeightedKappa k = WeightedKappa.of(judgements.counts(), weights);
			boolean chosen = weights == options.weights();
			rows.add(TableRow.of(TableCell.text(switch (weights) {
				case UNWEIGHTED -> "Cohen's " + Symbols.KAPPA;
				case LINEAR -> "Cohen's " + Symbols.KAPPA + ", linear weights";
				case QUADRATIC -> "Cohen's " + Symbols.KAPPA + ", quadratic weights";
			}), Apa.bounded(k.kappa(), chosen ? "kappa" : ""), Apa.boundedInterval(k.interval(options.confidence())),
					Apa.number(k.z(), chosen ? "z" : ""), Apa.p(k.p(), chosen ? "p" : "")));
		}
		for (Weights weights : judgements.categories().size() > 1 ? judgements.order().weights() : List.<Weights>of()) {
			CategoricalAgreement.Coefficient ac = all.gwet(weights);
			rows.add(TableRow.of(TableCell.text(switch (weights) {
				case UNWEIGHTED -> "Gwet's AC1";
				case LINEAR -> "Gwet's AC2, linear weights";
				case QUADRATIC -> "Gwet's AC2, quadratic weights";
			}), Apa.bounded(ac.value(), weights == options.weights() ? "gwet_ac" : ""),
					Apa.boundedInterval(ac.interval(options.confidence())), TableCell.BLANK, TableCell.BLANK));
		}
		for (Level level : judgements.order().levels()) {
			String name = level.name().toLowerCase(Locale.ROOT);
			rows.add(TableRow.of(TableCell.text("Krippendorff's " + Symbols.ALPHA + ", " + name),
					Apa.bounded(all.krippendorff(level, values), name),
					Apa.boundedInterval(alphas.get(level)), TableCell.BLANK, TableCell.BLANK));
		}
		return new Block.TableBlock("coefficients", "Agreement Beyond Chance", List.of(TableColumn.stub("Coefficient"),
				TableColumn.number("Estimate"), TableColumn.interval(Levels.label(options.confidence())), TableColumn.number("z"),
				TableColumn.number("p")), rows,
				List.of(TableNote.general(judgements.order().note() + " Intervals of " + Symbols.ALPHA + ": percentiles of "
						+ Wording.count(KrippendorffIntervals.SAMPLES, "bootstrap sample") + " of units.")));
	}

	private Block.TableBlock symmetry(double[] bowker, double p) {
		return new Block.TableBlock("symmetry", "Bowker's Test of Symmetry",
				List.of(TableColumn.number(Symbols.CHI2), TableColumn.number("df"),
				TableColumn.number("p")), List.of(TableRow.of(Apa.number(bowker[0], "bowker/chisq"),
				Apa.df(bowker[1], "bowker/df"),
						Apa.p(p, "bowker/p"))), List.of());
	}

	private Figure figure(ContingencyTable table) {
		int k = table.counts().length;
		List<String> names = IntStream.range(0, k).mapToObj(this::label).toList();
		int most = java.util.Arrays.stream(table.counts()).flatMapToInt(java.util.Arrays::stream).max().orElse(1);
		return new Figure.HeatMap("judgements", "Judgements of " + judgements.raters().get(0) + " and " + judgements.raters()
				.get(1),
				judgements.raters().get(1), judgements.raters().get(0), names, names, IntStream.range(0, k)
				.mapToObj(i -> IntStream.range(0, k)
						.mapToObj(j -> new Figure.Cell(table.counts()[i][j], table.n())).toList()).toList(),
				new Figure.ColourMeaning("Pairs", 0, Math.max(1, most), NumberStyle.INTEGER),
				Prose.of("Heat map of ", table.n(), " pairs of judgements in ", k, " by ", k, " categories."),
				Prose.of("On the diagonal both "
						+ "raters say the same."));
	}

	private void script(ReportBuilder report) {
		Scripts scripts = Scripts.of(input, title);
		String a = "first";
		String b = "second";
		if (options.rating().isPresent()) {
			List<String> keys = new ArrayList<>(List.of(scripts.key(DesignKey.CLIENT)));
			input.key(DesignKey.OCCASION).ifPresent(o -> keys.add(scripts.key(DesignKey.OCCASION)));
			List<String> codes = KeyIndex.of(input, DesignKey.ROLE).orElseThrow()
					.categories()
					.stream().filter(c -> judgements.raters().contains(c.label())).map(Category::code).toList();
			scripts.pairs(options.rating().get(), scripts.key(DesignKey.ROLE), codes.get(0), codes.get(1), keys);
		} else {
			a = options.columns().get(0);
			b = options.columns().get(1);
			scripts.uses(a, b);
		}
		String weights = switch (options.weights()) {
			case UNWEIGHTED -> "(i == j) * 1";
			case LINEAR -> "1 - abs(i - j) / (k - 1)";
			case QUADRATIC -> "1 - (i - j)^2 / (k - 1)^2";
		};
		scripts.complete(a, b).r("levels <- " + R.texts(judgements.categories().stream().map(Category::code).toList()),
				"counts <- table(factor(" + R.column(a) + ", levels), factor(" + R.column(b) + ", levels))",
				"P <- matrix(counts, nrow(counts)) / sum(counts); k <- nrow(P); i <- row(P); j <- col(P); W <- " + weights,
				"r <- rowSums(P); c_ <- colSums(P); po <- sum(W * P); pe <- sum(W * outer(r, c_)); kappa <- (po - pe) / (1 - pe)",
				"M <- outer(drop(W %*% c_), drop(t(W) %*% r), \"+\")  # Fleiss, Cohen & Everitt (1969)",
				"ase1 <- sqrt((sum(P * (W - M * (1 - kappa))^2) - (kappa - pe * (1 - kappa))^2) / (sum(counts) * (1 - pe)^2))",
				"ase0 <- sqrt((sum(outer(r, c_) * (W - M)^2) - pe^2) / (sum(counts) * (1 - pe)^2))", "p <- (r + c_) / 2",
				"chance <- sum(W) / (k * (k - 1)) * sum(p * (1 - p))");
		scripts.result("po", "po").result("pe", "pe").result("exact", "sum(diag(P))");
		if (Double.isFinite(WeightedKappa.of(judgements.counts(), options.weights()).kappa())) {
			scripts.result("kappa", "kappa").result("ase1", "ase1").result("ase0", "ase0")
					.result("gwet_ac", "(po - chance) / (1 - chance)");
		}
		scripts.spss("CROSSTABS /TABLES=" + Spss.name(a) + " BY " + Spss.name(b) + " /STATISTICS=KAPPA MCNEMAR.");
		if (judgements.order().isOrdinal()) {
			scripts.spss("WEIGHTED KAPPA VARIABLES=" + Spss.name(a) + " " + Spss.name(b) + " /CRITERIA WEIGHTING="
					+ (options.weights() == Weights.LINEAR ? "LINEAR" : "QUADRATIC") + ".");
		}
		scripts.addTo(report);
	}
}
