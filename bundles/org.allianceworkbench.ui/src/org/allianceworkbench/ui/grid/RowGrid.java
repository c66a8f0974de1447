package org.allianceworkbench.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.allianceworkbench.ui.grid.internal.GridLooks;
import org.allianceworkbench.ui.grid.internal.RowTexts;
import org.allianceworkbench.ui.lists.HintStack;
import org.allianceworkbench.ui.lists.LongText;
import org.allianceworkbench.ui.theme.Appearance;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultRowSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * A grid of rows that are chosen as a whole, with columns that share its width; where there are no rows a hint stands instead.
 * Used on the UI thread.
 *
 * @param <T> what a row is
 */
public final class RowGrid<T> {

	/**
	 * A column.
	 *
	 * @param name what stands above it
	 * @param share its share of the width
	 * @param least least width in pixels
	 * @param text what stands in it
	 */
	public record TextColumn<T>(String name, int share, int least, Function<T, String> text) {
	}

	private static final int ROW_HEIGHT = 26;
	private static final int HEADER_HEIGHT = 28;

	private final RowTexts<T> texts;
	private final RowSelectionModel<T> chosen;
	private final SelectionLayer selection;
	private final HintStack stack;
	private final NatTable table;
	private final List<Runnable> listeners = new ArrayList<>();

	/**
	 * A grid in a part.
	 *
	 * @param marked rows that are set apart by colour, since they need somebody
	 */
	public RowGrid(Composite parent, List<TextColumn<T>> columns, Predicate<T> marked) {
		stack = new HintStack(parent, SWT.BORDER);
		texts = new RowTexts<>(columns.stream().map(TextColumn::text).toList());
		DataLayer data = new DataLayer(texts, 100, ROW_HEIGHT);
		data.setColumnPercentageSizing(true);
		double all = columns.stream().mapToInt(TextColumn::share).sum();
		for (int column = 0; column < columns.size(); column++) {
			data.setColumnWidthPercentageByPosition(column, 100 * columns.get(column).share() / all);
			data.setMinColumnWidth(column, columns.get(column).least());
		}
		data.setConfigLabelAccumulator((labels, column, row) -> {
			if (marked.test(texts.getRowObject(row))) {
				labels.addLabelOnTop(GridLooks.OPEN);
			}
		});
		selection = new SelectionLayer(data, false);
		selection.addConfiguration(new DefaultRowSelectionLayerConfiguration());
		chosen = new RowSelectionModel<>(selection, texts, texts::indexOfRowObject, true);
		selection.setSelectionModel(chosen);
		ViewportLayer viewport = new ViewportLayer(selection);
		IDataProvider names = texts.header(columns.stream().map(TextColumn::name).toList());
		CompositeLayer grid = new CompositeLayer(1, 2);
		grid.setChildLayer(GridRegion.COLUMN_HEADER, new ColumnHeaderLayer(new DataLayer(names, 100, HEADER_HEIGHT), viewport,
				selection), 0, 0);
		grid.setChildLayer(GridRegion.BODY, viewport, 0, 1);
		table = new NatTable(stack.control(), grid, false);
		table.addConfiguration(new DefaultNatTableStyleConfiguration());
		table.configure();
		GridLooks.apply(table);
		Appearance.follow(table, () -> GridLooks.apply(table));
		install();
	}

	private void install() {
		selection.addLayerListener(event -> {
			if (event instanceof org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent) {
				listeners.forEach(Runnable::run);
			}
		});
		// Enter belongs to the grid and not to the dialog's button; Tab and Escape leave it, since rows are reached by arrows.
		table.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN && (event.doit
				|| event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
				|| event.detail == SWT.TRAVERSE_ESCAPE));
		new NatTableContentTooltip(table, GridRegion.BODY) {
			@Override
			protected String getText(Event event) {
				String text = super.getText(event);
				return text == null || text.isBlank() ? null : LongText.wrapped(text);
			}
		};
	}

	/** Shows rows, or the hint when there are none; rows at the same places stay chosen. */
	public void show(List<T> rows, String hintWhenEmpty) {
		int[] before = selected().stream().mapToInt(texts::indexOfRowObject).filter(row -> row >= 0 && row < rows.size())
				.toArray();
		selection.clear();
		texts.show(rows);
		stack.show(table, !rows.isEmpty(), hintWhenEmpty);
		table.refresh();
		select(before);
	}

	/** Chooses rows by their places and brings the first of them into sight. */
	public void select(int... places) {
		for (int i = 0; i < places.length; i++) {
			table.doCommand(new SelectRowsCommand(selection, 0, new int[] { places[i] }, false, i > 0, places[0]));
		}
	}

	/** The rows shown. */
	public List<T> rows() {
		return texts.rows();
	}

	/** The rows that are chosen, in their order. */
	public List<T> selected() {
		return texts.rows().stream().filter(chosen.getSelectedRowObjects()::contains).toList();
	}

	/** Is told when other rows are chosen. */
	public void onSelection(Runnable listener) {
		listeners.add(listener);
	}

	/** Is done on Enter and on a double click. */
	public void onOpen(Runnable work) {
		onKey(SWT.CR, work);
		table.addListener(SWT.MouseDoubleClick, event -> work.run());
	}

	/** Is done when a key is pressed. */
	public void onKey(int key, Runnable work) {
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == key && event.stateMask == 0) {
				work.run();
			}
		});
	}

	/** The widget. */
	public Control control() {
		return stack.control();
	}

	/** The grid itself, for the keyboard. */
	public Control table() {
		return table;
	}

	/** What stands where there are no rows; empty when there are. */
	public String hint() {
		return stack.text();
	}
}
