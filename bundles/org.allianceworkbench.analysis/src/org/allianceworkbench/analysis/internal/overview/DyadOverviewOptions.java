package org.allianceworkbench.analysis.internal.overview;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;
import org.allianceworkbench.analysis.internal.data.RatingColumns;

/**
 * Options of {@link DyadOverviewAnalysis}.
 */
public record DyadOverviewOptions(
		@Option(label = "Rating", help = "The rating that both sides give, in data with a row for each rating and a role column.",
				columns = Option.Columns.NUMBERS)
		Optional<String> rating,
		@Option(label = "Roles", help =
		"The two roles, client first. Without this option client and therapist, when the data name "
				+ "them so.")
		List<String> roles,
		@Option(label = "Two columns", help = "The client's and the therapist's ratings in data with both in one row.",
				columns = Option.Columns.NUMBERS)
		List<String> columns,
		@Option(label = "Experience", help = "A variable of the therapist, such as years of experience.",
				columns = Option.Columns.NUMBERS)
		Optional<String> experience,
		@Option(label = "Distress", help = "A variable of the client before treatment, such as depression or distress.",
				columns = Option.Columns.NUMBERS)
		Optional<String> distress,
		@Option(label = "Confidence", help = "Confidence level of all intervals.", byDefault = "0.95", lowest = 0.5,
		highest = 0.999)
		double confidence) {

	RatingColumns where() {
		return new RatingColumns(rating, roles, columns);
	}
}
