package org.allianceworkbench.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;

/**
 * Keeps the rows in which each of some columns has one of some values.
 *
 * @param accepted values by the name of the column: numbers without superfluous decimals, dates as {@code 2023-01-31} (in a
 *        column with the time of day any time of that day) or {@code 2023-01-31T09:30}
 */
public record RowFilter(Map<String, List<String>> accepted) {

	public RowFilter {
		accepted = Collections.unmodifiableMap(new LinkedHashMap<>(accepted));
	}

	/**
	 * Reads {@code column=value,value;column=value}; a key may be named by its own name, for example {@code occasion}. A
	 * value is written as the data hold it, as a number, or by its label.
	 *
	 * @throws OptionException when the text is no filter, or names a column that is not there or a value that no row has
	 */
	public static RowFilter parse(AnalysisInput input, String text) {
		Map<String, List<String>> accepted = new LinkedHashMap<>();
		for (String condition : text.split(";")) {
			int equals = condition.indexOf('=');
			if (equals < 1) {
				throw new OptionException(AnalysisRequest.WHERE, "Option where can't be '" + text + "'.",
						"Give a column and its values, for example session=2,5.");
			}
			String column = ColumnNames.resolve(input, AnalysisRequest.WHERE, condition.substring(0, equals).strip());
			FilterValues values = FilterValues.of(input, column);
			accepted.put(column, OptionValues.split(condition.substring(equals + 1)).stream()
					.map(value -> values.value(value, input)).toList());
		}
		return new RowFilter(accepted);
	}

	/**
	 * The rows that are kept.
	 *
	 * @throws OptionException when no row is
	 */
	public AnalysisInput of(AnalysisInput input) {
		Table table = input.table();
		int[] rows = IntStream.range(0, table.rowCount()).filter(row -> keeps(table, row)).toArray();
		if (rows.length == 0) {
			throw new OptionException(AnalysisRequest.WHERE, "No row has " + this + ".",
					"Check the values; numbers are written without superfluous decimals.");
		}
		return input.with(select(table, rows));
	}

	private boolean keeps(Table table, int row) {
		return accepted.entrySet().stream().allMatch(e -> FilterValues.texts(table.column(e.getKey()), row).stream()
				.anyMatch(e.getValue()::contains));
	}

	private static Table select(Table table, int[] rows) {
		List<Column> columns = new ArrayList<>();
		for (Column column : table.columns()) {
			columns.add(column.spec().type().isNumeric()
					? Column.of(column.spec(), Arrays.stream(rows).mapToDouble(column::number).toArray())
					: Column.of(column.spec(), Arrays.stream(rows).mapToObj(column::text).toArray(String[]::new)));
		}
		return new Table(table.info(), columns);
	}

	/** As {@link #parse} takes it. */
	public String text() {
		return accepted.entrySet().stream().map(e -> e.getKey() + "=" + String.join(",", e.getValue()))
				.collect(Collectors.joining(";"));
	}

	/** In words, for example {@code session = 2 or 5}. */
	@Override
	public String toString() {
		return accepted.entrySet().stream().map(e -> e.getKey() + " = " + String.join(" or ", e.getValue()))
				.collect(Collectors.joining(" and "));
	}
}
