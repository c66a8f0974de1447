package org.allianceworkbench.format.spss.internal.write;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.allianceworkbench.format.spss.internal.dictionary.Special;
import org.allianceworkbench.format.spss.internal.dictionary.VeryLongStrings;

/** Turns values into the 8-byte elements of cases, as they are or as bytecode. */
final class CaseEncoder {

	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long BLANKS = 0x2020202020202020L;
	private static final int LITERAL = 253;
	private static final int BLANK = 254;
	private static final int SYSMIS = 255;
	private static final int LARGEST = 251 - DictionaryWriter.BIAS;
	private static final int SMALLEST = 1 - DictionaryWriter.BIAS;
	private static final int GROUP = 8;

	private final Output out;
	private final boolean bytecode;
	private final byte[] buffer = new byte[1 << 18];
	private final byte[] padded = new byte[VeryLongStrings.LONGEST + 1 + 512];
	private int used;
	private int codesAt;
	private int codes = GROUP;

	CaseEncoder(Output out, boolean bytecode) {
		this.out = out;
		this.bytecode = bytecode;
	}

	/** Appends a number; {@code NaN} is system-missing. */
	void number(double number) throws IOException {
		int whole = (int) number;
		if (!bytecode) {
			literal(Double.isNaN(number) ? Special.SYSMIS_BITS : Double.doubleToRawLongBits(number));
		} else if (whole >= SMALLEST && whole <= LARGEST
				&& Double.doubleToRawLongBits(whole) == Double.doubleToRawLongBits(number)) {
			code(whole + DictionaryWriter.BIAS);
		} else if (Double.isNaN(number)) {
			code(SYSMIS);
		} else {
			code(LITERAL);
			literal(Double.doubleToRawLongBits(number));
		}
	}

	/**
	 * Appends a text, padded with blanks.
	 *
	 * @param bytes its UTF-8, no longer than the width
	 * @param width declared width of the variable
	 */
	void text(byte[] bytes, int length, int width) throws IOException {
		int segments = VeryLongStrings.segments(width);
		for (int segment = 0; segment < segments; segment++) {
			int elements = PlannedColumn.elements(width, segment);
			int from = Math.min(length, segment * VeryLongStrings.SEGMENT);
			int count = Math.min(length - from, VeryLongStrings.segmentBytes(width, segment));
			int filled = count + 7 & ~7;
			System.arraycopy(bytes, from, padded, 0, count);
			Arrays.fill(padded, count, filled, (byte) ' ');
			for (int i = 0; i < filled; i += 8) {
				element((long) LONG.get(padded, i));
			}
			for (int i = filled; i < elements * 8; i += 8) {
				element(BLANKS);
			}
		}
	}

	private void element(long bytes) throws IOException {
		if (!bytecode) {
			literal(bytes);
		} else if (bytes == BLANKS) {
			code(BLANK);
		} else {
			code(LITERAL);
			literal(bytes);
		}
	}

	private void code(int code) throws IOException {
		if (codes == GROUP) {
			reserve(GROUP + GROUP * 8);
			codesAt = used;
			used += GROUP;
			codes = 0;
		}
		buffer[codesAt + codes++] = (byte) code;
	}

	private void literal(long bits) throws IOException {
		if (!bytecode) {
			reserve(8);
		}
		LONG.set(buffer, used, bits);
		used += 8;
	}

	private void reserve(int count) throws IOException {
		if (used + count > buffer.length) {
			out.write(buffer, 0, used);
			used = 0;
		}
	}

	/** Completes the data. */
	void finish() throws IOException {
		while (codes < GROUP) {
			buffer[codesAt + codes++] = 0;
		}
		out.write(buffer, 0, used);
		used = 0;
		out.finish();
	}
}
