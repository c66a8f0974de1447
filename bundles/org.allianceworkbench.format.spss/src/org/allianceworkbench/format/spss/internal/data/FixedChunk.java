package org.allianceworkbench.format.spss.internal.data;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Short texts with the blanks that pad them: no less memory than without, and nothing to look up.
 *
 * @param width bytes of each text, 8 at most
 */
record FixedChunk(byte[] pool, int rows, int width) implements TextChunk {

	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long BLANKS = 0x2020202020202020L;

	@Override
	public int length() {
		return rows * width;
	}

	@Override
	public int start(int row) {
		return row * width;
	}

	@Override
	public int end(int row, int start) {
		int end = start + width;
		while (end > start && pool[end - 1] == ' ') {
			end--;
		}
		return end;
	}

	@Override
	public void pad(int from, int count, byte[] target, int at, int stride, int bytes) {
		long mask = -1L >>> 8 * (8 - width);
		long blanks = BLANKS & ~mask;
		int whole = Math.clamp((pool.length - 8) / width + 1 - from, 0, count);
		int to = at;
		for (int i = 0; i < whole; i++) {
			LONG.set(target, to, (long) LONG.get(pool, (from + i) * width) & mask | blanks);
			to += stride;
		}
		for (int i = whole; i < count; i++) {
			pad(from + i, target, to, 8);
			to += stride;
		}
		for (int i = 0; i < count && bytes > 8; i++) {
			Arrays.fill(target, at + i * stride + 8, at + i * stride + bytes, (byte) ' ');
		}
	}

	@Override
	public int rowAt(int position) {
		return position / width;
	}
}
