package org.allianceworkbench.export.internal.targets.spss;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.RowsFile;
import org.allianceworkbench.export.TargetOutput;
import org.allianceworkbench.export.internal.targets.LongTexts;
import org.allianceworkbench.export.internal.targets.MappedTexts;
import org.allianceworkbench.export.internal.targets.NameRule;
import org.allianceworkbench.export.internal.targets.text.CellColumn;
import org.allianceworkbench.export.internal.targets.text.CellReader;
import org.allianceworkbench.export.internal.targets.text.CellText;
import org.allianceworkbench.export.internal.targets.text.Field;
import org.allianceworkbench.export.internal.targets.text.TextRows;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.Value;

/** Text and SPSS syntax that reads it, for programs that run syntax but no system files of today. */
public final class SpssSyntaxTarget implements ExportTarget {

	private static final Set<String> RESERVED = Set.of("all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to",
			"with");
	private static final NameRule NAMES = new NameRule("SPSS", 64, "_.$#@", false, RESERVED);
	private static final int LONG_STRING_CODE = 8;

	@Override
	public String id() {
		return "sps";
	}

	@Override
	public String name() {
		return "SPSS syntax with text data";
	}

	@Override
	public String description() {
		return "For those who read syntax before they run it: the data as text and commands that read and describe them.";
	}

	@Override
	public List<String> files(Export export, String baseName) {
		return List.of(baseName + ".sps", baseName + ".csv");
	}

	private static List<SpssMissing> columns(ExportContent content) {
		return content.table().columns().stream().map(SpssMissing::of).toList();
	}

	@Override
	public List<String> losses(ExportContent all) {
		LongTexts texts = LongTexts.of(all.table().columns(), SpssTarget.STRING);
		ExportContent content = texts.in(all);
		List<String> losses = new ArrayList<>(texts.losses());
		losses.addAll(names(content).losses());
		columns(content).forEach(c -> losses.addAll(c.losses()));
		List<ColumnSpec> specs = content.table().specs();
		if (content.table().columns().stream().anyMatch(SpssSyntaxTarget::hasLineEnds)) {
			losses.add("SPSS reads text files line by line: ends of lines and control characters within texts become blanks");
		}
		for (ColumnSpec spec : specs) {
			if (!SpssSyntax.cut(spec.label(), 255).equals(spec.label())) {
				losses.add(spec.name() + ": the label is longer than 255 bytes and is cut");
			}
			if (spec.valueLabels().entries().stream().anyMatch(e -> !SpssSyntax.cut(e.label(), 120).equals(e.label()))) {
				losses.add(spec.name() + ": a value label is longer than 120 bytes and is cut");
			}
			if (!spec.type().isNumeric() && spec.missing().discrete().stream().anyMatch(v -> v instanceof Value.Text t
					&& t.text().getBytes(StandardCharsets.UTF_8).length > LONG_STRING_CODE)) {
				losses.add(spec.name() + ": missing texts of more than 8 bytes are left out and count as valid");
			}
		}
		if (specs.stream().anyMatch(s -> !s.type().isNumeric())) {
			losses.add("SPSS has no absent text: it becomes an empty one");
		}
		if (specs.stream().anyMatch(s -> !s.attributes().isEmpty()) || !content.table().info().multipleResponseSets().isEmpty()) {
			losses.add("custom attributes and multiple response sets are left out");
		}
		return losses;
	}

	private static NameRule.Fitted names(ExportContent content) {
		return NAMES.fit(content.table().specs().stream().map(ColumnSpec::name).toList());
	}

	private static boolean hasLineEnds(Column column) {
		for (int row = 0; !column.spec().type().isNumeric() && row < column.size(); row++) {
			String text = column.text(row);
			if (text != null && text.chars().anyMatch(Character::isISOControl)) {
				return true;
			}
		}
		return false;
	}

	@Override
	public Optional<String> script(ExportContent content, String baseName) {
		return Optional.of(commands(LongTexts.of(content.table().columns(), SpssTarget.STRING).in(content), baseName));
	}

	private static String commands(ExportContent content, String baseName) {
		List<Column> columns = columns(content).stream().map(SpssMissing::column).toList();
		int[] widths = columns.stream().mapToInt(SpssSyntaxTarget::width).toArray();
		boolean[] days = new boolean[widths.length];
		for (int c = 0; c < days.length; c++) {
			days[c] = days(columns.get(c));
		}
		List<ColumnSpec> specs = columns.stream().map(c -> withoutLongMissing(c.spec())).toList();
		return new SpssSyntax(content.table().info(), specs, names(content).names(), widths, days).text(baseName + ".csv");
	}

	private static ColumnSpec withoutLongMissing(ColumnSpec spec) {
		if (spec.type().isNumeric() || spec.missing().isEmpty()) {
			return spec;
		}
		return spec.toBuilder().missing(org.allianceworkbench.table.MissingValues.of(spec.missing().discrete().stream()
				.map(Value::toString).filter(t -> t.getBytes(StandardCharsets.UTF_8).length <= LONG_STRING_CODE)
				.toArray(String[]::new))).build();
	}

	private static boolean days(Column column) {
		for (int row = 0; column.spec().type() == ColumnType.DATE && row < column.size(); row++) {
			if (!Double.isNaN(column.number(row)) && !CellText.isDay(column.number(row))) {
				return false;
			}
		}
		return column.spec().type() == ColumnType.DATE;
	}

	private static int width(Column column) {
		int widest = 1;
		for (int row = 0; !column.spec().type().isNumeric() && row < column.size(); row++) {
			String text = column.text(row);
			if (text != null && text.length() * 3 > widest) {
				widest = Math.max(widest, text.getBytes(StandardCharsets.UTF_8).length);
			}
		}
		return widest;
	}

	@Override
	public Optional<RowsFile> rows(ExportContent all, String baseName) {
		LongTexts texts = LongTexts.of(all.table().columns(), SpssTarget.STRING);
		ExportContent content = texts.in(all);
		List<String> names = names(content).names();
		List<Column> columns = new ArrayList<>();
		List<CellColumn> cells = new ArrayList<>();
		for (int c = 0; c < names.size(); c++) {
			Column column = content.table().columns().get(c);
			ColumnSpec spec = column.spec().toBuilder().name(names.get(c)).build();
			columns.add(spec.type().isNumeric() ? column.as(spec)
					: new MappedTexts(column.as(spec), text -> text.replaceAll("\\p{Cntrl}", " ")));
			CellColumn plain = CellColumn.plain(spec);
			cells.add(days(column) ? new CellColumn(spec, cell -> plain.value().apply(cell.replace('/', '-')))
					: CellColumn.numbers(spec));
		}
		return Optional.of(new RowsFile(baseName + ".csv", Table.of(columns), texts.origins(), Set.of(), file -> new CellReader(
				file, ',', cells, Optional.of(UnaryOperator.identity()))));
	}

	@Override
	public TargetOutput write(ExportContent all, Path folder, String baseName, Progress progress) throws IOException {
		ExportContent content = LongTexts.of(all.table().columns(), SpssTarget.STRING).in(all);
		Path script = folder.resolve(baseName + ".sps");
		Path data = folder.resolve(baseName + ".csv");
		progress.begin("Writing " + data.getFileName(), content.table().rowCount(), "rows");
		List<String> names = names(content).names();
		List<Field> fields = new ArrayList<>();
		for (int c = 0; c < names.size(); c++) {
			fields.add(field(names.get(c), content.table().columns().get(c)));
		}
		TextRows.CSV.write(data, fields, true, content.table().rowCount(), progress);
		TextRows.text(script, commands(content, baseName));
		return TargetOutput.of(script, data);
	}

	private static Field field(String name, Column column) {
		return switch (column.spec().type()) {
			case TEXT -> new Field(name, row -> {
				String text = column.text(row);
				return text == null || text.isEmpty() ? null : text.replaceAll("\\p{Cntrl}", " ");
			});
			case DATE -> days(column) ? new Field(name, row -> {
				String date = CellText.of(column.number(row), ColumnType.DATE);
				return date == null ? null : date.replace('-', '/');
			}) : Field.numbers(name, column);
			default -> Field.numbers(name, column);
		};
	}
}
