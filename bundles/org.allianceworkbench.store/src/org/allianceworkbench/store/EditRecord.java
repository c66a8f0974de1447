package org.allianceworkbench.store;

import java.util.List;

import org.allianceworkbench.table.Value;

/**
 * Values that were changed by hand in one step, so that the step can be taken back.
 *
 * @param event number of the entry of the history; 0 when nothing was changed
 * @param changes the values that were changed; those that had the value already are left out
 */
public record EditRecord(long event, List<Change> changes) {

	/**
	 * A change.
	 *
	 * @param row which row
	 * @param variable name of the variable as the codebook writes it
	 * @param before the value before
	 * @param after the value since then
	 */
	public record Change(RowKey row, String variable, Value before, Value after) {
	}

	public EditRecord {
		changes = List.copyOf(changes);
	}

	/** Whether no value was changed. */
	public boolean isNothing() {
		return changes.isEmpty();
	}
}
