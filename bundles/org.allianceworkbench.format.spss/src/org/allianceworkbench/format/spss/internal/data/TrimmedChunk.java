package org.allianceworkbench.format.spss.internal.data;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Longer texts without trailing blanks.
 *
 * @param lengths bytes of each text
 * @param starts where each 16th text begins
 */
record TrimmedChunk(byte[] pool, short[] lengths, int[] starts) implements TextChunk {

	static final int STEP = 16;
	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long BLANKS = 0x2020202020202020L;
	private static final long[] FIRST_BYTES = { 0, 0xFFL, 0xFFFFL, 0xFF_FFFFL, 0xFFFF_FFFFL, 0xFF_FFFF_FFFFL, 0xFFFF_FFFF_FFFFL,
			0xFF_FFFF_FFFF_FFFFL, -1L };

	/** Makes a chunk of copies of the first part of each array. */
	static TrimmedChunk of(byte[] pool, int used, short[] lengths, int rows) {
		int[] starts = new int[(rows + STEP - 1) / STEP];
		int at = 0;
		for (int row = 0; row < rows; row++) {
			if (row % STEP == 0) {
				starts[row / STEP] = at;
			}
			at += lengths[row];
		}
		return new TrimmedChunk(Arrays.copyOf(pool, used), Arrays.copyOf(lengths, rows), starts);
	}

	@Override
	public int rows() {
		return lengths.length;
	}

	@Override
	public int length() {
		return pool.length;
	}

	@Override
	public int start(int row) {
		int start = starts[row / STEP];
		for (int before = row & -STEP; before < row; before++) {
			start += lengths[before];
		}
		return start;
	}

	@Override
	public int end(int row, int start) {
		return start + lengths[row];
	}

	/** How long texts are can't be foreseen, so whole groups of eight bytes are copied and masked. */
	@Override
	public void pad(int from, int count, byte[] target, int at, int stride, int bytes) {
		int start = start(from);
		int to = at;
		for (int row = from; row < from + count; row++) {
			int length = lengths[row];
			if (start + bytes > pool.length) {
				pad(row, target, to, bytes);
			} else {
				for (int group = 0; group < bytes; group += 8) {
					long mask = FIRST_BYTES[Math.clamp(length - group, 0, 8)];
					LONG.set(target, to + group, (long) LONG.get(pool, start + group) & mask | BLANKS & ~mask);
				}
			}
			start += length;
			to += stride;
		}
	}

	@Override
	public int rowAt(int position) {
		int end = 0;
		int row = 0;
		while (row < lengths.length && (end += lengths[row]) <= position) {
			row++;
		}
		return row;
	}
}
