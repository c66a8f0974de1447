package org.allianceworkbench.moments;

import java.util.List;

import org.allianceworkbench.table.Progress;

/**
 * Where moments come from: a table in memory, a database, or sums that sites have sent. The solver does not know which.
 * <p>
 * A row is used when all variables that a request needs are valid in it: neither empty nor user-missing; weights must be
 * positive. Names are found without regard to case.
 */
public interface MomentSource {

	/** Names of all variables. */
	List<String> variables();

	/**
	 * What is known of a variable.
	 *
	 * @throws IllegalArgumentException when there is none of that name; the message names similar ones
	 */
	SourceVariable variable(String name);

	/** How many rows have valid values of all variables given, and why the others haven't. */
	RowsUsed used(List<String> needed);

	/**
	 * The categories of a variable among the rows that have valid values of all variables needed: texts in R's sort order
	 * (letters before case, lower case first), numbers by value.
	 */
	List<SourceVariable.Category> categories(String variable, List<String> needed);

	/**
	 * The distribution of a numeric variable among the rows that have valid values of all variables needed.
	 *
	 * @throws IllegalArgumentException when it is a text
	 */
	SourceVariable.Summary summary(String variable, List<String> needed);

	/**
	 * Whether each group of the inner keys lies in one group of the outer keys, among the rows that have valid values of all
	 * variables needed.
	 */
	boolean nested(List<String> inner, List<String> outer, List<String> needed);

	/** How many groups the keys make among the rows that have valid values of all variables needed. */
	int groups(List<String> keys, List<String> needed);

	/**
	 * Sums the products in one pass.
	 *
	 * @throws IllegalArgumentException when a variable is not there or is a text where a number is needed, a category is unknown,
	 *             the levels are not nested, a unit of the residuals lies in several clusters, two rows have the same role in one
	 *             unit or the same time in one series; the message names the rows' keys
	 */
	Moments moments(MomentRequest request, Progress progress);
}
