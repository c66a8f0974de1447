/**
 * The rectangle of columns that every room of the house understands.
 * <p>
 * A {@link org.allianceworkbench.table.Table} has columns; a column has a {@link org.allianceworkbench.table.ColumnSpec}
 * (name, type, label, value labels, missing-value definitions, measure, display format) and values. It is held in memory or
 * streamed in batches by a {@link org.allianceworkbench.table.TableReader}. Files are opened and written through
 * {@link org.allianceworkbench.table.format.TableFormat}. Nothing here is ever {@code null} unless a method says so.
 */
package org.allianceworkbench.table;
