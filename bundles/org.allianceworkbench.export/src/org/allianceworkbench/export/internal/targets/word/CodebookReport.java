package org.allianceworkbench.export.internal.targets.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.allianceworkbench.export.ColumnFacts;
import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.export.internal.targets.FileCodebook;
import org.allianceworkbench.export.internal.targets.text.CellText;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableRow;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;

/** A codebook of the columns as a report: a table for each level and instrument, one for the values of each coded column. */
final class CodebookReport {

	private final ExportContent content;
	private final boolean counts;

	CodebookReport(ExportContent content, boolean counts) {
		this.content = content;
		this.counts = counts;
	}

	Report report() {
		ReportBuilder report = new ReportBuilder("codebook", "Codebook");
		report.n("rows", content.table().rowCount()).n("variables", content.columns().size());
		Map<String, List<Integer>> sections = new LinkedHashMap<>();
		for (int c = 0; c < content.columns().size(); c++) {
			sections.computeIfAbsent(section(content.columns().get(c)), none -> new ArrayList<>()).add(c);
		}
		int number = 0;
		for (Map.Entry<String, List<Integer>> section : sections.entrySet()) {
			number++;
			report.heading(section.getKey());
			report.add(variables(number, section.getKey(), section.getValue()));
			List<TableRow> values = new ArrayList<>();
			section.getValue().forEach(c -> values.addAll(values(content.table().columns().get(c))));
			if (!values.isEmpty()) {
				report.add(new Block.TableBlock("values-" + number, "Values of " + section.getKey(), valueColumns(), values,
						List.of()));
			}
		}
		return report.build();
	}

	private static String section(ColumnFacts facts) {
		if (facts.key()) {
			return "Keys";
		}
		String level = facts.level().name().charAt(0) + facts.level().name().substring(1).toLowerCase(Locale.ROOT);
		String instrument = facts.variable().map(Variable::getInstrument)
				.map(i -> i.getName() == null || i.getName().isBlank() ? i.getCode() : i.getName()).orElse("");
		return instrument == null || instrument.isBlank() ? level : instrument + " (" + level.toLowerCase(Locale.ROOT) + ")";
	}

	private Block.TableBlock variables(int number, String section, List<Integer> columns) {
		List<TableColumn> heads = new ArrayList<>(List.of(TableColumn.stub("Variable"), TableColumn.text("Label"),
				TableColumn.text("Type"), TableColumn.text("Range and unit"), TableColumn.text("Missing codes")));
		if (counts) {
			heads.add(TableColumn.number("Valid"));
			heads.add(TableColumn.number("Missing"));
		}
		List<TableRow> rows = new ArrayList<>();
		for (int c : columns) {
			rows.add(TableRow.of(variable(content.table().columns().get(c), content.columns().get(c))));
		}
		return new Block.TableBlock("variables-" + number, "Variables: " + section, heads, rows, List.of());
	}

	private List<TableCell> variable(Column column, ColumnFacts facts) {
		ColumnSpec spec = column.spec();
		List<TableCell> cells = new ArrayList<>(List.of(TableCell.text(spec.name()), text(label(spec, facts)),
				text(spec.type().name().toLowerCase(Locale.ROOT).replace('_', '-')), text(range(spec, facts)),
				text(missing(spec))));
		if (counts) {
			long missing = 0;
			for (int row = 0; row < column.size(); row++) {
				missing += column.isMissing(row) ? 1 : 0;
			}
			cells.add(TableCell.count(column.size() - missing));
			cells.add(TableCell.count(missing));
		}
		return cells;
	}

	private static TableCell text(String text) {
		return text.isEmpty() ? TableCell.BLANK : TableCell.text(text);
	}

	private static String label(ColumnSpec spec, ColumnFacts facts) {
		return facts.treatment().isEmpty() ? spec.label() : spec.label() + (spec.label().isEmpty() ? "" : " ") + "["
				+ facts.treatment() + "]";
	}

	private static String range(ColumnSpec spec, ColumnFacts facts) {
		List<String> parts = new ArrayList<>();
		facts.variable().filter(v -> spec.type() == ColumnType.NUMBER && FileCodebook.hasOwnValues(facts)).ifPresent(v -> {
			if (v.getLowest() != null || v.getHighest() != null) {
				parts.add((v.getLowest() == null ? "lowest" : CellText.number(v.getLowest())) + " to "
						+ (v.getHighest() == null ? "highest" : CellText.number(v.getHighest())));
			}
		});
		if (!facts.unit().isBlank()) {
			parts.add(facts.unit());
		}
		return String.join(" ", parts);
	}

	private static String missing(ColumnSpec spec) {
		List<String> parts = new ArrayList<>();
		for (Value value : spec.missing().discrete()) {
			parts.add(CellText.of(value, spec.type()) + spec.valueLabels().label(value).map(l -> " = " + l).orElse(""));
		}
		spec.missing().range().ifPresent(range -> parts.add((Double.isInfinite(range.low()) ? "lowest"
				: CellText.of(range.low(), spec.type())) + " to "
				+ (Double.isInfinite(range.high()) ? "highest" : CellText.of(range.high(), spec.type()))));
		return String.join("; ", parts);
	}

	private List<TableColumn> valueColumns() {
		List<TableColumn> heads = new ArrayList<>(List.of(TableColumn.stub("Value"), TableColumn.text("Label")));
		if (counts) {
			heads.add(TableColumn.number("Count"));
		}
		return heads;
	}

	private List<TableRow> values(Column column) {
		ColumnSpec spec = column.spec();
		List<TableRow> rows = new ArrayList<>();
		if (spec.valueLabels().isEmpty()) {
			return rows;
		}
		rows.add(TableRow.group(spec.name() + (spec.label().isEmpty() ? "" : ": " + spec.label())));
		Map<Value, Long> counted = counts ? counted(column) : Map.of();
		for (ValueLabels.Entry entry : spec.valueLabels().entries()) {
			List<TableCell> cells = new ArrayList<>(List.of(TableCell.text(CellText.of(entry.value(), spec.type())),
					text(entry.label())));
			if (counts) {
				cells.add(TableCell.count(counted.getOrDefault(entry.value(), 0L)));
			}
			rows.add(TableRow.of(cells));
		}
		return rows;
	}

	private static Map<Value, Long> counted(Column column) {
		Map<Value, Long> counted = new LinkedHashMap<>();
		column.spec().valueLabels().entries().forEach(e -> counted.put(e.value(), 0L));
		for (int row = 0; row < column.size(); row++) {
			counted.computeIfPresent(column.value(row), (value, count) -> count + 1);
		}
		return counted;
	}
}
