package org.allianceworkbench.format.excel.internal.model;

/**
 * One sheet of a workbook.
 *
 * @param name its name
 * @param state whether a user sees it
 * @param kind what it is
 * @param source where it is: a part's name or a position, for the workbook that made this
 */
public record SheetInfo(String name, State state, Kind kind, String source) {

	/** Whether a user sees a sheet. */
	public enum State {
		VISIBLE("visible"), HIDDEN("hidden"), VERY_HIDDEN("veryHidden");

		private final String word;

		State(String word) {
			this.word = word;
		}

		/** The word that Office Open XML has for it. */
		public String word() {
			return word;
		}

		/** The state with a word; visible when the word is unknown. */
		public static State of(String word) {
			for (State state : values()) {
				if (state.word.equals(word)) {
					return state;
				}
			}
			return VISIBLE;
		}
	}

	/** What a sheet is. */
	public enum Kind {
		/** Cells. */
		CELLS,
		/** Only a chart. */
		CHART,
		/** A macro sheet or dialog of Excel 4 and 5. */
		OTHER
	}
}
