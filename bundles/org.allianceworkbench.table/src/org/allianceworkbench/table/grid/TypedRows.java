package org.allianceworkbench.table.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;

/** Rows on their way into typed columns: each cell goes to its column's array at once. */
final class TypedRows implements RowSpool.Target {

	private final GridSurvey survey;
	private final ColumnTyping[] typings;
	/** Column of the table for each column of the grid, -1 for one without. */
	private final int[] places;
	private final double[][] numbers;
	private final String[][] texts;
	private final int capacity;
	private int size;
	private boolean before;
	private boolean blank;

	/** Room for some rows. */
	TypedRows(GridSurvey survey, int capacity) {
		this.survey = survey;
		this.capacity = capacity;
		this.typings = survey.typings().toArray(ColumnTyping[]::new);
		this.places = places(survey.layout().headings());
		this.numbers = new double[typings.length][];
		this.texts = new String[typings.length][];
		for (int i = 0; i < typings.length; i++) {
			if (typings[i].spec().type().isNumeric()) {
				numbers[i] = new double[capacity];
				Arrays.fill(numbers[i], Double.NaN);
			} else {
				texts[i] = new String[capacity];
			}
		}
	}

	private static int[] places(List<Layout.Heading> headings) {
		int[] places = new int[headings.stream().mapToInt(Layout.Heading::column).max().orElse(-1) + 1];
		Arrays.fill(places, -1);
		for (int i = 0; i < headings.size(); i++) {
			places[headings.get(i).column()] = i;
		}
		return places;
	}

	int size() {
		return size;
	}

	boolean isFull() {
		return size == capacity;
	}

	/** Takes a row, if it is one of data. */
	void add(GridRow row) {
		row(row.number());
		List<Cell> cells = row.cells();
		int count = before ? 0 : cells.size();
		for (int c = 0; c < count; c++) {
			Cell cell = cells.get(c);
			if (!(cell.value() instanceof Cell.Blank)) {
				other(c, cell);
			}
		}
		end();
	}

	@Override
	public void row(long number) {
		before = number < survey.layout().dataRow();
		blank = true;
	}

	@Override
	public void number(int column, byte kind, double number) {
		blank = false;
		int place = before || column >= places.length ? -1 : places[column];
		if (place < 0) {
			return;
		}
		if (texts[place] == null) {
			numbers[place][size] = number;
		} else {
			texts[place][size] = RowSpool.cell(kind, number).shown();
		}
	}

	@Override
	public void other(int column, Cell cell) {
		blank = blank && cell.isBlank();
		int place = before || column >= places.length ? -1 : places[column];
		if (place < 0) {
			return;
		}
		if (texts[place] == null) {
			numbers[place][size] = typings[place].number().applyAsDouble(cell);
		} else {
			texts[place][size] = cell.shown();
		}
	}

	/** The row is complete; one that is not of data is forgotten. */
	void end() {
		if (!before && (!blank || survey.keepsBlankRows())) {
			size++;
			return;
		}
		for (int i = 0; i < typings.length && !before; i++) {
			if (texts[i] == null) {
				numbers[i][size] = Double.NaN;
			} else {
				texts[i][size] = null;
			}
		}
	}

	List<Column> columns() {
		List<Column> columns = new ArrayList<>(typings.length);
		for (int i = 0; i < typings.length; i++) {
			ColumnSpec spec = typings[i].spec();
			columns.add(texts[i] == null ? Column.of(spec, size == capacity ? numbers[i] : Arrays.copyOf(numbers[i], size))
					: Column.of(spec, size == capacity ? texts[i] : Arrays.copyOf(texts[i], size)));
		}
		return columns;
	}
}
