package org.allianceworkbench.analysis.internal.describe;

import java.util.List;

import org.allianceworkbench.analysis.Option;

/**
 * Options of {@link MissingnessAnalysis}.
 */
public record MissingnessOptions(
		@Option(label = "Variables", help = "The variables whose completeness is asked.", required = true,
		columns = Option.Columns.ANY)
		List<String> values,
		@Option(label = "Expected", help =
		"What counts as expected. 'design': each client at each occasion (and by each role) at "
				+ "which anybody has a value, so that an absent row counts as missing. 'rows': only the rows that are there.",
				byDefault = "design")
		Expected expected,
		@Option(label = "Patterns shown", help = "How many patterns the table shows, the most frequent first.", byDefault = "12",
				lowest = 1, highest = 1000)
		int patterns) {

	/** What counts as expected. */
	public enum Expected {
		DESIGN, ROWS
	}
}
