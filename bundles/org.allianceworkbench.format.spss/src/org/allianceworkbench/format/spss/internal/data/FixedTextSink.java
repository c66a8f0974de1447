package org.allianceworkbench.format.spss.internal.data;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;

import org.allianceworkbench.format.spss.internal.dictionary.SavVariable;

/** Texts of up to eight bytes, padded as they are. */
final class FixedTextSink extends TextSink {

	static final int WIDEST = 8;

	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

	private final int element;
	private final int expected;
	/** Rows of this column or batch so far. */
	private long taken;
	private byte[] pool = {};
	private int rows;

	FixedTextSink(SavVariable variable, int expected, Charset charset, TextCheck check) {
		super(variable, charset, check);
		this.element = variable.parts().get(0).offset();
		this.expected = expected;
	}

	@Override
	int openRows() {
		return rows;
	}

	@Override
	int openBytes() {
		return pool.length;
	}

	@Override
	void takeOpen(byte[] tile, int offset, int cases, int caseBytes) {
		int needed = (rows + cases) * width + SLACK;
		if (needed > pool.length) {
			int announced = Math.clamp(expected - taken, 0, chunkRows) * width + SLACK;
			int most = chunkRows * width + SLACK;
			pool = Arrays.copyOf(pool, Math.max(needed, pool.length == 0 ? announced : Math.min(most, pool.length * 2)));
		}
		byte[] target = pool;
		int to = rows * width;
		int at = offset + element;
		for (int i = 0; i < cases; i++) {
			LONG.set(target, to, (long) LONG.get(tile, at));
			to += width;
			at += caseBytes;
		}
		rows += cases;
		taken += cases;
	}

	@Override
	TextChunk close() {
		int length = rows * width;
		boolean tight = pool.length <= length + SLACK;
		taken = rows < chunkRows ? 0 : taken;
		TextChunk chunk = new FixedChunk(tight ? pool : Arrays.copyOf(pool, length), rows, width);
		pool = new byte[0];
		rows = 0;
		return chunk;
	}
}
