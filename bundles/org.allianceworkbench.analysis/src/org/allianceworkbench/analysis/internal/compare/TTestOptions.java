package org.allianceworkbench.analysis.internal.compare;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;

/**
 * Options of {@link TTestAnalysis}.
 */
public record TTestOptions(
		@Option(label = "Variable", help = "The variable whose means are compared.", columns = Option.Columns.NUMBERS)
		Optional<String> value,
		@Option(label = "Groups by", help = "The column that tells two independent groups apart, such as arm or site.",
				columns = Option.Columns.ANY)
		Optional<String> by,
		@Option(label = "Groups", help =
		"The two groups to compare, the first minus the second. Without this option the two that there "
				+ "are, in order.")
		List<String> groups,
		@Option(label = "Two columns", help = "For a paired test: the two columns, the first minus the second.",
				columns = Option.Columns.NUMBERS)
		List<String> columns,
		@Option(label = "Two occasions",
		help = "For a paired test in data with a row for each occasion: the two occasions, the first "
				+ "minus the second.")
		List<String> occasions,
		@Option(label = "Unit", help =
		"What counts once: rows, or clients with the mean of their rows. With 'auto' clients do when "
				+ "they have several rows.", byDefault = "auto")
		Unit unit,
		@Option(label = "Confidence", help = "Confidence level of all intervals.", byDefault = "0.95", lowest = 0.5,
		highest = 0.999)
		double confidence) {
}
