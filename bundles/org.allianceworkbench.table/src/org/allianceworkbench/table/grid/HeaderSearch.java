package org.allianceworkbench.table.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the header in the first rows of a grid; see {@link LayoutGuess} for the rules. */
final class HeaderSearch {

	private static final int MOST_HEADER_ROWS = 3;
	private static final int MOST_ROWS_ABOVE = 60;
	private static final double WELL_FILLED = 0.5;
	private static final double NEARLY_FULL = 0.8;
	private static final double LEAST_HEADER_FILL = 0.3;
	private static final int LONGEST_NAME = 64;
	private static final int LONGEST_WHOLE = 9;

	private final RowKinds rows;
	private final List<Merge> merges;

	HeaderSearch(RowKinds rows, List<Merge> merges) {
		this.rows = rows;
		this.merges = merges;
	}

	HeaderBlock find() {
		if (rows.size() == 0) {
			return new HeaderBlock(0, 0, false, "there are no rows");
		}
		int data = rows.typed().isEmpty() ? dataAmongWords() : dataByContrast();
		if (data == 0 || !canBeHeader(data - 1, data)) {
			return new HeaderBlock(data, data, false, "no header row: no row has words above columns of numbers or dates");
		}
		int top = top(data);
		for (int first = top; first < data - 1; first++) {
			if (namesFirst(rows, first, data)) {
				return new HeaderBlock(first, data, true, "row " + number(first) + " names every column, the rows below explain the names");
			}
		}
		int first = data - 1;
		while (first > top && groups(first - 1, first, data)) {
			first--;
		}
		return new HeaderBlock(first, data, false, why(first, data));
	}

	private long number(int row) {
		return rows.row(row).number();
	}

	private String why(int first, int data) {
		String where = first == data - 1 ? "row " + number(first) + " is the header: it has "
				: "rows " + number(first) + " to " + number(data - 1) + " are the header: they have ";
		String columns = rows.typed().stream().limit(4).mapToObj(c -> Grid.address(c, 0).replace("0", ""))
				.collect(Collectors.joining(", "));
		return where + (rows.typed().isEmpty() ? "a different word for each column"
				: "words where " + columns + (rows.typed().cardinality() > 4 ? " and others" : "") + " below hold numbers or dates");
	}

	private int dataByContrast() {
		BitSet used = rows.used(0);
		int limit = Math.min(rows.size(), MOST_ROWS_ABOVE);
		int data = 0;
		while (data < limit && !(isData(data) && rows.fill(data, used) >= WELL_FILLED)) {
			data++;
		}
		if (data == limit) {
			for (data = 0; data < limit && !isData(data); data++) {
				// the first row with data, however sparse
			}
		}
		while (data > 0 && data < rows.size() && number(data) == number(data - 1) + 1 && !isHeader(data - 1)) {
			data--;
		}
		return data;
	}

	private boolean isData(int row) {
		int data = rows.inTyped(row, CellKind.DATUM);
		return isBelowNames(row) ? !explains(row) : data > 0 && rows.inTyped(row, CellKind.WORDS) <= data && !isNumbered(row);
	}

	private boolean isHeader(int row) {
		return isBelowNames(row) ? explains(row)
				: rows.inTyped(row, CellKind.WORDS) > 0 && rows.inTyped(row, CellKind.DATUM) == 0 || isNumbered(row);
	}

	/** Whether the row right above names every column by a word of its own. */
	private boolean isBelowNames(int row) {
		int above = row - 1;
		return row > 0 && number(above) == number(row) - 1 && rows.count(above) > 1 && rows.isUnique(above)
				&& rows.count(above, CellKind.DATUM) == 0 && rows.fill(above, rows.used(row)) >= NEARLY_FULL;
	}

	/**
	 * Whether a row below the names can explain them: words and no number where numbers are to come, all different (or units, with
	 * nothing in the first column), and no code like those of the rows below. What is in doubt is data: a case taken for labels
	 * would be lost.
	 */
	private boolean explains(int row) {
		return rows.inTyped(row, CellKind.DATUM) == 0 && rows.inTyped(row, CellKind.WORDS) > 0
				&& (rows.isUnique(row) || rows.row(row).cell(0).isBlank()) && !rows.hasCodeLikeBelow(row);
	}

	/** Whether a row numbers its columns (sessions 1, 2, 3; years) and has words besides. */
	private boolean isNumbered(int row) {
		int words = rows.count(row, CellKind.WORDS);
		if (words == 0) {
			return false;
		}
		List<Long> numbers = new ArrayList<>();
		for (int c = 0; c < rows.width(); c++) {
			if (rows.kind(row, c) == CellKind.DATUM) {
				numbers.add(whole(rows.row(row).cell(c)));
			}
		}
		boolean wordsAboveNumbers = rows.inTyped(row, CellKind.WORDS) > 0;
		return numbers.size() >= (wordsAboveNumbers ? 2 : 3) && runs(numbers)
				&& (wordsAboveNumbers || row == 0 && rows.size() > 1 && !isNumbered(1));
	}

	private static long whole(Cell cell) {
		String shown = cell.shown().strip();
		boolean digits = !shown.isEmpty() && shown.length() <= LONGEST_WHOLE;
		for (int i = 0; digits && i < shown.length(); i++) {
			digits = shown.charAt(i) >= '0' && shown.charAt(i) <= '9';
		}
		return digits ? Long.parseLong(shown) : Long.MIN_VALUE;
	}

	private static boolean runs(List<Long> numbers) {
		for (int i = 1; i < numbers.size(); i++) {
			long number = numbers.get(i);
			if (number != numbers.get(i - 1) + 1 && number != numbers.get(0)) {
				return false;
			}
		}
		return numbers.get(0) >= 0;
	}

	/** Without any column of numbers or dates: below the first well-filled row when it can be a header. */
	private int dataAmongWords() {
		BitSet used = rows.used(0);
		int row = 0;
		while (row < rows.size() - 1 && rows.fill(row, used) < WELL_FILLED) {
			row++;
		}
		while (row < rows.size() - 1 && spans(row) > 0) {
			row++;
		}
		return rows.isUnique(row) && rows.fill(row, used) >= NEARLY_FULL && !repeats(row) ? row + 1 : 0;
	}

	private boolean repeats(int header) {
		for (int c = 0; c < rows.width(); c++) {
			String name = rows.row(header).cell(c).shown();
			for (int r = header + 1; r < rows.size(); r++) {
				if (!name.isBlank() && rows.row(r).cell(c).shown().equalsIgnoreCase(name)) {
					return true;
				}
			}
		}
		return false;
	}

	private boolean canBeHeader(int row, int data) {
		BitSet columns = rows.used(data);
		return columns.cardinality() <= 2 || rows.fill(row, columns) >= LEAST_HEADER_FILL || spans(row) > 0;
	}

	/** The uppermost row that can belong to the header: rows without a blank row between, at most three. */
	private int top(int data) {
		int top = data - 1;
		while (top > 0 && data - top < MOST_HEADER_ROWS && number(top - 1) == number(top) - 1) {
			top--;
		}
		return top;
	}

	/** Whether a row alone names all columns and the rows below it down to the data explain the names. */
	static boolean namesFirst(RowKinds rows, int first, int data) {
		BitSet columns = rows.used(data);
		boolean names = rows.fill(first, columns) >= NEARLY_FULL && rows.isUnique(first) && rows.count(first) > 1
				&& rows.row(first).cells().stream().allMatch(cell -> cell.shown().length() <= LONGEST_NAME);
		for (int row = first + 1; names && row < data; row++) {
			names = rows.fill(row, columns) >= NEARLY_FULL;
		}
		return names;
	}

	/** Whether a row groups the columns that the row below it names. */
	private boolean groups(int row, int below, int data) {
		boolean needed = !rows.isUnique(below) || rows.fill(below, rows.used(data)) < NEARLY_FULL;
		return spans(row) >= 2 || needed && (rows.count(row) >= 2 || spans(row) > 0);
	}

	/** How many merged cells of a row cover several columns but not all. */
	private long spans(int row) {
		return merges.stream().filter(m -> m.firstRow() == number(row) && m.lastColumn() > m.firstColumn()
				&& m.lastColumn() - m.firstColumn() + 1 < rows.width()).count();
	}
}
