package org.allianceworkbench.ui.grid;

import java.util.List;
import java.util.function.Consumer;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.ui.grid.internal.CellProvider;
import org.allianceworkbench.ui.grid.internal.ColumnWidths;
import org.allianceworkbench.ui.grid.internal.GridCopy;
import org.allianceworkbench.ui.grid.internal.GridLooks;
import org.allianceworkbench.ui.grid.internal.HeaderHover;
import org.allianceworkbench.ui.grid.internal.HeaderNames;
import org.allianceworkbench.ui.grid.internal.RowPages;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.theme.Appearance;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultRowHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultRowHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A grid over rows of any number: columns can be moved, hidden, frozen and sized; cells are copied with Ctrl+C.
 * <p>
 * Must be used on the UI thread; rows are read in the background.
 */
public final class DataGrid {

	private static final int COLUMN_WIDTH = 104;
	private static final int ROW_HEIGHT = 24;
	private static final int HEADER_HEIGHT = 28;
	private static final int DIGIT_WIDTH = 9;
	private static final int LEAST_NUMBER_WIDTH = 48;

	/** What is known of the source before its rows. */
	private record Shape(List<ColumnSpec> columns, long rows) {
	}

	private final RowSource source;
	private final StudyJob.Owner owner;
	private final Consumer<Exception> failed;
	private final CellProvider cells;
	private final RowPages pages;
	private final DataLayer data;
	private final SelectionLayer selection;
	private final CompositeFreezeLayer body;
	private final NatTable table;
	private final DataLayer rowNumbers;
	private boolean fitted;
	private Runnable shaped = () -> {
		// nobody has asked yet
	};

	/**
	 * A grid in a part.
	 *
	 * @param owner with what the reading of rows ends, for example when a study is closed
	 * @param frozen how many columns at the left stay in sight
	 * @param failed told on the UI thread when rows can't be read
	 */
	public DataGrid(Composite parent, RowSource source, StudyJob.Owner owner, int frozen, Consumer<Exception> failed) {
		this.source = source;
		this.owner = owner;
		this.failed = failed;
		this.pages = new RowPages(source, owner, this::arrived, this::fail);
		this.cells = new CellProvider(pages, source::header);
		this.data = new DataLayer(cells, COLUMN_WIDTH, ROW_HEIGHT);
		data.setConfigLabelAccumulator(GridLooks.labels(cells));
		this.selection = new SelectionLayer(new ColumnHideShowLayer(new ColumnReorderLayer(data)));
		ViewportLayer viewport = new ViewportLayer(selection);
		this.body = new CompositeFreezeLayer(new FreezeLayer(selection), viewport, selection);
		IDataProvider names = new HeaderNames(cells);
		DataLayer headers = new DataLayer(names, COLUMN_WIDTH, HEADER_HEIGHT);
		headers.setConfigLabelAccumulator(GridLooks.headerLabels(cells));
		ColumnHeaderLayer columnHeader = new ColumnHeaderLayer(headers, body, selection);
		IDataProvider numbers = new DefaultRowHeaderDataProvider(cells);
		this.rowNumbers = new DefaultRowHeaderDataLayer(numbers);
		RowHeaderLayer rowHeader = new RowHeaderLayer(rowNumbers, body, selection);
		CornerLayer corner = new CornerLayer(new DataLayer(new DefaultCornerDataProvider(names, numbers)), rowHeader, columnHeader);
		this.table = new NatTable(parent, new GridLayer(body, columnHeader, rowHeader, corner), false);
		table.addConfiguration(new DefaultNatTableStyleConfiguration());
		table.configure();
		GridLooks.apply(table);
		Appearance.follow(table, () -> GridLooks.apply(table));
		HeaderHover.install(table, cells);
		selection.registerCommandHandler(new GridCopy(selection, source, cells, owner, failed));
		load(() -> freeze(frozen));
	}

	private void freeze(int columns) {
		if (columns > 0 && columns <= cells.getColumnCount()) {
			table.doCommand(new FreezeColumnCommand(body, columns - 1));
		}
	}

	/** Calls back on the UI thread whenever columns and rows have been counted. */
	public void onShape(Runnable listener) {
		shaped = listener;
	}

	/** The widget. */
	public Control control() {
		return table;
	}

	/** Reads shape and rows again, because the data have changed. */
	public void reload() {
		load(() -> {
			// the frozen columns stay as they are
		});
	}

	/** Shows labels instead of values, or values instead of labels. */
	public void showLabels(boolean show) {
		cells.showLabels(show);
		ColumnWidths.fit(table, cells, data);
		table.refresh();
	}

	/** Whether labels are shown. */
	public boolean showsLabels() {
		return cells.showsLabels();
	}

	/** Number of rows, 0 until they have been counted. */
	public int rowCount() {
		return cells.getRowCount();
	}

	/** The columns, empty until they have been read. */
	public List<ColumnSpec> columns() {
		return cells.columns();
	}

	/** What is shown in a cell, by positions in the source. */
	public CellText cell(int column, int row) {
		return cells.cell(column, row);
	}

	/** Copies the selected cells as text. */
	public void copy() {
		table.doCommand(new CopyDataToClipboardCommand("\t", System.lineSeparator(), table.getConfigRegistry()));
	}

	/** Selects all cells. */
	public void selectAll() {
		table.doCommand(new SelectAllCommand());
	}

	/** Selects a cell and scrolls to it. */
	public void reveal(int column, int row) {
		table.doCommand(new SelectCellCommand(selection, column, row, false, false));
	}

	private void load(Runnable then) {
		new StudyJob<>("Counting rows", progress -> new Shape(source.columns(), source.count()), shape -> shape(shape, then),
				this::fail).of(owner).unseen().schedule();
	}

	private void shape(Shape shape, Runnable then) {
		if (table.isDisposed()) {
			return;
		}
		fitted = fitted && shape.columns().equals(cells.columns());
		pages.clear();
		cells.shape(shape.columns(), shape.rows());
		rowNumbers.setDefaultColumnWidth(Math.max(LEAST_NUMBER_WIDTH, DIGIT_WIDTH * Long.toString(shape.rows()).length() + 20));
		table.refresh();
		then.run();
		shaped.run();
	}

	private void arrived() {
		if (table.isDisposed()) {
			return;
		}
		if (!fitted) {
			fitted = true;
			ColumnWidths.fit(table, cells, data);
			table.refresh();
		} else {
			table.refresh(false);
		}
	}

	private void fail(Exception problem) {
		if (!table.isDisposed()) {
			failed.accept(problem);
		}
	}
}
