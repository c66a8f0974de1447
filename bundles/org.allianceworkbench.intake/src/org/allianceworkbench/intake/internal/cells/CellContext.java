package org.allianceworkbench.intake.internal.cells;

import org.allianceworkbench.study.DateOrder;
import org.allianceworkbench.table.MissingValues;

/**
 * What a recipe and a file say about the cells of a column.
 *
 * @param decimal decimal mark of numbers written as text
 * @param dateOrder order of dates written as text
 * @param factor values are multiplied by it
 * @param sourceMissing user-missing values by the file's dictionary
 */
public record CellContext(char decimal, DateOrder dateOrder, double factor, MissingValues sourceMissing) {
}
