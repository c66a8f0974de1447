package org.allianceworkbench.ui.grid;

import java.io.IOException;
import java.util.List;
import java.util.Map;

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

	/**
	 * What is special about values of the same rows; nothing when the list is empty.
	 *
	 * @param rows the rows that were read
	 */
	List<RowMarks> marks(long first, Table rows) throws IOException;

	/** What stands above a column; called on the UI thread. */
	default String header(ColumnSpec column) {
		return column.name();
	}

	/** Whether rows can be arranged. */
	default boolean isArrangeable() {
		return false;
	}

	/**
	 * From now on gives rows in an order, and only those that fit; called on the UI thread.
	 *
	 * @param order names of columns to sort by, with a leading {@code -} down
	 * @param kept what columns must fit, by their names, as entered above them
	 * @throws IllegalArgumentException when it can't be understood; the message says what can be; nothing is changed
	 */
	default void arrange(List<String> order, Map<String, String> kept) {
		throw new UnsupportedOperationException("these rows have one order");
	}

	/** What stands before a row; called on the UI thread. */
	default String number(int row) {
		return Integer.toString(row + 1);
	}

	/**
	 * Opens or closes the group whose heading a row is; called on the UI thread.
	 *
	 * @return whether the row is a heading; when it is, the rows must be read again
	 */
	default boolean toggle(int row) {
		return false;
	}

	/** What the values of a column are like, as lines of text; empty when nothing is known. */
	String summary(ColumnSpec column) throws IOException;
}
