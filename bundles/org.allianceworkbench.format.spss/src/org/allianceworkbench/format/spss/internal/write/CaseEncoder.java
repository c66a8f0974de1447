package org.allianceworkbench.format.spss.internal.write;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.allianceworkbench.format.spss.internal.data.PackedText;
import org.allianceworkbench.format.spss.internal.dictionary.Special;
import org.allianceworkbench.format.spss.internal.dictionary.VeryLongStrings;

/**
 * Turns values into the 8-byte elements of cases, as they are or as bytecode.
 * <p>
 * A tile of some hundred cases is filled, column by column or case by case, and then written case by case.
 */
final class CaseEncoder {

	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long BLANKS = 0x2020202020202020L;
	private static final byte LITERAL = (byte) 253;
	private static final byte BLANK = (byte) 254;
	private static final byte SYSMIS = (byte) 255;
	private static final int LARGEST = 251 - DictionaryWriter.BIAS;
	private static final int SMALLEST = 1 - DictionaryWriter.BIAS;
	private static final int GROUP = 8;
	private static final int TILE_ELEMENTS = 1 << 15;

	private final Output out;
	private final boolean bytecode;
	private final int elements;
	private final int capacity;
	private final byte[] codes;
	private final byte[] values;
	private final byte[] packed;
	private final byte[] padded = new byte[VeryLongStrings.SEGMENT + 1];
	/** Elements of earlier cases that did not fill a group. */
	private int carried;
	private int rows;

	/**
	 * @param elements elements of a case
	 */
	CaseEncoder(Output out, boolean bytecode, int elements) {
		this.out = out;
		this.bytecode = bytecode;
		this.elements = elements;
		this.capacity = Math.max(1, TILE_ELEMENTS / elements);
		int most = capacity * elements + GROUP;
		this.codes = new byte[most];
		this.values = new byte[most * 8];
		this.packed = new byte[most * 9 + 8];
	}

	/** Number of cases for which the tile has room. */
	int room() {
		return capacity - rows;
	}

	/**
	 * Puts numbers into one element of the next cases; {@code NaN} is system-missing.
	 *
	 * @param count how many of the array's numbers, no more than there is room
	 */
	void numbers(int element, double[] numbers, int count) {
		byte[] toCodes = codes;
		byte[] toValues = values;
		int at = carried + rows * elements + element;
		for (int i = 0; i < count; i++) {
			double number = numbers[i];
			byte code = code(number);
			toCodes[at] = code;
			LONG.set(toValues, at * 8, code == SYSMIS ? Special.SYSMIS_BITS : Double.doubleToRawLongBits(number));
			at += elements;
		}
	}

	private static byte code(double number) {
		if (Double.isNaN(number)) {
			return SYSMIS;
		}
		int whole = (int) number;
		return whole >= SMALLEST && whole <= LARGEST
				&& Double.doubleToRawLongBits(whole) == Double.doubleToRawLongBits(number)
				? (byte) (whole + DictionaryWriter.BIAS) : LITERAL;
	}

	/**
	 * Puts a text, padded with blanks, into one of the next cases.
	 *
	 * @param row 0 for the next case
	 * @param bytes its UTF-8, no longer than the width; may be padded where it is
	 * @param width declared width of the variable
	 */
	void text(int row, int element, byte[] bytes, int length, int width) {
		int at = carried + (rows + row) * elements + element;
		int filled = length + 7 & -8;
		if (width <= VeryLongStrings.SEGMENT && bytes.length >= filled) {
			Arrays.fill(bytes, length, filled, (byte) ' ');
			segment(at, bytes, filled, PlannedColumn.elements(width, 0));
			return;
		}
		for (int segment = 0; segment < VeryLongStrings.segments(width); segment++) {
			int from = Math.min(length, segment * VeryLongStrings.SEGMENT);
			int count = Math.min(length - from, VeryLongStrings.segmentBytes(width, segment));
			System.arraycopy(bytes, from, padded, 0, count);
			Arrays.fill(padded, count, count + 7 & -8, (byte) ' ');
			segment(at, padded, count + 7 & -8, PlannedColumn.elements(width, segment));
			at += PlannedColumn.elements(width, segment);
		}
	}

	/**
	 * Puts texts that need no more than one segment into the next cases.
	 *
	 * @param texts UTF-8 that fits the width
	 * @param count how many rows from {@code from} on, no more than there is room
	 * @param width declared width of the variable
	 */
	void texts(int element, PackedText texts, int from, int count, int width) {
		byte[] toCodes = codes;
		byte[] toValues = values;
		int size = PlannedColumn.elements(width, 0);
		int at = carried + rows * elements + element;
		texts.pad(from, count, toValues, at * 8, elements * 8, size * 8);
		for (int i = 0; i < count; i++) {
			for (int e = at; e < at + size; e++) {
				toCodes[e] = (long) LONG.get(toValues, e * 8) == BLANKS ? BLANK : LITERAL;
			}
			at += elements;
		}
	}

	private void segment(int at, byte[] bytes, int filled, int count) {
		for (int i = 0; i < count; i++) {
			long element = i * 8 < filled ? (long) LONG.get(bytes, i * 8) : BLANKS;
			codes[at + i] = element == BLANKS ? BLANK : LITERAL;
			LONG.set(values, (at + i) * 8, element);
		}
	}

	/** Completes so many cases; a full tile is written. */
	void complete(int cases) throws IOException {
		rows += cases;
		if (rows == capacity) {
			empty();
		}
	}

	private void empty() throws IOException {
		int all = carried + rows * elements;
		rows = 0;
		if (!bytecode) {
			out.write(values, 0, all * 8);
			return;
		}
		int whole = all & -GROUP;
		pack(whole);
		carried = all - whole;
		System.arraycopy(codes, whole, codes, 0, carried);
		System.arraycopy(values, whole * 8, values, 0, carried * 8);
	}

	/** Writes groups of eight codes, each followed by its literals; which are literal can't be foreseen, so all are copied. */
	private void pack(int count) throws IOException {
		byte[] target = packed;
		int used = 0;
		for (int group = 0; group < count; group += GROUP) {
			LONG.set(target, used, (long) LONG.get(codes, group));
			used += GROUP;
			for (int i = group; i < group + GROUP; i++) {
				LONG.set(target, used, (long) LONG.get(values, i * 8));
				used += codes[i] == LITERAL ? 8 : 0;
			}
		}
		out.write(target, 0, used);
	}

	/** Completes the data. */
	void finish() throws IOException {
		empty();
		if (carried > 0) {
			Arrays.fill(codes, carried, GROUP, (byte) 0);
			pack(GROUP);
		}
		out.finish();
	}
}
