package org.allianceworkbench.format.spss.internal.dictionary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.table.DisplayFormat;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Value;

/** Variables from the variable records alone. */
final class Variables {

	private Variables() {
	}

	/** Adds a draft for each record that is no continuation. */
	static void collect(Context context) throws IOException {
		List<VariableRecord> records = context.raw.variables();
		int next = 0;
		while (next < records.size()) {
			VariableRecord record = records.get(next);
			if (record.width() < 0) {
				throw context.in.damaged(record.position(), "variable record " + (next + 1)
						+ " continues a string, but there is no string before it that is so long");
			}
			for (int i = 1; i < record.elements(); i++) {
				if (next + i >= records.size() || records.get(next + i).width() != -1) {
					throw context.in.damaged(record.position(), "the string variable " + context.text(record.name()) + " has "
							+ record.width() + " bytes, but its continuation records are missing");
				}
			}
			context.add(draft(context, record));
			next += record.elements();
		}
		if (context.drafts.isEmpty()) {
			throw context.in.damaged(176, "the file has no variables");
		}
	}

	private static Draft draft(Context context, VariableRecord record) {
		Draft draft = new Draft(record);
		draft.name = context.text(record.name());
		if (draft.name.isEmpty()) {
			draft.name = "V" + (record.element() + 1);
			context.warn("a variable at byte " + record.position() + " has no name; it was called " + draft.name);
		}
		draft.label = record.label() == null ? "" : context.text(record.label());
		draft.print = format(context, draft, record.print(), "print");
		draft.write = format(context, draft, record.write(), "write");
		draft.missing = missing(context, draft, record);
		return draft;
	}

	private static DisplayFormat format(Context context, Draft draft, int packed, String which) {
		DisplayFormat fallback = draft.isText() ? new DisplayFormat("A", draft.width, 0) : DisplayFormat.DEFAULT_NUMBER;
		Optional<DisplayFormat> format = FormatCode.unpack(packed)
				.filter(f -> FormatCode.valueOf(f.type()).isText() == draft.isText());
		if (format.isEmpty()) {
			context.warn(draft.name + " has the " + which + " format 0x" + Integer.toHexString(packed) + ", which does not fit a "
					+ (draft.isText() ? "string" : "number") + "; " + fallback + " was taken");
		}
		return format.orElse(fallback);
	}

	private static MissingValues missing(Context context, Draft draft, VariableRecord record) {
		int code = record.missingCode();
		if (code == 0) {
			return MissingValues.NONE;
		}
		if (draft.isText()) {
			if (code < 0) {
				context.warn("the string variable " + draft.name + " has a range of missing values, which strings can't have");
				return MissingValues.NONE;
			}
			List<Value> texts = new ArrayList<>();
			for (byte[] text : record.missingText()) {
				texts.add(Value.of(context.text(text, 0, Math.min(8, draft.width))));
			}
			return new MissingValues(texts, Optional.empty());
		}
		int first = code < 0 ? 2 : 0;
		List<Value> numbers = new ArrayList<>();
		for (int i = first; i < record.missing().length; i++) {
			numbers.add(new Value.Num(Double.longBitsToDouble(record.missing()[i])));
		}
		return new MissingValues(numbers, code < 0 ? Optional.of(range(record.missing())) : Optional.empty());
	}

	private static MissingValues.Range range(long[] bits) {
		double low = Double.longBitsToDouble(bits[0]);
		double high = Double.longBitsToDouble(bits[1]);
		return new MissingValues.Range(low == Special.LOWEST || low == Special.SYSMIS ? Double.NEGATIVE_INFINITY : low,
				high == Special.HIGHEST ? Double.POSITIVE_INFINITY : high);
	}
}
