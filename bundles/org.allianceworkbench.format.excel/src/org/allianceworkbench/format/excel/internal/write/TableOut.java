package org.allianceworkbench.format.excel.internal.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.format.excel.internal.codebook.CodebookSheets;
import org.allianceworkbench.format.excel.internal.model.Limits;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.TableWriter;
import org.allianceworkbench.table.grid.Cell;

/** Writes a table into a workbook: a sheet with the data, one with the codebook, one with value labels when there are any. */
public final class TableOut implements TableWriter {

	private static final String DATA = "Data";
	/** Characters that the button for filtering takes beside a name. */
	private static final double BUTTON = 4;
	private static final double NARROW = 11;
	private static final double MOMENT = 20;
	private static final double WIDE = 24;

	private final WorkbookOut out;
	private final List<ColumnSpec> columns;
	private final List<String> formats;

	/** Starts the workbook with the header row. */
	public TableOut(Path file, List<ColumnSpec> columns) throws IOException {
		if (columns.size() > Limits.COLUMNS) {
			throw new TableFormatException(file, "the table has " + columns.size() + " columns; Excel holds " + Limits.COLUMNS);
		}
		this.columns = columns;
		this.formats = columns.stream().map(TableOut::format).toList();
		this.out = new WorkbookOut(file);
		out.sheet(DATA, false, 1, columns.stream().map(TableOut::width).toList());
		out.filter(columns.size());
		out.row(columns.stream().<Cell>map(spec -> new Cell.Text(spec.name())).toList(), true);
	}

	private static double width(ColumnSpec spec) {
		double name = spec.name().length() + BUTTON;
		double moment = spec.type() == ColumnType.DATE_TIME ? MOMENT : NARROW;
		return spec.type().isNumeric() ? Math.clamp(name, moment, WIDE) : Math.clamp(Math.max(name, spec.width()), NARROW, WIDE);
	}

	/** How numbers are shown; the value itself is never rounded. */
	private static String format(ColumnSpec spec) {
		int decimals = Math.min(spec.format().decimals(), 30);
		String point = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
		return switch (spec.format().type()) {
			case "F" -> point;
			case "COMMA", "DOT" -> "#,##" + point;
			case "DOLLAR" -> "\"$\"#,##" + point;
			case "PCT" -> point + "\"%\"";
			default -> "";
		};
	}

	@Override
	public void write(Table batch) throws IOException {
		List<Column> of = batch.columns();
		for (int row = 0; row < batch.rowCount(); row++) {
			List<Cell> cells = new ArrayList<>(of.size());
			for (int c = 0; c < of.size(); c++) {
				cells.add(cell(of.get(c), row, formats.get(c)));
			}
			out.row(cells, false);
		}
	}

	private static Cell cell(Column column, int row, String format) {
		if (!column.spec().type().isNumeric()) {
			String text = column.text(row);
			return text == null ? Cell.BLANK : new Cell.Text(text);
		}
		double number = column.number(row);
		if (Double.isNaN(number)) {
			return Cell.BLANK;
		}
		return switch (column.spec().type()) {
			case DATE -> new Cell.Moment(number, number % CalendarSeconds.DAY != 0);
			case DATE_TIME -> new Cell.Moment(number, true);
			case TIME -> new Cell.Time(number, true);
			default -> new Cell.Num(number, format);
		};
	}

	@Override
	public void finish() throws IOException {
		out.sheet(CodebookSheets.CODEBOOK, false, 1, List.of(WIDE, 2 * WIDE, NARROW, NARROW, WIDE));
		out.row(CodebookSheets.codebookHeader(), true);
		for (ColumnSpec spec : columns) {
			out.row(CodebookSheets.row(spec), false);
		}
		if (columns.stream().anyMatch(spec -> !spec.valueLabels().isEmpty())) {
			out.sheet(CodebookSheets.VALUE_LABELS, false, 1, List.of(WIDE, NARROW, 2 * WIDE));
			out.row(CodebookSheets.labelsHeader(), true);
			for (ColumnSpec spec : columns) {
				for (List<Cell> label : CodebookSheets.labels(spec)) {
					out.row(label, false);
				}
			}
		}
		out.finish();
	}

	@Override
	public void close() throws IOException {
		out.close();
	}
}
