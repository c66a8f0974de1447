package org.allianceworkbench.analysis.internal.describe;

/** What became of an expected value. */
enum CellState {
	/** It is there. */
	VALID,
	/** A code says why it is not. */
	CODED,
	/** The row is there, the cell is empty. */
	BLANK,
	/** There is no row. */
	NO_ROW
}
