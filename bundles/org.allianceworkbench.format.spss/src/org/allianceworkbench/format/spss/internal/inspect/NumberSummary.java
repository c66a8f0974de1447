package org.allianceworkbench.format.spss.internal.inspect;

import java.util.LinkedHashMap;
import java.util.Map;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.MissingValues;

/** Counts, exact sum and extremes of numbers; user-missing codes count as values, system-missing does not. */
final class NumberSummary implements ColumnSummary {

	private final String name;
	private final Budget budget;
	private final ExactSum sum = new ExactSum();
	private LongSet distinct = new LongSet();
	private long n;
	private long systemMissing;
	private long userMissing;
	private double min = Double.POSITIVE_INFINITY;
	private double max = Double.NEGATIVE_INFINITY;

	NumberSummary(String name, Budget budget) {
		this.name = name;
		this.budget = budget;
	}

	@Override
	public void add(Column column) {
		int rows = column.size();
		MissingValues missing = column.spec().missing();
		boolean mayBeMissing = !missing.isEmpty();
		n += rows;
		for (int row = 0; row < rows; row++) {
			double number = column.number(row);
			if (Double.isNaN(number)) {
				systemMissing++;
				continue;
			}
			if (mayBeMissing && missing.contains(number)) {
				userMissing++;
			}
			sum.add(number);
			min = Math.min(min, number);
			max = Math.max(max, number);
			if (distinct != null) {
				count(number);
			}
		}
	}

	private void count(double number) {
		int grown = distinct.add(Double.doubleToRawLongBits(number + 0.0));
		if (grown > 0 && !budget.take(grown)) {
			budget.give(distinct.bytes() - grown);
			distinct = null;
		}
	}

	@Override
	public Map<String, Object> result() {
		Map<String, Object> result = new LinkedHashMap<>();
		result.put("name", name);
		result.put("n", n);
		result.put("sysmis", systemMissing);
		result.put("user_missing", userMissing);
		if (n > systemMissing) {
			result.put("sum", Numbers.json(sum.value()));
			result.put("min", Numbers.json(min));
			result.put("max", Numbers.json(max));
			result.put("distinct", distinct == null ? null : distinct.size());
		}
		return result;
	}
}
