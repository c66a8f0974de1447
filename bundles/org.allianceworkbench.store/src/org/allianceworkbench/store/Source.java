package org.allianceworkbench.store;

/**
 * Where in a file a row or value stood.
 *
 * @param sheet name of the sheet, empty for files without sheets
 * @param row row of the sheet or text file, or case of an SPSS file, from 1; 0 when unknown
 * @param column header or name of the column, empty when the whole row is meant
 * @param address address as the user knows it: {@code C7}, {@code case 12}
 */
public record Source(String sheet, long row, String column, String address) {

	/** Nowhere in a file: an edit. */
	public static final Source NONE = new Source("", 0, "", "");

	@Override
	public String toString() {
		return (sheet.isEmpty() ? "" : sheet + "!") + address;
	}
}
