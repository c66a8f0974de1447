package org.allianceworkbench.table.grid;

import java.io.IOException;

/** Opens the same cells again and again: typing needs one pass to look at all of them and one to hand them out. */
@FunctionalInterface
public interface GridSource {

	/** Opens the cells from the first row on; the caller closes them. */
	Grid open() throws IOException;
}
