package org.allianceworkbench.ui.grid.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.ui.grid.RowSource;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.theme.Appearance;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.swt.widgets.Composite;

/** What a grid shows: columns, and rows by pages in an order and through a filter. All is read in the background. */
public final class GridContents {

	private static final int DIGIT_WIDTH = 9;
	private static final int LEAST_NUMBER_WIDTH = 48;

	/** What is known of the source before its rows. */
	private record Shape(List<ColumnSpec> columns, long rows) {
	}

	private final RowSource source;
	private final StudyJob.Owner owner;
	private final Consumer<Exception> failed;
	private final Runnable arrived;
	private final CellProvider cells;
	private final RowPages pages;
	private final Sorting sorting;
	private final GridFilters filters;
	private final GridLayers layers;
	private final NatTable table;
	private boolean fitted;
	private String problem = "";
	private Runnable shaped = () -> {
		// nobody has asked yet
	};

	/**
	 * A table over a source, which shows nothing before {@link #load}.
	 *
	 * @param owner with what the reading of rows ends
	 * @param failed told on the UI thread when rows can't be read
	 * @param arrived told on the UI thread when rows have come
	 */
	public GridContents(Composite parent, RowSource source, StudyJob.Owner owner, Consumer<Exception> failed, Runnable arrived) {
		this.source = source;
		this.owner = owner;
		this.failed = failed;
		this.arrived = arrived;
		this.pages = new RowPages(source, owner, this::arrived, this::fail);
		this.cells = new CellProvider(pages, source::header);
		this.sorting = new Sorting(cells, this::sorted);
		this.filters = new GridFilters(cells, this::keep);
		ConfigRegistry registry = new ConfigRegistry();
		this.layers = new GridLayers(cells, source::number, source.isArrangeable() ? Optional.of(sorting) : Optional.empty(),
				filters::typed, registry);
		filters.row(layers.filters());
		this.table = new NatTable(parent, layers.grid(), false);
		table.setConfigRegistry(registry);
		table.addConfiguration(new DefaultNatTableStyleConfiguration());
		if (source.isArrangeable()) {
			table.addConfiguration(new SingleClickSortConfiguration(GridLooks.sortedHeader()));
		}
		table.configure();
		GridLooks.apply(table);
		Appearance.follow(table, () -> GridLooks.apply(table));
	}

	/** The widget. */
	public NatTable table() {
		return table;
	}

	/** Its layers. */
	public GridLayers layers() {
		return layers;
	}

	/** The cells by positions in the source. */
	public CellProvider cells() {
		return cells;
	}

	/** By what rows are sorted. */
	public Sorting sorting() {
		return sorting;
	}

	/** By what rows are kept. */
	public GridFilters filters() {
		return filters;
	}

	/** Calls back on the UI thread whenever columns and rows have been counted. */
	public void onShape(Runnable listener) {
		shaped = listener;
	}

	/** Reads shape and rows, because there are none yet or the data have changed; then does something. */
	public void load(Runnable then) {
		new StudyJob<>("Counting rows", progress -> new Shape(source.columns(), source.count()), shape -> shape(shape, then),
				this::fail).of(owner).unseen().schedule();
	}

	/** Reads shape and rows again. */
	public void reload() {
		load(() -> {
			// all else stays as it is
		});
	}

	/** Reads what is in sight again, because what is special about values has changed. */
	public void renew() {
		pages.renew();
	}

	/** Forgets all rows and reads them again. */
	public void startAgain() {
		pages.clear();
		reload();
	}

	/** Shows labels instead of values, or values instead of labels. */
	public void showLabels(boolean show) {
		cells.showLabels(show);
		ColumnWidths.fit(table, cells, layers.data(), pages.firstThere());
		restructure();
	}

	private void sorted() {
		arrange(filters.kept());
	}

	/** Keeps rows by what columns must fit, by their names; what can't be understood is said and changes nothing. */
	public String keep(Map<String, String> wanted) {
		arrange(wanted);
		if (problem.isEmpty()) {
			filters.keep(wanted);
		}
		return problem;
	}

	/** Why the last filter was not understood, empty when it was. */
	public String problem() {
		return problem;
	}

	private void arrange(Map<String, String> wanted) {
		try {
			source.arrange(sorting.order(), wanted);
			problem = "";
			startAgain();
		} catch (IllegalArgumentException e) {
			problem = String.valueOf(e.getMessage());
			shaped.run();
		}
	}

	private void shape(Shape shape, Runnable then) {
		if (table.isDisposed()) {
			return;
		}
		boolean same = shape.columns().equals(cells.columns()) && shape.rows() == cells.getRowCount();
		fitted = fitted && shape.columns().equals(cells.columns());
		if (same) {
			pages.renew();
			table.refresh(false);
		} else {
			pages.clear();
			cells.shape(shape.columns(), shape.rows());
			filters.show();
			layers.rowNumbers().setDefaultColumnWidth(
					Math.max(LEAST_NUMBER_WIDTH, DIGIT_WIDTH * Long.toString(shape.rows()).length() + 20));
			restructure();
		}
		then.run();
		shaped.run();
	}

	/**
	 * Lays the grid out anew. The selection is put aside meanwhile, since the grid would look it up for each of the rows, which
	 * takes seconds among a million; the cell in focus is chosen again.
	 */
	private void restructure() {
		PositionCoordinate focus = layers.selection().getSelectionAnchor();
		int row = focus.getRowPosition();
		int column = focus.getColumnPosition();
		layers.selection().clear(false);
		table.refresh();
		if (row >= 0 && row < cells.getRowCount() && column >= 0 && column < layers.selection().getColumnCount()) {
			table.doCommand(new SelectCellCommand(layers.selection(), column, row, false, false));
		}
	}

	private void arrived() {
		if (table.isDisposed()) {
			return;
		}
		if (!fitted) {
			fitted = true;
			ColumnWidths.fit(table, cells, layers.data(), pages.firstThere());
			restructure();
		} else {
			table.refresh(false);
		}
		arrived.run();
	}

	private void fail(Exception cause) {
		if (!table.isDisposed()) {
			failed.accept(cause);
		}
	}
}
