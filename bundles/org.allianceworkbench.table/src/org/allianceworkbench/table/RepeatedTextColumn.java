package org.allianceworkbench.table;

/**
 * Texts of which few are different, by their numbers.
 *
 * @param codes the number of each row's text, as {@code char[]}, or as {@code byte[]} without a sign
 */
record RepeatedTextColumn(ColumnSpec spec, String[] texts, Object codes) implements Column {

	/** Texts of which there are 256 at most. */
	static Column narrow(ColumnSpec spec, String[] texts, char[] codes) {
		byte[] narrow = new byte[codes.length];
		for (int row = 0; row < narrow.length; row++) {
			narrow[row] = (byte) codes[row];
		}
		return new RepeatedTextColumn(spec, texts, narrow);
	}

	@Override
	public int size() {
		return codes instanceof byte[] narrow ? narrow.length : ((char[]) codes).length;
	}

	@Override
	public double number(int row) {
		throw new UnsupportedOperationException(spec.name() + " holds text, not numbers");
	}

	@Override
	public String text(int row) {
		return texts[codes instanceof byte[] narrow ? narrow[row] & 0xFF : ((char[]) codes)[row]];
	}
}
