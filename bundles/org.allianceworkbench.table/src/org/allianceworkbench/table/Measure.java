package org.allianceworkbench.table;

/** Measurement level of a column. */
public enum Measure {
	/** The source says nothing; this is not the same as nominal. */
	UNKNOWN,
	/** Categories without an order. */
	NOMINAL,
	/** Categories with an order. */
	ORDINAL,
	/** Interval or ratio scale. */
	SCALE
}
