package org.allianceworkbench.format.spss.internal.data;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.format.spss.internal.dictionary.SavVariable;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;

/** Texts into chunks of bytes, without trailing blanks. */
final class TextSink implements ColumnSink {

	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long BLANKS = 0x2020202020202020L;
	/** Bytes are copied in eights, so the pool has room beyond its last text. */
	private static final int SLACK = 8;

	private final ColumnSpec spec;
	private final List<SavVariable.Part> parts;
	private final int chunkRows;
	private final Charset charset;
	private final TextCheck check;
	private final int[] ends;
	private final byte[] joined;
	private byte[] pool = new byte[64];
	private int used;
	private int rows;
	private long kept;
	private long rowsBefore;
	private List<TextChunk> chunks = new ArrayList<>();

	/**
	 * @param chunkRows rows of a batch, a power of two
	 * @param check told about bytes that are no text in the file's encoding
	 */
	TextSink(SavVariable variable, int chunkRows, Charset charset, TextCheck check) {
		this.spec = variable.spec();
		this.parts = variable.parts();
		this.chunkRows = chunkRows;
		this.charset = charset;
		this.check = check;
		this.ends = new int[chunkRows];
		this.joined = parts.size() > 1 ? new byte[spec.width() + SLACK] : new byte[0];
	}

	@Override
	public void take(byte[] tile, int offset, int cases, int caseBytes) {
		int width = spec.width();
		for (int i = 0; i < cases; i++) {
			int start = offset + i * caseBytes;
			if (parts.size() == 1) {
				append(tile, start + parts.get(0).offset(), width);
			} else {
				int at = 0;
				for (SavVariable.Part part : parts) {
					System.arraycopy(tile, start + part.offset(), joined, at, part.length());
					at += part.length();
				}
				append(joined, 0, width);
			}
			ends[rows++] = used;
		}
	}

	/** Appends a text; whole groups of eight bytes may be read from the array even beyond its width. */
	private void append(byte[] from, int start, int width) {
		int length = trimmed(from, start, width);
		if (used + length + SLACK > pool.length) {
			pool = Arrays.copyOf(pool, Math.max(pool.length * 2, used + length + SLACK));
		}
		byte[] target = pool;
		int to = used;
		if (length <= 64) {
			for (int i = 0; i < length; i += 8) {
				LONG.set(target, to + i, (long) LONG.get(from, start + i));
			}
		} else {
			System.arraycopy(from, start, target, to, length);
		}
		used = to + length;
	}

	/** Length without trailing blanks. */
	private static int trimmed(byte[] from, int start, int width) {
		int group = width - 1 & ~7;
		long difference = (long) LONG.get(from, start + group) ^ BLANKS;
		int rest = width - group;
		if (rest < 8) {
			difference &= (1L << rest * 8) - 1;
		}
		while (difference == 0) {
			group -= 8;
			if (group < 0) {
				return 0;
			}
			difference = (long) LONG.get(from, start + group) ^ BLANKS;
		}
		return group + 8 - (Long.numberOfLeadingZeros(difference) >>> 3);
	}

	@Override
	public void endBatch() {
		TextChunk chunk = new TextChunk(Arrays.copyOf(pool, used), Arrays.copyOf(ends, rows));
		check.check(spec, chunk, rowsBefore);
		chunks.add(chunk);
		kept += used + 4L * rows;
		rowsBefore += rows;
		used = 0;
		rows = 0;
	}

	@Override
	public Column finish() {
		Column column = new PackedText(spec, chunks, chunkRows, charset);
		chunks = new ArrayList<>();
		kept = 0;
		return column;
	}

	@Override
	public long bytes() {
		return kept + pool.length;
	}
}
