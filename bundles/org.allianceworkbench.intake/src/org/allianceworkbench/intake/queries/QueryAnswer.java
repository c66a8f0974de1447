package org.allianceworkbench.intake.queries;

import org.allianceworkbench.store.Decision;

/**
 * What a workbook says about one question.
 *
 * @param question the question
 * @param cell address of the answer's cell
 * @param answer what was entered
 * @param comment what was said about it
 * @param outcome what follows
 * @param remark why it does not follow at once, empty when it does
 */
public record QueryAnswer(Decision question, String cell, String answer, String comment, Outcome outcome, String remark) {

	/** What follows from an answer. */
	public enum Outcome {
		/** There is no answer yet; the question stays open. */
		NONE,
		/** The question was closed before; this answer is not looked at. */
		CLOSED,
		/** The value is right: it is accepted. */
		CONFIRMED,
		/** The value is another one: it is corrected. */
		CORRECTED,
		/** Nobody knows the value: it is set missing. */
		UNKNOWN,
		/** The question is closed, but somebody must decide what follows. */
		TO_DECIDE
	}
}
