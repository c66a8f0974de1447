package org.allianceworkbench.expression;

/** The values of one row. */
@FunctionalInterface
public interface Row {

	/**
	 * The value of a variable.
	 *
	 * @param variable its name as in the scope
	 * @param occasions 0 for this row, otherwise for the row so many occasions before
	 * @return of the type that the scope says, or missing
	 */
	Result value(String variable, int occasions);
}
