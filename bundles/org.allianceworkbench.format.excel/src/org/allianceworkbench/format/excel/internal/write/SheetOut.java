package org.allianceworkbench.format.excel.internal.write;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.format.excel.internal.model.Escapes;
import org.allianceworkbench.format.excel.internal.model.Limits;
import org.allianceworkbench.format.excel.internal.model.Serial;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.Grid;
import org.allianceworkbench.table.grid.Merge;

/** Writes the rows of one sheet as they come; source: ECMA-376 part 1, 18.3. */
final class SheetOut {

	private static final String DATE = "yyyy\\-mm\\-dd";
	private static final String DATE_TIME = "yyyy\\-mm\\-dd\\ hh:mm:ss";
	private static final String DURATION = "[h]:mm:ss";
	private static final String CLOCK = "hh:mm:ss";
	private static final String FORMULA_STARTS = "=+-@";
	private static final double LONGEST = 2_958_466 * CalendarSeconds.DAY;
	private static final double LARGEST_EXACT = 1L << 53;

	private final Path file;
	private final String name;
	private final Writer out;
	private final FormatTable formats;
	private final List<Merge> merges = new ArrayList<>();
	private final StringBuilder xml = new StringBuilder();
	private int row;
	private int filtered;

	SheetOut(Path file, String name, Writer out, FormatTable formats) {
		this.file = file;
		this.name = name;
		this.out = out;
		this.formats = formats;
	}

	/** Writes what stands before the rows. */
	void begin(int frozenRows, List<Double> widths) throws IOException {
		xml.append(XmlText.HEAD).append("<worksheet xmlns=\"").append(XmlText.MAIN)
				.append("\"><sheetViews><sheetView workbookViewId=\"0\"");
		if (frozenRows > 0) {
			xml.append("><pane ySplit=\"").append(frozenRows).append("\" topLeftCell=\"A").append(frozenRows + 1)
					.append("\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
		} else {
			xml.append("/></sheetViews>");
		}
		if (!widths.isEmpty()) {
			xml.append("<cols>");
			for (int c = 0; c < widths.size(); c++) {
				xml.append("<col min=\"").append(c + 1).append("\" max=\"").append(c + 1).append("\" width=\"").append(widths.get(c))
						.append("\" customWidth=\"1\"/>");
			}
			xml.append("</cols>");
		}
		xml.append("<sheetData>");
		flush();
	}

	/** Writes a row; blank cells are left out. */
	void row(List<Cell> cells, boolean bold) throws IOException {
		if (row == Limits.ROWS) {
			throw new TableFormatException(file, "sheet '" + name + "' would have more than " + Limits.ROWS
					+ " rows; write a .csv or .sav file instead");
		}
		if (cells.size() > Limits.COLUMNS) {
			throw new TableFormatException(file, "sheet '" + name + "' would have " + cells.size() + " columns; Excel holds "
					+ Limits.COLUMNS);
		}
		row++;
		xml.append("<row r=\"").append(row).append("\">");
		for (int c = 0; c < cells.size(); c++) {
			cell(cells.get(c), c, bold);
		}
		xml.append("</row>");
		if (xml.length() > 1 << 15) {
			flush();
		}
	}

	/** Leaves rows out. */
	void skip(int rows) {
		row += rows;
	}

	void merge(Merge merge) {
		merges.add(merge);
	}

	private void cell(Cell cell, int column, boolean bold) throws IOException {
		switch (cell) {
			case Cell.Blank b -> {
				// nothing is written
			}
			case Cell.Formula f -> formula(f, column, bold);
			default -> value(cell, column, bold, "");
		}
	}

	private void formula(Cell.Formula formula, int column, boolean bold) throws IOException {
		StringBuilder expression = new StringBuilder("<f>");
		XmlText.append(expression, formula.expression());
		expression.append("</f>");
		if (formula.cached() instanceof Cell.Blank) {
			open(column, formats.style("", bold), "");
			xml.append(expression).append("</c>");
		} else {
			value(formula.cached(), column, bold, expression.toString());
		}
	}

	private void value(Cell cell, int column, boolean bold, String formula) throws IOException {
		switch (cell) {
			case Cell.Num n -> number(finite(n.number(), column), column, formats.style(n.format(), bold), formula);
			case Cell.Text t -> text(t.text(), column, bold, formula);
			case Cell.Bool b -> plain(b.truth() ? "1" : "0", column, bold, "b", formula);
			case Cell.Error e -> plain(e.code(), column, bold, "e", formula);
			case Cell.Moment m -> moment(m, column, bold, formula);
			case Cell.Time t -> {
				if (Math.abs(t.seconds()) < LONGEST) {
					number(t.seconds() / CalendarSeconds.DAY, column, formats.style(clock(t), bold), formula);
				} else {
					number(finite(t.seconds(), column), column, formats.style("", bold), formula);
				}
			}
			default -> throw new IllegalArgumentException("a formula can't have another as its result");
		}
	}

	private static String clock(Cell.Time time) {
		return (time.duration() ? DURATION : CLOCK) + (time.seconds() == Math.rint(time.seconds()) ? "" : ".000");
	}

	private double finite(double number, int column) throws IOException {
		if (Double.isNaN(number) || Double.isInfinite(number)) {
			throw problem(column, "Excel has no number " + number);
		}
		return number;
	}

	private TableFormatException problem(int column, String what) {
		return new TableFormatException(file, "sheet '" + name + "', cell " + Grid.address(column, row) + ": " + what);
	}

	private void open(int column, int style, String type) {
		xml.append("<c r=\"").append(Grid.address(column, row)).append('"');
		if (style > 0) {
			xml.append(" s=\"").append(style).append('"');
		}
		if (!type.isEmpty()) {
			xml.append(" t=\"").append(type).append('"');
		}
		xml.append('>');
	}

	private void number(double number, int column, int style, String formula) {
		open(column, style, "");
		xml.append(formula).append("<v>");
		if (number == Math.rint(number) && Math.abs(number) <= LARGEST_EXACT && !(number == 0 && 1 / number < 0)) {
			xml.append((long) number);
		} else {
			xml.append(number);
		}
		xml.append("</v></c>");
	}

	private void plain(String value, int column, boolean bold, String type, String formula) {
		open(column, formats.style("", bold), type);
		xml.append(formula).append("<v>");
		XmlText.append(xml, value);
		xml.append("</v></c>");
	}

	private void text(String text, int column, boolean bold, String formula) throws IOException {
		if (text.length() > Limits.CELL_TEXT) {
			throw problem(column, "a text of " + text.length() + " characters is longer than the " + Limits.CELL_TEXT
					+ " that Excel holds");
		}
		String encoded = Escapes.encode(text);
		if (!formula.isEmpty()) {
			plain(encoded, column, bold, "str", formula);
			return;
		}
		open(column, beginsLikeFormula(text) ? formats.quoted(bold) : formats.style("", bold), "inlineStr");
		boolean blanks = !encoded.isEmpty() && (encoded.charAt(0) <= ' ' || encoded.charAt(encoded.length() - 1) <= ' '
				|| encoded.indexOf('\n') >= 0);
		xml.append(blanks ? "<is><t xml:space=\"preserve\">" : "<is><t>");
		XmlText.append(xml, encoded);
		xml.append("</t></is></c>");
	}

	private static boolean beginsLikeFormula(String text) {
		return !text.isEmpty() && (FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 || text.charAt(0) < ' ');
	}

	/** Dates that Excel does not have are written as ISO texts; what no calendar has as the number that it is. */
	private void moment(Cell.Moment moment, int column, boolean bold, String formula) throws IOException {
		double seconds = finite(moment.seconds(), column);
		if (Serial.canHold(seconds)) {
			String code = !moment.hasTime() ? DATE : seconds == Math.rint(seconds) ? DATE_TIME : DATE_TIME + ".000";
			number(Serial.of(seconds), column, formats.style(code, bold), formula);
		} else if (!CalendarSeconds.isDay(seconds)) {
			number(seconds, column, formats.style("", bold), formula);
		} else {
			LocalDateTime time = CalendarSeconds.dateTime(seconds);
			text(moment.hasTime() ? time.toString() : time.toLocalDate().toString(), column, bold, formula);
		}
	}

	private void flush() throws IOException {
		out.append(xml);
		xml.setLength(0);
	}

	/** Shows buttons for filtering in the first row. */
	void filter(int columns) {
		filtered = columns;
	}

	/** Writes what stands behind the rows. */
	void end() throws IOException {
		xml.append("</sheetData>");
		if (filtered > 0) {
			xml.append("<autoFilter ref=\"A1:").append(Grid.address(filtered - 1, Math.max(1, row))).append("\"/>");
		}
		if (!merges.isEmpty()) {
			xml.append("<mergeCells count=\"").append(merges.size()).append("\">");
			merges.forEach(m -> xml.append("<mergeCell ref=\"").append(Grid.address(m.firstColumn() - 1, m.firstRow())).append(':')
					.append(Grid.address(m.lastColumn() - 1, m.lastRow())).append("\"/>"));
			xml.append("</mergeCells>");
		}
		xml.append("</worksheet>");
		flush();
	}
}
