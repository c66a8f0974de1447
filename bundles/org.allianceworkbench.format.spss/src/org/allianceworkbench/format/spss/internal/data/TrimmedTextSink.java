package org.allianceworkbench.format.spss.internal.data;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.format.spss.internal.dictionary.SavVariable;

/** Texts of more than eight bytes, without the blanks that pad them. */
final class TrimmedTextSink extends TextSink {

	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long BLANKS = 0x2020202020202020L;
	/** Width up to which copying all is faster than looking for the end first. */
	private static final int NARROW = 128;

	private final List<SavVariable.Part> parts;
	private final byte[] joined;
	private final int lastGroup;
	private final long lastMask;
	private short[] lengths = {};
	private byte[] pool = {};
	private int used;
	private int rows;

	TrimmedTextSink(SavVariable variable, Charset charset, TextCheck check) {
		super(variable, charset, check);
		this.parts = variable.parts();
		this.joined = parts.size() > 1 ? new byte[width + SLACK] : new byte[0];
		this.lastGroup = width - 1 & -8;
		this.lastMask = -1L >>> (8 - (width - lastGroup)) * 8;
	}

	@Override
	int openRows() {
		return rows;
	}

	@Override
	int openBytes() {
		return pool.length + 2 * lengths.length;
	}

	@Override
	void takeOpen(byte[] tile, int offset, int cases, int caseBytes) {
		makeRoom(cases);
		if (parts.size() == 1 && width <= NARROW) {
			takeNarrow(tile, offset + parts.get(0).offset(), cases, caseBytes);
		} else {
			for (int i = 0; i < cases; i++) {
				takeWide(tile, offset + i * caseBytes);
			}
		}
	}

	private void makeRoom(int cases) {
		int needed = used + cases * (width + SLACK);
		if (needed > pool.length) {
			pool = Arrays.copyOf(pool, Math.max(needed, (int) Math.min(Integer.MAX_VALUE - 8L, 2L * pool.length)));
		}
		if (rows + cases > lengths.length) {
			lengths = Arrays.copyOf(lengths, Math.max(rows + cases, Math.min(chunkRows, lengths.length * 2)));
		}
	}

	/** Copies each text with its blanks and goes on where it really ends: no guess at its length goes wrong. */
	private void takeNarrow(byte[] tile, int start, int cases, int caseBytes) {
		byte[] target = pool;
		int to = used;
		int from = start;
		for (int i = 0; i < cases; i++) {
			int length = 0;
			for (int group = 0; group < lastGroup; group += 8) {
				long bytes = (long) LONG.get(tile, from + group);
				LONG.set(target, to + group, bytes);
				length = filled(bytes ^ BLANKS, group, length);
			}
			long bytes = (long) LONG.get(tile, from + lastGroup);
			LONG.set(target, to + lastGroup, bytes);
			length = filled((bytes ^ BLANKS) & lastMask, lastGroup, length);
			lengths[rows + i] = (short) length;
			to += length;
			from += caseBytes;
		}
		used = to;
		rows += cases;
	}

	/** Length of a text after a group of eight bytes that differs from blanks in this way. */
	private static int filled(long difference, int group, int before) {
		return difference == 0 ? before : group + 8 - (Long.numberOfLeadingZeros(difference) >>> 3);
	}

	private void takeWide(byte[] tile, int start) {
		byte[] from = tile;
		int at = start + parts.get(0).offset();
		if (parts.size() > 1) {
			int joint = 0;
			for (SavVariable.Part part : parts) {
				System.arraycopy(tile, start + part.offset(), joined, joint, part.length());
				joint += part.length();
			}
			from = joined;
			at = 0;
		}
		int length = trimmed(from, at);
		System.arraycopy(from, at, pool, used, length);
		lengths[rows++] = (short) length;
		used += length;
	}

	/** Length without trailing blanks; whole groups of eight bytes are read even beyond the width. */
	private int trimmed(byte[] from, int start) {
		int group = lastGroup;
		long difference = ((long) LONG.get(from, start + group) ^ BLANKS) & lastMask;
		while (difference == 0 && group > 0) {
			group -= 8;
			difference = (long) LONG.get(from, start + group) ^ BLANKS;
		}
		return filled(difference, group, 0);
	}

	@Override
	TextChunk close() {
		TextChunk chunk = TrimmedChunk.of(pool, used, lengths, rows);
		used = 0;
		rows = 0;
		return chunk;
	}
}
