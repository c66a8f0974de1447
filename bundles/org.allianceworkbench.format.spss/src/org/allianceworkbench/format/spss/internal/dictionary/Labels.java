package org.allianceworkbench.format.spss.internal.dictionary;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;

/** Value labels of numbers and of strings up to 8 bytes (records 3 and 4). */
final class Labels {

	/** Copied labels beyond which a file is taken for hostile; real files copy none or a few. */
	private static final int MAX_COPIES = 2_000_000;

	private Labels() {
	}

	/** Gives the labels to their variables; those that have no place are told. */
	static void apply(Context context) throws IOException {
		long copies = 0;
		for (LabelRecord record : context.raw.labels()) {
			Map<Integer, ValueLabels> byWidth = new HashMap<>();
			Draft first = null;
			for (int index : record.variables()) {
				Draft draft = index >= 1 && index <= context.byElement.length ? context.byElement[index - 1] : null;
				first = first == null ? draft : first;
				if (draft != null && draft.isText() != first.isText()) {
					context.warn("value labels at byte " + record.position() + " are for the " + kind(first) + " " + first.name
							+ " and for the " + kind(draft) + " " + draft.name + "; they were left aside for the latter");
				} else if (draft == null) {
					context.warn("value labels at byte " + record.position() + " are for record " + index
							+ ", which is no variable; they were left aside there");
				} else if (draft.width > 8) {
					context.warn("value labels at byte " + record.position() + " are for the string " + draft.name
							+ ", which is longer than 8 bytes; they were left aside there");
				} else {
					copies += draft.addLabels(byWidth.computeIfAbsent(draft.width, width -> labels(context, record, width)));
				}
				if (copies > MAX_COPIES) {
					throw context.in.damaged(record.position(), "more value labels than a study can have; the file is damaged");
				}
			}
		}
	}

	private static String kind(Draft draft) {
		return draft.isText() ? "string" : "number";
	}

	private static ValueLabels labels(Context context, LabelRecord record, int width) {
		Map<Value, String> labels = new LinkedHashMap<>();
		record.entries().forEach(e -> labels.put(value(context, width, e), context.text(e.label())));
		return ValueLabels.of(labels.entrySet().stream().map(e -> new ValueLabels.Entry(e.getKey(), e.getValue())).toList());
	}

	private static Value value(Context context, int width, LabelRecord.Entry entry) {
		if (width > 0) {
			return Value.of(context.text(entry.text(), 0, width));
		}
		return entry.bits() == Special.SYSMIS_BITS ? Value.NONE : Value.of(Double.longBitsToDouble(entry.bits()));
	}
}
