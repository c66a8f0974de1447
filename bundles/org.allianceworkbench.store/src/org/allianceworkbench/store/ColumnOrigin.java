package org.allianceworkbench.store;

/**
 * How an import read one column, so that each of its values can be traced to its cell and to the step of the recipe.
 *
 * @param sheet sheet as in the {@link Source} of the rows
 * @param header header of the column
 * @param column place of the column from 0; -1 for files without cells, such as those of SPSS
 * @param variable name of the variable
 * @param occasion code of the occasion that the column is about, empty when each row says it
 * @param role code of the rater role, likewise
 * @param step the step of the recipe, for people
 */
public record ColumnOrigin(String sheet, String header, int column, String variable, String occasion, String role, String step) {
}
