package org.allianceworkbench.moments.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Value;

/**
 * A variable's valid values as numbers from 0 in the order in which they first occur.
 *
 * @param code code of each row, -1 where the value is missing
 * @param values value of each code
 */
record Codes(int[] code, List<Value> values) {

	static Codes of(Column column) {
		return column.spec().type().isNumeric() ? ofNumbers(column) : ofTexts(column);
	}

	private static Codes ofNumbers(Column column) {
		int[] code = new int[column.size()];
		List<Value> values = new ArrayList<>();
		LongIntMap numbers = new LongIntMap();
		double last = Double.NaN;
		int lastCode = -1;
		for (int row = 0; row < code.length; row++) {
			double x = column.number(row);
			if (x != last) {
				last = x;
				if (Double.isNaN(x) || column.spec().missing().contains(x)) {
					lastCode = -1;
				} else {
					lastCode = numbers.number(Double.doubleToLongBits(x + 0.0));
					if (lastCode == values.size()) {
						values.add(Value.of(x + 0.0));
					}
				}
			}
			code[row] = lastCode;
		}
		return new Codes(code, values);
	}

	private static Codes ofTexts(Column column) {
		int[] code = new int[column.size()];
		List<Value> values = new ArrayList<>();
		Map<String, Integer> numbers = new HashMap<>();
		String last = null;
		int lastCode = -1;
		for (int row = 0; row < code.length; row++) {
			String text = column.text(row);
			if (text != last) {
				last = text;
				lastCode = text == null || text.isBlank() || column.spec().missing().contains(text) ? -1
						: numbers.computeIfAbsent(text, t -> {
							values.add(Value.of(t));
							return values.size() - 1;
						});
			}
			code[row] = lastCode;
		}
		return new Codes(code, values);
	}
}
