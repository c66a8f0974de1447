package org.allianceworkbench.export.internal.targets.stata;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;

/**
 * A column as it is written.
 *
 * @param column values and what is known of them
 * @param name name that Stata accepts
 * @param type storage
 * @param clock unit of dates and times
 * @param letters what stands for user-missing codes
 * @param format display format
 * @param label label that fits
 * @param labelSet name of the set of value labels, empty for none
 * @param labels its value labels, in order of their values
 * @param notes what Stata has no place for, as notes of the variable
 */
record StataColumn(Column column, String name, StataType type, StataClock clock, MissingLetters letters, String format,
		String label, String labelSet, List<StataLabel> labels, List<String> notes) {

	/** The description of the column as the study's values have it. */
	ColumnSpec studied() {
		TreeMap<Integer, String> all = new TreeMap<>();
		labels.forEach(each -> all.put(each.value(), each.text()));
		return column.spec().toBuilder().name(name).label(label).valueLabels(studied(all)).build();
	}

	/** Labels of a data set as labels of the study's values. */
	ValueLabels studied(SortedMap<Integer, String> set) {
		List<ValueLabels.Entry> entries = new ArrayList<>();
		set.forEach((value, text) -> entries.add(new ValueLabels.Entry(Value.of(value > StataLabel.MISSING
				? letters.code(value - StataLabel.MISSING) : clock.study(value)), text)));
		return ValueLabels.of(entries);
	}

	/** The study's value of a number that {@link StataRows#number} read. */
	double studied(double number) {
		return !Double.isNaN(number) ? clock.study(number) : letters.code(StataRows.letter(number));
	}

	/** The column as it must read: codes that share a letter are one. */
	Column expected() {
		if (letters.shared() == 0) {
			return column.as(studied());
		}
		double[] numbers = new double[column.size()];
		for (int row = 0; row < numbers.length; row++) {
			int letter = letters.letter(column.number(row));
			numbers[row] = letter > 0 ? letters.code(letter) : column.number(row);
		}
		return Column.of(studied(), numbers);
	}
}
