package org.allianceworkbench.format.excel.internal.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.format.excel.internal.model.Address;
import org.allianceworkbench.format.excel.internal.model.Hidden;
import org.allianceworkbench.format.excel.internal.model.Limits;
import org.allianceworkbench.format.excel.internal.model.SheetGrid;
import org.allianceworkbench.format.excel.internal.model.SheetInfo;
import org.allianceworkbench.format.excel.internal.opc.OpcPackage;
import org.allianceworkbench.format.excel.internal.opc.Xml;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.Grid;
import org.allianceworkbench.table.grid.GridRow;
import org.allianceworkbench.table.grid.Merge;

/** Streams the rows of a worksheet part; what it says of its own dimension is not believed. */
final class XlsxGrid implements SheetGrid {

	private static final int MOST_MERGES = 1_000_000;

	private final OpcPackage parts;
	private final SheetInfo sheet;
	private final CellReader cells;
	private final Xml xml;
	private final List<Merge> merges = new ArrayList<>();
	private final Hidden hidden = new Hidden();
	private int row;
	private int width;

	XlsxGrid(OpcPackage parts, SheetInfo sheet, CellReader cells) throws IOException {
		this.parts = parts;
		this.sheet = sheet;
		this.cells = cells;
		if (sheet.source().isEmpty()) {
			throw new TableFormatException(parts.file(), "sheet '" + sheet.name()
					+ "' has no part in the workbook, or one outside of it; it was not opened");
		}
		this.xml = new Xml(parts, sheet.source());
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
		return cells.warnings();
	}

	@Override
	public Optional<GridRow> next() throws IOException {
		while (xml.nextStart()) {
			switch (xml.name()) {
				case "row" -> {
					return Optional.of(row());
				}
				case "mergeCell" -> merge();
				case "col" -> hideColumns();
				default -> {
					// views, filters, links, drawings
				}
			}
		}
		return Optional.empty();
	}

	private void merge() throws IOException {
		String range = xml.attribute("ref");
		Optional<Merge> merge = range == null ? Optional.empty() : Address.merge(range);
		if (merge.isEmpty() || merges.size() >= MOST_MERGES) {
			throw new TableFormatException(parts.file(), "sheet '" + sheet.name() + "' has merged cells that it should not have ("
					+ range + "); the workbook is damaged");
		}
		merges.add(merge.get());
	}

	private void hideColumns() {
		if (xml.flag("hidden")) {
			hidden.addColumns(number(xml.attribute("min")) - 1, number(xml.attribute("max")) - 1);
		}
	}

	private static int number(String text) {
		return text == null ? 0 : Math.max(0, Whole.of(text));
	}

	private GridRow row() throws IOException {
		String r = xml.attribute("r");
		int number = r == null ? row + 1 : number(r);
		if (number < 1 || number > Limits.ROWS) {
			throw new TableFormatException(parts.file(), "sheet '" + sheet.name() + "', after row " + row + ": there is no row '" + r
					+ "'; a sheet has " + Limits.ROWS);
		}
		if (number <= row) {
			cells.warn("rows are not in order; each was taken with its own number", "row " + number);
		}
		row = number;
		if (xml.flag("hidden")) {
			hidden.addRow(number);
		}
		List<Cell> list = new ArrayList<>(width);
		int outer = xml.depth();
		int column = 0;
		while (xml.nextStartWithin(outer)) {
			if (xml.is("c") && xml.depth() == outer + 1) {
				String address = cells.begin(xml);
				if (r == null && address != null && list.isEmpty() && Address.row(address) > 0) {
					row = Address.row(address);
				}
				column = column(address, column);
				put(list, column, cells.read(xml, column, row));
				column++;
			}
		}
		width = Math.max(width, list.size());
		return new GridRow(row, Collections.unmodifiableList(list));
	}

	private int column(String address, int next) throws IOException {
		int column = address == null ? next : Address.column(address);
		if (column < 0 || column >= Limits.COLUMNS) {
			throw new TableFormatException(parts.file(), "sheet '" + sheet.name() + "', row " + row + ": there is no cell '" + address
					+ "'; a sheet has columns A to " + Grid.address(Limits.COLUMNS - 1, 0).replace("0", ""));
		}
		return column;
	}

	private void put(List<Cell> list, int column, Cell cell) {
		while (list.size() < column) {
			list.add(Cell.BLANK);
		}
		if (list.size() == column) {
			list.add(cell);
		} else {
			if (!(list.get(column) instanceof Cell.Blank)) {
				cells.warn("cells are given twice; the last was taken", Grid.address(column, row));
			}
			list.set(column, cell);
		}
	}

	@Override
	public void close() throws IOException {
		xml.close();
	}
}
