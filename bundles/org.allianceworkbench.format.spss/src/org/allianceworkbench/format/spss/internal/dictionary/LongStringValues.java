package org.allianceworkbench.format.spss.internal.dictionary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.format.spss.internal.bytes.RecordInput;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;

/** Value labels (record 7/21) and missing values (record 7/22) of strings longer than 8 bytes. */
final class LongStringValues {

	private LongStringValues() {
	}

	/** Gives long strings their value labels. */
	static void applyLabels(Context context) throws IOException {
		for (Extension record : context.extensions(Extension.LONG_STRING_LABELS)) {
			applyLabels(context, record);
		}
	}

	private static void applyLabels(Context context, Extension record) throws IOException {
		RecordInput in = context.in;
		in.position(record.data());
		long end = record.data() + record.length();
		while (in.position() < end) {
			if (!labelsOfOne(context, in, end)) {
				context.warn("value labels of long strings (record 7/21) are damaged near byte " + in.position()
						+ "; the rest was left aside");
				return;
			}
		}
	}

	private static boolean labelsOfOne(Context context, RecordInput in, long end) throws IOException {
		byte[] name = counted(in, end);
		if (name == null || end - in.position() < 8) {
			return false;
		}
		int width = in.int32("record 7/21");
		int count = in.int32("record 7/21");
		Optional<Draft> draft = find(context, name, "value labels");
		List<ValueLabels.Entry> entries = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			byte[] value = counted(in, end);
			byte[] label = value == null ? null : counted(in, end);
			if (label == null) {
				return false;
			}
			entries.add(new ValueLabels.Entry(Value.of(context.text(value)), context.text(label)));
		}
		draft.ifPresent(d -> d.addLabels(ValueLabels.of(entries)));
		return count >= 0 && width >= 0;
	}

	/** Gives long strings their missing values. */
	static void applyMissing(Context context) throws IOException {
		for (Extension record : context.extensions(Extension.LONG_STRING_MISSING)) {
			applyMissing(context, record);
		}
	}

	private static void applyMissing(Context context, Extension record) throws IOException {
		// SPSS gives the values' length once a variable, PSPP 1.6 and others once a value: the one that fits is right
		long start = record.data();
		long end = start + record.length();
		List<Missing> found = missing(context.in, start, end, false);
		if (found == null) {
			found = missing(context.in, start, end, true);
		}
		if (found == null) {
			context.warn("missing values of long strings (record 7/22 at byte " + record.position()
					+ ") are damaged and were left aside");
			return;
		}
		for (Missing missing : found) {
			find(context, missing.name, "missing values").ifPresent(d -> d.missing = new MissingValues(
					missing.values.stream().map(v -> Value.of(context.text(v))).toList(), Optional.empty()));
		}
	}

	private record Missing(byte[] name, List<byte[]> values) {
	}

	private static List<Missing> missing(RecordInput in, long start, long end, boolean lengthEachTime) throws IOException {
		in.position(start);
		List<Missing> all = new ArrayList<>();
		while (in.position() < end) {
			byte[] name = counted(in, end);
			if (name == null || end - in.position() < 5) {
				return null;
			}
			int count = in.uint8("record 7/22");
			int length = in.int32("record 7/22");
			if (count > 3) {
				return null;
			}
			List<byte[]> values = new ArrayList<>();
			for (int i = 0; i < count; i++) {
				if (i > 0 && lengthEachTime) {
					length = end - in.position() < 4 ? -1 : in.int32("record 7/22");
				}
				if (length < 0 || length > 255 || length > end - in.position()) {
					return null;
				}
				values.add(in.bytes(length, "record 7/22"));
			}
			all.add(new Missing(name, values));
		}
		return all;
	}

	private static Optional<Draft> find(Context context, byte[] name, String what) {
		Optional<Draft> draft = context.byAnyName(name).filter(Draft::isText);
		if (draft.isEmpty()) {
			context.warn(what + " of long strings are given for " + context.text(name)
					+ ", which is no string variable; they were left aside");
		}
		return draft;
	}

	/** Bytes after their number, or {@code null} when they would go beyond the record. */
	private static byte[] counted(RecordInput in, long end) throws TableFormatException, IOException {
		if (end - in.position() < 4) {
			return null;
		}
		int length = in.int32("a long string's value");
		return length < 0 || length > end - in.position() ? null : in.bytes(length, "a long string's value");
	}
}
