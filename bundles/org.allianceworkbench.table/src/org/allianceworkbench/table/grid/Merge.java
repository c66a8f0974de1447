package org.allianceworkbench.table.grid;

/**
 * Merged cells, rows and columns from 1, bounds included; the value stands in the first cell.
 */
public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
}
