package org.allianceworkbench.ui.grid.internal;

import java.util.Optional;

import org.allianceworkbench.ui.grid.CellText;
import org.allianceworkbench.ui.grid.RowMarks;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/**
 * Tells assistive technology what a grid shows, which the grid itself does not: the control is a table whose name is the cell in
 * focus with its row, column, value and state; a change of the focus is announced. Each cell is a child whose number is its row
 * times the number of columns plus its column, by places in the source.
 */
public final class CellSpeech {

	/** Key of the widget's data under which the listener stands that answers for the cell in focus. */
	public static final String KEY = "org.allianceworkbench.ui.grid.speech";

	private final NatTable table;
	private final SelectionLayer selection;
	private final CellProvider cells;

	private CellSpeech(NatTable table, SelectionLayer selection, CellProvider cells) {
		this.table = table;
		this.selection = selection;
		this.cells = cells;
	}

	/** Makes a grid speak. */
	public static CellSpeech install(NatTable table, SelectionLayer selection, CellProvider cells) {
		CellSpeech speech = new CellSpeech(table, selection, cells);
		speech.install(table.getAccessible());
		return speech;
	}

	private void install(Accessible accessible) {
		AccessibleAdapter names = new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = event.childID < 0 ? inFocus() : spoken(event.childID % cells.getColumnCount(),
						event.childID / cells.getColumnCount());
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = "%,d rows, %,d columns".formatted(cells.getRowCount(), selection.getColumnCount());
			}
		};
		accessible.addAccessibleListener(names);
		table.setData(KEY, names);
		accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = event.childID < 0 ? ACC.ROLE_TABLE : ACC.ROLE_TABLECELL;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_FOCUSABLE | (table.isFocusControl() ? ACC.STATE_FOCUSED : 0);
			}

			@Override
			public void getFocus(AccessibleControlEvent event) {
				event.childID = ACC.CHILDID_SELF;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = inFocus();
			}
		});
		selection.addLayerListener(event -> {
			if (event instanceof ISelectionEvent && !table.isDisposed()) {
				accessible.sendEvent(ACC.EVENT_NAME_CHANGED, null);
				accessible.sendEvent(ACC.EVENT_VALUE_CHANGED, null);
				accessible.setFocus(ACC.CHILDID_SELF);
			}
		});
	}

	/** What is said about the cell in focus. */
	private String inFocus() {
		PositionCoordinate at = selection.getSelectionAnchor();
		int column = at.getColumnPosition() < 0 ? -1 : selection.getColumnIndexByPosition(at.getColumnPosition());
		int row = at.getRowPosition() < 0 ? -1 : selection.getRowIndexByPosition(at.getRowPosition());
		return column < 0 || row < 0 ? "Grid, no cell is selected" : spoken(column, row);
	}

	/** What is said about a cell: column, value, state, row. */
	public String spoken(int column, int row) {
		Optional<RowMarks.Heading> heading = cells.heading(row);
		if (heading.isPresent()) {
			return "Group %s, %,d rows, %s; row %,d of %,d".formatted(heading.get().title(), heading.get().rows(),
					heading.get().open() ? "open" : "closed", row + 1, cells.getRowCount());
		}
		CellText cell = cells.cell(column, row);
		String name = cells.columns().get(column).name();
		StringBuilder text = new StringBuilder(cells.header(column)).append(": ").append(switch (cell.state()) {
			case VALID -> cell.text();
			case USER_MISSING -> cell.text() + ", missing";
			case ABSENT -> "no value";
			case LOADING -> "being read";
		});
		if (cells.isDerived(column)) {
			text.append(", computed");
		}
		if (cells.marks(row).edited().contains(name)) {
			text.append(", changed by hand");
		}
		String found = cells.marks(row).flagged().get(name);
		if (found != null) {
			text.append(", open finding: ").append(found);
		}
		return text.append("; row ").append("%,d of %,d".formatted(row + 1, cells.getRowCount())).append(key(row)).toString();
	}

	/** The codes that name the row. */
	private String key(int row) {
		StringBuilder key = new StringBuilder();
		for (int column = 0; column < cells.getColumnCount(); column++) {
			if (GridKeys.NAMES.contains(cells.columns().get(column).name()) && cells.cell(column, row).state()
					== CellText.State.VALID) {
				key.append(", ").append(cells.header(column)).append(' ').append(cells.cell(column, row).text());
			}
		}
		return key.toString();
	}
}
