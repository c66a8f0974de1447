package org.allianceworkbench.ui.parts;

import org.allianceworkbench.ui.lists.LongText;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.widgets.Event;

/** Tells what is wrong with the cell under the pointer, else what stands in it. */
final class PartHover<T> extends NatTableContentTooltip {

	private final NatTable table;
	private final PartGrid<T> grid;

	PartHover(NatTable table, PartGrid<T> grid) {
		super(table, GridRegion.BODY);
		this.table = table;
		this.grid = grid;
	}

	void install() {
		setPopupDelay(400);
	}

	@Override
	protected String getText(Event event) {
		int column = table.getColumnIndexByPosition(table.getColumnPositionByX(event.x));
		int row = table.getRowIndexByPosition(table.getRowPositionByY(event.y));
		if (column < 0 || row < 0 || row >= grid.rows().size()) {
			return null;
		}
		String text = grid.problem(column, row).map(problem -> problem.message()).orElseGet(() -> grid.text(column, row));
		return text.isBlank() || grid.columns().get(column).switched() && grid.problem(column, row).isEmpty() ? null
				: LongText.wrapped(text);
	}
}
