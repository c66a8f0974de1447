/**
 * The rectangle of columns that every room of the house understands.
 * <p>
 * A {@link org.allianceworkbench.table.Table} has columns; a column has a {@link org.allianceworkbench.table.ColumnSpec}
 * (name, type, label, value labels, missing-value definitions, measure, display format) and values. It is held in memory or
 * streamed in batches by a {@link org.allianceworkbench.table.TableReader}. Files are opened and written through
 * {@link org.allianceworkbench.table.format.TableFormat}. Nothing here is ever {@code null} unless a method says so.
 * <p>
 * Plain Java: no Eclipse platform is needed.
 * {@snippet :
 * ColumnSpec bond = ColumnSpec.number("bond").label("Bond, as the client sees it").measure(Measure.SCALE)
 * 		.valueLabels(ValueLabels.of(1, "never", 7, "always", 97, "refused")).missing(MissingValues.of(97, 99))
 * 		.format(DisplayFormat.number(4, 1)).build();
 * TableBuilder rows = new TableBuilder(TableInfo.NONE, List.of(ColumnSpec.text("client").build(), bond));
 * rows.addRow().set(0, "A-001").set(1, 6.5);
 * rows.addRow().set(0, "A-002").set(1, 97);
 * Table sessions = rows.build();
 * double asItCame = sessions.column("bond").number(1); // 97
 * double forComputing = sessions.column("bond").valid(1); // NaN
 * }
 */
package org.allianceworkbench.table;
