package org.allianceworkbench.format.spss.internal.data;

import java.nio.charset.Charset;

/**
 * Texts of some rows, one after the other as the file holds them, without trailing blanks.
 *
 * @param pool the bytes
 * @param ends end of each row's text; it begins where the one before ends
 */
record TextChunk(byte[] pool, int[] ends) {

	String text(int row, Charset charset) {
		int start = row == 0 ? 0 : ends[row - 1];
		int length = ends[row] - start;
		return length == 0 ? "" : new String(pool, start, length, charset);
	}

	int copy(int row, byte[] target) {
		int start = row == 0 ? 0 : ends[row - 1];
		int length = ends[row] - start;
		System.arraycopy(pool, start, target, 0, length);
		return length;
	}

	int longest() {
		int longest = 0;
		int start = 0;
		for (int end : ends) {
			longest = Math.max(longest, end - start);
			start = end;
		}
		return longest;
	}
}
