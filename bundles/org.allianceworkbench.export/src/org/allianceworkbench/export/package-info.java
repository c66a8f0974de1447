/**
 * Exports: data leave a study in the form the next person needs.
 * <p>
 * An {@link org.allianceworkbench.export.run.Exporter} carries out the definition that the study keeps
 * ({@link org.allianceworkbench.study.Export}): it lays the rows out as a {@link org.allianceworkbench.table.Table} and has an
 * {@link org.allianceworkbench.export.ExportTarget} write it. Direct identifiers stay behind unless the definition names them.
 */
package org.allianceworkbench.export;
