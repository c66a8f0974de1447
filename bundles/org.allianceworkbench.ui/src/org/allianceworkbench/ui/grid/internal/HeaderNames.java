package org.allianceworkbench.ui.grid.internal;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** Names of columns for the header. */
public record HeaderNames(CellProvider cells) implements IDataProvider {

	@Override
	public Object getDataValue(int column, int row) {
		return cells.header(column);
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		throw new UnsupportedOperationException("names of columns are changed in the codebook");
	}

	@Override
	public int getColumnCount() {
		return cells.getColumnCount();
	}

	@Override
	public int getRowCount() {
		return 1;
	}
}
