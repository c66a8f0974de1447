package org.allianceworkbench.analysis.internal.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.convention.Convention;
import org.allianceworkbench.analysis.internal.data.Groups;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.data.Levels;
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

/** The descriptives' blocks. */
record DescriptivesText(AnalysisInput input, Groups groups, DescriptivesOptions options, List<Described> all) {

	private static final NumberStyle SHOWN = NumberStyle.TWO_DECIMALS;
	private static final int MOST_SERIES = 8;
	private static final int MOST_BARS = 20;

	void write(ReportBuilder report) {
		warnings(report);
		findings(report);
		report.add(centre()).add(shape());
		userMissing().ifPresent(report::add);
		Optional<Figure> means = means();
		means.ifPresent(report::figure);
		if (means.isEmpty()) {
			quartiles().forEach(report::figure);
		}
		report.method("Means are given with ", Levels.label(options.confidence()),
				" by Student's t, standard deviations with divisor n - 1. Skewness is G1 and kurtosis the excess kurtosis G2, as "
				+ "SPSS and "
						+ "SAS give them, with the standard errors that hold for a normal distribution. Quartiles are ",
				options.convention() == Convention.SPSS
						? "those of SPSS (HAVERAGE, rank (n + 1)p)." : "those of R (type 7, rank 1 + (n - 1)p).");
		report.reference(Works.HYNDMAN_FAN_1996);
	}

	/** Where each variable lies; of groups, the lowest and the highest. */
	private void findings(ReportBuilder report) {
		Map<String, List<Described>> byVariable = new LinkedHashMap<>();
		all.stream().filter(d -> d.sample().n() > 0).forEach(d -> byVariable.computeIfAbsent(d.title(), t -> new ArrayList<>())
				.add(d));
		byVariable.forEach((title, own) -> {
			if (own.size() == 1) {
				Described d = own.get(0);
				report.finding(title, ": mean ", number(d, d.sample().mean(), "mean"), Double.isNaN(d.sample().sd()) ? ""
						: Prose.of(" (SD ", number(d, d.sample().sd(), "sd"), ")"), " in ", TableCell.count(d.sample().n()),
						" valid values; ",
						TableCell.number((double) d.validity().missing() / (d.validity().valid() + d.validity().missing()),
								NumberStyle.PERCENT), " are missing.");
			} else {
				Described low = own.stream().min(Comparator.comparingDouble(d -> d.sample().mean())).orElseThrow();
				Described high = own.stream().max(Comparator.comparingDouble(d -> d.sample().mean())).orElseThrow();
				report.finding(title, ": the mean goes from ", number(low, low.sample().mean(), "mean"), " (", low.group()
						.label(), ") to ",
						number(high, high.sample().mean(), "mean"), " (", high.group().label(), ").");
			}
		});
	}

	/** Medians and quartiles: of all variables, or of the groups of each. */
	private List<Figure> quartiles() {
		if (groups.columns().isEmpty()) {
			return forest("quartiles", "Medians and Quartiles", all, Described::title).stream().toList();
		}
		List<Figure> figures = new ArrayList<>();
		for (int v = 0; v < Math.min(MOST_SERIES, options.values().size()); v++) {
			String title = all.get(v * groups.groups().size()).title();
			forest("quartiles-" + v, "Medians and Quartiles of " + title, all.subList(v * groups.groups().size(), (v + 1)
					* groups.groups().size()), d -> d.group().label()).ifPresent(figures::add);
		}
		return figures;
	}

	private Optional<Figure> forest(String id, String title, List<Described> of, Function<Described, String> name) {
		boolean spss = options.convention() == Convention.SPSS;
		List<Figure.Interval> rows = of.stream().filter(d -> d.sample().n() > 0).map(d -> new Figure.Interval(name.apply(d),
				d.sample().median(), spss ? d.sample().quantileType6(0.25) : d.sample().quantileType7(0.25), spss
						? d.sample().quantileType6(0.75) : d.sample().quantileType7(0.75), Double.NaN,
						Figure.Interval.Kind.SINGLE)).toList();
		if (rows.isEmpty() || rows.size() > MOST_BARS) {
			return Optional.empty();
		}
		return Optional.of(new Figure.Forest(id, title, Axis.of(of.size() == 1 || !groups.columns().isEmpty() ? of.get(0).title()
				: "Value"),
				rows, Double.NaN, SHOWN, Prose.of("Medians with quartiles of ", rows.size(), " rows, from ",
				TableCell.number(rows.stream()
						.mapToDouble(Figure.Interval::value).min().orElse(0), SHOWN), " to ", TableCell.number(rows.stream()
								.mapToDouble(Figure.Interval::value).max().orElse(0), SHOWN), "."),
				Prose.of("Points are medians, lines go from the first to the third quartile.")));
	}

	private void warnings(ReportBuilder report) {
		for (Described d : all) {
			String where = d.title() + (d.group().name().isEmpty() ? "" : " (" + d.group().label() + ")");
			if (d.sample().n() == 0) {
				report.warn(where + " has no valid value.", "Check its missing-value definition and the rows used.");
			} else if (d.sample().n() == 1) {
				report.warn(where + " has a single valid value: spread and shape can't be computed.", "");
			} else if (d.sample().min() == d.sample().max()) {
				report.warn(where + " has the same value in all rows: skewness and kurtosis can't be computed.", "");
			}
		}
	}

	private List<TableColumn> stubs() {
		List<TableColumn> columns = new ArrayList<>();
		columns.add(TableColumn.stub("Variable"));
		groups.titles().forEach(title -> columns.add(TableColumn.stub(title)));
		return columns;
	}

	private static List<TableCell> stubs(Described d) {
		List<TableCell> cells = new ArrayList<>();
		cells.add(TableCell.text(d.title()));
		d.group().categories().forEach(c -> cells.add(TableCell.text(c.label())));
		return cells;
	}

	private Block.TableBlock centre() {
		List<TableColumn> columns = stubs();
		columns.addAll(List.of(TableColumn.number("n"), TableColumn.number("Refused or coded").under("Missing"),
				TableColumn.number("Blank").under("Missing"), TableColumn.number("M"),
				TableColumn.interval(Levels.label(options.confidence())), TableColumn.number("SD"), TableColumn.number("Min"),
				TableColumn.number("Max")));
		List<TableRow> rows = all.stream().map(d -> {
			List<TableCell> cells = stubs(d);
			cells.add(TableCell.number(d.validity().valid(), NumberStyle.INTEGER, d.key("N_valid")));
			cells.add(TableCell.number(d.validity().user(), NumberStyle.INTEGER, d.key("N_user_missing")));
			cells.add(TableCell.number(d.validity().system(), NumberStyle.INTEGER, d.key("N_system_missing")));
			cells.add(number(d, d.sample().mean(), "mean"));
			cells.add(TableCell.interval(d.interval().low(), d.interval().high(), SHOWN));
			cells.add(number(d, d.sample().sd(), "sd"));
			cells.add(number(d, d.sample().min(), "min"));
			cells.add(number(d, d.sample().max(), "max"));
			return TableRow.of(cells);
		}).toList();
		return new Block.TableBlock("descriptives", "Valid Values, Means and Standard Deviations", columns, rows,
				List.of(TableNote.general("M = mean, SD = standard deviation, CI = confidence interval of the mean. Refused or "
				+ "coded = "
						+ "values that the codebook defines as missing; blank = nothing recorded.")));
	}

	private static TableCell number(Described d, double value, String statistic) {
		return TableCell.number(value, SHOWN, d.key(statistic));
	}

	private Block.TableBlock shape() {
		boolean spss = options.convention() == Convention.SPSS;
		List<TableColumn> columns = stubs();
		columns.addAll(List.of(TableColumn.number("Q1"), TableColumn.number("Mdn"), TableColumn.number("Q3"),
				TableColumn.number("G1").under("Skewness"), TableColumn.number("SE").under("Skewness"),
				TableColumn.number("G2").under("Kurtosis"), TableColumn.number("SE").under("Kurtosis")));
		List<TableRow> rows = all.stream().map(d -> {
			List<TableCell> cells = stubs(d);
			cells.add(number(d, spss ? d.sample().quantileType6(0.25) : d.sample().quantileType7(0.25), spss ? "q25_type6"
					: "q25_type7"));
			cells.add(number(d, d.sample().median(), "median"));
			cells.add(number(d, spss ? d.sample().quantileType6(0.75) : d.sample().quantileType7(0.75), spss ? "q75_type6"
					: "q75_type7"));
			cells.add(number(d, d.sample().skewness(), "skewness_G1"));
			cells.add(number(d, d.sample().skewnessError(), "skewness_se"));
			cells.add(number(d, d.sample().kurtosis(), "kurtosis_G2"));
			cells.add(number(d, d.sample().kurtosisError(), "kurtosis_se"));
			return TableRow.of(cells);
		}).toList();
		return new Block.TableBlock("shape", "Quartiles and Shape", columns, rows,
				List.of(TableNote.general("Q1, Q3 = quartiles, Mdn = median, SE = standard error."),
						options.convention().note(Convention.Matter.QUARTILES, Convention.Matter.SHAPE)));
	}

	private Optional<Block.TableBlock> userMissing() {
		Map<List<String>, Long> counts = new LinkedHashMap<>();
		for (Described d : all) {
			d.validity().userByCode().forEach((code, n) -> counts.merge(
					List.of(d.title(), code.toString(), d.column().spec().valueLabels().label(code).orElse("")), n, Long::sum));
		}
		List<TableRow> rows = counts.entrySet().stream().map(e -> TableRow.of(TableCell.text(e.getKey().get(0)),
				TableCell.text(e.getKey().get(1)), TableCell.text(e.getKey().get(2)), TableCell.count(e.getValue()))).toList();
		return rows.isEmpty() ? Optional.empty() : Optional.of(new Block.TableBlock("user-missing", "Codes for Missing Values",
				List.of(TableColumn.stub("Variable"), TableColumn.stub("Code"), TableColumn.stub("Label"),
				TableColumn.number("Rows")),
				rows, List.of()));
	}

	/** Means over occasions, when the groups are made by occasion and perhaps something else. */
	private Optional<Figure> means() {
		int at = groups.columns().indexOf(input.keys().getOrDefault(DesignKey.OCCASION, ""));
		if (at < 0) {
			return Optional.empty();
		}
		Map<String, List<Figure.Point>> series = new LinkedHashMap<>();
		Map<Double, String> ticks = new TreeMap<>();
		for (Described d : all) {
			Category occasion = d.group().categories().get(at);
			if (d.sample().n() > 0) {
				ticks.put(occasion.position(), occasion.label());
				series.computeIfAbsent(seriesName(d, at), name -> new ArrayList<>()).add(new Figure.Point(occasion.position(),
						d.sample().mean(), d.interval().low(), d.interval().high(), d.sample().n()));
			}
		}
		if (series.size() > MOST_SERIES || ticks.size() < 2) {
			return Optional.empty();
		}
		List<Figure.Series> lines = series.entrySet().stream().map(e -> new Figure.Series(e.getKey(), e.getValue())).toList();
		String titles = String.join(" and ", all.stream().map(Described::title).distinct().toList());
		return Optional.of(new Figure.Trajectories("means", "Means by " + groups.titles().get(at),
				Axis.of(groups.titles().get(at)).withTicks(ticks), Axis.of(titles), lines,
				Prose.of("Line chart of the mean of ", titles, " over ", ticks.size(), " occasions, ", lines.size(), " lines."),
				Prose.of("Bands are ", Levels.label(options.confidence()), " of the mean.")));
	}

	private String seriesName(Described d, int occasion) {
		List<String> parts = new ArrayList<>();
		if (options.values().size() > 1) {
			parts.add(d.title());
		}
		IntStream.range(0, d.group().categories().size()).filter(i -> i != occasion)
				.forEach(i -> parts.add(d.group().categories().get(i).label()));
		return parts.isEmpty() ? KeyIndex.title(d.column()) : String.join(", ", parts);
	}
}
