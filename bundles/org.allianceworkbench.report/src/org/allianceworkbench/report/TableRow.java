package org.allianceworkbench.report;

import java.util.List;

/**
 * A row of a report's table.
 *
 * @param cells one cell for each column; a group row has only its first
 * @param kind what the row is
 */
public record TableRow(List<TableCell> cells, Kind kind) {

	/** What a row is. */
	public enum Kind {
		/** Results. */
		BODY,
		/** A heading within the table for the rows below it. */
		GROUP,
		/** Results of all the rows above together. */
		TOTAL
	}

	public TableRow {
		cells = List.copyOf(cells);
	}

	/** A row of results. */
	public static TableRow of(TableCell... cells) {
		return new TableRow(List.of(cells), Kind.BODY);
	}

	/** A row of results. */
	public static TableRow of(List<TableCell> cells) {
		return new TableRow(cells, Kind.BODY);
	}

	/** A heading within the table. */
	public static TableRow group(String text) {
		return new TableRow(List.of(TableCell.text(text)), Kind.GROUP);
	}
}
