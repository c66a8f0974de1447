package org.allianceworkbench.analysis.internal.agree;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;

/**
 * Options of {@link IccAnalysis}.
 */
public record IccOptions(
		@Option(label = "Columns", help = "The raters' columns, in data with a row for each thing that is rated.",
				columns = Option.Columns.NUMBERS)
		List<String> columns,
		@Option(label = "Rating", help = "The rating, in data with a row for each rating and a role column that tells the raters "
				+ "apart; what is rated is the client, or the client at an occasion.", columns = Option.Columns.NUMBERS)
		Optional<String> rating,
		@Option(label = "Confidence", help = "Confidence level of all intervals.", byDefault = "0.95", lowest = 0.5,
		highest = 0.999)
		double confidence) {
}
