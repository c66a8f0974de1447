package org.allianceworkbench.ui.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.study.check.Violation;
import org.allianceworkbench.study.edit.command.StudyChange;
import org.allianceworkbench.ui.grid.internal.GridLooks;
import org.allianceworkbench.ui.lists.HintStack;
import org.allianceworkbench.ui.theme.Appearance;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultRowHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultRowHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A grid in which parts of a study are edited in place: by typing, by a choice, by the space bar; whole blocks by paste, fill
 * down and the Delete key. Sorted by a click on a header. Used on the UI thread.
 *
 * @param <T> what a row is
 */
public final class PartGrid<T> {

	private static final int ROW_HEIGHT = 26;
	private static final int HEADER_HEIGHT = 28;
	private static final int NUMBERS = 44;

	private final PartRows<T> rows;
	private final Consumer<StudyChange> doing;
	private final SelectionLayer selection;
	private final HintStack stack;
	private final NatTable table;
	private final List<Runnable> listeners = new ArrayList<>();
	private BiFunction<T, PartColumn<T>, Optional<Violation>> problems = (row, column) -> Optional.empty();
	private Runnable pasting = this::pasteCells;

	/**
	 * A grid in a part.
	 *
	 * @param doing does changes
	 */
	public PartGrid(Composite parent, List<PartColumn<T>> columns, Consumer<StudyChange> doing) {
		this.doing = doing;
		rows = new PartRows<>(columns, (row, column, text) -> write(List.of(row), column, text));
		stack = new HintStack(parent, SWT.BORDER);
		DataLayer data = new DataLayer(rows, 100, ROW_HEIGHT);
		IntStream.range(0, columns.size()).forEach(i -> data.setColumnWidthByPosition(i, columns.get(i).width()));
		selection = new SelectionLayer(data);
		ViewportLayer viewport = new ViewportLayer(selection);
		IDataProvider names = new PartHeader(rows);
		ColumnHeaderLayer columnHeader = new ColumnHeaderLayer(new DataLayer(names, 100, HEADER_HEIGHT), viewport, selection);
		IDataProvider numbers = new DefaultRowHeaderDataProvider(rows);
		DataLayer numberLayer = new DefaultRowHeaderDataLayer(numbers);
		numberLayer.setDefaultColumnWidth(NUMBERS);
		RowHeaderLayer rowHeader = new RowHeaderLayer(numberLayer, viewport, selection);
		CornerLayer corner = new CornerLayer(new DataLayer(new DefaultCornerDataProvider(names, numbers)), rowHeader,
				columnHeader);
		table = new NatTable(stack.control(), new GridLayer(viewport, columnHeader, rowHeader, corner), false);
		data.setConfigLabelAccumulator((labels, column, row) -> PartEditing.label(labels, rows, column, row, this::problem));
		table.addConfiguration(new DefaultNatTableStyleConfiguration());
		table.addConfiguration(new PartEditing<>(this, rows));
		table.configure();
		look();
		Appearance.follow(table, this::look);
		selection.addLayerListener(event -> {
			if (event instanceof ISelectionEvent) {
				listeners.forEach(Runnable::run);
			}
		});
		new PartHover<>(table, this).install();
	}

	private void look() {
		GridLooks.apply(table);
		PartLooks.apply(table);
	}

	/** Shows problems in cells, by the row and the column's feature. */
	public PartGrid<T> problems(BiFunction<T, PartColumn<T>, Optional<Violation>> finder) {
		problems = finder;
		return this;
	}

	/** Takes over what the paste key does. */
	public PartGrid<T> onPaste(Runnable work) {
		pasting = work;
		return this;
	}

	Optional<Violation> problem(int column, int row) {
		return row < rows.getRowCount() ? problems.apply(rows.shown().get(row), rows.columns().get(column)) : Optional.empty();
	}

	/** Shows rows, or the hint when there are none; the same cells stay selected. */
	public void show(List<T> all, String hintWhenEmpty) {
		List<T> before = rows.shown();
		rows.show(all);
		stack.show(table, !rows.shown().isEmpty(), rows.isFiltered() && !all.isEmpty()
				? "Nothing fits this filter.\nClear it to see everything." : hintWhenEmpty);
		keepSelection(before);
	}

	/** A grid with other rows forgets what was selected; the part that had the cursor gets it back. */
	private void keepSelection(List<T> before) {
		if (before.equals(rows.shown())) {
			table.refresh(false);
			return;
		}
		PositionCoordinate cursor = selection.getSelectionAnchor();
		boolean known = cursor != null && cursor.rowPosition >= 0 && cursor.rowPosition < before.size();
		int row = known ? rows.shown().indexOf(before.get(cursor.rowPosition)) : -1;
		int column = known ? cursor.columnPosition : 0;
		selection.clear();
		table.refresh();
		if (row >= 0) {
			select(column, row);
		}
	}

	/** Shows only rows in which a text stands. */
	public void filter(String text, List<T> all, String hintWhenEmpty) {
		rows.filter(text);
		show(all, hintWhenEmpty);
	}

	/** Paints the rows again, because what stands in them or is wrong with them has changed. */
	public void refresh() {
		table.refresh(false);
	}

	void sort(int column) {
		table.commitAndCloseActiveCellEditor();
		rows.sort(column);
		table.refresh();
	}

	/** Whether the rows stand in another order than the study's. */
	public boolean isSorted() {
		return rows.isSorted();
	}

	/** The rows shown. */
	public List<T> rows() {
		return rows.shown();
	}

	/** The columns. */
	public List<PartColumn<T>> columns() {
		return rows.columns();
	}

	/** What stands in a cell. */
	public String text(int column, int row) {
		return rows.text(column, row);
	}

	/** The rows of selected cells, in their order. */
	public List<T> selected() {
		return selectedRows().stream().map(rows.shown()::get).toList();
	}

	private List<Integer> selectedRows() {
		TreeSet<Integer> places = new TreeSet<>();
		for (Range range : selection.getSelectedRowPositions()) {
			IntStream.range(range.start, Math.min(range.end, rows.getRowCount())).forEach(places::add);
		}
		return List.copyOf(places);
	}

	/** The first selected cell: its column and row. */
	public Optional<PositionCoordinate> anchor() {
		PositionCoordinate anchor = selection.getSelectionAnchor();
		return anchor == null || anchor.rowPosition < 0 || anchor.rowPosition >= rows.getRowCount() ? Optional.empty()
				: Optional.of(anchor);
	}

	/** Selects a cell and brings it into sight. */
	public void select(int column, int row) {
		table.doCommand(new SelectCellCommand(selection, column, row, false, false));
	}

	/** Selects a block of cells. */
	public void select(int column, int row, int toColumn, int toRow) {
		select(column, row);
		table.doCommand(new SelectCellCommand(selection, toColumn, toRow, true, false));
	}

	/** Selects the row of a part. */
	public void reveal(T part) {
		int row = rows.shown().indexOf(part);
		if (row >= 0) {
			select(0, row);
		}
	}

	/** Selects all cells. */
	public void selectAll() {
		table.doCommand(new SelectAllCommand());
	}

	/** Opens the editor of the selected cell. */
	public void edit() {
		anchor().ifPresent(cell -> {
			ILayerCell place = selection.getCellByPosition(cell.columnPosition, cell.rowPosition);
			table.doCommand(new EditCellCommand(table, table.getConfigRegistry(), place));
		});
	}

	/** Is told when other cells are selected. */
	public void onSelection(Runnable listener) {
		listeners.add(listener);
	}

	/** Writes a text into a column of rows, as a user does. */
	public void write(List<T> some, PartColumn<T> column, String text) {
		column.change().filter(change -> !some.isEmpty()).ifPresent(change -> doing.accept(change.apply(some, text)));
	}

	/** Copies the selected cells as text with tabs. */
	public void copy() {
		List<int[]> cells = cells();
		if (cells.isEmpty()) {
			return;
		}
		int[] columns = cells.stream().mapToInt(cell -> cell[0]).distinct().sorted().toArray();
		String text = selectedRows().stream().map(row -> Arrays.stream(columns).mapToObj(column -> quoted(rows.text(column, row)))
				.collect(Collectors.joining("\t"))).collect(Collectors.joining(System.lineSeparator()));
		Clipboard clipboard = new Clipboard(table.getDisplay());
		try {
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	private static String quoted(String text) {
		return text.contains("\t") || text.contains("\n") || text.startsWith("\"") ? "\"" + text.replace("\"", "\"\"") + "\""
				: text;
	}

	private List<int[]> cells() {
		return Arrays.stream(selection.getSelectedCellPositions()).map(cell ->
				new int[] { cell.columnPosition, cell.rowPosition })
				.filter(cell -> cell[1] < rows.getRowCount()).toList();
	}

	/** What stands in the clipboard, empty when it is no text. */
	public String clipboard() {
		Clipboard clipboard = new Clipboard(table.getDisplay());
		try {
			return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
		} finally {
			clipboard.dispose();
		}
	}

	/** Pastes what the clipboard holds. */
	public void paste() {
		pasting.run();
	}

	/** Writes the first text of the clipboard into the selected cells of each column. */
	private void pasteCells() {
		String text = clipboard().lines().findFirst().orElse("");
		String[] texts = text.split("\t", -1);
		int[] columns = cells().stream().mapToInt(cell -> cell[0]).distinct().sorted().toArray();
		for (int i = 0; i < columns.length && i < texts.length; i++) {
			write(selected(), rows.columns().get(columns[i]), texts[i]);
		}
	}

	/** Writes what stands in the first selected row into those below it, column by column. */
	public void fillDown() {
		List<Integer> places = selectedRows();
		if (places.size() > 1) {
			List<T> below = selected().subList(1, places.size());
			cells().stream().mapToInt(cell -> cell[0]).distinct().sorted()
					.forEach(column -> write(below, rows.columns().get(column), rows.text(column, places.get(0))));
		}
	}

	/** Empties the selected cells. */
	public void clear() {
		cells().stream().mapToInt(cell -> cell[0]).distinct().filter(column -> rows.columns().get(column).choices().isEmpty())
				.forEach(column -> write(selected(), rows.columns().get(column), ""));
	}

	/** Switches the selected cells that are on or off: all to what the first one is not. */
	public void toggle() {
		anchor().map(cell -> rows.columns().get(cell.columnPosition)).filter(PartColumn::switched).ifPresent(first -> {
			String wanted = first.text().apply(rows.shown().get(anchor().orElseThrow().rowPosition)).equals("yes") ? "no" : "yes";
			cells().stream().mapToInt(cell -> cell[0]).distinct().mapToObj(column -> rows.columns().get(column))
					.filter(PartColumn::switched).forEach(column -> write(selected(), column, wanted));
		});
	}

	/** The widget. */
	public Control control() {
		return stack.control();
	}

	/** The grid itself, for the keyboard and menus. */
	public NatTable table() {
		return table;
	}

	/** What stands where there are no rows; empty when there are. */
	public String hint() {
		return stack.text();
	}

	/** Takes the keyboard. */
	public void setFocus() {
		(rows.shown().isEmpty() ? stack.control() : table).setFocus();
	}
}
