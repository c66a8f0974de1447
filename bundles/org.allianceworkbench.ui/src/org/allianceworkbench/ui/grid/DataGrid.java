package org.allianceworkbench.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.ui.grid.internal.CellProvider;
import org.allianceworkbench.ui.grid.internal.CellSpeech;
import org.allianceworkbench.ui.grid.internal.ColumnMenu;
import org.allianceworkbench.ui.grid.internal.Entering;
import org.allianceworkbench.ui.grid.internal.GridContents;
import org.allianceworkbench.ui.grid.internal.GridCopy;
import org.allianceworkbench.ui.grid.internal.GridLayers;
import org.allianceworkbench.ui.grid.internal.HeaderHover;
import org.allianceworkbench.ui.grid.internal.HeadingKeys;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.nebula.widgets.nattable.edit.command.EditSelectionCommand;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A grid over rows of any number: columns can be moved, hidden, frozen, sized, and where the source can do it sorted and
 * filtered; cells are copied with Ctrl+C and, where somebody takes them, entered.
 * <p>
 * Must be used on the UI thread; rows are read in the background.
 */
public final class DataGrid {

	private final RowSource source;
	private final GridContents contents;
	private final GridLayers layers;
	private final CellProvider cells;
	private final NatTable table;
	private final ColumnMenu menu;
	private final CellSpeech speech;
	private final GridSelection selected;
	private final List<Runnable> listeners = new ArrayList<>();
	private Optional<Entering> entering = Optional.empty();

	/**
	 * A grid in a part.
	 *
	 * @param owner with what the reading of rows ends, for example when a study is closed
	 * @param frozen how many columns at the left stay in sight
	 * @param failed told on the UI thread when rows can't be read
	 */
	public DataGrid(Composite parent, RowSource source, StudyJob.Owner owner, int frozen, Consumer<Exception> failed) {
		this.source = source;
		// The row in focus may come only later.
		this.contents = new GridContents(parent, source, owner, failed, this::tell);
		this.layers = contents.layers();
		this.cells = contents.cells();
		this.table = contents.table();
		HeaderHover.install(table, cells, source, owner);
		layers.selection().registerCommandHandler(new GridCopy(layers.selection(), source, cells, owner, failed));
		this.menu = new ColumnMenu(table, layers, contents.sorting(), cells);
		this.selected = new GridSelection(layers.selection(), cells);
		this.speech = CellSpeech.install(table, layers.selection(), cells);
		layers.selection().addLayerListener(event -> {
			if (event instanceof ISelectionEvent) {
				tell();
			}
		});
		HeadingKeys.install(table, cells, () -> selected.anchor().map(GridSelection.Cell::row).orElse(-1), this::toggle);
		contents.load(() -> freeze(frozen));
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	private void freeze(int columns) {
		if (columns > 0 && columns <= cells.getColumnCount()) {
			table.doCommand(new FreezeColumnCommand(layers.body(), columns - 1));
		}
	}

	/** Calls back on the UI thread whenever columns and rows have been counted. */
	public void onShape(Runnable listener) {
		contents.onShape(listener);
	}

	/** Calls back when other cells are selected, and when rows have come. */
	public void onSelection(Runnable listener) {
		listeners.add(listener);
	}

	/** Lets values be entered. */
	public void setEditing(CellEditing editing) {
		entering = Optional.of(Entering.install(table, cells, editing));
	}

	/** Opens the editor of the selected cell. */
	public void edit() {
		table.doCommand(new EditSelectionCommand(table, table.getConfigRegistry()));
	}

	/** Enters a text into the selected cell as a person would; what is said about it comes back, empty when it is taken. */
	public String enter(String text) {
		edit();
		if (table.getActiveCellEditor() == null) {
			return "This can't be edited.";
		}
		table.getActiveCellEditor().setEditorValue(text);
		boolean taken = table.getActiveCellEditor().commit(MoveDirectionEnum.NONE, true);
		return taken ? "" : entering.map(Entering::refusal).orElse("");
	}

	/** Closes the editor of a cell without taking what stands in it. */
	public void cancelEdit() {
		if (table.getActiveCellEditor() != null) {
			table.getActiveCellEditor().close();
		}
	}

	/** Adds entries to the menu of cells and headers; called each time before it opens. */
	public void onMenu(Consumer<MenuManager> filling) {
		menu.onFill(filling);
	}

	/** The widget. */
	public Control control() {
		return table;
	}

	/** Reads shape and rows again, because the data have changed. */
	public void reload() {
		contents.reload();
	}

	/** Reads what is in sight again, because what is special about values has changed. */
	public void renew() {
		contents.renew();
	}

	/** Shows labels instead of values, or values instead of labels. */
	public void showLabels(boolean show) {
		contents.showLabels(show);
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

	/** A value as a person would enter it, by the place of its row in the source; empty while it is not fetched. */
	public String entered(ColumnSpec column, int row) {
		return cells.entered(cells.columns().indexOf(column), row);
	}

	/** Opens or closes the group that begins in a row, and says whether one does. */
	public boolean toggle(int row) {
		boolean heading = source.toggle(row);
		if (heading) {
			contents.startAgain();
		}
		return heading;
	}

	/** What is special about a row. */
	public RowMarks marks(int row) {
		return cells.marks(row);
	}

	/** What assistive technology is told about a cell, by positions in the source. */
	public String spoken(int column, int row) {
		return speech.spoken(column, row);
	}

	/** The selected cells. */
	public GridSelection selection() {
		return selected;
	}

	/** Copies the selected cells as text. */
	public void copy() {
		table.doCommand(new CopyDataToClipboardCommand("\t", System.lineSeparator(), table.getConfigRegistry()));
	}

	/** Selects all cells. */
	public void selectAll() {
		table.doCommand(new SelectAllCommand());
	}

	/** Selects a cell and scrolls to it, by positions in the source; a hidden column is shown again. */
	public void reveal(int column, int row) {
		if (layers.columns().isColumnIndexHidden(column)) {
			layers.columns().showColumnIndexes(List.of(column));
		}
		int position = layers.selection().getColumnPositionByIndex(column);
		table.doCommand(new SelectCellCommand(layers.selection(), position, row, false, false));
	}

	/** Selects a block of cells, by positions in the source. */
	public void select(int column, int row, int columns, int rows) {
		int position = layers.selection().getColumnPositionByIndex(column);
		layers.selection().clear();
		layers.selection().selectRegion(position, row, columns, rows);
		layers.selection().moveSelectionAnchor(position, row);
		table.redraw();
	}

	/** Sorts by a column: up, or down. */
	public void sort(int column, boolean down) {
		contents.sorting().sort(column, down ? SortDirectionEnum.DESC : SortDirectionEnum.ASC, false);
	}

	/** By what rows are sorted: names of columns, with a leading {@code -} down. */
	public List<String> order() {
		return contents.sorting().order();
	}

	/** Shows or hides the row with filters above the columns. */
	public void showFilters(boolean show) {
		contents.filters().setVisible(show);
	}

	/** Whether the row with filters is shown. */
	public boolean showsFilters() {
		return contents.filters().isVisible();
	}

	/** Opens the filter above the column in focus, so that it can be typed at once. */
	public void editFilter() {
		contents.filters().edit(table, selected.anchor().map(cell -> cells.columns().indexOf(cell.column())).orElse(0));
	}

	/** Enters a text into the filter that is open, as a person would. */
	public void enterFilter(String text) {
		table.getActiveCellEditor().setEditorValue(text);
		table.getActiveCellEditor().commit(MoveDirectionEnum.NONE, true);
	}

	/**
	 * Keeps rows by what columns must fit, as entered above them, and writes it there; what can't be understood is said and
	 * changes nothing.
	 */
	public String keep(Map<String, String> wanted) {
		return contents.keep(wanted);
	}

	/** What columns must fit now. */
	public Map<String, String> kept() {
		return contents.filters().kept();
	}

	/** Why the last filter was not understood, empty when it was. */
	public String problem() {
		return contents.problem();
	}
}
