package org.allianceworkbench.export.internal.targets.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.RowsFile;
import org.allianceworkbench.export.TargetOption;
import org.allianceworkbench.export.TargetOutput;
import org.allianceworkbench.export.internal.FileHash;
import org.allianceworkbench.export.internal.targets.FileCodebook;
import org.allianceworkbench.export.internal.targets.text.CellColumn;
import org.allianceworkbench.export.internal.targets.text.CellReader;
import org.allianceworkbench.export.internal.targets.text.Field;
import org.allianceworkbench.export.internal.targets.text.SpreadsheetText;
import org.allianceworkbench.export.internal.targets.text.TextRows;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportPacking;
import org.allianceworkbench.study.OptionValue;
import org.allianceworkbench.study.exchange.CodebookWriting;
import org.allianceworkbench.study.exchange.ddi.DdiCodebook;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Value;

import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;

/** Text with separators, for archives and every program, with a description that programs and people read. */
public final class CsvTarget implements ExportTarget {

	private static final String SPREADSHEETS = "spreadsheets";
	private static final String SEPARATOR = "separator";
	private static final String SCHEMA = "schema";
	private static final String DDI = "ddi";
	private static final String BUNDLES = "bundles";

	@Override
	public String id() {
		return "csv";
	}

	@Override
	public String name() {
		return "Text, separated by commas";
	}

	@Override
	public String description() {
		return "For archives and any program: the data as text, described by a Frictionless data package and a DDI codebook.";
	}

	@Override
	public List<TargetOption> options() {
		return List.of(TargetOption.choice(SEPARATOR, "Separator", "What stands between values. Spreadsheet programs expect a "
				+ "semicolon where the decimal mark is a comma.", "comma", "semicolon", "tab"),
				TargetOption.yesNo(SPREADSHEETS, "For spreadsheets", "Whether texts that a spreadsheet program would take for a "
						+ "formula get an apostrophe before them. The values differ from the study's then. Numbers stay as "
						+ "they are.",
						false),
				TargetOption.choice(SCHEMA, "Data package",
				"Whether a file .datapackage.json describes the columns (Frictionless "
						+ "Data Package 2.0): beside the data in folders and zip files, always, or never.", BUNDLES, "yes", "no"),
				TargetOption.choice(DDI, "DDI codebook",
				"Whether an XML file describes the columns (DDI Codebook 2.5): beside the "
						+ "data in folders and zip files, always, or never.", BUNDLES, "yes", "no"));
	}

	@Override
	public List<String> files(Export export, String baseName) {
		List<String> names = new ArrayList<>(List.of(baseName + ".csv"));
		if (says(export, SCHEMA)) {
			names.add(baseName + ".datapackage.json");
		}
		if (says(export, DDI)) {
			names.add(baseName + ".ddi.xml");
		}
		return names;
	}

	private static boolean says(Export export, String option) {
		String said = export.getOptions().stream().filter(o -> option.equals(o.getName())).map(OptionValue::getValue)
				.filter(Objects::nonNull).findFirst().orElse(BUNDLES);
		return said.equals("yes") || said.equals(BUNDLES) && export.getPacking() != ExportPacking.FILE;
	}

	private static char separator(ExportContent content) {
		return switch (content.option(SEPARATOR)) {
			case "semicolon" -> ';';
			case "tab" -> '\t';
			default -> ',';
		};
	}

	@Override
	public List<String> losses(ExportContent content) {
		List<String> losses = new ArrayList<>();
		boolean described = says(content.export(), SCHEMA) || says(content.export(), DDI);
		if (!described && content.table().specs().stream().anyMatch(s -> !s.label().isEmpty() || !s.valueLabels().isEmpty()
				|| !s.missing().isEmpty())) {
			losses.add("a text file has no labels, value labels and missing values; let a data package or a DDI codebook be "
					+ "written");
		}
		if (content.yes(SPREADSHEETS)) {
			losses.add("texts that look like formulas, or begin with an apostrophe, get an apostrophe before them");
		}
		if (content.table().specs().stream().anyMatch(s -> !s.attributes().isEmpty()) || content.table().info().weight()
				.isPresent()
				|| !content.table().info().multipleResponseSets().isEmpty()) {
			losses.add("custom attributes, weight and multiple response sets are left out");
		}
		if (says(content.export(), DDI)) {
			DdiCodebook.write(FileCodebook.of(content)).losses().forEach(loss -> losses.add("DDI codebook: " + loss));
		}
		return losses;
	}

	@Override
	public Optional<RowsFile> rows(ExportContent content, String baseName) {
		boolean escaped = content.yes(SPREADSHEETS);
		List<CellColumn> columns = content.table().specs().stream().map(spec -> escaped && !spec.type().isNumeric()
				? new CellColumn(spec, cell -> Value.of(SpreadsheetText.unescaped(cell))) : CellColumn.plain(spec)).toList();
		return Optional.of(RowsFile.same(baseName + ".csv", content.table(), Set.of(), file -> new CellReader(file,
				separator(content), columns, Optional.of(escaped ? SpreadsheetText::unescaped : UnaryOperator.identity()))));
	}

	@Override
	public TargetOutput write(ExportContent content, Path folder, String baseName, Progress progress) throws IOException {
		Path data = folder.resolve(baseName + ".csv");
		progress.begin("Writing " + data.getFileName(), content.table().rowCount(), "rows");
		AtomicLong escaped = new AtomicLong();
		List<Field> fields = content.table().columns().stream().map(c -> field(c, content.yes(SPREADSHEETS), escaped)).toList();
		new TextRows(separator(content), LineDelimiter.CRLF, content.yes(SPREADSHEETS) ? quoted(content) : TextRows.CAREFUL)
				.write(data, fields, true, content.table().rowCount(), progress);
		List<Path> files = new ArrayList<>(List.of(data));
		if (says(content.export(), SCHEMA)) {
			files.add(TextRows.text(folder.resolve(baseName + ".datapackage.json"),
					new DataPackage(content, baseName + ".csv", separator(content)).json(Files.size(data), FileHash.of(data))));
		}
		if (says(content.export(), DDI)) {
			CodebookWriting ddi = DdiCodebook.write(FileCodebook.of(content));
			files.add(TextRows.text(folder.resolve(baseName + ".ddi.xml"), ddi.text()));
		}
		return new TargetOutput(files, notes(content, escaped.get()));
	}

	/** Texts stand in quotes, so that nothing in them ends a cell where another separator is usual. */
	private static QuoteStrategy quoted(ExportContent content) {
		boolean[] texts = new boolean[content.table().columns().size()];
		for (int c = 0; c < texts.length; c++) {
			texts[c] = !content.table().columns().get(c).spec().type().isNumeric();
		}
		return new QuoteStrategy() {
			@Override
			public boolean quoteEmpty(int line, int field) {
				return true;
			}

			@Override
			public boolean quoteValue(int line, int field, String value) {
				return texts[field];
			}
		};
	}

	private static List<String> notes(ExportContent content, long escaped) {
		return !content.yes(SPREADSHEETS) ? List.of()
				: List.of("The text file is for spreadsheet programs: an apostrophe stands before texts that such a program "
				+ "would "
						+ "take for a formula, and before those that begin with an apostrophe (" + escaped
						+ " cells). Take the first apostrophe away to have the value.");
	}

	private static Field field(Column column, boolean spreadsheets, AtomicLong escaped) {
		String name = column.spec().name();
		if (!spreadsheets || column.spec().type().isNumeric()) {
			return Field.of(spreadsheets ? SpreadsheetText.escaped(name) : name, column);
		}
		return new Field(SpreadsheetText.escaped(name), row -> {
			String text = column.text(row);
			String safe = text == null ? null : SpreadsheetText.escaped(text);
			if (safe != text) {
				escaped.incrementAndGet();
			}
			return safe;
		});
	}
}
