package org.allianceworkbench.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Some rows of texts in UTF-8, one after the other.
 *
 * @param pool the bytes of all
 * @param rows number of rows
 * @param ends where each text ends: {@code char[]} when that is enough, else {@code int[]}; {@code null} when all are of one
 *         length
 * @param absent rows without a text
 * @param odd texts that UTF-8 can't hold (half a character), by row
 */
record PackedTexts(byte[] pool, int rows, Object ends, BitSet absent, Map<Integer, String> odd) {

	/** Rows that are packed together. */
	static final int ROWS = 1 << 10;
	private static final BitSet ALL_THERE = new BitSet();

	/** Packs rows of a column. */
	static PackedTexts of(Column column, int from, int to) {
		ByteArrayOutputStream pool = new ByteArrayOutputStream();
		int[] ends = new int[to - from];
		BitSet absent = new BitSet();
		Map<Integer, String> odd = new HashMap<>();
		for (int i = 0; i < ends.length; i++) {
			String text = column.text(from + i);
			if (text == null) {
				absent.set(i);
			} else if (isOdd(text)) {
				odd.put(i, text);
			} else {
				pool.writeBytes(text.getBytes(StandardCharsets.UTF_8));
			}
			ends[i] = pool.size();
		}
		Object shortEnds = equallyLong(ends) ? null : pool.size() <= Character.MAX_VALUE ? narrow(ends) : ends;
		return new PackedTexts(pool.toByteArray(), ends.length, shortEnds, absent.isEmpty() ? ALL_THERE : absent,
				Map.copyOf(odd));
	}

	private static boolean isOdd(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isSurrogate(c)
					&& (!Character.isHighSurrogate(c) || ++i == text.length() || !Character.isLowSurrogate(text.charAt(i)))) {
				return true;
			}
		}
		return false;
	}

	private static boolean equallyLong(int[] ends) {
		for (int i = 0; i < ends.length; i++) {
			if (ends[i] != (i + 1L) * ends[0]) {
				return false;
			}
		}
		return true;
	}

	private static char[] narrow(int[] ends) {
		char[] narrow = new char[ends.length];
		for (int i = 0; i < ends.length; i++) {
			narrow[i] = (char) ends[i];
		}
		return narrow;
	}

	private int end(int row) {
		return row < 0 ? 0 : ends == null ? (row + 1) * (pool.length / rows) : ends instanceof char[] narrow ? narrow[row]
				: ((int[]) ends)[row];
	}

	/** The text of a row, {@code null} when it has none. */
	String text(int row) {
		if (absent.get(row)) {
			return null;
		}
		int start = end(row - 1);
		int end = end(row);
		return start == end ? odd.getOrDefault(row, "") : new String(pool, start, end - start, StandardCharsets.UTF_8);
	}

	/** Bytes that the rows occupy, about. */
	long bytes() {
		return pool.length + (ends == null ? 0L : ends instanceof char[] ? 2L * rows : 4L * rows) + 128;
	}
}
