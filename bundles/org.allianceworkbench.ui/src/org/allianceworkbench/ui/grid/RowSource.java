package org.allianceworkbench.ui.grid;

import java.io.IOException;
import java.util.List;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;

/** Where a grid's rows come from; reading is called on a background thread, never on the UI thread. */
public interface RowSource {

	/** The columns, in the order shown at first. */
	List<ColumnSpec> columns() throws IOException;

	/** Number of rows. */
	long count() throws IOException;

	/**
	 * Some consecutive rows, with the columns as above.
	 *
	 * @param first first row, from 0
	 * @param count most rows
	 */
	Table rows(long first, int count) throws IOException;

	/** What stands above a column; called on the UI thread. */
	default String header(ColumnSpec column) {
		return column.name();
	}
}
