package org.allianceworkbench.analysis.internal.agree;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;
import org.allianceworkbench.analysis.internal.data.RatingColumns;

/**
 * Options of {@link CongruenceAnalysis}.
 */
public record CongruenceOptions(
		@Option(label = "Rating", help = "The rating that both sides give, in data with a row for each rating and a role column.",
				columns = Option.Columns.NUMBERS)
		Optional<String> rating,
		@Option(label = "Roles", help =
		"The two roles, in data with a row for each rating. Without this option client and therapist, when "
				+ "the data name them so.")
		List<String> roles,
		@Option(label = "Two columns", help = "The two sides' ratings in data with both in one row.",
		columns = Option.Columns.NUMBERS)
		List<String> columns,
		@Option(label = "Fewest sessions", help = "A dyad needs as many sessions with both ratings for a correlation.",
		byDefault = "4",
				lowest = 3, highest = 1000)
		int least,
		@Option(label = "Confidence", help = "Confidence level of all intervals.", byDefault = "0.95", lowest = 0.5,
		highest = 0.999)
		double confidence) {

	RatingColumns where() {
		return new RatingColumns(rating, roles, columns);
	}
}
