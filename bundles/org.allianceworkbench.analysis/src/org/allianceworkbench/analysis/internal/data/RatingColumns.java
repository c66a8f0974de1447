package org.allianceworkbench.analysis.internal.data;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;

/**
 * Where the two sides' ratings stand; a group of options.
 *
 * @param rating in long data (a row for each rating, with a role column): the column of ratings
 * @param roles in long data: the codes or labels of the two roles; empty when the data tell
 * @param columns in wide data (both sides in a row): the two columns
 */
public record RatingColumns(
		@Option(label = "Rating", help = "The rating that both sides give, in data with a row for each rating and a role column.",
				columns = Option.Columns.NUMBERS)
		Optional<String> rating,
		@Option(label = "Roles", help = RatingColumns.ROLES)
		List<String> roles,
		@Option(label = "Two columns",
				help = "The client's and the therapist's ratings, in this order, in data with both in one row.",
				columns = Option.Columns.NUMBERS)
		List<String> columns) {

	/** Help of an option with the two roles. */
	public static final String ROLES = "The two roles, client first. Without this option client and therapist, when the data "
			+ "name them so.";
}
