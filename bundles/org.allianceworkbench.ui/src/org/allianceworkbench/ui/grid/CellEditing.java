package org.allianceworkbench.ui.grid;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.table.ColumnSpec;

/** Takes what is entered into a grid's cells; called on the UI thread. */
public interface CellEditing {

	/**
	 * What was entered into a cell.
	 *
	 * @param row place of the row in the source
	 * @param column the column
	 * @param text the text, blank for no value
	 */
	record Input(int row, ColumnSpec column, String text) {
	}

	/** Whether the values of a column can be entered at all. */
	boolean isEditable(ColumnSpec column);

	/** Why a column can't have a value, and what it can have; empty when it can. */
	Optional<String> refusal(ColumnSpec column, String text);

	/** Stores what was entered, in the background. */
	void enter(List<Input> inputs);
}
