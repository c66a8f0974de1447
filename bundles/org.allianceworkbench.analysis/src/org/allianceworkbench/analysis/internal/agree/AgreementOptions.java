package org.allianceworkbench.analysis.internal.agree;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;
import org.allianceworkbench.analysis.internal.data.RatingColumns;

/**
 * Options of {@link AgreementAnalysis}.
 */
public record AgreementOptions(
		@Option(label = "Rating", help = "The rating that both sides give, in data with a row for each rating and a role column.",
				columns = Option.Columns.NUMBERS)
		Optional<String> rating,
		@Option(label = "Roles", help = "The two roles to compare, the first minus the second. Without this option client and "
				+ "therapist, when the data name them so.")
		List<String> roles,
		@Option(label = "Two columns", help = "The two sides' ratings in data with both in one row, the first minus the second.",
				columns = Option.Columns.NUMBERS)
		List<String> columns,
		@Option(label = "Repeated pairs",
		help = "Whether a client has several pairs of ratings. Then a client counts once in the "
				+ "test and the correlations, and the limits of agreement are those for repeated pairs. With 'no' all pairs "
				+ "are taken as "
				+ "independent.", byDefault = "auto")
		Repeated repeated,
		@Option(label = "Confidence", help = "Confidence level of all intervals.", byDefault = "0.95", lowest = 0.5,
		highest = 0.999)
		double confidence) {

	/** Whether clients have several pairs. */
	public enum Repeated {
		/** What the data say. */
		AUTO,
		/** Yes. */
		YES,
		/** All pairs are independent. */
		NO
	}

	RatingColumns where() {
		return new RatingColumns(rating, roles, columns);
	}
}
