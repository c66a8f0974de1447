package org.allianceworkbench.report;

import java.util.Objects;

/**
 * A note below a table, as in APA style: general notes first, then specific ones, then those about probabilities.
 *
 * @param kind which of the three
 * @param mark the superscript that a specific note or a probability explains, empty for a general note
 * @param text the note
 */
public record TableNote(Kind kind, String mark, String text) {

	/** Which note it is. */
	public enum Kind {
		GENERAL, SPECIFIC, PROBABILITY
	}

	public TableNote {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(mark);
		Objects.requireNonNull(text);
	}

	/** A note about the table as a whole. */
	public static TableNote general(String text) {
		return new TableNote(Kind.GENERAL, "", text);
	}
}
