package org.allianceworkbench.intake.drift;

import java.util.List;

/**
 * One thing that differs.
 *
 * @param kind what kind of thing
 * @param column header of the column, empty when the file as a whole is meant
 * @param what what differs, one sentence for people, with the reason for what is proposed
 * @param answers what a person can accept, the proposal first, such as {@code renamed:wa_total=wai_total}; empty for what is
 *        harmless and only told
 */
public record DriftItem(Kind kind, String column, String what, List<String> answers) {

	/** Kinds of differences. */
	public enum Kind {
		COLUMN_ORDER, NEW_COLUMN, LOST_COLUMN, RENAMED_COLUMN, NEW_CODE, CHANGED_TYPE, CHANGED_LABELS, MOVED_HEADER, DATE_ORDER,
		NEW_SHEET, LOST_SHEET
	}

	public DriftItem {
		answers = List.copyOf(answers);
	}

	static DriftItem harmless(Kind kind, String column, String what) {
		return new DriftItem(kind, column, what, List.of());
	}

	/** Whether nothing needs to be decided. */
	public boolean isHarmless() {
		return answers.isEmpty();
	}
}
