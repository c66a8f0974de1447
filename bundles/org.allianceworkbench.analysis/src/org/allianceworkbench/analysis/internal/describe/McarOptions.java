package org.allianceworkbench.analysis.internal.describe;

import java.util.List;

import org.allianceworkbench.analysis.Option;

/**
 * Options of {@link McarAnalysis}.
 */
public record McarOptions(
		@Option(label = "Variables", help = "The variables whose missing values are looked at.", required = true,
				columns = Option.Columns.NUMBERS)
		List<String> values,
		@Option(label = "Over", help =
		"What is missing next to what: a variable's values at the occasions of a client, or the variables "
				+ "of a row. With 'auto' occasions, when the data have clients and occasions.", byDefault = "auto")
		Over over,
		@Option(label = "Predictors", help =
		"Variables of the clients that may tell who misses values, such as distress or arm; texts are "
				+ "categories. Without any, the variables themselves are compared between rows with and without a value of "
				+ "another.",
				columns = Option.Columns.ANY)
		List<String> predictors,
		@Option(label = "Categorical", help = "Predictors with numbers that stand for categories.", columns = Option.Columns.ANY)
		List<String> categorical,
		@Option(label = "Confidence", help = "Confidence level of all intervals.", byDefault = "0.95", lowest = 0.5,
		highest = 0.999)
		double confidence) {

	/** What is missing next to what. */
	public enum Over {
		/** Occasions when the data have them. */
		AUTO,
		/** A variable's values at the occasions. */
		OCCASIONS,
		/** The variables of a row. */
		VARIABLES
	}
}
