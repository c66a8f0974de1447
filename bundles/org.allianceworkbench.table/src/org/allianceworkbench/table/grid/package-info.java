/**
 * Cells as they stand in a spreadsheet or text file, before anybody has decided what is a header and what a number - and how
 * that is decided.
 * <p>
 * A {@link org.allianceworkbench.table.grid.Grid} streams rows of cells. {@link org.allianceworkbench.table.grid.LayoutGuess}
 * finds title, header and data rows; {@link org.allianceworkbench.table.grid.NumberText} and
 * {@link org.allianceworkbench.table.grid.DateText} recognise numbers and dates that are written as text;
 * {@link org.allianceworkbench.table.grid.GridTable} makes a typed table of the whole.
 */
package org.allianceworkbench.table.grid;
