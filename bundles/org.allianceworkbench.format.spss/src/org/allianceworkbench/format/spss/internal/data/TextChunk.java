package org.allianceworkbench.format.spss.internal.data;

import java.nio.charset.Charset;
import java.util.Arrays;

/** Texts of some rows, one after the other as the file holds them. */
interface TextChunk {

	/** Number of rows. */
	int rows();

	/** The bytes of all rows, in an array that may be longer. */
	byte[] pool();

	/** How many bytes all rows have. */
	int length();

	/** Where a row's text begins. */
	int start(int row);

	/** Where a row's text ends, trailing blanks left out, when it begins there. */
	int end(int row, int start);

	/** The row to which a byte belongs. */
	int rowAt(int position);

	default String text(int row, Charset charset) {
		int start = start(row);
		int end = end(row, start);
		return end == start ? "" : new String(pool(), start, end - start, charset);
	}

	default int copy(int row, byte[] target) {
		int start = start(row);
		int length = end(row, start) - start;
		System.arraycopy(pool(), start, target, 0, length);
		return length;
	}

	/**
	 * Copies texts of some rows, each padded with blanks to the same number of bytes.
	 *
	 * @param target has room for seven bytes after the last text
	 * @param at where the first text goes
	 * @param stride how much further each next one goes
	 * @param bytes as long as the longest text or longer, a multiple of 8
	 */
	void pad(int from, int count, byte[] target, int at, int stride, int bytes);

	/** Copies one text, padded with blanks. */
	default void pad(int row, byte[] target, int at, int bytes) {
		int start = start(row);
		int length = end(row, start) - start;
		System.arraycopy(pool(), start, target, at, length);
		Arrays.fill(target, at + length, at + bytes, (byte) ' ');
	}

	/** Bytes of the longest text. */
	default int longest() {
		int longest = 0;
		for (int row = 0; row < rows(); row++) {
			int start = start(row);
			longest = Math.max(longest, end(row, start) - start);
		}
		return longest;
	}
}
