package org.allianceworkbench.project.exports.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

import org.allianceworkbench.project.exports.Verification;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;

/** Compares a table with what a file holds of it, batch by batch. */
final class TableComparison {

	private static final int MOST = 100;

	private final Table table;
	private final List<String> losses;
	private final boolean dictionary;
	private final List<String> differences = new ArrayList<>();
	private final Set<String> explained = new LinkedHashSet<>();
	private int row;
	private long values;
	private long found;

	/**
	 * @param losses what was said to be lost
	 * @param dictionary whether the format holds more than values
	 */
	TableComparison(Table table, List<String> losses, boolean dictionary) {
		this.table = table;
		this.losses = losses;
		this.dictionary = dictionary;
	}

	/** Compares the descriptions of columns. */
	void dictionary(List<ColumnSpec> read) {
		List<String> names = table.specs().stream().map(ColumnSpec::name).toList();
		if (!read.stream().map(ColumnSpec::name).toList().equals(names)) {
			difference("columns", "the columns are " + String.join(", ", read.stream().map(ColumnSpec::name).toList())
					+ " and should be " + String.join(", ", names));
		}
		if (!dictionary) {
			explained.add("The file holds values; labels, missing values and measures of its columns are beside them or not at all.");
			return;
		}
		for (int c = 0; c < Math.min(names.size(), read.size()); c++) {
			ColumnSpec was = table.specs().get(c);
			ColumnSpec is = read.get(c);
			same(was.name(), "type", was.type(), is.type());
			same(was.name(), "label", was.label(), is.label());
			same(was.name(), "value labels", was.valueLabels(), is.valueLabels());
			same(was.name(), "missing values", was.missing(), is.missing());
			same(was.name(), "measure", was.measure(), is.measure());
			same(was.name(), "format", was.type().isNumeric() ? was.format() : "", was.type().isNumeric() ? is.format() : "");
		}
	}

	private void same(String column, String what, Object was, Object is) {
		if (!was.equals(is)) {
			difference(column, "%s: its %s should be %s, but reads %s".formatted(column, what, was, is));
		}
	}

	private void difference(String column, String sentence) {
		Pattern named = Pattern.compile("(?<![\\w.$#@])" + Pattern.quote(column) + "(?![\\w$#@])");
		Optional<String> loss = losses.stream().filter(each -> named.matcher(each).find()).findFirst();
		if (loss.isPresent()) {
			explained.add(column + " differs as was said: " + loss.get());
		} else {
			found++;
			if (differences.size() < MOST) {
				differences.add(sentence + ".");
			}
		}
	}

	/** Compares the values of the next rows; returns how many rows have been compared. */
	int values(Table batch) {
		int columns = Math.min(table.columns().size(), batch.columns().size());
		for (int c = 0; c < columns; c++) {
			Column was = table.columns().get(c);
			Column is = batch.columns().get(c);
			for (int r = 0; r < batch.rowCount() && row + r < table.rowCount(); r++) {
				values++;
				if (!equal(was, row + r, is, r)) {
					difference(was.spec().name(), "row %d, %s: '%s' was to be written, but '%s' is read".formatted(row + r + 1,
							was.spec().name(), was.value(row + r), is.value(r)));
				}
			}
		}
		row += batch.rowCount();
		return row;
	}

	private boolean equal(Column was, int at, Column is, int there) {
		boolean numeric = was.spec().type().isNumeric();
		if (numeric && is.spec().type().isNumeric()) {
			return Double.compare(was.number(at) + 0.0, is.number(there) + 0.0) == 0;
		}
		if (!numeric && !is.spec().type().isNumeric()) {
			return text(was, at).equals(text(is, there));
		}
		if (dictionary) {
			return false;
		}
		explained.add(was.spec().name() + (numeric ? " is read as text: nothing in the file tells its type."
				: " is read as numbers: nothing in the file tells that they are codes."));
		String text = text(numeric ? is : was, numeric ? there : at);
		double number = numeric ? was.number(at) : is.number(there);
		OptionalDouble read = CodeText.number(text);
		return text.isEmpty() ? Double.isNaN(number) : read.isPresent() ? read.getAsDouble() == number : text.equals(day(number));
	}

	private static String day(double number) {
		return Double.isNaN(number) ? "" : CalendarSeconds.date(number).toString();
	}

	/** An absent text is an empty one in files, and blanks at the end count nowhere. */
	private static String text(Column column, int at) {
		String text = column.text(at);
		return text == null ? "" : text.stripTrailing();
	}

	Verification result(String file) {
		if (row != table.rowCount()) {
			differences.add("%,d rows are read, and %,d were to be written.".formatted(row, table.rowCount()));
		}
		if (found > MOST) {
			differences.add("%,d more differences.".formatted(found - MOST));
		}
		return new Verification(file, values, differences, List.copyOf(explained));
	}
}
