package org.allianceworkbench.table;

/**
 * What the values of a column are.
 * <p>
 * All types but {@link #TEXT} are held as {@code double}; {@code NaN} is system-missing. Dates and times keep SPSS's
 * convention, so that no value changes on its way through the house.
 */
public enum ColumnType {
	/** A number. */
	NUMBER,
	/** Text; a {@code null} cell is absent, an empty text is an empty text. */
	TEXT,
	/** A date: seconds since 14 October 1582, 00:00 (proleptic Gregorian), as SPSS counts them. */
	DATE,
	/** A time of day or a duration in seconds; it may be negative or longer than a day. */
	TIME,
	/** A date with a time of day: seconds since 14 October 1582, 00:00. */
	DATE_TIME;

	/** Whether values are held as {@code double}. */
	public boolean isNumeric() {
		return this != TEXT;
	}
}
