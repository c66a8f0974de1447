package org.allianceworkbench.ui.grid.internal;

import org.allianceworkbench.ui.grid.CellText;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Makes columns as wide as their headers and first rows need. */
public final class ColumnWidths {

	private static final int ROWS_LOOKED_AT = 200;
	private static final int LEAST = 56;
	private static final int MOST = 280;
	private static final int PADDING = 24;

	private ColumnWidths() {
	}

	/**
	 * Sets the widths of all columns; rows that have not been fetched do not count.
	 *
	 * @param first the first row to look at
	 */
	public static void fit(Control control, CellProvider cells, DataLayer data, int first) {
		GC gc = new GC(control);
		try {
			gc.setFont(JFaceResources.getDialogFont());
			for (int column = 0; column < cells.getColumnCount(); column++) {
				int width = Math.max(gc.textExtent(cells.header(column)).x, gc.textExtent(longest(cells, column, first)).x);
				data.setColumnWidthByPosition(column, Math.clamp((long) width + PADDING, LEAST, MOST), false);
			}
		} finally {
			gc.dispose();
		}
	}

	private static String longest(CellProvider cells, int column, int first) {
		String longest = "";
		for (int row = first; row < Math.min(first + ROWS_LOOKED_AT, cells.getRowCount()); row++) {
			CellText cell = cells.cell(column, row);
			if (cell.text().length() > longest.length()) {
				longest = cell.text();
			}
		}
		return longest;
	}
}
