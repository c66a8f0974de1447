package org.allianceworkbench.store;

import java.time.OffsetDateTime;
import java.util.Optional;

import org.allianceworkbench.table.Value;

/**
 * What was decided about a finding. It holds for the same rule, row, variable and original value, whatever import brings them
 * again; for another value it does not hold.
 *
 * @param id its number, from 1
 * @param kind what was decided
 * @param when when
 * @param who by whom
 * @param reason why; for {@link Kind#ASK} the question
 * @param finding what was found, as it was then
 * @param before the stored value before
 * @param value the stored value that was decided; that before when the decision changes nothing
 * @param undone when it was taken back
 * @param answer for {@link Kind#ASK}: what the site answered
 */
public record Decision(long id, Kind kind, OffsetDateTime when, String who, String reason, Finding finding, Value before,
		Value value, Optional<OffsetDateTime> undone, Optional<Answer> answer) {

	/** What can be decided. */
	public enum Kind {
		/** The value was corrected. */
		CORRECT,
		/** The value is right as it is. */
		ACCEPT,
		/** The value was set missing, by a code of the codebook or system-missing. */
		SET_MISSING,
		/** The site is asked; open until it has answered. */
		ASK
	}

	/**
	 * A site's answer.
	 *
	 * @param when when it was read
	 * @param readBy user who read it
	 * @param by who answered at the site
	 * @param answer the answer
	 * @param comment and what was said about it
	 */
	public record Answer(OffsetDateTime when, String readBy, String by, String answer, String comment) {
	}

	/** Whether it was not taken back. */
	public boolean holds() {
		return undone.isEmpty();
	}

	/** Whether it is a question that waits for its answer. */
	public boolean isOpenQuestion() {
		return kind == Kind.ASK && holds() && answer.isEmpty();
	}

	/** Whether it is about a finding: the same rule, row and variable, and the same original value. */
	public boolean isAbout(Finding other) {
		return isAboutPlaceOf(other) && finding.value().equals(other.value());
	}

	/** Whether it is about the place of a finding: the same rule, row and variable, but perhaps another value. */
	public boolean isAboutPlaceOf(Finding other) {
		return finding.rule().equals(other.rule()) && finding.row().equals(other.row())
				&& finding.variable().equals(other.variable());
	}
}
