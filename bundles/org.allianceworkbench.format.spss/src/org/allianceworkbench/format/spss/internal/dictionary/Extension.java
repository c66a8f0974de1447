package org.allianceworkbench.format.spss.internal.dictionary;

import java.io.IOException;

import org.allianceworkbench.format.spss.internal.bytes.RecordInput;

/**
 * A record of type 7, as it is.
 *
 * @param position where it begins
 * @param subtype what it holds
 * @param size bytes of an item
 * @param count number of items
 * @param data where its bytes begin
 */
record Extension(long position, int subtype, int size, int count, long data) {

	static final int INTEGERS = 3;
	static final int FLOATS = 4;
	static final int SETS = 7;
	static final int DISPLAY = 11;
	static final int LONG_NAMES = 13;
	static final int VERY_LONG_STRINGS = 14;
	static final int CASE_COUNT = 16;
	static final int FILE_ATTRIBUTES = 17;
	static final int VARIABLE_ATTRIBUTES = 18;
	static final int EXTENDED_SETS = 19;
	static final int ENCODING = 20;
	static final int LONG_STRING_LABELS = 21;
	static final int LONG_STRING_MISSING = 22;

	/** Reads a record whose type has been read, and goes past it. */
	static Extension read(RecordInput in) throws IOException {
		long position = in.position() - 4;
		int subtype = in.int32("an extension record");
		int size = in.int32("an extension record");
		int count = in.int32("an extension record");
		long length = (long) size * count;
		if (size < 0 || count < 0 || length > in.remaining()) {
			throw in.damaged(position, "extension record " + subtype + " should have " + count + " items of " + size
					+ " bytes, but only " + in.remaining() + " bytes are left in the file");
		}
		long data = in.position();
		in.position(data + length);
		return new Extension(position, subtype, size, count, data);
	}

	/** Number of bytes. */
	long length() {
		return (long) size * count;
	}

	/** The record's bytes. */
	byte[] bytes(RecordInput in) throws IOException {
		in.position(data);
		return in.bytes(length(), "extension record " + subtype);
	}
}
