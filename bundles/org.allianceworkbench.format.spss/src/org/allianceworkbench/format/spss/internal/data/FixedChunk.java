package org.allianceworkbench.format.spss.internal.data;

/**
 * Short texts with the blanks that pad them: no less memory than without, and nothing to look up.
 *
 * @param width bytes of each text
 */
record FixedChunk(byte[] pool, int rows, int width) implements TextChunk {

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
	public int rowAt(int position) {
		return position / width;
	}
}
