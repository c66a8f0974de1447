package org.allianceworkbench.ui.grid.internal;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.freeze.command.UnFreezeGridCommand;
import org.eclipse.nebula.widgets.nattable.hideshow.command.MultiColumnHideCommand;
import org.eclipse.nebula.widgets.nattable.hideshow.command.ShowAllColumnsCommand;
import org.eclipse.nebula.widgets.nattable.reorder.command.ColumnReorderCommand;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** The menu of a grid's cells and headers, by the mouse at a column or by the keyboard at the cell in focus. */
public final class ColumnMenu {

	private final NatTable table;
	private final GridLayers layers;
	private final Sorting sorting;
	private final CellProvider cells;
	private Consumer<MenuManager> filling = menu -> {
		// nobody adds anything
	};
	private int position = -1;

	/** The menu of a grid. */
	public ColumnMenu(NatTable table, GridLayers layers, Sorting sorting, CellProvider cells) {
		this.table = table;
		this.layers = layers;
		this.sorting = sorting;
		this.cells = cells;
		table.addListener(SWT.MenuDetect, this::aim);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		table.setMenu(menu.createContextMenu(table));
	}

	/** Sets who adds entries above those of the columns. */
	public void onFill(Consumer<MenuManager> others) {
		filling = others;
	}

	/** The mouse means the column under it, and chooses a cell that is not chosen yet; the keyboard means that in focus. */
	private void aim(Event event) {
		SelectionLayer selection = layers.selection();
		position = selection.getSelectionAnchor().getColumnPosition();
		if (event.detail != SWT.MENU_KEYBOARD) {
			Point at = table.toControl(event.x, event.y);
			int column = table.getColumnPositionByX(at.x);
			int index = table.getColumnIndexByPosition(column);
			position = index < 0 ? -1 : selection.getColumnPositionByIndex(index);
			int row = table.getRowIndexByPosition(table.getRowPositionByY(at.y));
			boolean body = table.getRegionLabelsByXY(at.x, at.y) != null && table.getRegionLabelsByXY(at.x, at.y)
					.hasLabel("BODY");
			if (body && position >= 0 && row >= 0 && !selection.isCellPositionSelected(position, row)) {
				table.doCommand(new SelectCellCommand(selection, position, row, false, false));
			}
		}
	}

	private void fill(IMenuManager menu) {
		filling.accept((MenuManager) menu);
		if (position < 0) {
			menu.add(action("Show &All Columns", () -> table.doCommand(new ShowAllColumnsCommand())));
			return;
		}
		int index = layers.selection().getColumnIndexByPosition(position);
		int here = position;
		menu.add(new Separator());
		MenuManager column = new MenuManager("Co&lumn " + cells.header(index));
		if (layers.filters().isPresent()) {
			column.add(action("Sort &Up", () -> sorting.sort(index, SortDirectionEnum.ASC, false)));
			column.add(action("Sort &Down", () -> sorting.sort(index, SortDirectionEnum.DESC, false)));
			column.add(action("&Natural Order", () -> sorting.sort(index, SortDirectionEnum.NONE, false)));
			column.add(new Separator());
		}
		column.add(action("&Hide", () -> table.doCommand(new MultiColumnHideCommand(layers.selection(), here))));
		column.add(action("Show &All Columns", () -> table.doCommand(new ShowAllColumnsCommand())));
		column.add(action("Move &Left", () -> move(here, here - 1)));
		column.add(action("Move &Right", () -> move(here, here + 2)));
		column.add(action("&Keep in Sight up to Here", () -> {
			table.doCommand(new UnFreezeGridCommand());
			table.doCommand(new FreezeColumnCommand(layers.body(), here));
		}));
		column.add(action("Let All &Scroll", () -> table.doCommand(new UnFreezeGridCommand())));
		menu.add(column);
	}

	private void move(int from, int to) {
		if (to >= 0 && to <= layers.selection().getColumnCount()) {
			table.doCommand(new ColumnReorderCommand(layers.selection(), from, to));
		}
	}

	private static Action action(String label, Runnable work) {
		return new Action(label) {
			@Override
			public void run() {
				work.run();
			}
		};
	}
}
