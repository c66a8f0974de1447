package org.allianceworkbench.analysis.internal.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;

/** The correlations' blocks. */
record CorrelationText(Cases cases, CorrelationOptions options, List<String> titles, List<PairCorrelation> pairs,
		List<double[]> numbers, String title) {

	private static final int MOST_POINTS = 1_500;
	private static final int MOST_CHECKS = 15;

	void write(ReportBuilder report) {
		warnings(report);
		finding(report);
		report.add(matrix()).add(table());
		report.figure(titles.size() == 2 ? scatter() : heat());
		checks(report);
		report.method(cases.method(), "Correlations are Pearson's r with intervals by Fisher's z; Spearman's rho and Kendall's "
				+ "tau-b are "
				+ "given beside it (Cohen et al., 2003). ", options.missing() == CorrelationOptions.Missing.PAIRWISE
						? "A pair of variables uses all cases that have both." : "Only cases with all variables are used.",
				options.controlling().isEmpty() ? "" : " Partial correlations control for " + Apa.list(options.controlling())
				+ ".",
				pairs.size() > 5 ? " The p values are not corrected for the number of correlations." : "");
		report.reference(Works.COHEN_2003);
		script(report);
	}

	/** Rank and product-moment correlation far apart: a curve, or single values far out. */
	private void checks(ReportBuilder report) {
		Checks checks = new Checks();
		pairs.stream().filter(p -> p.n() > 3 && Double.isFinite(p.pearson().r())).limit(MOST_CHECKS).forEach(p -> {
			double apart = Math.abs(p.spearman().r()) - Math.abs(p.pearson().r());
			checks.add(titles.get(p.first()) + " and " + titles.get(p.second()) + ": |rho| - |r|", Apa.number(apart, ""),
					Math.abs(apart) > 0.1 ? "A curve or values far out: look at the scatter plot and rely on rho"
							: "No sign against a straight line");
		});
		checks.note("Where the rank correlation rho and r differ by more than .10, r is not a fair summary.").write(report);
	}

	private void warnings(ReportBuilder report) {
		for (int v = 0; v < titles.size(); v++) {
			int at = v;
			double[] valid = java.util.Arrays.stream(numbers.get(v)).filter(x -> !Double.isNaN(x)).toArray();
			Sample s = new Sample(valid);
			if (s.n() == 0) {
				report.warn(titles.get(v) + " has no valid value.", "Check its missing-value definition and the rows used.");
			} else if (s.min() == s.max()) {
				report.warn(titles.get(v) + " has the same value in all cases: its correlations can't be computed.",
						"Leave it out.");
			} else if (pairs.stream().anyMatch(p -> (p.first() == at || p.second() == at) && p.n() < 4)) {
				report.warn("Some correlations of " + titles.get(v) + " are of fewer than 4 cases and have no interval.",
						"Do not interpret them.");
			}
		}
	}

	private void finding(ReportBuilder report) {
		List<PairCorrelation> known = pairs.stream().filter(p -> !Double.isNaN(p.pearson().interval(options.confidence()).low()))
				.toList();
		if (known.isEmpty()) {
			report.finding("No correlation can be tested.");
			return;
		}
		List<PairCorrelation> reliable = known.stream().filter(p -> p.pearson().p() < 1 - options.confidence())
				.sorted(Comparator.comparingDouble((PairCorrelation p) -> -Math.abs(p.pearson().r()))).toList();
		if (pairs.size() > 1) {
			report.finding(TableCell.count(reliable.size()), " of ", TableCell.count(known.size()),
					" correlations differ reliably from 0.");
		}
		for (PairCorrelation p : reliable.stream().limit(3).toList()) {
			report.finding(titles.get(p.first()), " and ", titles.get(p.second()), ": r = ",
					Apa.bounded(p.pearson().r(), p.name() + "/r"), ", ",
					Levels.label(options.confidence()), " ", Apa.boundedInterval(p.pearson().interval(options.confidence())),
					", ",
					Apa.pInText(p.pearson().p()), ", n = ", TableCell.count(p.n()), ".");
		}
		if (reliable.isEmpty() && pairs.size() == 1) {
			report.finding(titles.get(0), " and ", titles.get(1), " are not reliably related: r = ",
					Apa.bounded(known.get(0).pearson().r(), known.get(0).name() + "/r"), ", ",
					Apa.pInText(known.get(0).pearson().p()), ".");
		}
	}

	private PairCorrelation pair(int a, int b) {
		return pairs.stream().filter(p -> p.first() == Math.min(a, b) && p.second() == Math.max(a, b)).findFirst().orElseThrow();
	}

	private String key(PairCorrelation p) {
		return p.name() + switch (options.coefficient()) {
			case PEARSON -> "/r";
			case SPEARMAN -> "/rho";
			case KENDALL -> "/tau_b";
		};
	}

	private String coefficient() {
		return switch (options.coefficient()) {
			case PEARSON -> "Pearson's r";
			case SPEARMAN -> "Spearman's rho";
			case KENDALL -> "Kendall's tau-b";
		};
	}

	private Block.TableBlock matrix() {
		List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.stub("Variable"), TableColumn.number("n"),
				TableColumn.number("M"), TableColumn.number("SD")));
		IntStream.range(1, titles.size()).forEach(v -> columns.add(TableColumn.number(Integer.toString(v))));
		List<TableRow> rows = IntStream.range(0, titles.size()).mapToObj(v -> {
			Sample s = new Sample(java.util.Arrays.stream(numbers.get(v)).filter(x -> !Double.isNaN(x)).toArray());
			List<TableCell> cells = new ArrayList<>(List.of(TableCell.text((v + 1) + ". " + titles.get(v)),
					TableCell.count(s.n()),
					Apa.number(s.mean(), ""), Apa.number(s.sd(), "")));
			for (int other = 0; other < titles.size() - 1; other++) {
				cells.add(other < v ? Apa.bounded(pair(v, other).shown(options.coefficient()), key(pair(v, other)))
						: TableCell.BLANK);
			}
			return TableRow.of(cells);
		}).toList();
		return new Block.TableBlock("matrix", "Means, Standard Deviations and Correlations", columns, rows,
				List.of(TableNote.general(coefficient() + ", " + (options.missing() == CorrelationOptions.Missing.PAIRWISE
				? "pairwise"
						: "listwise") + " deletion. M = mean, SD = standard deviation.")));
	}

	private Block.TableBlock table() {
		List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.stub("Pair"), TableColumn.number("n"),
				TableColumn.number("r"),
				TableColumn.interval(Levels.label(options.confidence())), TableColumn.number("p"), TableColumn.number("rho"),
				TableColumn.number("tau-b")));
		boolean partial = !options.controlling().isEmpty();
		if (partial) {
			columns.addAll(List.of(TableColumn.number("r").under("Partial"), TableColumn.number("p").under("Partial")));
		}
		List<TableRow> rows = pairs.stream().map(p -> {
			List<TableCell> cells = new ArrayList<>(List.of(TableCell.text(titles.get(p.first()) + " and "
					+ titles.get(p.second())),
					TableCell.count(p.n()), Apa.bounded(p.pearson().r(), p.name() + "/r"),
					Apa.boundedInterval(p.pearson().interval(options.confidence())), Apa.p(p.pearson().p(), p.name() + "/p"),
					Apa.bounded(p.spearman().r(), p.name() + "/rho"), Apa.bounded(p.kendall(), p.name() + "/tau_b")));
			if (partial) {
				cells.add(Apa.bounded(p.partial(), p.name() + "/partial_r"));
				cells.add(Apa.p(p.partialP(), p.name() + "/partial_p"));
			}
			return TableRow.of(cells);
		}).toList();
		return new Block.TableBlock("pairs", "Correlations of Pairs of Variables", columns, rows,
				List.of(TableNote.general("r = Pearson, rho = Spearman, tau-b = Kendall. p and interval are of r.")));
	}

	private Figure heat() {
		List<List<Figure.Cell>> cells = IntStream.range(0, titles.size()).mapToObj(a -> IntStream.range(0, titles.size())
				.mapToObj(b -> {
			if (a == b) {
				return new Figure.Cell(Double.NaN, 0);
			}
			PairCorrelation p = pair(a, b);
			return new Figure.Cell(p.shown(options.coefficient()), p.n());
		}).toList()).toList();
		double low = cells.stream().flatMap(List::stream).mapToDouble(Figure.Cell::value).filter(Double::isFinite).min()
				.orElse(0);
		double high = cells.stream().flatMap(List::stream).mapToDouble(Figure.Cell::value).filter(Double::isFinite).max()
				.orElse(0);
		return new Figure.HeatMap("correlations", "Correlations of the Variables", "", "", titles, titles, cells,
				new Figure.ColourMeaning(coefficient(), low < 0 ? -1 : 0, 1, NumberStyle.CORRELATION),
				Prose.of("Heat map of ", pairs.size(), " correlations from ", Apa.bounded(low, ""), " to ", Apa.bounded(high, ""),
				"."),
				Prose.NONE);
	}

	private Figure scatter() {
		int[] both = IntStream.range(0, cases.size()).filter(i -> !Double.isNaN(numbers.get(0)[i])
				&& !Double.isNaN(numbers.get(1)[i]))
				.toArray();
		int step = Math.max(1, (both.length + MOST_POINTS - 1) / MOST_POINTS);
		int[] shown = IntStream.range(0, both.length).filter(i -> i % step == 0).map(i -> both[i]).toArray();
		return new Figure.Scatter("scatter", titles.get(1) + " Against " + titles.get(0), Axis.of(titles.get(0)),
				Axis.of(titles.get(1)),
				List.of(new Figure.Group("Cases", IntStream.of(shown).mapToDouble(i -> numbers.get(0)[i]).toArray(),
						IntStream.of(shown).mapToDouble(i -> numbers.get(1)[i]).toArray())), List.of(),
				Prose.of("Scatter plot of ", shown.length, " cases; r = ", Apa.bounded(pairs.get(0).pearson().r(), ""), "."),
				Prose.NONE);
	}

	private void script(ReportBuilder report) {
		Scripts scripts = Scripts.of(cases.input(), title);
		List<String> names = options.values().stream().map(v -> cases.input().table().column(v).spec().name()).distinct()
				.toList();
		List<String> all = new ArrayList<>(names);
		all.addAll(options.controlling());
		CaseScript.clients(scripts, cases, all, List.of());
		if (options.missing() == CorrelationOptions.Missing.LISTWISE) {
			scripts.complete(all.toArray(String[]::new));
		}
		scripts.r("pairwise <- function(x, y) {", "  t <- cor.test(x, y, conf.level = " + R.number(options.confidence()) + ")",
				"  c(t$estimate, t$p.value, t$conf.int, t$parameter + 2, cor(x, y, \"complete.obs\", \"spearman\"),",
				"    cor(x, y, \"complete.obs\", \"kendall\"))", "}");
		String ci = Levels.key(options.confidence());
		for (PairCorrelation p : pairs.stream().filter(p -> !Double.isNaN(p.pearson().interval(options.confidence()).low()))
				.toList()) {
			scripts.results("setNames(pairwise(" + R.column(names.get(p.first())) + ", " + R.column(names.get(p.second()))
					+ "), paste0("
					+ R.text(p.name()) + ", c(\"/r\", \"/p\", \"/" + ci + "_lo\", \"/" + ci
					+ "_hi\", \"/n\", \"/rho\", \"/tau_b\")))");
		}
		String missing = options.missing() == CorrelationOptions.Missing.PAIRWISE ? "PAIRWISE" : "LISTWISE";
		scripts.spss("CORRELATIONS /VARIABLES=" + Spss.names(names) + " /MISSING=" + missing + ".",
				"NONPAR CORR /VARIABLES=" + Spss.names(names) + " /PRINT=BOTH /MISSING=" + missing + ".");
		if (!options.controlling().isEmpty()) {
			scripts.spss("PARTIAL CORR /VARIABLES=" + Spss.names(names) + " BY " + Spss.names(options.controlling()) + ".");
		}
		scripts.addTo(report);
	}
}
