package org.allianceworkbench.study.exchange.redcap.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.allianceworkbench.study.exchange.CodebookFileException;

/** One field of a dictionary. */
final class Row {

	private final String file;
	private final long line;
	private final Map<Column, String> cells = new EnumMap<>(Column.class);

	Row(String file, long line) {
		this.file = file;
		this.line = line;
	}

	/** What stands in a column, without blanks around; empty when there is nothing. */
	String get(Column column) {
		return cells.getOrDefault(column, "");
	}

	/** A word of the format: in lower case. */
	String word(Column column) {
		return get(column).toLowerCase(Locale.ROOT);
	}

	/** Whether a column says yes. */
	boolean yes(Column column) {
		return word(column).equals("y") || word(column).equals("yes");
	}

	Row set(Column column, String text) {
		cells.put(column, text.replace("\r\n", "\n").replace('\r', '\n').strip());
		return this;
	}

	/** All cells in the order of the columns. */
	List<String> cells() {
		return Stream.of(Column.values()).map(this::get).toList();
	}

	boolean isEmpty() {
		return cells().stream().allMatch(String::isEmpty);
	}

	/** What is wrong with the field. */
	CodebookFileException problem(Column column, String text) {
		String field = get(Column.FIELD).isEmpty() ? "" : "field " + shortened(get(Column.FIELD)) + ", ";
		return new CodebookFileException(file, line, field + "column '" + column.title() + "'", text);
	}

	static String shortened(String text) {
		String one = text.replaceAll("\\s+", " ").strip();
		return one.length() <= 40 ? one : one.substring(0, one.offsetByCodePoints(0, Math.min(37, one.codePointCount(0,
			one.length())))) + "...";
	}
}
