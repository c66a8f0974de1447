package org.allianceworkbench.table;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How values are shown, in SPSS's notation: {@code F8.2}, {@code A20}, {@code EDATE10}, {@code DATETIME23.2}.
 *
 * @param type SPSS's name of the format in upper case, for example {@code F}, {@code A}, {@code EDATE}
 * @param width columns of the shown value; never the width of a string's storage
 * @param decimals decimals, 0 where there are none
 */
public record DisplayFormat(String type, int width, int decimals) {

	private static final Pattern NOTATION = Pattern.compile("([A-Z]+?)([0-9]+)(?:\\.([0-9]+))?");

	/** SPSS's default for numbers. */
	public static final DisplayFormat DEFAULT_NUMBER = new DisplayFormat("F", 8, 2);

	/**
	 * Reads SPSS's notation.
	 *
	 * @throws IllegalArgumentException when the text is no format
	 */
	public static DisplayFormat parse(String notation) {
		Matcher m = NOTATION.matcher(notation.toUpperCase(Locale.ROOT));
		if (!m.matches()) {
			throw new IllegalArgumentException("'" + notation + "' is not a display format such as F8.2 or A20");
		}
		return new DisplayFormat(m.group(1), Integer.parseInt(m.group(2)), m.group(3) == null ? 0 : Integer.parseInt(m.group(3)));
	}

	/** A format for whole numbers or decimals. */
	public static DisplayFormat number(int width, int decimals) {
		return new DisplayFormat("F", width, decimals);
	}

	/** The default for a type of column: {@code F8.2}, {@code A} with the width, {@code EDATE10}, {@code TIME8}, {@code DATETIME20}. */
	public static DisplayFormat defaultFor(ColumnType type, int width) {
		return switch (type) {
			case NUMBER -> DEFAULT_NUMBER;
			case TEXT -> new DisplayFormat("A", Math.max(1, width), 0);
			case DATE -> new DisplayFormat("EDATE", 10, 0);
			case TIME -> new DisplayFormat("TIME", 8, 0);
			case DATE_TIME -> new DisplayFormat("DATETIME", 20, 0);
		};
	}

	/** SPSS's notation. */
	@Override
	public String toString() {
		return decimals > 0 ? type + width + "." + decimals : type + width;
	}
}
