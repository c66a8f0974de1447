package org.allianceworkbench.format.spss.internal.dictionary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.allianceworkbench.format.spss.internal.bytes.RecordInput;

/**
 * A record of type 2, as it is.
 *
 * @param position where it begins
 * @param element its number among all variable records, from 0
 * @param width 0 for a number, 1 to 255 for a string, -1 for a continuation of a string
 * @param missingCode 0 to 3 discrete missing values, -2 a range, -3 a range and one value
 * @param print packed print format
 * @param write packed write format
 * @param name up to 8 bytes
 * @param label label, {@code null} when there is none
 * @param missing bits of the missing values as doubles in the machine's sense
 * @param missingText the same as bytes, for strings
 */
record VariableRecord(long position, int element, int width, int missingCode, int print, int write, byte[] name, byte[] label,
		long[] missing, byte[][] missingText) {

	private static final String WHAT = "a variable record";

	/** Reads a record whose type has been read. */
	static VariableRecord read(RecordInput in, int element) throws IOException {
		long position = in.position() - 4;
		int width = in.int32(WHAT);
		if (width < -1 || width > 255) {
			throw in.damaged(position, "variable record " + (element + 1) + " has the impossible width " + width);
		}
		int hasLabel = in.int32(WHAT);
		int missingCode = in.int32(WHAT);
		int print = in.int32(WHAT);
		int write = in.int32(WHAT);
		byte[] name = in.bytes(8, WHAT);
		if (hasLabel != 0 && hasLabel != 1) {
			throw in.damaged(position, "variable record " + (element + 1) + " says " + hasLabel
					+ " where only 0 or 1 may stand (has it a label?)");
		}
		byte[] label = null;
		if (hasLabel == 1) {
			int length = in.int32(WHAT);
			label = in.bytes(length, "the label of variable record " + (element + 1));
			in.bytes(-length & 3, WHAT);
		}
		if (missingCode < -3 || missingCode > 3 || missingCode == -1) {
			throw in.damaged(position, "variable record " + (element + 1) + " announces " + missingCode
					+ " missing values; there may be 0 to 3, or a range (-2, -3)");
		}
		int count = Math.abs(missingCode);
		long[] missing = new long[count];
		byte[][] missingText = new byte[count][];
		for (int i = 0; i < count; i++) {
			missing[i] = in.int64(WHAT);
			in.position(in.position() - 8);
			missingText[i] = in.bytes(8, WHAT);
		}
		return new VariableRecord(position, element, width, missingCode, print, write, name, label, missing, missingText);
	}

	/** Number of variable records that a string of this width takes. */
	int elements() {
		return width <= 8 ? 1 : (width + 7) / 8;
	}

	/** The short name, byte by byte, as other records refer to it. */
	String key() {
		return key(name);
	}

	/** A name in the form in which names are compared: bytes as characters, without blanks, ASCII letters in upper case. */
	static String key(byte[] name) {
		return key(new String(name, StandardCharsets.ISO_8859_1));
	}

	/** As above for a name whose bytes are characters already. */
	static String key(String name) {
		StringBuilder key = new StringBuilder(name.length());
		for (int i = 0; i < name.length(); i++) {
			char c = name.charAt(i);
			key.append(c >= 'a' && c <= 'z' ? (char) (c - 32) : c);
		}
		int end = key.length();
		while (end > 0 && (key.charAt(end - 1) == ' ' || key.charAt(end - 1) == 0)) {
			end--;
		}
		key.setLength(end);
		return key.toString();
	}
}
