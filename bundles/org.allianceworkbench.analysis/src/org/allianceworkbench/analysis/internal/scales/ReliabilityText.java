package org.allianceworkbench.analysis.internal.scales;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.Groups;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.ChiSquare;
import org.allianceworkbench.analysis.internal.statistics.Correlation;
import org.allianceworkbench.analysis.internal.statistics.OneFactor;
import org.allianceworkbench.analysis.internal.statistics.Sample;
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

/** The reliability's blocks. */
record ReliabilityText(AnalysisInput input, ScaleItems scale, Groups groups, ReliabilityOptions options,
		List<GroupReliability> all,
		String title) {

	private static final double LOW_ITEM = 0.3;

	void write(ReportBuilder report) {
		all.forEach(g -> warnings(report, g));
		all.forEach(g -> finding(report, g));
		report.add(summary());
		for (int g = 0; g < all.size(); g++) {
			report.add(items(g));
		}
		checks(report);
		if (all.stream().anyMatch(g -> Double.isFinite(g.items().itemTotal(0)) || Double.isFinite(g.items().itemTotal(1)))) {
			report.figure(figure());
		}
		report.method("Internal consistency was judged by Cronbach's (1951) α with the interval of Feldt et al. (1987) "
				+ "and by McDonald's "
				+ "(1999) ω from a one-factor model of the items' covariances, fitted by maximum likelihood, with an "
					+ "interval by the delta method (Hayes & Coutts, 2020). Rows in "
				+ "which all "
				+ "items are answered were used. SEM is the standard error of measurement of the sum score, SD "
				+ "× √(1 − α).",
				scale.reversed().length > 0 && IntStream.range(0, scale.reversed().length).anyMatch(j -> scale.reversed()[j])
						? " Reversed items: " + IntStream.range(0, scale.reversed().length).filter(j -> scale.reversed()[j])
								.mapToObj(scale::name).collect(Collectors.joining(", ")) + "." : "");
		report.reference(Works.CRONBACH_1951);
		report.reference(Works.FELDT_1987);
		report.reference(Works.HAYES_COUTTS_2020);
		report.reference(Works.MCDONALD_1999);
		script(report);
	}

	private static String where(GroupReliability g) {
		return g.group().name().isEmpty() ? "" : " (" + g.group().label() + ")";
	}

	private void warnings(ReportBuilder report, GroupReliability g) {
		List<String> constant = IntStream.range(0, g.items().k()).filter(j -> g.items().covariance().getEntry(j, j) == 0)
				.mapToObj(scale::name).toList();
		if (!constant.isEmpty()) {
			report.warn("All rows have the same answer to " + Apa.list(constant) + where(g)
					+ ": correlations and ω can't be computed.",
					"Leave these items out.");
		} else if (g.factor().isEmpty()) {
			report.warn("McDonald's ω can't be computed" + where(g) + ": " + (g.items().k() < 3 ? "one factor needs three items."
					: g.items().n() <= g.items().k() ? "there are no more rows than items."
					: "one factor can't be fitted to these items."),
					g.items().k() < 3 ? "Use α, or the correlation of the two items." : "Use α, and look at the items.");
		} else if (IntStream.range(0, g.items().k()).anyMatch(j -> g.factor().get().uniquenesses()[j] <= 0)) {
			report.warn("An item's residual variance is negative" + where(g) + ": one factor does not fit these items.",
					"Look at the item's loading; ω is not to be trusted and has no interval.");
		}
		if (g.items().alpha() < 0) {
			report.warn("Cronbach's α is negative" + where(g) + ": items are correlated negatively.",
					"Check which items are keyed the other way round and name them as Reversed items.");
		}
		List<String> negative = IntStream.range(0, g.items().k()).filter(j -> g.items().itemTotal(j) < 0).mapToObj(scale::name)
				.toList();
		if (!negative.isEmpty() && negative.size() < g.items().k()) {
			report.warn("The rest of the scale is correlated negatively with " + Apa.list(negative) + where(g) + ".",
					"Check whether these items are keyed the other way round.");
		}
	}

	private void finding(ReportBuilder report, GroupReliability g) {
		if (!Double.isFinite(g.items().alpha())) {
			return;
		}
		report.finding("Cronbach's α", where(g), " is ", Apa.bounded(g.items().alpha(), g.key("alpha")), ", ",
				Levels.label(options.confidence()), " ", Apa.boundedInterval(g.items().feldt(options.confidence())), g.factor()
				.isPresent()
						? Prose.of("; McDonald's ω is ", Apa.bounded(g.factor().get().omega(), g.key("omega_total")), ", ",
								Levels.label(options.confidence()), " ", Apa.boundedInterval(g.omegaInterval())) : "",
						". ", judgement(g));
		List<String> better = IntStream.range(0, g.items().k()).filter(j -> g.items().alphaWithout(j) > g.items().alpha() + 0.01)
				.mapToObj(scale::title).toList();
		if (!better.isEmpty()) {
			report.finding("Cronbach's α would rise without ", Apa.list(better), where(g), ".");
		}
	}

	/** What the coefficient is enough for; nothing while an item that may be keyed the other way spoils α or lifts ω. */
	private String judgement(GroupReliability g) {
		List<String> against = IntStream.range(0, g.items().k()).filter(j -> g.items().itemTotal(j) < 0
				|| g.factor().filter(f -> f.loadings()[j] < 0).isPresent()).mapToObj(scale::title).toList();
		if (against.isEmpty()) {
			return "This is " + verdict(g.factor().map(OneFactor::omega).orElse(g.items().alpha())) + ".";
		}
		return "How good this is can't be judged while " + Apa.list(against) + (against.size() == 1
				? " goes against the other items." : " go against the other items.");
	}

	private static String verdict(double omega) {
		return omega >= 0.9 ? "enough to judge single persons" : omega >= 0.8 ? "good for research" : omega >= 0.7
				? "acceptable for research"
				: "low: scores hold much error";
	}

	private List<TableColumn> stubs() {
		return new ArrayList<>(groups.titles().stream().map(TableColumn::stub).toList());
	}

	private Block.TableBlock summary() {
		List<TableColumn> columns = stubs();
		String ci = Levels.label(options.confidence());
		columns.addAll(List.of(TableColumn.number("n"), TableColumn.number("Items"), TableColumn.number("α"),
				TableColumn.interval(ci),
				TableColumn.number("Standardised α"), TableColumn.number("ω"), TableColumn.interval(ci + " of ω"),
				TableColumn.number("Mean r"), TableColumn.number("M"), TableColumn.number("SD"), TableColumn.number("SEM")));
		List<TableRow> rows = all.stream().map(g -> {
			List<TableCell> cells = new ArrayList<>(g.group().categories().stream().map(c -> TableCell.text(c.label())).toList());
			Bounds omega = g.omegaInterval();
			Sample total = g.items().total();
			cells.addAll(List.of(TableCell.count(g.items().n()), TableCell.count(g.items().k()),
					Apa.bounded(g.items().alpha(), g.key("alpha")),
					Apa.boundedInterval(g.items().feldt(options.confidence())),
					Apa.bounded(g.items().alphaStandardised(), g.key("alpha_standardized")),
					Apa.bounded(g.factor().map(OneFactor::omega).orElse(Double.NaN), g.key("omega_total")),
					Apa.boundedInterval(omega),
					Apa.bounded(g.items().meanCorrelation(), g.key("mean_interitem_r")),
					Apa.number(total.mean(), g.key("scale_mean_of_sums")),
					Apa.number(total.sd(), g.key("scale_sd_of_sums")),
					Apa.number(g.items().standardErrorOfMeasurement(), g.key("sem_of_sums"))));
			return TableRow.of(cells);
		}).toList();
		return new Block.TableBlock("reliability", "Internal Consistency", columns, rows,
				List.of(TableNote.general("Mean r = mean "
				+ "correlation of two items; M, SD and SEM (standard error of measurement) are of the sum score. "
					+ "Intervals of ω are "
				+ "kept within 0 and 1.")));
	}

	private Block.TableBlock items(int number) {
		GroupReliability g = all.get(number);
		List<TableRow> rows = IntStream.range(0, g.items().k()).mapToObj(j -> {
			String key = g.key("items/" + scale.name(j) + "/");
			Sample own = new Sample(g.items().items()[j]);
			return TableRow.of(TableCell.text(scale.title(j)), Apa.number(own.mean(), key + "mean"),
					Apa.number(own.sd(), key + "sd"),
					Apa.bounded(g.items().itemTotal(j), key + "corrected_item_total_r"),
					Apa.bounded(g.items().multipleCorrelation(j), key + "smc"),
					Apa.bounded(g.items().alphaWithout(j), key + "alpha_if_deleted"),
					Apa.number(g.factor().map(f -> f.loadings()[j]).orElse(Double.NaN), g.key("loading/" + scale.name(j))),
					Apa.bounded(g.factor().map(f -> f.standardised(j)).orElse(Double.NaN),
					g.key("loading_std/" + scale.name(j))));
		}).toList();
		return new Block.TableBlock("items" + (all.size() == 1 ? "" : "-" + number), "Items" + where(g),
				List.of(TableColumn.stub("Item"), TableColumn.number("M"), TableColumn.number("SD"),
				TableColumn.number("Item-total r"),
						TableColumn.number(Symbols.R2), TableColumn.number("α if deleted"), TableColumn.number("Raw")
						.under("Loading"),
						TableColumn.number("Standardised").under("Loading")), rows,
				List.of(TableNote.general("Item-total r = correlation with the sum of the other items; R² = share of variance "
				+ "that the other "
						+ "items explain; loadings of one factor by maximum likelihood.")));
	}

	private void checks(ReportBuilder report) {
		Checks checks = new Checks();
		for (GroupReliability g : all) {
			g.factor().filter(f -> f.df() > 0).ifPresent(f -> {
				double p = ChiSquare.upper(f.chiSquare(), f.df());
				double rmsea = Math.sqrt(Math.max(0, (f.chiSquare() - f.df()) / (f.df() * (g.items().n() - 1.0))));
				report.value(g.key("rmsea"), rmsea);
				checks.add("One factor" + where(g) + ": p of the χ² test", Apa.p(p, g.key("chisq_p")),
						p < 0.05 ? "One factor does not fit exactly" : "No sign against one factor");
				checks.add("One factor" + where(g) + ": RMSEA", Apa.fine(rmsea, g.key("rmsea")), rmsea > 0.10
						? "Poor: the items measure more than one thing" : rmsea > 0.06 ? "Fair" : "Good");
			});
			double least = IntStream.range(0, g.items().k()).mapToDouble(j -> g.items().itemTotal(j)).min().orElse(Double.NaN);
			checks.add("Lowest item-total correlation" + where(g), Apa.bounded(least, ""), least < LOW_ITEM
					? "An item hardly belongs to the scale" : "All items belong to the scale");
		}
		checks.note("α assumes that all items measure one thing equally well; ω only that they measure one thing. RMSEA "
				+ "= root mean "
				+ "square error of approximation.").write(report);
	}

	private Figure figure() {
		List<Figure.Interval> rows = new ArrayList<>();
		for (int j = 0; j < scale.columns().size(); j++) {
			for (GroupReliability g : all.stream().limit(8).toList()) {
				double r = g.items().itemTotal(j);
				if (Double.isFinite(r)) {
					Bounds ci = new Correlation(r, g.items().n()).interval(options.confidence());
					rows.add(new Figure.Interval(scale.title(j) + where(g), r, ci.low(), ci.high(), Double.NaN,
							Figure.Interval.Kind.SINGLE));
				}
			}
		}
		double low = rows.stream().mapToDouble(Figure.Interval::value).min().orElse(0);
		return new Figure.Forest("items", "How Each Item Goes With the Others", Axis.of("Item-total correlation"), rows, LOW_ITEM,
				NumberStyle.CORRELATION, Prose.of("Item-total correlations of ", Wording.count(scale.columns().size(), "item"),
				", the lowest ",
						TableCell.number(low, NumberStyle.CORRELATION), "."),
						Prose.of("Lines are ", Levels.label(options.confidence()),
								"; below .30 an item hardly belongs to the scale."));
	}

	private void script(ReportBuilder report) {
		Scripts scripts = Scripts.of(input, title);
		List<String> names = IntStream.range(0, scale.columns().size()).mapToObj(scale::name).toList();
		scripts.uses(names).uses(options.by());
		double both = scale.low() + scale.high();
		IntStream.range(0, names.size()).filter(j -> scale.reversed()[j]).forEach(j ->
				scripts.compute(names.get(j), R.number(both) + " - "
				+ R.column(names.get(j)), Spss.number(both) + " - " + Spss.name(names.get(j))));
		String ci = Levels.key(options.confidence());
		String level = R.number(options.confidence());
		scripts.r("items <- " + R.texts(names), "judge <- function(x) {",
				"  x <- na.omit(x); n <- nrow(x); k <- ncol(x); C <- cov(x); t <- rowSums(x)",
				"  a <- k / (k - 1) * (1 - sum(diag(C)) / sum(C)); r <- mean(cor(x)[lower.tri(C)])",
				"  f <- function(p) 1 - (1 - a) * qf(p, n - 1, (n - 1) * (k - 1))",
				"  out <- c(n = n, alpha = a, alpha_standardized = k * r / (1 + (k - 1) * r), mean_interitem_r = r,",
				"    feldt_" + ci + "_lo = f(0.5 + " + level + " / 2), feldt_" + ci + "_hi = f(0.5 - " + level
				+ " / 2), scale_mean_of_sums = mean(t),",
				"    scale_sd_of_sums = sd(t), sem_of_sums = sd(t) * sqrt(1 - a))",
				"  for (j in seq_len(k)) { o <- C[-j, -j, drop = FALSE]; key <- paste0(\"items/\", items[j], \"/\")",
				"    out[paste0(key, \"corrected_item_total_r\")] <- cor(x[[j]], t - x[[j]])",
				"    if (k > 2) out[paste0(key, \"alpha_if_deleted\")] <- (k - 1) / (k - 2) * (1 - sum(diag(o)) / sum(o)) }",
				"  if (k > 2 && n > k) {  # one factor by maximum likelihood; the packages psych and lavaan give it too",
				"    u <- factanal(covmat = C * (n - 1) / n, factors = 1, n.obs = n, control = list(opt = list(factr = 1e3), "
				+ "lower = 1e-4))",
				"    l <- u$loadings[, 1] * sqrt(diag(C) * (n - 1) / n); e <- u$uniquenesses * diag(C) * (n - 1) / n",
				"    out[\"omega_total\"] <- sum(l)^2 / (sum(l)^2 + sum(e)) }", "  out", "}");
		if (options.by().isEmpty()) {
			scripts.results("judge(d[, items])");
		} else {
			for (GroupReliability g : all) {
				String condition = IntStream.range(0, options.by().size()).mapToObj(b -> "as.character("
						+ R.column(groups.columns().get(b))
						+ ") %in% " + R.text(g.group().categories().get(b).code())).collect(Collectors.joining(" & "));
				scripts.results("local({ v <- judge(d[" + condition + ", items]); setNames(v, paste0("
						+ R.text(g.group().name() + "/")
						+ ", names(v))) })");
			}
			scripts.spss("SORT CASES BY " + Spss.names(groups.columns()) + ".", "SPLIT FILE LAYERED BY "
					+ Spss.names(groups.columns()) + ".");
		}
		scripts.spss("RELIABILITY /VARIABLES=" + Spss.names(names)
				+ " /SCALE('Scale') ALL /MODEL=ALPHA /STATISTICS=DESCRIPTIVE SCALE CORR",
				"  /SUMMARY=TOTAL.", "RELIABILITY /VARIABLES=" + Spss.names(names) + " /SCALE('Scale') ALL /MODEL=OMEGA.");
		scripts.addTo(report);
	}
}
