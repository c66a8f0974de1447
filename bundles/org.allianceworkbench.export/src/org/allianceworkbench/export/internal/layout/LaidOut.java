package org.allianceworkbench.export.internal.layout;

import java.util.List;

import org.allianceworkbench.export.ColumnFacts;
import org.allianceworkbench.export.LeftOut;
import org.allianceworkbench.table.Table;

/**
 * Rows of a study as a definition lays them out.
 *
 * @param table the rows
 * @param facts what is known of each column, in the same order
 * @param leftOut which rows stay in the study and why
 */
public record LaidOut(Table table, List<ColumnFacts> facts, List<LeftOut> leftOut) {
}
