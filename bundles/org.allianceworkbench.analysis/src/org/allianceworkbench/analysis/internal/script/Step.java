package org.allianceworkbench.analysis.internal.script;

import java.util.List;
import java.util.Map;

/** A step that prepares the data, in no language yet. */
sealed interface Step {

	/** Keeps rows in which all these columns hold something. */
	record Complete(List<String> columns) implements Step {
	}

	/** A column minus its mean. */
	record Centre(String column, String as) implements Step {
	}

	/** A column's mean within a group, and its deviation from it; an empty name leaves one out. */
	record Parts(String column, String group, String between, String within) implements Step {
	}

	/** A column's categories: they are sorted, the first is the reference. */
	record Categories(String column, List<String> order) implements Step {
	}

	/** A column's value in the row before, in the order of another column within a group. */
	record Lag(String column, String group, String order, String as) implements Step {
	}

	/** One identifier from two, where codes are unique only within another column. */
	record Nest(String column, String within) implements Step {
	}

	/** A column's codes become their positions in the design. */
	record Positions(String column, Map<String, Double> positions) implements Step {
	}

	/** From a row for each rating to a row for each pair of ratings, in columns {@code first} and {@code second}. */
	record Pairs(String rating, String role, String firstRole, String secondRole, List<String> keys) implements Step {
	}

	/** From a row with columns for each role to a row for each rating, with columns {@code rating} and {@code role}. */
	record Stack(List<String> columns, List<String> roles, String rating, String role, List<String> keep) implements Step {
	}

	/** A new column by a formula of each language. */
	record Compute(String as, String r, String spss) implements Step {
	}
}
