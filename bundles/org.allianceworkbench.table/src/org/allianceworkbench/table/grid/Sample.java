package org.allianceworkbench.table.grid;

/** How many cells there were of a kind, and where the first of them is. */
final class Sample {

	private static final int SHOWN = 30;

	private long count;
	private long row;
	private String text = "";

	void add(long cellRow, String cellText) {
		if (count == 0 || cellRow < row) {
			row = cellRow;
			text = cellText;
		}
		count++;
	}

	/** As above; the cell is written only when it is the first. */
	void add(long cellRow, Cell cell) {
		if (count == 0 || cellRow < row) {
			row = cellRow;
			text = cell.shown();
		}
		count++;
	}

	long count() {
		return count;
	}

	boolean isEmpty() {
		return count == 0;
	}

	/** The first cell with its text, for a message: {@code C7 'refused'}. */
	String first(int column) {
		String line = text.replaceAll("\\s+", " ");
		return Grid.address(column, row) + " '" + (line.length() > SHOWN ? line.substring(0, SHOWN) + "..." : line) + "'";
	}
}
