package org.allianceworkbench.table.grid;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Grids for tests, written as lines. */
final class Cells {

	private Cells() {
	}

	/** Rows of texts: fields are separated by bars, empty fields are blank, an empty line is a blank row. */
	static List<GridRow> texts(String lines) {
		List<GridRow> rows = new ArrayList<>();
		String[] all = lines.split("\n", -1);
		for (int r = 0; r < all.length; r++) {
			List<Cell> cells = new ArrayList<>();
			for (String field : all[r].split("\\|", -1)) {
				cells.add(field.isEmpty() ? Cell.BLANK : new Cell.Text(field));
			}
			rows.add(new GridRow(r + 1, cells));
		}
		return rows;
	}

	/** The same as a spreadsheet would hold them: numbers are numbers, TRUE and FALSE are truth values, #N/A is an error. */
	static List<GridRow> sheet(String lines) {
		return texts(lines).stream().map(row -> new GridRow(row.number(), row.cells().stream().map(Cells::typed).toList())).toList();
	}

	private static Cell typed(Cell cell) {
		String text = cell.shown();
		if (text.matches("-?[0-9]+(\\.[0-9]+)?")) {
			return new Cell.Num(Double.parseDouble(text), "");
		}
		return switch (text) {
			case "TRUE" -> new Cell.Bool(true);
			case "FALSE" -> new Cell.Bool(false);
			case "#N/A" -> new Cell.Error(text);
			default -> cell;
		};
	}

	/** A grid of rows. */
	static Grid grid(List<GridRow> rows, Merge... merges) {
		Iterator<GridRow> next = rows.iterator();
		return new Grid() {
			@Override
			public String sheet() {
				return "Sheet1";
			}

			@Override
			public List<Merge> merges() {
				return next.hasNext() ? List.of() : List.of(merges);
			}

			@Override
			public Optional<GridRow> next() {
				return next.hasNext() ? Optional.of(next.next()) : Optional.empty();
			}

			@Override
			public void close() {
				// nothing is open
			}
		};
	}
}
