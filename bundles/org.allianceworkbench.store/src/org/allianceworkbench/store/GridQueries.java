package org.allianceworkbench.store;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

import org.allianceworkbench.study.Level;

/**
 * What a grid over a store's rows asks for besides the rows themselves.
 * <p>
 * In rows of {@link Level#OCCASION} a variable of the ratings can be named as one role sees it, {@code CLIENT:alliance}, or as
 * the difference of two roles, {@code CLIENT-THERAPIST:alliance}: the dyad-session, one row with both sides.
 */
public interface GridQueries {

	/** Sees how much of a rating is answered. */
	@FunctionalInterface
	interface AnswerVisitor {

		/**
		 * A rating.
		 *
		 * @param answers how many variables of each group have a value, user-missing codes counted
		 */
		void rating(String site, String client, String occasion, String role, int[] answers);
	}

	/**
	 * Which values of a window of rows were last changed by hand.
	 *
	 * @return for each row of the window the names of such variables; nothing at all when no hand has changed any
	 */
	List<Set<String>> edited(RowQuery window) throws StoreException;

	/**
	 * Where a row stands among a query's rows, from 0; of a row of a level above, the first row below it. Empty when the query
	 * does not give it.
	 */
	OptionalLong place(RowQuery rows, RowKey row) throws StoreException;

	/**
	 * What a column looks like.
	 *
	 * @param column a variable or key of the query's level or above
	 * @throws StoreException when there is none, or its definition can't be computed
	 */
	ColumnSummary summary(RowQuery rows, String column) throws StoreException;

	/**
	 * How many rows each site or therapist has.
	 *
	 * @param by {@link Level#SITE} or {@link Level#THERAPIST}
	 */
	List<RowGroup> groups(RowQuery rows, Level by) throws StoreException;

	/**
	 * How much of each rating is answered, in the order of sites, clients, occasions and roles.
	 *
	 * @param groups names of variables of the ratings, for example one group for each instrument
	 */
	void answers(RowQuery.Filter filter, List<List<String>> groups, AnswerVisitor visitor) throws StoreException;

	/** Numbers of the imports that made rows of a site's clients, or of what hangs on them; the oldest first. */
	List<Long> importsOf(String site) throws StoreException;

	/**
	 * The changes by hand, the newest first.
	 *
	 * @param most most changes that are given
	 */
	List<AuditEntry> audit(int most) throws StoreException;
}
