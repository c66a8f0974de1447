package org.allianceworkbench.analysis.internal.data;

import java.util.List;
import java.util.Optional;

/**
 * Where the two sides' ratings stand.
 *
 * @param rating in long data (a row for each rating, with a role column): the column of ratings
 * @param roles in long data: the codes or labels of the two roles; empty when the data tell
 * @param columns in wide data (both sides in a row): the two columns
 */
public record RatingColumns(Optional<String> rating, List<String> roles, List<String> columns) {
}
