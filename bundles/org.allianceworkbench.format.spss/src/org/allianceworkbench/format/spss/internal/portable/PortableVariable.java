package org.allianceworkbench.format.spss.internal.portable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.format.spss.internal.dictionary.FormatCode;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.DisplayFormat;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;

/** A variable while the dictionary is read. */
final class PortableVariable {

	final String name;
	final int width;
	final DisplayFormat print;
	final DisplayFormat write;
	final List<Value> missing = new ArrayList<>();
	Optional<MissingValues.Range> range = Optional.empty();
	String label = "";
	private ValueLabels shared = ValueLabels.NONE;
	private final Map<Value, String> merged = new LinkedHashMap<>();

	PortableVariable(String name, int width, DisplayFormat print, DisplayFormat write) {
		this.name = name;
		this.width = width;
		this.print = print;
		this.write = write;
	}

	boolean isText() {
		return width > 0;
	}

	/**
	 * Adds value labels; a value that is labelled already gets the new label in its old place. The first ones are shared with
	 * other variables, so that many variables with the same labels take little memory.
	 *
	 * @return number of labels that had to be copied, 0 when these are the first
	 */
	int addLabels(ValueLabels more) {
		if (shared.isEmpty()) {
			shared = more;
			return 0;
		}
		int copied = more.entries().size();
		if (merged.isEmpty()) {
			shared.entries().forEach(e -> merged.put(e.value(), e.label()));
			copied += merged.size();
		}
		more.entries().forEach(e -> merged.put(e.value(), e.label()));
		return copied;
	}

	static ValueLabels labels(Map<Value, String> byValue) {
		return ValueLabels.of(byValue.entrySet().stream().map(e -> new ValueLabels.Entry(e.getKey(), e.getValue())).toList());
	}

	/**
	 * The finished description. The format has no place for the measure; as SPSS and PSPP do when they import such a file,
	 * numbers count as scale and texts as nominal.
	 */
	ColumnSpec finish(String unique) {
		ColumnType type = isText() ? ColumnType.TEXT : FormatCode.valueOf(print.type()).type();
		return ColumnSpec.of(unique, type).width(width).label(label).valueLabels(merged.isEmpty() ? shared : labels(merged))
				.missing(new MissingValues(missing, range)).measure(isText() ? Measure.NOMINAL : Measure.SCALE).format(print)
				.writeFormat(write).build();
	}
}
