package org.allianceworkbench.ui.grid.internal;

import java.util.List;
import java.util.function.Function;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.ui.grid.CellText;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The grid's cells and headers; holds no row itself. */
public final class CellProvider implements IDataProvider {

	private final RowPages pages;
	private final Function<ColumnSpec, String> headers;
	private List<ColumnSpec> columns = List.of();
	private int rows;
	private boolean labels;

	/** Cells of paged rows, and what stands above a column. */
	public CellProvider(RowPages pages, Function<ColumnSpec, String> headers) {
		this.pages = pages;
		this.headers = headers;
	}

	/** Sets the shape, once it is known. */
	public void shape(List<ColumnSpec> specs, long count) {
		columns = List.copyOf(specs);
		rows = (int) Math.min(Integer.MAX_VALUE, count);
	}

	/** Whether labels are shown instead of values. */
	public void showLabels(boolean show) {
		labels = show;
	}

	/** Whether labels are shown instead of values. */
	public boolean showsLabels() {
		return labels;
	}

	/** The columns. */
	public List<ColumnSpec> columns() {
		return columns;
	}

	/** What stands above a column. */
	public String header(int column) {
		return headers.apply(columns.get(column));
	}

	/** The cell as shown. */
	public CellText cell(int column, int row) {
		return pages.page(row).map(page -> text(page, column, RowPages.rowInPage(row))).orElse(CellText.of());
	}

	private CellText text(Table page, int column, int row) {
		return row < page.rowCount() && column < page.columns().size() ? CellText.of(page.columns().get(column), row, labels) : CellText.of();
	}

	@Override
	public Object getDataValue(int column, int row) {
		return cell(column, row).text();
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		throw new UnsupportedOperationException("this grid shows data and does not change them");
	}

	@Override
	public int getColumnCount() {
		return columns.size();
	}

	@Override
	public int getRowCount() {
		return rows;
	}
}
