package org.allianceworkbench.ui.parts;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The titles above a grid's columns, with the mark of the sorted one. */
record PartHeader(PartRows<?> rows) implements IDataProvider {

	@Override
	public Object getDataValue(int column, int row) {
		return rows.header(column);
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		throw new UnsupportedOperationException("titles are fixed");
	}

	@Override
	public int getColumnCount() {
		return rows.getColumnCount();
	}

	@Override
	public int getRowCount() {
		return 1;
	}
}
