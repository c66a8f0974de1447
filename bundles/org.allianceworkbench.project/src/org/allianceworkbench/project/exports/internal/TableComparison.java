package org.allianceworkbench.project.exports.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.allianceworkbench.export.RowsFile;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;

/** Compares a table with what a file holds of it, batch by batch. */
final class TableComparison {

	/** Texts and workbooks have times to the microsecond or millisecond. */
	private static final double MICROSECOND = 1e-6;
	private static final double MILLISECOND = 0.000_501;

	private final Table table;
	private final RowsFile rows;
	private final ToldLosses losses;
	private final Differences differences;
	private int row;
	private long values;

	TableComparison(RowsFile rows, ToldLosses losses, Differences differences) {
		this.table = rows.table();
		this.rows = rows;
		this.losses = losses;
		this.differences = differences;
	}

	/** Compares the descriptions of columns. */
	void dictionary(List<ColumnSpec> read) {
		List<String> names = table.specs().stream().map(ColumnSpec::name).toList();
		List<String> there = read.stream().map(ColumnSpec::name).toList();
		if (read.size() != names.size()) {
			differences.add("the columns are " + String.join(", ", there) + " and should be " + String.join(", ", names));
		}
		for (int c = 0; c < Math.min(names.size(), read.size()); c++) {
			column(table.specs().get(c), read.get(c));
		}
	}

	private void column(ColumnSpec was, ColumnSpec is) {
		String name = was.name();
		if (!is.name().equals(name)) {
			differs(name, "name", name, is.name(), losses.naming(name, List.of("name", "becomes " + is.name())));
		}
		if (told(RowsFile.Part.TYPE) && was.type() != is.type()) {
			differs(name, "type", was.type(), is.type(), Optional.empty());
		}
		if (told(RowsFile.Part.LABEL) && !is.label().equals(was.label())) {
			differs(name, "label", was.label(), is.label(), was.label().startsWith(is.label())
					? losses.naming(name, List.of("the label is longer", "'" + is.label() + "'")) : Optional.empty());
		}
		if (told(RowsFile.Part.VALUE_LABELS) && !is.valueLabels().equals(was.valueLabels())) {
			labels(name, was.valueLabels(), is.valueLabels());
		}
		if (told(RowsFile.Part.MISSING) && !bounded(is.missing()).equals(bounded(was.missing()))) {
			missing(was, is);
		}
		if (told(RowsFile.Part.MEASURE) && was.measure() != is.measure()) {
			differs(name, "measure", was.measure(), is.measure(), Optional.empty());
		}
		if (told(RowsFile.Part.FORMAT) && was.type().isNumeric() && is.type().isNumeric() && !was.format().equals(is.format())) {
			differs(name, "format", was.format(), is.format(), losses.naming(name, List.of("format " + was.format(), is.format()
					+ " is written")));
		}
	}

	/** The largest number that there is stands for infinity in files. */
	private static MissingValues bounded(MissingValues missing) {
		return new MissingValues(missing.discrete(), missing.range().map(range -> new MissingValues.Range(bound(range.low()), bound(
				range.high()))));
	}

	private static double bound(double number) {
		return Math.abs(number) == Double.MAX_VALUE ? Math.copySign(Double.POSITIVE_INFINITY, number) : number;
	}

	private boolean told(RowsFile.Part part) {
		return rows.told().contains(part);
	}

	private void differs(String column, String what, Object was, Object is, Optional<String> loss) {
		differences.add("%s: its %s should be %s, but reads %s".formatted(column, what, was, is), loss);
	}

	/** A label that was cut, or left out because it is for no value of the column, is told with its value. */
	private void labels(String name, ValueLabels was, ValueLabels is) {
		long before = differences.count() + differences.explained().size();
		for (ValueLabels.Entry entry : was.entries()) {
			Optional<String> there = is.label(entry.value());
			if (!there.equals(was.label(entry.value()))) {
				differs(name, "label of " + entry.value(), "'" + entry.label() + "'", there.map(t -> "'" + t + "'").orElse("none"),
						losses.naming(name, there.isPresent() ? List.of("label of the value " + entry.value() + " ", "'" + there
								.get() + "'") : List.of("label '" + entry.label() + "'", "is left out")));
			}
		}
		is.entries().stream().filter(entry -> was.label(entry.value()).isEmpty()).forEach(entry -> differs(name, "label of " + entry
				.value(), "none", "'" + entry.label() + "'", Optional.empty()));
		if (before == differences.count() + differences.explained().size()) {
			differs(name, "value labels", was, is, Optional.empty());
		}
	}

	/** Missing values that were left out are told each; nothing may be missing that was valid. */
	private void missing(ColumnSpec was, ColumnSpec is) {
		List<Value> out = was.missing().discrete().stream().filter(value -> !is.missing().discrete().contains(value)).toList();
		boolean fewer = was.missing().discrete().containsAll(is.missing().discrete())
				&& (is.missing().range().equals(was.missing().range()) || is.missing().range().isEmpty() && losses.naming(was.name(),
						List.of("range of missing values", "left out")).isPresent());
		Optional<String> loss = out.stream().map(value -> losses.naming(was.name(), List.of("missing value", value.toString(),
				"left out"))).reduce((a, b) -> a.isPresent() ? b : a).orElseGet(() -> losses.naming(was.name(), List.of(
						"range of missing values", "left out")));
		differs(was.name(), "missing values", FittedRows.words(was), FittedRows.words(is), fewer ? loss : Optional.empty());
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
					differences.add("row %d, %s: '%s' was to be written, but '%s' is read".formatted(row + r + 1,
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
			return equal(was.spec(), was.number(at) + 0.0, is.number(there) + 0.0);
		}
		if (!numeric && !is.spec().type().isNumeric()) {
			return text(was, at).equals(text(is, there));
		}
		if (told(RowsFile.Part.TYPE)) {
			return false;
		}
		differences.explain(was.spec().name() + (numeric ? " is read as text: not all of its values are numbers or dates there."
				: " is read as numbers: nothing in the file tells that they are codes."));
		String text = text(numeric ? is : was, numeric ? there : at);
		double number = numeric ? was.number(at) : is.number(there);
		OptionalDouble read = CodeText.number(text);
		return text.isEmpty() ? Double.isNaN(number) : read.isPresent() ? read.getAsDouble() == number
				: !Double.isNaN(number) && (text.equals(CalendarSeconds.date(number).toString()) && number % CalendarSeconds.DAY == 0
						|| text.replace(' ', 'T').equals(CalendarSeconds.dateTime(number).toString()));
	}

	/** Times are equal when they differ by less than the file can hold. */
	private boolean equal(ColumnSpec spec, double was, double is) {
		if (Double.compare(was, is) == 0) {
			return true;
		}
		return switch (spec.type()) {
			case NUMBER, TEXT -> false;
			case TIME -> Math.abs(was - is) <= MICROSECOND || milliseconds(was, is);
			case DATE, DATE_TIME -> !Double.isNaN(was) && !Double.isNaN(is)
					&& CalendarSeconds.isDay(was) && (CalendarSeconds.dateTime(was).equals(CalendarSeconds.dateTime(is))
							|| spec.type() == ColumnType.DATE_TIME && milliseconds(was, is));
		};
	}

	private boolean milliseconds(double was, double is) {
		return Math.abs(was - is) <= MILLISECOND && losses.sentences().stream().anyMatch(said -> said.contains("millisecond"));
	}

	/** An absent text is an empty one in files, and blanks at the end count nowhere. */
	static String text(Column column, int at) {
		String text = column.text(at);
		return text == null ? "" : text.stripTrailing();
	}

	/** After the last row: how many values were compared. */
	long finish() {
		if (row != table.rowCount()) {
			differences.add("%,d rows are read, and %,d were to be written".formatted(row, table.rowCount()));
		}
		return values;
	}
}
