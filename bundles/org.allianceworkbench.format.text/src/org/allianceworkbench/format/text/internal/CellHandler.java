package org.allianceworkbench.format.text.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.allianceworkbench.table.grid.Cell;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/** Makes the cells of a record; an empty field is a blank cell, quoted or not. */
final class CellHandler extends AbstractBaseCsvCallbackHandler<List<Cell>> {

	private static final int MOST_FIELDS = 100_000;

	private List<Cell> cells = new ArrayList<>();

	@Override
	protected void handleBegin(long line) {
		cells = new ArrayList<>(cells.size());
	}

	@Override
	protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
		if (field >= MOST_FIELDS) {
			throw new TooManyFieldsException(MOST_FIELDS);
		}
		cells.add(length == 0 ? Cell.BLANK : new Cell.Text(new String(buffer, offset, length)));
	}

	@Override
	protected List<Cell> buildRecord() {
		return Collections.unmodifiableList(cells);
	}
}
