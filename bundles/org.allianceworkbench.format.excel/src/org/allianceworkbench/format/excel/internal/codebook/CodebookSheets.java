package org.allianceworkbench.format.excel.internal.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;
import org.allianceworkbench.table.grid.Cell;

/** The two sheets that describe the columns of a workbook's data: names of the sheets, their headers, and their rows. */
public final class CodebookSheets {

	/** The sheet that describes the columns. */
	public static final String CODEBOOK = "Codebook";
	/** The sheet with the labels of single values. */
	public static final String VALUE_LABELS = "Value labels";
	/** Header of the codebook. */
	static final List<String> CODEBOOK_HEADER = List.of("Name", "Label", "Type", "Measure", "Missing", "Format", "Write format",
			"Width", "Columns", "Alignment", "Role");
	/** Header of the value labels. */
	static final List<String> LABELS_HEADER = List.of("Name", "Value", "Label");

	private CodebookSheets() {
	}

	/** A header as cells. */
	private static List<Cell> texts(List<String> header) {
		return header.stream().<Cell>map(Cell.Text::new).toList();
	}

	/** The codebook's header row. */
	public static List<Cell> codebookHeader() {
		return texts(CODEBOOK_HEADER);
	}

	/** The value labels' header row. */
	public static List<Cell> labelsHeader() {
		return texts(LABELS_HEADER);
	}

	/** The codebook's row of a column. */
	public static List<Cell> row(ColumnSpec spec) {
		return List.of(text(spec.name()), text(spec.label()), text(word(spec.type())),
				text(spec.measure() == Measure.UNKNOWN ? "" : lower(spec.measure())), text(MissingNotation.write(spec.missing())),
				text(spec.format().toString()), text(spec.writeFormat().toString()), new Cell.Num(spec.width(), ""),
				new Cell.Num(spec.displayWidth(), ""), text(lower(spec.alignment())), text(lower(spec.role())));
	}

	private static Cell text(String text) {
		return text.isEmpty() ? Cell.BLANK : new Cell.Text(text);
	}

	static String word(ColumnType type) {
		return type == ColumnType.DATE_TIME ? "date-time" : lower(type);
	}

	private static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/** The rows of a column's value labels. */
	public static List<List<Cell>> labels(ColumnSpec spec) {
		List<List<Cell>> rows = new ArrayList<>();
		for (ValueLabels.Entry entry : spec.valueLabels().entries()) {
			Cell value = entry.value() instanceof Value.Num n ? new Cell.Num(n.number(), "") : new Cell.Text(entry.value().toString());
			rows.add(List.of(new Cell.Text(spec.name()), value, new Cell.Text(entry.label())));
		}
		return rows;
	}
}
