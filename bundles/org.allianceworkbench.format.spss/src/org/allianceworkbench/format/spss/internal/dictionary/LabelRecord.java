package org.allianceworkbench.format.spss.internal.dictionary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.format.spss.internal.bytes.RecordInput;

/**
 * Records of types 3 and 4, as they are: value labels and the variables that have them.
 *
 * @param position where they begin
 * @param entries the labels
 * @param variables numbers of variable records, from 1, continuations counted
 */
record LabelRecord(long position, List<Entry> entries, int[] variables) {

	/**
	 * One label.
	 *
	 * @param bits the value as a double's bits
	 * @param text the value as 8 bytes of a string
	 * @param label the label
	 */
	record Entry(long bits, byte[] text, byte[] label) {
	}

	private static final String WHAT = "the value labels";

	/** Reads records whose type has been read. */
	static LabelRecord read(RecordInput in, int elements) throws IOException {
		long position = in.position() - 4;
		int count = in.int32(WHAT);
		if (count < 0 || count > in.remaining() / 16) {
			throw in.damaged(position, count + " value labels are announced; the rest of the file has room for "
					+ in.remaining() / 16);
		}
		List<Entry> entries = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			long bits = in.int64(WHAT);
			in.position(in.position() - 8);
			byte[] text = in.bytes(8, WHAT);
			int length = in.uint8(WHAT);
			byte[] label = in.bytes(length, WHAT);
			in.bytes(-(length + 1) & 7, WHAT);
			entries.add(new Entry(bits, text, label));
		}
		return new LabelRecord(position, entries, variables(in, elements));
	}

	private static int[] variables(RecordInput in, int elements) throws IOException {
		long position = in.position();
		int type = in.int32("the variables of the value labels");
		if (type != 4) {
			throw in.damaged(position, "value labels must be followed by the variables that have them (record 4), not by record "
					+ type);
		}
		int count = in.int32("the variables of the value labels");
		if (count < 1 || count > elements) {
			throw in.damaged(position, "value labels belong to " + count + " variables; there may be 1 to " + elements);
		}
		int[] variables = new int[count];
		for (int i = 0; i < count; i++) {
			variables[i] = in.int32("the variables of the value labels");
		}
		return variables;
	}
}
