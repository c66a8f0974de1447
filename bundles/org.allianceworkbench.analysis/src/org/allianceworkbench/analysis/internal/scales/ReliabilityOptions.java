package org.allianceworkbench.analysis.internal.scales;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;

/**
 * Options of {@link ReliabilityAnalysis}.
 */
public record ReliabilityOptions(
		@Option(label = "Items", help = "The items of the scale.", required = true, columns = Option.Columns.NUMBERS)
		List<String> items,
		@Option(label = "Reversed items",
		help = "Items that are keyed the other way round: lowest + highest answer - answer is taken.",
				columns = Option.Columns.NUMBERS)
		List<String> reverse,
		@Option(label = "Lowest answer", help = "Lowest answer that an item can have, for reversing. Without it the lowest that "
				+ "occurs.")
		Optional<Double> lowest,
		@Option(label = "Highest answer",
		help = "Highest answer that an item can have, for reversing. Without it the highest that "
				+ "occurs.")
		Optional<Double> highest,
		@Option(label = "Groups", help =
		"Judge the scale in each group apart: columns, or keys of the design such as role, occasion, site.",
				columns = Option.Columns.ANY)
		List<String> by,
		@Option(label = "Confidence", help = "Confidence level of all intervals.", byDefault = "0.95", lowest = 0.5,
		highest = 0.999)
		double confidence) {
}
