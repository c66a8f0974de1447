package org.allianceworkbench.export.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;

/** Puts rows of a lower level side by side in the row of the upper level that they belong to. */
final class Pivot {

	/** Describes the column of a variable at one place. */
	interface Naming {
		/**
		 * @param variable the variable as the store describes it
		 * @param place codes by the name of their key column
		 */
		ColumnSpec name(ColumnSpec variable, Map<String, String> place) throws ExportException;
	}

	private final Table upper;
	private final Table lower;
	private final List<String> spread;
	private final int[] rowAbove;

	/**
	 * @param upper the rows of the result
	 * @param lower the rows to be put side by side
	 * @param joined key columns that both have and that tell the upper rows apart
	 * @param spread key columns of the lower rows that tell apart what stands side by side
	 */
	Pivot(Table upper, Table lower, List<String> joined, List<String> spread) {
		this.upper = upper;
		this.lower = lower;
		this.spread = spread;
		Map<List<String>, Integer> rows = new HashMap<>();
		List<Column> above = columns(upper, joined);
		for (int row = 0; row < upper.rowCount(); row++) {
			rows.put(key(above, row), row);
		}
		List<Column> below = columns(lower, joined);
		this.rowAbove = new int[lower.rowCount()];
		for (int row = 0; row < rowAbove.length; row++) {
			Integer found = rows.get(key(below, row));
			if (found == null) {
				throw new IllegalStateException("no row above " + key(below, row));
			}
			rowAbove[row] = found;
		}
	}

	private static List<Column> columns(Table table, List<String> names) {
		return names.stream().map(table::column).toList();
	}

	private static List<String> key(List<Column> columns, int row) {
		List<String> key = new ArrayList<>(columns.size());
		for (Column column : columns) {
			key.add(String.valueOf(column.text(row)));
		}
		return key;
	}

	/** The places that occur, with the rows that stand there. */
	Map<List<String>, List<Integer>> places() {
		Map<List<String>, List<Integer>> places = new LinkedHashMap<>();
		List<Column> place = columns(lower, spread);
		for (int row = 0; row < lower.rowCount(); row++) {
			places.computeIfAbsent(key(place, row), k -> new ArrayList<>()).add(row);
		}
		return places;
	}

	/** Columns of each variable at each place that occurs, in the order given; places that do not occur get no column. */
	List<Column> columns(List<String> variables, List<List<String>> order, Naming naming) throws ExportException {
		Map<List<String>, List<Integer>> places = places();
		List<Column> columns = new ArrayList<>();
		for (String variable : variables) {
			for (List<String> place : order) {
				if (places.containsKey(place)) {
					Column values = lower.column(variable);
					columns.add(gather(naming.name(values.spec(), named(place)), values, places.get(place)));
				}
			}
		}
		return columns;
	}

	private Map<String, String> named(List<String> place) {
		Map<String, String> named = new LinkedHashMap<>();
		for (int i = 0; i < place.size(); i++) {
			named.put(spread.get(i), place.get(i));
		}
		return named;
	}

	private Column gather(ColumnSpec spec, Column values, List<Integer> rows) {
		if (!spec.type().isNumeric()) {
			String[] texts = new String[upper.rowCount()];
			rows.forEach(row -> texts[rowAbove[row]] = values.text(row));
			return Column.of(spec, texts);
		}
		double[] numbers = new double[upper.rowCount()];
		Arrays.fill(numbers, Double.NaN);
		rows.forEach(row -> numbers[rowAbove[row]] = values.number(row));
		return Column.of(spec, numbers);
	}
}
