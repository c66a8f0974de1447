package org.allianceworkbench.format.spss.internal.data;

import java.util.Arrays;

/**
 * Longer texts without trailing blanks.
 *
 * @param lengths bytes of each text
 * @param starts where each 16th text begins
 */
record TrimmedChunk(byte[] pool, short[] lengths, int[] starts) implements TextChunk {

	static final int STEP = 16;

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
