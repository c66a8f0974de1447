package org.allianceworkbench.format.spss.internal.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.table.Alignment;
import org.allianceworkbench.table.ColumnRole;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.DisplayFormat;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;

/** A variable while the dictionary's records are put together. */
final class Draft {

	final VariableRecord record;
	final String key;
	final List<SavVariable.Part> parts = new ArrayList<>();
	final Map<String, List<String>> attributes = new LinkedHashMap<>();
	String name;
	String label = "";
	ValueLabels labels = ValueLabels.NONE;
	boolean absorbed;
	int width;
	MissingValues missing = MissingValues.NONE;
	Measure measure = Measure.UNKNOWN;
	int displayWidth;
	Alignment alignment;
	ColumnRole role = ColumnRole.INPUT;
	DisplayFormat print;
	DisplayFormat write;

	Draft(VariableRecord record) {
		this.record = record;
		this.key = record.key();
		this.width = record.width();
		parts.add(new SavVariable.Part(record.element() * 8, Math.max(record.width(), 0) == 0 ? 8 : record.width()));
	}

	boolean isText() {
		return width > 0;
	}

	/**
	 * Adds value labels; a value that is labelled already gets the new label in its old place.
	 *
	 * @return number of labels that had to be copied, 0 when these are the first
	 */
	int addLabels(ValueLabels more) {
		if (labels.isEmpty()) {
			labels = more;
			return 0;
		}
		Map<Value, String> merged = new LinkedHashMap<>();
		labels.entries().forEach(e -> merged.put(e.value(), e.label()));
		more.entries().forEach(e -> merged.put(e.value(), e.label()));
		List<ValueLabels.Entry> entries = new ArrayList<>(merged.size());
		merged.forEach((value, text) -> entries.add(new ValueLabels.Entry(value, text)));
		labels = ValueLabels.of(entries);
		return entries.size();
	}

	SavVariable finish(String unique) {
		ColumnType type = isText() ? ColumnType.TEXT
				: FormatCode.of(print.type()).map(FormatCode::type).orElse(ColumnType.NUMBER);
		ColumnSpec spec = ColumnSpec.of(unique, type).width(width).label(label).valueLabels(labels)
				.missing(missing).measure(measure).format(print).writeFormat(write).displayWidth(displayWidth)
				.alignment(alignment)
				.role(role).attributes(attributes).build();
		return new SavVariable(spec, List.copyOf(parts));
	}
}
