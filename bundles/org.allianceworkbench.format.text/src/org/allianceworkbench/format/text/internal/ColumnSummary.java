package org.allianceworkbench.format.text.internal;

import java.util.Map;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;

/** Counts, sums and bounds of one column, batch by batch. */
final class ColumnSummary {

	private long count;
	private long missing;
	private double sum;
	private double lost;
	private double least = Double.POSITIVE_INFINITY;
	private double most = Double.NEGATIVE_INFINITY;
	private String first;
	private String last;

	void add(Column column) {
		for (int row = 0; row < column.size(); row++) {
			if (column.value(row).isNone()) {
				missing++;
			} else {
				count++;
				if (column.spec().type().isNumeric()) {
					number(column.number(row));
				} else {
					last = column.text(row);
					first = first == null ? last : first;
				}
			}
		}
	}

	/** Neumaier's compensated sum. */
	private void number(double number) {
		double next = sum + number;
		lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
		sum = next;
		least = Math.min(least, number);
		most = Math.max(most, number);
	}

	void putInto(Map<String, Object> map, ColumnType type) {
		map.put("count", count);
		map.put("missing", missing);
		if (count == 0) {
			return;
		}
		if (type == ColumnType.TEXT) {
			map.put("first", first);
			map.put("last", last);
			return;
		}
		if (type == ColumnType.NUMBER) {
			map.put("sum", sum + lost);
		}
		map.put("min", bound(least, type));
		map.put("max", bound(most, type));
	}

	private static Object bound(double number, ColumnType type) {
		return type == ColumnType.NUMBER ? (Object) number
				: TextInspection.json(Column.of(ColumnSpec.of("bound", type).build(), new double[] { number }), 0);
	}
}
