package org.allianceworkbench.analysis.internal.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;
import org.allianceworkbench.report.Wording;

/** The blocks and values about missing values. */
record MissingnessText(ExpectedCells expected, List<Patterns> patterns, MissingnessOptions options) {

	private static final int MOST_HEAT_ROWS = 60;

	void write(ReportBuilder report) {
		if (expected.repeated() > 0) {
			report.warn(Wording.count(expected.repeated(), "row holds", "rows hold")
					+ " a second value for the same client, occasion and role; it was counted once.",
					"Look for duplicates in the data.");
		}
		List<TableRow> rows = new ArrayList<>();
		for (int v = 0; v < expected.columns().size(); v++) {
			variable(report, v, rows);
		}
		report.add(new Block.TableBlock("completeness", "Completeness", List.of(TableColumn.stub("Values"),
				TableColumn.number("Expected"),
				TableColumn.number("Valid"), TableColumn.number("%").under("Valid"), TableColumn.number("Refused or coded")
				.under("Missing"),
				TableColumn.number("Blank").under("Missing"), TableColumn.number("No row").under("Missing")), rows, List.of(
						TableNote.general(expected.byDesign()
						? "Expected: each client at each occasion (by each role) at which anybody has a "
								+ "value." : "Expected: the rows that are there."))));
		figure().ifPresent(report::figure);
		patterns.forEach(p -> report.add(patternTable(report, p)));
		new VariablePatterns(expected.columns(), options.patterns()).write(report);
		Dropout.of(expected).forEach(d -> d.write(report));
		new MissingnessChecks(expected).write(report);
		report.method("A value counts as missing when the cell is empty", expected.byDesign() ? "," : " or",
				" when it holds a code "
				+ "that the codebook defines as missing", expected.byDesign() ? ", or when there is no row for the client at an "
				+ "occasion." : ".", " Reasons for missing values matter more than their number (Schafer & Graham, 2002).");
		report.reference(Works.COHEN_1988);
		report.reference(Works.SCHAFER_GRAHAM_2002);
	}

	private void variable(ReportBuilder report, int v, List<TableRow> rows) {
		String name = expected.columns().get(v).spec().name();
		Completeness total = by(v, cell -> 0).getOrDefault(0, new Completeness());
		if (total.expected() == 0 || total.count(CellState.VALID) == 0) {
			report.warn(title(v) + " has no valid value.", "Check its missing-value definition and the rows used.");
		}
		rows.add(TableRow.group(title(v)));
		if (total.expected() == 0) {
			return;
		}
		rows.add(row("All", total, report, name));
		report.finding(title(v), ": ", TableCell.number(total.share(), NumberStyle.PERCENT), " of ",
				TableCell.count(total.expected()),
				" expected values are there.");
		part(report, rows, v, expected.sites(), ExpectedCell::site);
		part(report, rows, v, expected.roles(), ExpectedCell::role);
		part(report, rows, v, expected.occasions(), ExpectedCell::occasion);
	}

	private void part(ReportBuilder report, List<TableRow> rows, int v, Optional<KeyIndex> key,
			ToIntFunction<ExpectedCell> place) {
		key.ifPresent(k -> by(v, place).forEach((index, completeness) -> {
			if (index >= 0) {
				rows.add(row(k.name() + ": " + k.categories().get(index).label(), completeness, report, key(k, index) + "/"
						+ name(v)).about(what(k), k.categories().get(index).code()));
			}
		}));
	}

	private String key(KeyIndex key, int index) {
		return what(key) + "=" + key.categories().get(index).code();
	}

	private String what(KeyIndex key) {
		return key == expected.sites().orElse(null) ? "site" : key == expected.roles().orElse(null) ? "role" : "occasion";
	}

	private String name(int v) {
		return expected.columns().get(v).spec().name();
	}

	private String title(int v) {
		return KeyIndex.title(expected.columns().get(v));
	}

	private Map<Integer, Completeness> by(int v, ToIntFunction<ExpectedCell> place) {
		Map<Integer, Completeness> parts = new TreeMap<>();
		for (ExpectedCell cell : expected.cells()) {
			if (cell.variable() == v) {
				parts.computeIfAbsent(place.applyAsInt(cell), k -> new Completeness()).add(cell.state());
			}
		}
		return parts;
	}

	private static TableRow row(String label, Completeness c, ReportBuilder report, String key) {
		report.value(key + "/expected", c.expected()).value(key + "/valid", c.count(CellState.VALID))
				.value(key + "/completeness", c.share()).value(key + "/coded", c.count(CellState.CODED))
				.value(key + "/blank", c.count(CellState.BLANK)).value(key + "/no_row", c.count(CellState.NO_ROW));
		return TableRow.of(TableCell.text(label), TableCell.count(c.expected()), TableCell.count(c.count(CellState.VALID)),
				TableCell.number(c.share(), NumberStyle.PERCENT, key + "/completeness"),
				TableCell.count(c.count(CellState.CODED)),
				TableCell.count(c.count(CellState.BLANK)), TableCell.count(c.count(CellState.NO_ROW)));
	}

	private Block.TableBlock patternTable(ReportBuilder report, Patterns p) {
		String role = p.role() < 0 ? "" : expected.roles().orElseThrow().categories().get(p.role()).code();
		String prefix = (role.isEmpty() ? "" : "role=" + role + "/") + name(p.variable()) + "/";
		p.counts().forEach((pattern, n) -> report.value(prefix + "patterns/" + pattern, n));
		for (Patterns.Kind kind : Patterns.Kind.values()) {
			report.value(prefix + "clients_" + kind.name().toLowerCase(Locale.ROOT), p.clients(kind));
		}
		List<TableRow> rows = new ArrayList<>();
		p.counts().entrySet().stream().limit(options.patterns()).forEach(e -> rows.add(TableRow.of(TableCell.text(e.getKey()),
				TableCell.text(words(Patterns.kind(e.getKey()))), TableCell.number(e.getValue(), NumberStyle.INTEGER, prefix
				+ "patterns/"
						+ e.getKey()), TableCell.number((double) e.getValue() / p.clients(), NumberStyle.PERCENT))));
		int more = p.counts().size() - rows.size();
		String title = "Patterns of " + title(p.variable())
				+ (p.role() < 0 ? "" : ", " + expected.roles().orElseThrow().categories().get(p.role()).label());
		return new Block.TableBlock("patterns-" + p.variable() + (p.role() < 0 ? "" : "-" + p.role()), title,
				List.of(TableColumn.stub("Pattern"), TableColumn.text("Kind"), TableColumn.number("Clients"),
				TableColumn.number("%")), rows,
				List.of(TableNote.general("1 = there, 0 = missing, occasions in order. In all "
				+ Wording.count(p.clients(Patterns.Kind.COMPLETE), "client") + " complete, " + p.clients(Patterns.Kind.DROPOUT)
				+ " stopped (nothing missing before the last value, nothing after it), "
						+ p.clients(Patterns.Kind.GAPS)
						+ " with gaps (something missing before the last value; they may have dropped out as well), "
							+ p.clients(Patterns.Kind.NOTHING) + " with nothing."
						+ (more > 0 ? " " + Wording.count(more, "rarer pattern is not shown.", "rarer patterns are not shown.")
						: ""))));
	}

	private static String words(Patterns.Kind kind) {
		return switch (kind) {
			case COMPLETE -> "complete";
			case DROPOUT -> "stopped";
			case GAPS -> "gaps";
			case NOTHING -> "nothing";
		};
	}

	/** Columns are occasions when there are some, else variables; rows are what else there is. */
	private Optional<Figure> figure() {
		boolean overTime = expected.occasions().isPresent();
		Map<String, Map<Integer, Completeness>> rows = new LinkedHashMap<>();
		TreeSet<Integer> columns = new TreeSet<>();
		expected.cells().stream().sorted(Comparator.comparingInt(ExpectedCell::variable).thenComparingInt(ExpectedCell::role)
				.thenComparingInt(ExpectedCell::site)).forEach(cell -> {
					int column = overTime ? cell.occasion() : cell.variable();
					if (column >= 0) {
						columns.add(column);
						rows.computeIfAbsent(rowName(cell, overTime), k -> new TreeMap<>())
								.computeIfAbsent(column, k -> new Completeness()).add(cell.state());
					}
				});
		if (rows.size() > MOST_HEAT_ROWS || columns.isEmpty()) {
			return Optional.empty();
		}
		List<String> names = columns.stream().map(c -> overTime ? expected.occasions().orElseThrow().categories().get(c).label()
				: title(c)).toList();
		List<List<Figure.Cell>> cells = rows.values().stream().map(row -> columns.stream().map(c -> {
			Completeness at = row.get(c);
			return at == null ? new Figure.Cell(Double.NaN, 0) : new Figure.Cell(at.share(), at.expected());
		}).toList()).toList();
		double lowest = cells.stream().flatMap(List::stream).mapToDouble(Figure.Cell::value).filter(x -> !Double.isNaN(x)).min()
				.orElse(0);
		double highest = cells.stream().flatMap(List::stream).mapToDouble(Figure.Cell::value).filter(x -> !Double.isNaN(x)).max()
				.orElse(1);
		return Optional.of(new Figure.HeatMap("completeness-map", "Completeness" + (overTime ? " Over Time" : " by Variable"),
				overTime ? expected.occasions().orElseThrow().name() : "Variable", "", names, List.copyOf(rows.keySet()), cells,
				new Figure.ColourMeaning("Valid values", 0, 1, new NumberStyle(NumberStyle.Kind.PERCENT, 0)),
				Prose.of("Heat map of the share of valid values, ", Wording.count(rows.size(), "row"), " by ",
				Wording.count(names.size(), "column"),
						", from ",
						TableCell.number(lowest, NumberStyle.PERCENT), " to ", TableCell.number(highest, NumberStyle.PERCENT),
						"."),
				Prose.NONE));
	}

	private String rowName(ExpectedCell cell, boolean overTime) {
		List<String> parts = new ArrayList<>();
		if (overTime && (expected.columns().size() > 1 || expected.roles().isEmpty() && expected.sites().isEmpty())) {
			parts.add(title(cell.variable()));
		}
		expected.roles().filter(k -> cell.role() >= 0).ifPresent(k -> parts.add(k.categories().get(cell.role()).label()));
		expected.sites().ifPresent(k -> parts.add(cell.site() < 0 ? "No site" : k.categories().get(cell.site()).label()));
		return parts.isEmpty() ? "All" : String.join(", ", parts);
	}
}
