package org.allianceworkbench.intake.queries;

import java.util.List;

/**
 * A workbook of questions that came back and was found to be in order.
 *
 * @param site code of the site
 * @param by who answered
 * @param answers what it says about each question
 */
public record QueryReading(String site, String by, List<QueryAnswer> answers) {

	public QueryReading {
		answers = List.copyOf(answers);
	}

	/** How many answers have this outcome. */
	public long count(QueryAnswer.Outcome outcome) {
		return answers.stream().filter(answer -> answer.outcome() == outcome).count();
	}
}
