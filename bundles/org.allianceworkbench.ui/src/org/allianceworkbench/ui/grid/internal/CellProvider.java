package org.allianceworkbench.ui.grid.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.ui.grid.CellEditing;
import org.allianceworkbench.ui.grid.CellText;
import org.allianceworkbench.ui.grid.RowMarks;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The grid's cells and headers; holds no row itself. */
public final class CellProvider implements IDataProvider {

	/** Attribute of columns that are computed. */
	private static final String DERIVED = "Derived";

	private final RowPages pages;
	private final Function<ColumnSpec, String> headers;
	private List<ColumnSpec> columns = List.of();
	private int rows;
	private boolean labels;
	private Consumer<List<CellEditing.Input>> entering = inputs -> {
		throw new UnsupportedOperationException("these values can't be changed");
	};

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

	/** The value as a person would enter it; empty when the row has not been fetched. */
	public String entered(int column, int row) {
		return pages.page(row).filter(page -> isThere(page, column, RowPages.rowInPage(row)))
				.map(page -> CellText.plain(page.rows().columns().get(column), RowPages.rowInPage(row), false)).orElse("");
	}

	/** What is special about a row. */
	public RowMarks marks(int row) {
		return pages.page(row).map(page -> page.marks(RowPages.rowInPage(row))).orElse(RowMarks.NONE);
	}

	/** What a row begins, when it is the heading of a group. */
	public Optional<RowMarks.Heading> heading(int row) {
		return marks(row).heading();
	}

	/** Whether a column is computed. */
	public boolean isDerived(int column) {
		return columns.get(column).attributes().containsKey(DERIVED);
	}

	private static boolean isThere(Page page, int column, int row) {
		return row < page.rows().rowCount() && column < page.rows().columns().size();
	}

	/** Rows and columns may be fewer than they were counted, while data change. */
	private CellText text(Page page, int column, int row) {
		return isThere(page, column, row) ? CellText.of(page.rows().columns().get(column), row, labels) : CellText.of();
	}

	@Override
	public Object getDataValue(int column, int row) {
		return cell(column, row).text();
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		entering.accept(List.of(new CellEditing.Input(row, columns.get(column), value == null ? "" : value.toString())));
	}

	/** Sets who takes what is entered. */
	public void onEnter(Consumer<List<CellEditing.Input>> taker) {
		entering = taker;
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
