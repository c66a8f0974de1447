package org.allianceworkbench.export.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;

/** Puts rows of a lower level side by side in the row of the upper level that they belong to; others are left aside. */
final class Pivot {

	private final Table lower;
	private final Map<List<String>, int[]> places = new LinkedHashMap<>();

	/**
	 * @param upper the rows of the result
	 * @param lower the rows to be put side by side
	 * @param joined key columns that both have and that tell the upper rows apart
	 * @param spread key columns of the lower rows that tell apart what stands side by side
	 */
	Pivot(Table upper, Table lower, List<String> joined, List<String> spread) {
		this.lower = lower;
		int[] above = new RowIndex(upper, joined).of(lower);
		List<Column> place = spread.stream().map(lower::column).toList();
		for (int row = 0; row < above.length; row++) {
			if (above[row] >= 0) {
				List<String> key = new ArrayList<>(place.size());
				for (Column column : place) {
					key.add(String.valueOf(column.text(row)));
				}
				places.computeIfAbsent(key, k -> absent(upper.rowCount()))[above[row]] = row;
			}
		}
	}

	private static int[] absent(int rows) {
		int[] none = new int[rows];
		Arrays.fill(none, -1);
		return none;
	}

	/** The places that occur: codes in the order of the columns that are spread. */
	Set<List<String>> places() {
		return places.keySet();
	}

	/** The row of the lower table that stands at a place in each upper row, -1 for none. */
	int[] rows(List<String> place) {
		return places.get(place);
	}

	/** How the store describes a variable. */
	ColumnSpec spec(String variable) {
		return lower.column(variable).spec();
	}

	/** The values of a variable at a place, by the upper rows. */
	Column column(ColumnSpec spec, String variable, List<String> place) {
		return new PickedColumn(spec, lower.column(variable), places.get(place));
	}
}
