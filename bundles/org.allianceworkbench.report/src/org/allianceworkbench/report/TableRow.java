package org.allianceworkbench.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a report's table.
 *
 * @param cells one cell for each column; a group row has only its first
 * @param kind what the row is
 * @param about whom or what the row is about, in order: names of keys of the design ({@code site}, {@code therapist},
 *        {@code client}, {@code occasion}, {@code role}, {@code arm}) or of columns with the code as it stands in the data;
 *        empty when the row is about all that was analysed
 */
public record TableRow(List<TableCell> cells, Kind kind, Map<String, String> about) {

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
		about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
	}

	/** A row that is about all that was analysed. */
	public TableRow(List<TableCell> cells, Kind kind) {
		this(cells, kind, Map.of());
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

	/** The same row, about somebody or something. */
	public TableRow about(Map<String, String> whom) {
		return new TableRow(cells, kind, whom);
	}

	/** The same row, about a part of the design too, for example {@code about("client", "1012")}. */
	public TableRow about(String key, String code) {
		Map<String, String> more = new LinkedHashMap<>(about);
		more.put(key, code);
		return new TableRow(cells, kind, more);
	}
}
