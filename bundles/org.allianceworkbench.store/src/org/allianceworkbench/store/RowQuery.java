package org.allianceworkbench.store;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.Value;

/**
 * Which rows and variables are wanted.
 *
 * @param level what one row of the answer is
 * @param variables names of variables of this level or levels above it (joined down), derived ones too; empty for
 *     all stored ones of this level
 * @param filter which rows
 * @param order columns of the answer to sort by; a leading {@code -} sorts down; empty for the natural order of the keys
 * @param offset rows to leave out at the beginning
 * @param limit most rows, -1 for all
 */
public record RowQuery(Level level, List<String> variables, Filter filter, List<String> order, long offset, long limit) {

	/**
	 * Rows that fit all of this; an empty list does not restrict, nor do codes of a key that rows of the level don't have.
	 *
	 * @param sites codes of sites
	 * @param therapists codes of therapists
	 * @param clients codes of clients
	 * @param occasions codes of occasions
	 * @param roles codes of rater roles
	 * @param search text that any key or text variable of the row contains
	 * @param conditions what single columns must fit, all of them
	 */
	public record Filter(List<String> sites, List<String> therapists, List<String> clients, List<String> occasions,
			List<String> roles, Optional<String> search, List<Condition> conditions) {

		public Filter {
			conditions = List.copyOf(conditions);
		}

		/** Without conditions of single columns. */
		public Filter(List<String> sites, List<String> therapists, List<String> clients, List<String> occasions,
				List<String> roles, Optional<String> search) {
			this(sites, therapists, clients, occasions, roles, search, List.of());
		}

		/** All rows. */
		public static final Filter ALL = new Filter(List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());

		/** Rows of one site. */
		public static Filter site(String code) {
			return new Filter(List.of(code), List.of(), List.of(), List.of(), List.of(), Optional.empty());
		}
	}

	/**
	 * What a column must fit.
	 *
	 * @param column a key or a variable of the level or above
	 * @param relation how the column's value must stand to the value
	 * @param value the value; a part of a text for {@link Relation#CONTAINS}, not looked at for the last two
	 */
	public record Condition(String column, Relation relation, Value value) {
	}

	/** How a column's value stands to another. Less and greater are about valid values only. */
	public enum Relation {
		EQUAL, UNEQUAL, LESS, AT_MOST, AT_LEAST, GREATER, CONTAINS, MISSING, VALID
	}

	/** All rows and own variables of a level. */
	public static RowQuery of(Level level) {
		return new RowQuery(level, List.of(), Filter.ALL, List.of(), 0, -1);
	}

	/** All rows of a level with some variables. */
	public static RowQuery of(Level level, String... variables) {
		return new RowQuery(level, List.of(variables), Filter.ALL, List.of(), 0, -1);
	}

	public RowQuery where(Filter rows) {
		return new RowQuery(level, variables, rows, order, offset, limit);
	}

	public RowQuery sortedBy(String... columns) {
		return new RowQuery(level, variables, filter, List.of(columns), offset, limit);
	}

	/** Only a window of the rows, for a grid that shows a part. */
	public RowQuery window(long first, long count) {
		return new RowQuery(level, variables, filter, order, first, count);
	}
}
