package org.allianceworkbench.format.excel.internal.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.format.excel.internal.model.Escapes;
import org.allianceworkbench.format.excel.internal.model.Limits;
import org.allianceworkbench.format.excel.internal.model.NumberFormat;
import org.allianceworkbench.format.excel.internal.model.Serial;
import org.allianceworkbench.format.excel.internal.model.SharedTexts;
import org.allianceworkbench.format.excel.internal.model.SheetInfo;
import org.allianceworkbench.format.excel.internal.model.Warnings;
import org.allianceworkbench.format.excel.internal.opc.Xml;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.Grid;

/** Makes a cell of what stands in a {@code c} element. */
final class CellReader {

	private static final String NOT_A_NUMBER = "cells marked as numbers that hold something else stay text";
	private static final String NOT_ISO = "cells marked as dates that hold something else stay text";
	private static final String NO_RESULT = "formulas without a stored result are blank";

	private static final char FORMULA_TEXT = 'f';
	private static final char INLINE_TEXT = 'i';

	private final Path file;
	private final SheetInfo sheet;
	private final SharedTexts texts;
	private final Styles styles;
	private final boolean date1904;
	private final boolean asStored;
	private final Warnings warnings = new Warnings();
	private final Map<String, SharedFormula> formulas = new HashMap<>();
	private final StringBuilder value = new StringBuilder();
	private char type;
	private int style;

	CellReader(Path file, SheetInfo sheet, SharedTexts texts, Styles styles, boolean date1904, boolean asStored) {
		this.file = file;
		this.sheet = sheet;
		this.texts = texts;
		this.styles = styles;
		this.date1904 = date1904;
		this.asStored = asStored;
	}

	/** Takes the present {@code c} element's attributes and returns its address, {@code null} when it has none. */
	String begin(Xml xml) {
		type = 'n';
		style = 0;
		String address = null;
		for (int i = xml.attributeCount() - 1; i >= 0; i--) {
			switch (xml.attributeName(i)) {
				case "r" -> address = xml.attributeValue(i);
				case "t" -> type = type(xml.attributeValue(i));
				case "s" -> style = Whole.of(xml.attributeValue(i));
				default -> {
					// metadata of a cell
				}
			}
		}
		return address;
	}

	private static char type(String name) {
		return switch (name) {
			case "s", "b", "e", "d" -> name.charAt(0);
			case "str" -> FORMULA_TEXT;
			case "inlineStr" -> INLINE_TEXT;
			default -> 'n';
		};
	}

	/** Reads the {@code c} element that was begun to its end. */
	Cell read(Xml xml, int column, int row) throws IOException {
		boolean valued = false;
		String formula = null;
		int outer = xml.depth();
		value.setLength(0);
		while (xml.nextStartWithin(outer)) {
			if (xml.depth() > outer + 1) {
				continue;
			}
			switch (xml.name()) {
				case "v" -> {
					value.setLength(0);
					xml.text(value);
					valued = true;
				}
				case "is" -> {
					value.setLength(0);
					value.append(xml.richText());
					valued = true;
				}
				case "f" -> formula = formula(xml, column, row);
				default -> {
					// extensions
				}
			}
		}
		if (formula == null) {
			return valued ? cell(column, row) : Cell.BLANK;
		}
		if (value.isEmpty() && !(valued && type == FORMULA_TEXT)) {
			warnings.add(NO_RESULT, Grid.address(column, row));
			return new Cell.Formula(formula, Cell.BLANK);
		}
		return new Cell.Formula(formula, cell(column, row));
	}

	private String formula(Xml xml, int column, int row) throws IOException {
		String index = "shared".equals(xml.attribute("t")) ? xml.attribute("si") : null;
		String expression = xml.text();
		if (index == null) {
			return expression;
		}
		if (!expression.isEmpty()) {
			if (expression.length() <= Limits.FORMULA) {
				formulas.put(index, new SharedFormula(expression, column, row));
			}
			return expression;
		}
		SharedFormula shared = formulas.get(index);
		return shared == null ? "" : shared.at(column, row);
	}

	private Cell cell(int column, int row) throws IOException {
		return switch (type) {
			case 's' -> shared(column, row);
			case FORMULA_TEXT, INLINE_TEXT -> new Cell.Text(asStored ? value.toString() : Escapes.decode(value.toString()));
			case 'b' -> {
				String truth = value.toString().strip();
				yield new Cell.Bool(truth.equals("1") || truth.equalsIgnoreCase("true"));
			}
			case 'e' -> new Cell.Error(value.toString().strip());
			case 'd' -> iso(value.toString().strip(), column, row);
			default -> number(column, row);
		};
	}

	private Cell shared(int column, int row) throws IOException {
		strip(value);
		int index = Whole.of(value);
		if (index < 0 || index >= texts.size()) {
			throw new TableFormatException(file, "sheet '" + sheet.name() + "', cell " + Grid.address(column, row)
					+ ": it points to shared text '" + value + "', but the workbook has " + texts.size() + " of them");
		}
		return texts.get(index, asStored);
	}

	private static void strip(StringBuilder text) {
		while (!text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1))) {
			text.setLength(text.length() - 1);
		}
		while (!text.isEmpty() && Character.isWhitespace(text.charAt(0))) {
			text.deleteCharAt(0);
		}
	}

	private Cell number(int column, int row) {
		double number;
		try {
			number = Decimals.parse(value);
		} catch (NumberFormatException perhapsBlanks) {
			String text = value.toString();
			strip(value);
			if (value.isEmpty()) {
				return Cell.BLANK;
			}
			try {
				number = Decimals.parse(value);
			} catch (NumberFormatException notANumber) {
				warnings.add(NOT_A_NUMBER, Grid.address(column, row));
				return new Cell.Text(text);
			}
		}
		NumberFormat format = styles.format(style);
		Cell cell = Serial.cell(number, format, date1904);
		if (cell instanceof Cell.Num && format.kind() != NumberFormat.Kind.NUMBER) {
			warnings.add(Serial.NO_DATE, Grid.address(column, row));
		}
		return cell;
	}

	private Cell iso(String text, int column, int row) {
		try {
			if (text.indexOf('T') > 0) {
				double seconds = CalendarSeconds.of(LocalDateTime.parse(text.endsWith("Z") ? text.substring(0, text.length() - 1)
						: text));
				return new Cell.Moment(seconds, seconds % CalendarSeconds.DAY != 0);
			}
			if (text.indexOf(':') > 0) {
				return new Cell.Time(LocalTime.parse(text).toNanoOfDay() / 1e9, false);
			}
			return new Cell.Moment(CalendarSeconds.of(LocalDate.parse(text)), false);
		} catch (DateTimeException notIso) {
			warnings.add(NOT_ISO, Grid.address(column, row));
			return new Cell.Text(text);
		}
	}

	/** Reports something odd in the sheet. */
	void warn(String what, String where) {
		warnings.add(what, where);
	}

	List<String> warnings() {
		return warnings.sentences(sheet.name());
	}
}
