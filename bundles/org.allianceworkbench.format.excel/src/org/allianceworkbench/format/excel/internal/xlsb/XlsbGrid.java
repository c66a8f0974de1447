package org.allianceworkbench.format.excel.internal.xlsb;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.format.excel.internal.model.ErrorCode;
import org.allianceworkbench.format.excel.internal.model.Hidden;
import org.allianceworkbench.format.excel.internal.model.Limits;
import org.allianceworkbench.format.excel.internal.model.NumberFormat;
import org.allianceworkbench.format.excel.internal.model.Serial;
import org.allianceworkbench.format.excel.internal.model.SharedTexts;
import org.allianceworkbench.format.excel.internal.model.SheetGrid;
import org.allianceworkbench.format.excel.internal.model.SheetInfo;
import org.allianceworkbench.format.excel.internal.model.Warnings;
import org.allianceworkbench.format.excel.internal.opc.OpcPackage;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.Grid;
import org.allianceworkbench.table.grid.GridRow;
import org.allianceworkbench.table.grid.Merge;

/**
 * Streams the rows of a sheet of a binary workbook. Formulas are known to be formulas, but their text is left empty: it is
 * stored in a form of its own.
 */
final class XlsbGrid implements SheetGrid {

	private static final String RESULTS_ONLY = "formulas of .xlsb give their results, what they say is not read";
	private static final int ROW = 0;
	private static final int LAST_VALUE = 7;
	private static final int LAST_FORMULA = 11;
	private static final int RICH_TEXT = 62;
	private static final int COLUMNS = 60;
	private static final int MERGE = 176;

	private final Path file;
	private final SheetInfo sheet;
	private final SharedTexts texts;
	private final List<NumberFormat> styles;
	private final boolean date1904;
	private final BinaryRecords records;
	private final List<Merge> merges = new ArrayList<>();
	private final Hidden hidden = new Hidden();
	private final Warnings warnings = new Warnings();
	private List<Cell> cells = new ArrayList<>();
	private int row;

	XlsbGrid(OpcPackage parts, SheetInfo sheet, SharedTexts texts, List<NumberFormat> styles, boolean date1904) throws IOException {
		this.file = parts.file();
		this.sheet = sheet;
		this.texts = texts;
		this.styles = styles;
		this.date1904 = date1904;
		if (sheet.source().isEmpty()) {
			throw new TableFormatException(file, "sheet '" + sheet.name()
					+ "' has no part in the workbook, or one outside of it; it was not opened");
		}
		this.records = new BinaryRecords(parts, sheet.source());
	}

	@Override
	public String sheet() {
		return sheet.name();
	}

	@Override
	public List<Merge> merges() {
		return merges;
	}

	@Override
	public Hidden hidden() {
		return hidden;
	}

	@Override
	public List<String> oddities() {
		return warnings.sentences(sheet.name());
	}

	@Override
	public Optional<GridRow> next() throws IOException {
		try {
			while (records.next()) {
				int type = records.type();
				if (type == ROW) {
					GridRow before = new GridRow(row, Collections.unmodifiableList(cells));
					begin(records.data());
					if (before.number() > 0) {
						return Optional.of(before);
					}
				} else if (type <= LAST_FORMULA || type == RICH_TEXT) {
					cell(type, records.data());
				} else if (type == MERGE) {
					merge(records.data());
				} else if (type == COLUMNS) {
					columns(records.data());
				}
			}
		} catch (BufferUnderflowException | IndexOutOfBoundsException damaged) {
			throw records.problem("a record is too short", damaged);
		}
		GridRow last = new GridRow(row, Collections.unmodifiableList(cells));
		row = 0;
		return last.number() > 0 ? Optional.of(last) : Optional.empty();
	}

	private void begin(ByteBuffer data) throws IOException {
		int number = data.getInt(0) + 1;
		if (number < 1 || number > Limits.ROWS) {
			throw records.problem("row " + number + " of a sheet that has " + Limits.ROWS, null);
		}
		if (number <= row) {
			warnings.add("rows are not in order; each was taken with its own number", "row " + number);
		}
		row = number;
		cells = new ArrayList<>(cells.size());
		if (data.limit() > 11 && (data.get(11) & 0x10) != 0) {
			hidden.addRow(number);
		}
	}

	private void cell(int type, ByteBuffer data) throws IOException {
		int column = data.getInt();
		if (column < 0 || column >= Limits.COLUMNS || row == 0) {
			throw records.problem("a cell in column " + (column + 1) + " of a sheet that has " + Limits.COLUMNS, null);
		}
		int style = data.getInt() & 0xFFFFFF;
		Cell value = value(type, style, data, column);
		while (cells.size() <= column) {
			cells.add(Cell.BLANK);
		}
		boolean formula = type > LAST_VALUE && type <= LAST_FORMULA;
		if (formula) {
			warnings.add(RESULTS_ONLY, Grid.address(column, row));
		}
		cells.set(column, formula ? new Cell.Formula("", value) : value);
	}

	private Cell value(int type, int style, ByteBuffer data, int column) throws IOException {
		return switch (type) {
			case 2 -> number(BinaryRecords.rk(data.getInt()), style, column);
			case 3, 11 -> new Cell.Error(ErrorCode.of(data.get() & 0xFF));
			case 4, 10 -> new Cell.Bool(data.get() != 0);
			case 5, 9 -> number(data.getDouble(), style, column);
			case 6, 8 -> new Cell.Text(BinaryRecords.text(data));
			case 7 -> shared(data.getInt(), column);
			case RICH_TEXT -> new Cell.Text(BinaryRecords.text(data.position(data.position() + 1)));
			default -> Cell.BLANK;
		};
	}

	private Cell shared(int index, int column) throws IOException {
		if (index < 0 || index >= texts.size()) {
			throw new TableFormatException(file, "sheet '" + sheet.name() + "', cell " + Grid.address(column, row)
					+ ": it points to shared text " + index + ", but the workbook has " + texts.size() + " of them");
		}
		return texts.get(index, false);
	}

	private Cell number(double number, int style, int column) {
		NumberFormat format = style < styles.size() ? styles.get(style) : NumberFormat.GENERAL;
		Cell cell = Serial.cell(number, format, date1904);
		if (cell instanceof Cell.Num && format.kind() != NumberFormat.Kind.NUMBER) {
			warnings.add(Serial.NO_DATE, Grid.address(column, row));
		}
		return cell;
	}

	private void merge(ByteBuffer data) {
		int firstRow = data.getInt();
		int lastRow = data.getInt();
		int firstColumn = data.getInt();
		merges.add(new Merge(firstRow + 1, firstColumn + 1, lastRow + 1, data.getInt() + 1));
	}

	private void columns(ByteBuffer data) {
		if ((data.getShort(16) & 1) != 0) {
			hidden.addColumns(data.getInt(0), data.getInt(4));
		}
	}

	@Override
	public void close() throws IOException {
		records.close();
	}
}
