package org.allianceworkbench.format.excel.internal.xls;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.allianceworkbench.format.excel.internal.model.Limits;

/** Reads texts of BIFF records, also over the ends of records; source: MS-XLS 2.5.293 (XLUnicodeRichExtendedString). */
final class BiffText {

	private static final int WIDE = 1;
	private static final int EXTENDED = 4;
	private static final int RICH = 8;

	private final List<byte[]> parts;
	private int part;
	private ByteBuffer data;

	BiffText(List<byte[]> parts) {
		this.parts = parts;
		this.data = wrap(parts.get(0));
	}

	private static ByteBuffer wrap(byte[] bytes) {
		return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	/** Skips bytes at the beginning. */
	BiffText skip(int bytes) {
		data.position(bytes);
		return this;
	}

	int readInt() {
		return data.getInt();
	}

	/** Whether there is another text. */
	boolean hasMore() {
		while (!data.hasRemaining() && part + 1 < parts.size()) {
			turn();
		}
		return data.hasRemaining();
	}

	private void turn() {
		if (part + 1 >= parts.size()) {
			throw new BufferUnderflowException();
		}
		data = wrap(parts.get(++part));
	}

	/** A text with its length in two bytes, formatting and phonetic text left out. */
	String read() {
		if (!data.hasRemaining()) {
			turn();
		}
		int length = data.getShort() & 0xFFFF;
		int flags = data.get();
		int runs = (flags & RICH) != 0 ? data.getShort() & 0xFFFF : 0;
		long extra = (flags & EXTENDED) != 0 ? data.getInt() & 0xFFFFFFFFL : 0;
		String text = characters(length, (flags & WIDE) != 0);
		leave(runs * 4L + extra);
		return text;
	}

	private String characters(int length, boolean isWide) {
		StringBuilder text = new StringBuilder(Math.min(length, Limits.CELL_TEXT));
		boolean wide = isWide;
		while (text.length() < length) {
			if (!data.hasRemaining()) {
				turn();
				wide = (data.get() & WIDE) != 0;
			}
			int count = Math.min(length - text.length(), data.remaining() / (wide ? 2 : 1));
			if (count == 0) {
				throw new BufferUnderflowException();
			}
			text.append(plain(data, count, wide));
		}
		return text.toString();
	}

	private void leave(long bytes) {
		long left = bytes;
		while (left > 0) {
			if (!data.hasRemaining()) {
				turn();
			}
			int step = (int) Math.min(left, data.remaining());
			data.position(data.position() + step);
			left -= step;
		}
	}

	/** Characters without length and flags. */
	static String plain(ByteBuffer from, int count, boolean wide) {
		byte[] bytes = new byte[Math.min(from.remaining(), wide ? count * 2 : count)];
		if (bytes.length < (wide ? count * 2 : count)) {
			throw new BufferUnderflowException();
		}
		from.get(bytes);
		return new String(bytes, wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
	}

	/** Characters of a workbook of Excel 5 or 95, in the workbook's code page. */
	static String old(ByteBuffer from, int count, Charset charset) {
		byte[] bytes = new byte[count];
		from.get(bytes);
		return new String(bytes, charset);
	}
}
