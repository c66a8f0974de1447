package org.allianceworkbench.analysis.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.analysis.internal.statistics.ContingencyTable;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Symbols;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Progress;

/** Counts two categorical variables against each other and tests whether they are related. */
public final class CrosstabAnalysis implements Analysis<CrosstabOptions> {

	private static final int MOST_CATEGORIES = 100;
	private static final double FEW = 5;

	@Override
	public String id() {
		return "crosstab";
	}

	@Override
	public String title() {
		return "Crosstabulation";
	}

	@Override
	public String question() {
		return "Are two categorical variables related (chi-square, Fisher's exact test, Cramer's V)?";
	}

	@Override
	public Class<CrosstabOptions> optionsType() {
		return CrosstabOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.values());
	}

	@Override
	public Report run(AnalysisInput input, CrosstabOptions options, Progress progress) {
		Cases cases = Cases.of(input, options.unit());
		Column first = input.table().column(options.rows());
		Column second = input.table().column(options.columns());
		KeyIndex a = cases.categories(first);
		KeyIndex b = cases.categories(second);
		int[] both = IntStream.range(0, cases.size()).filter(i -> a.rows()[i] >= 0 && b.rows()[i] >= 0).toArray();
		List<Integer> rows = occurring(a, both);
		List<Integer> columns = occurring(b, both);
		if (both.length == 0) {
			throw Cases.nothing("a category of both " + a.name() + " and " + b.name());
		}
		if (rows.size() > MOST_CATEGORIES || columns.size() > MOST_CATEGORIES) {
			throw new AnalysisException((rows.size() > MOST_CATEGORIES ? a : b).name() + " has more than " + MOST_CATEGORIES
					+ " different values.", "Choose a variable with categories.");
		}
		ContingencyTable table = ContingencyTable.of(IntStream.of(both).map(i -> rows.indexOf(a.rows()[i])).toArray(),
				IntStream.of(both).map(i -> columns.indexOf(b.rows()[i])).toArray(), rows.size(), columns.size());
		ReportBuilder report = new ReportBuilder(id(), title() + ": " + a.name() + " by " + b.name())
				.options(OptionValues.json(options))
				.n("rows", input.table().rowCount()).n("cases", both.length);
		report.exclude("no " + a.name() + " or no " + b.name(), cases.size() - (long) both.length);
		cases.notes(report);
		if (cases.byClient()) {
			report.n("clients", both.length);
		}
		double fisher = rows.size() > 1 && columns.size() > 1 ? table.fisher() : Double.NaN;
		write(report, table, fisher, a.name(), b.name(), labels(a, rows), labels(b, columns));
		String r = first.spec().name();
		String c = second.spec().name();
		Scripts scripts = Scripts.of(input, title());
		CaseScript.clients(scripts, cases, List.of(), List.of(r, c));
		scripts.complete(r, c).r("counts <- table(" + R.column(r) + ", " + R.column(c) + ")",
				"x <- suppressWarnings(chisq.test(counts, correct = FALSE))");
		if (rows.size() > 1 && columns.size() > 1) {
			scripts.result("chisq", "unname(x$statistic)").result("df", "unname(x$parameter)").result("p", "x$p.value")
					.result("cramers_v", "sqrt(unname(x$statistic) / (sum(counts) * (min(dim(counts)) - 1)))");
			if (Double.isFinite(fisher)) {
				scripts.result("fisher_p", "fisher.test(counts, workspace = 2e7)$p.value");
			}
		}
		scripts.spss("CROSSTABS /TABLES=" + Spss.name(r) + " BY " + Spss.name(c)
				+ " /STATISTICS=CHISQ PHI /CELLS=COUNT ROW EXPECTED ASRESID /METHOD=EXACT.").addTo(report);
		return report.build();
	}

	private static List<Integer> occurring(KeyIndex index, int[] used) {
		boolean[] seen = new boolean[index.size()];
		IntStream.of(used).forEach(i -> seen[index.rows()[i]] = true);
		return IntStream.range(0, seen.length).filter(c -> seen[c]).boxed().toList();
	}

	private static List<Category> labels(KeyIndex index, List<Integer> there) {
		return there.stream().map(index.categories()::get).toList();
	}

	private void write(ReportBuilder report, ContingencyTable table, double fisher, String a, String b, List<Category> rows,
			List<Category> columns) {
		for (int i = 0; i < rows.size(); i++) {
			for (int j = 0; j < columns.size(); j++) {
				report.value("count/" + rows.get(i).code() + "/" + columns.get(j).code(), table.counts()[i][j]);
			}
		}
		boolean tested = rows.size() > 1 && columns.size() > 1;
		if (tested) {
			report.value("chisq", table.chiSquare()).value("df", table.df()).value("p", table.p())
					.value("cramers_v", table.cramersV())
					.value("fisher_p", fisher);
			boolean few = table.leastExpected() < FEW;
			double p = few && Double.isFinite(fisher) ? fisher : table.p();
			report.finding(a, " and ", b, p < 0.05 ? " are related" : " are not reliably related", " (" + Symbols.CHI2 + "(",
					Apa.df(table.df(), "df"),
					", N = ", TableCell.count(table.n()), ") = ", Apa.number(table.chiSquare(), "chisq"), ", ",
					Apa.pInText(table.p()),
					"; Cramér's V = ", Apa.bounded(table.cramersV(), "cramers_v"), Double.isFinite(fisher)
					? Prose.of("; Fisher's exact ",
							Apa.pInText(fisher)) : Prose.NONE, ").");
			if (few) {
				report.warn("Some expected counts are below 5, so that the chi-square is an approximation only.",
						Double.isFinite(fisher) ? "Rely on Fisher's exact test." : "Join rare categories.");
			}
		} else {
			report.warn((rows.size() < 2 ? a : b) + " has one category only: there is nothing to test.",
					"Choose another variable or other "
					+ "rows.");
		}
		report.add(counts(table, a, b, rows, columns));
		if (tested) {
			report.add(residuals(table, a, b, rows, columns));
			new Checks().add("Least expected count", Apa.number(table.leastExpected(), ""), table.leastExpected() < FEW
					? "Below 5: rely on Fisher's exact test" : "The chi-square approximation holds").write(report);
		}
		report.figure(new Figure.Bars("shares", b + " by " + a, Axis.of("Share of the row").within(0, 1), rows.stream()
				.map(Category::label).toList(), IntStream.range(0, columns.size())
				.mapToObj(j -> new Figure.Part(columns.get(j).label(),
						IntStream.range(0, rows.size()).mapToDouble(i -> (double) table.counts()[i][j] / table.row(i)).toArray()))
						.toList(),
				new NumberStyle(NumberStyle.Kind.PERCENT, 0), Prose.of("Bars of ", rows.size(), " rows divided into ",
				columns.size(),
						" categories of ", b, "."), Prose.NONE));
		report.method("The association of ", a, " and ", b,
				" was tested with Pearson's chi-square without continuity correction and with "
				+ "Fisher's exact test (Freeman & Halton, 1951, for larger tables); its size is Cramer's V (Cohen, 1988).");
		report.reference(Works.COHEN_1988);
		report.reference(Works.FREEMAN_HALTON_1951);
	}

	private static Block.TableBlock counts(ContingencyTable table, String a, String b, List<Category> rows,
			List<Category> columns) {
		List<TableColumn> heads = new ArrayList<>(List.of(TableColumn.stub(a)));
		columns.forEach(c -> {
			heads.add(TableColumn.number("n").under(c.label()));
			heads.add(TableColumn.number("%").under(c.label()));
		});
		heads.add(TableColumn.number("Total"));
		List<TableRow> lines = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			List<TableCell> cells = new ArrayList<>(List.of(TableCell.text(rows.get(i).label())));
			for (int j = 0; j < columns.size(); j++) {
				cells.add(TableCell.number(table.counts()[i][j], NumberStyle.INTEGER, "count/" + rows.get(i).code() + "/"
						+ columns.get(j).code()));
				cells.add(TableCell.number((double) table.counts()[i][j] / table.row(i), NumberStyle.PERCENT));
			}
			cells.add(TableCell.count(table.row(i)));
			lines.add(TableRow.of(cells));
		}
		return new Block.TableBlock("counts", a + " by " + b, heads, lines, List.of(TableNote.general("% = share of the row.")));
	}

	private static Block.TableBlock residuals(ContingencyTable table, String a, String b, List<Category> rows,
			List<Category> columns) {
		List<TableColumn> heads = new ArrayList<>(List.of(TableColumn.stub(a)));
		columns.forEach(c -> heads.add(TableColumn.number(c.label())));
		List<TableRow> lines = IntStream.range(0, rows.size()).mapToObj(i -> {
			List<TableCell> cells = new ArrayList<>(List.of(TableCell.text(rows.get(i).label())));
			IntStream.range(0, columns.size()).forEach(j -> cells.add(Apa.number(table.adjustedResidual(i, j), "")));
			return TableRow.of(cells);
		}).toList();
		return new Block.TableBlock("residuals", "Differences From Independence", heads, lines, List.of(TableNote.general(
				"Adjusted residuals: beyond " + Symbols.MINUS + "2 or 2 a cell holds fewer or more than independence of " + a
				+ " and " + b
						+ " would lead to.")));
	}
}
