package org.allianceworkbench.format.excel.internal.xls;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.format.excel.internal.model.ErrorCode;
import org.allianceworkbench.format.excel.internal.model.Hidden;
import org.allianceworkbench.format.excel.internal.model.Serial;
import org.allianceworkbench.format.excel.internal.model.SheetGrid;
import org.allianceworkbench.format.excel.internal.model.SheetInfo;
import org.allianceworkbench.format.excel.internal.model.Warnings;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.Grid;
import org.allianceworkbench.table.grid.GridRow;
import org.allianceworkbench.table.grid.Merge;

/** Streams the rows of a sheet of an {@code .xls} workbook; charts inside the sheet are passed over. */
final class XlsGrid implements SheetGrid {

	private static final int FORMULA = 0x06;
	private static final int COLUMN_INFO = 0x7D;
	private static final int MUL_RK = 0xBD;
	private static final int RICH_STRING = 0xD6;
	private static final int MERGED_CELLS = 0xE5;
	private static final int LABEL_SST = 0xFD;
	private static final int NUMBER = 0x203;
	private static final int LABEL = 0x204;
	private static final int BOOL_ERR = 0x205;
	private static final int STRING = 0x207;
	private static final int ROW = 0x208;
	private static final int ARRAY = 0x221;
	private static final int RK = 0x27E;
	private static final int SHARED_FORMULA = 0x4BC;
	private static final int COLUMNS = 256;

	private final Path file;
	private final SheetInfo sheet;
	private final BiffRecords records;
	private final XlsCells cells;
	private final List<Merge> merges = new ArrayList<>();
	private final Hidden hidden = new Hidden();
	private final Warnings warnings = new Warnings();
	private final Map<Integer, byte[]> shared = new HashMap<>();
	private Optional<PendingFormula> pending = Optional.empty();
	private List<Cell> line = new ArrayList<>();
	private int row = -1;
	private int highestRow = -1;
	private int depth;
	private boolean ended;

	XlsGrid(Path file, SheetInfo sheet, BiffRecords records, long position, XlsCells cells) throws IOException {
		this.file = file;
		this.sheet = sheet;
		this.records = records;
		this.cells = cells;
		boolean found = records.next();
		while (found && records.start() < position) {
			found = records.next();
		}
		if (!found || records.type() != BiffRecords.BOF) {
			throw new TableFormatException(file, "sheet '" + sheet.name()
					+ "' is not where the workbook says it is; the workbook is "
					+ "damaged or was cut off");
		}
		depth = 1;
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
			while (!ended) {
				if (!records.next()) {
					throw new TableFormatException(file, "sheet '" + sheet.name() + "', after row " + (row + 1)
							+ ": the workbook ends within the sheet; it was cut off");
				}
				Optional<GridRow> complete = take();
				if (complete.isPresent()) {
					return complete;
				}
			}
		} catch (BufferUnderflowException | IndexOutOfBoundsException damaged) {
			throw records.problem("a record of sheet '" + sheet.name() + "' is damaged", damaged);
		}
		return turn(-1);
	}

	private Optional<GridRow> take() throws IOException {
		int type = records.type();
		if (type == BiffRecords.BOF) {
			depth++;
		} else if (type == BiffRecords.EOF) {
			ended = --depth == 0;
			if (ended) {
				finishFormula("");
			}
		} else if (depth == 1) {
			return cellOrOther(type, records.data());
		}
		return Optional.empty();
	}

	private Optional<GridRow> cellOrOther(int type, ByteBuffer data) throws IOException {
		switch (type) {
			case STRING -> finishFormula(cells.biff8() ? new BiffText(records.continued()).read() : cells.text(data));
			case SHARED_FORMULA, ARRAY -> pending.ifPresent(p -> shared.put(p.master(), tokensOf(type, data)));
			case MERGED_CELLS -> merge(data);
			case ROW -> hideRow(data);
			case COLUMN_INFO -> hideColumns(data);
			case FORMULA, MUL_RK, RICH_STRING, LABEL_SST, NUMBER, LABEL, BOOL_ERR, RK -> {
				finishFormula("");
				int number = data.getShort() & 0xFFFF;
				Optional<GridRow> before = number == row ? Optional.empty() : turn(number);
				cell(type, data);
				return before;
			}
			default -> {
				// blank cells, windows, drawings
			}
		}
		return Optional.empty();
	}

	/** Begins a row and hands out the one before. */
	private Optional<GridRow> turn(int number) {
		Optional<GridRow> before = row < 0 ? Optional.empty()
				: Optional.of(new GridRow(row + 1L, Collections.unmodifiableList(line)));
		line = new ArrayList<>(line.size());
		row = number;
		if (number >= 0 && number < highestRow) {
			warnings.add("rows are not in order; each was taken with its own number", "row " + (number + 1));
		}
		highestRow = Math.max(highestRow, number);
		return before;
	}

	private void cell(int type, ByteBuffer data) throws IOException {
		int column = data.getShort() & 0xFFFF;
		if (type == MUL_RK) {
			for (int c = column; data.remaining() >= 8; c++) {
				int style = data.getShort() & 0xFFFF;
				put(c, number(XlsCells.rk(data.getInt()), style, c));
			}
			return;
		}
		int style = data.getShort() & 0xFFFF;
		switch (type) {
			case NUMBER -> put(column, number(data.getDouble(), style, column));
			case RK -> put(column, number(XlsCells.rk(data.getInt()), style, column));
			case LABEL_SST -> put(column, shared(data.getInt(), column));
			case BOOL_ERR -> {
				int value = data.get() & 0xFF;
				put(column, data.get() != 0 ? new Cell.Error(ErrorCode.of(value)) : new Cell.Bool(value != 0));
			}
			case FORMULA -> pending = Optional.of(new PendingFormula(column, style, data));
			default -> put(column, new Cell.Text(cells.text(data)));
		}
	}

	private void put(int column, Cell cell) throws IOException {
		if (column >= COLUMNS) {
			throw new TableFormatException(file, "sheet '" + sheet.name() + "', row " + (row + 1) + ": there is no column "
					+ (column + 1)
					+ " in an .xls workbook; it is damaged");
		}
		while (line.size() <= column) {
			line.add(Cell.BLANK);
		}
		line.set(column, cell);
	}

	private Cell number(double number, int style, int column) {
		Cell cell = cells.number(number, style);
		if (cells.isOddDate(cell, style)) {
			warnings.add(Serial.NO_DATE, Grid.address(column, row + 1L));
		}
		return cell;
	}

	private Cell shared(int index, int column) throws IOException {
		if (index < 0 || index >= cells.texts().size()) {
			throw new TableFormatException(file, "sheet '" + sheet.name() + "', cell " + Grid.address(column, row + 1L)
					+ ": it points to shared text " + index + ", but the workbook has " + cells.texts().size() + " of them");
		}
		return cells.texts().get(index, false);
	}

	/** A formula is complete when the record after it is known: its text, or the formula it shares. */
	private void finishFormula(String text) throws IOException {
		if (pending.isPresent()) {
			PendingFormula formula = pending.get();
			pending = Optional.empty();
			Cell result = formula.result(text, number -> number(number, formula.style(), formula.column()));
			put(formula.column(), new Cell.Formula(formula.expression(cells.formulas(), shared, row), result));
		}
	}

	private static byte[] tokensOf(int type, ByteBuffer data) {
		int start = type == ARRAY ? 12 : 8;
		byte[] tokens = new byte[Math.max(0, data.limit() - start)];
		data.get(start, tokens);
		return tokens;
	}

	private void merge(ByteBuffer data) {
		int count = data.getShort() & 0xFFFF;
		for (int i = 0; i < count; i++) {
			int firstRow = data.getShort() & 0xFFFF;
			int lastRow = data.getShort() & 0xFFFF;
			int firstColumn = data.getShort() & 0xFFFF;
			merges.add(new Merge(firstRow + 1, firstColumn + 1, lastRow + 1, (data.getShort() & 0xFFFF) + 1));
		}
	}

	private void hideRow(ByteBuffer data) {
		if ((data.getShort(12) & 0x20) != 0) {
			hidden.addRow((data.getShort(0) & 0xFFFF) + 1);
		}
	}

	private void hideColumns(ByteBuffer data) {
		if ((data.getShort(8) & 1) != 0) {
			hidden.addColumns(data.getShort(0) & 0xFFFF, Math.min(COLUMNS - 1, data.getShort(2) & 0xFFFF));
		}
	}

	@Override
	public void close() throws IOException {
		records.close();
	}
}
