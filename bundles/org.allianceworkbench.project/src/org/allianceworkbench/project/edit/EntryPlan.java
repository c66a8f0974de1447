package org.allianceworkbench.project.edit;

import java.util.List;

import org.allianceworkbench.store.CellEdit;

/**
 * What would come of entries; nothing is stored yet.
 *
 * @param changes values that would change
 * @param unchanged how many values are so already
 * @param refused entries that can't be stored
 */
public record EntryPlan(List<CellEdit> changes, int unchanged, List<Refusal> refused) {

	/**
	 * An entry that can't be stored.
	 *
	 * @param entry the entry
	 * @param why one sentence that says what is allowed
	 */
	public record Refusal(Entry entry, String why) {
	}

	public EntryPlan {
		changes = List.copyOf(changes);
		refused = List.copyOf(refused);
	}
}
