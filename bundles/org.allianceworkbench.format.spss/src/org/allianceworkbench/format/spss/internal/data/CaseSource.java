package org.allianceworkbench.format.spss.internal.data;

import java.io.IOException;

/** Uncompressed cases, some at a time. */
interface CaseSource {

	/**
	 * Makes the next cases available.
	 *
	 * @param most no more than this
	 * @return how many, 0 at the end of the data
	 */
	int next(int most) throws IOException;

	/** The array in which the cases lie one after the other. */
	byte[] bytes();

	/** Where the first of them begins. */
	int offset();

	/** Where in the file reading has come to. */
	long filePosition();
}
