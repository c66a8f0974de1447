package org.allianceworkbench.ui.grid.internal;

import org.eclipse.nebula.widgets.nattable.layer.event.IStructuralChangeEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionModel;

/**
 * What is selected in a grid of many rows. When a whole grid is laid out anew the grid's own model asks of each row number
 * whether it is a selected column, which takes seconds among a million; this one just lets the selection go.
 */
final class LightSelection extends SelectionModel {

	private final SelectionLayer layer;

	LightSelection(SelectionLayer layer) {
		super(layer);
		this.layer = layer;
	}

	@Override
	public void handleLayerEvent(IStructuralChangeEvent event) {
		if (isEmpty()) {
			return;
		}
		if (event.getColumnDiffs() == null && event.getRowDiffs() == null) {
			layer.clear();
		} else {
			super.handleLayerEvent(event);
		}
	}
}
