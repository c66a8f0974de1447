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

	private final Path file;
	private final SheetInfo sheet;
	private final SharedTexts texts;
	private final Styles styles;
	private final boolean date1904;
	private final boolean asStored;
	private final Warnings warnings = new Warnings();
	private final Map<String, SharedFormula> formulas = new HashMap<>();

	CellReader(Path file, SheetInfo sheet, SharedTexts texts, Styles styles, boolean date1904, boolean asStored) {
		this.file = file;
		this.sheet = sheet;
		this.texts = texts;
		this.styles = styles;
		this.date1904 = date1904;
		this.asStored = asStored;
	}

	/** Reads the present {@code c} element to its end. */
	Cell read(Xml xml, int column, int row) throws IOException {
		String type = xml.attribute("t");
		String style = xml.attribute("s");
		String value = null;
		String formula = null;
		int outer = xml.depth();
		while (xml.nextStartWithin(outer)) {
			if (xml.depth() > outer + 1) {
				continue;
			}
			if (xml.is("v")) {
				value = xml.text();
			} else if (xml.is("is")) {
				value = xml.richText();
			} else if (xml.is("f")) {
				formula = formula(xml, column, row);
			}
		}
		if (formula == null) {
			return value == null ? Cell.BLANK : cell(type, style, value, column, row);
		}
		if (value == null || value.isEmpty() && !"str".equals(type)) {
			warnings.add(NO_RESULT, Grid.address(column, row));
			return new Cell.Formula(formula, Cell.BLANK);
		}
		return new Cell.Formula(formula, cell(type, style, value, column, row));
	}

	private String formula(Xml xml, int column, int row) throws IOException {
		String index = "shared".equals(xml.attribute("t")) ? xml.attribute("si") : null;
		String expression = xml.text();
		if (index == null) {
			return expression;
		}
		if (!expression.isEmpty()) {
			formulas.put(index, new SharedFormula(expression, column, row));
			return expression;
		}
		SharedFormula shared = formulas.get(index);
		return shared == null ? "" : shared.at(column, row);
	}

	private Cell cell(String type, String style, String value, int column, int row) throws IOException {
		return switch (type == null ? "n" : type) {
			case "s" -> shared(value, column, row);
			case "str", "inlineStr" -> new Cell.Text(asStored ? value : Escapes.decode(value));
			case "b" -> new Cell.Bool(value.strip().equals("1") || value.strip().equalsIgnoreCase("true"));
			case "e" -> new Cell.Error(value.strip());
			case "d" -> iso(value.strip(), column, row);
			default -> number(value, style, column, row);
		};
	}

	private Cell shared(String value, int column, int row) throws IOException {
		String index = value.strip();
		if (!index.matches("[0-9]{1,9}") || Integer.parseInt(index) >= texts.size()) {
			throw new TableFormatException(file, "sheet '" + sheet.name() + "', cell " + Grid.address(column, row)
					+ ": it points to shared text '" + index + "', but the workbook has " + texts.size() + " of them");
		}
		return texts.get(Integer.parseInt(index), asStored);
	}

	private Cell number(String value, String style, int column, int row) {
		String text = value.strip();
		if (text.isEmpty()) {
			return Cell.BLANK;
		}
		double number;
		try {
			number = Decimals.parse(text);
		} catch (NumberFormatException notANumber) {
			warnings.add(NOT_A_NUMBER, Grid.address(column, row));
			return new Cell.Text(value);
		}
		NumberFormat format = style == null ? styles.format(0) : styles.format(style(style));
		Cell cell = Serial.cell(number, format, date1904);
		if (cell instanceof Cell.Num && format.kind() != NumberFormat.Kind.NUMBER) {
			warnings.add(Serial.NO_DATE, Grid.address(column, row));
		}
		return cell;
	}

	private static int style(String style) {
		int number = 0;
		for (int i = 0; i < style.length() && i < 9; i++) {
			number = number * 10 + style.charAt(i) - '0';
		}
		return number;
	}

	private Cell iso(String text, int column, int row) {
		try {
			if (text.indexOf('T') > 0) {
				double seconds = CalendarSeconds.of(LocalDateTime.parse(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text));
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
