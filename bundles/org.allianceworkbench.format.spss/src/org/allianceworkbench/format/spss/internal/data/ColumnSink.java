package org.allianceworkbench.format.spss.internal.data;

import org.allianceworkbench.table.Column;

/** Takes one variable's values out of tiles of cases. */
interface ColumnSink {

	/**
	 * Appends the values of some cases.
	 *
	 * @param tile the array
	 * @param offset where the first case begins
	 * @param cases how many cases
	 * @param caseBytes bytes of a case
	 */
	void take(byte[] tile, int offset, int cases, int caseBytes);

	/** The column of all that was taken; the sink is then empty and ready for another one. */
	Column finish();

	/** Bytes that the values taken so far occupy. */
	long bytes();
}
