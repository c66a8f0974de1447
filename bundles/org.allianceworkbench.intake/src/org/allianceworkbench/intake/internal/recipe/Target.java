package org.allianceworkbench.intake.internal.recipe;

import org.allianceworkbench.intake.internal.cells.ValueReader;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.study.Variable;

/**
 * Where the values of a column go.
 *
 * @param column the column
 * @param variable the variable
 * @param occasion index of the occasion, or {@link #FROM_ROW}
 * @param role index of the rater role, or {@link #FROM_ROW}
 * @param reader how cells are read
 * @param step the step of the recipe, for people
 */
public record Target(SourceColumn column, Variable variable, int occasion, int role, ValueReader reader, String step) {

	/** The row says which, or the variable's level has none. */
	public static final int FROM_ROW = -1;
}
