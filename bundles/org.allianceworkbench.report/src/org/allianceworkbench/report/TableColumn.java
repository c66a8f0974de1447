package org.allianceworkbench.report;

import java.util.Objects;

/**
 * A column of a report's table.
 *
 * @param header text above the column, sentence case
 * @param unit unit, empty when there is none
 * @param kind what the column holds, for its alignment
 * @param spanner text above this and its neighbours with the same text, empty when there is none
 */
public record TableColumn(String header, String unit, Kind kind, String spanner) {

	/** What a column holds. */
	public enum Kind {
		/** What a row is about; the first columns of a table. */
		STUB,
		/** Text. */
		TEXT,
		/** Numbers, aligned at their end. */
		NUMBER,
		/** Intervals or estimates with intervals. */
		INTERVAL
	}

	public TableColumn {
		Objects.requireNonNull(header);
		Objects.requireNonNull(unit);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(spanner);
	}

	/** A column that says what its rows are about. */
	public static TableColumn stub(String header) {
		return new TableColumn(header, "", Kind.STUB, "");
	}

	/** A column of texts. */
	public static TableColumn text(String header) {
		return new TableColumn(header, "", Kind.TEXT, "");
	}

	/** A column of numbers. */
	public static TableColumn number(String header) {
		return new TableColumn(header, "", Kind.NUMBER, "");
	}

	/** A column of intervals. */
	public static TableColumn interval(String header) {
		return new TableColumn(header, "", Kind.INTERVAL, "");
	}

	/** The same under a text that spans its neighbours too. */
	public TableColumn under(String text) {
		return new TableColumn(header, unit, kind, text);
	}
}
