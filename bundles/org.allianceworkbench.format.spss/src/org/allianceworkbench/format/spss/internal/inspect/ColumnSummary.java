package org.allianceworkbench.format.spss.internal.inspect;

import java.util.Map;

import org.allianceworkbench.table.Column;

/** Adds up one column batch by batch. */
interface ColumnSummary {

	/** Adds a batch. */
	void add(Column column);

	/** The results in the vocabulary's order. */
	Map<String, Object> result();
}
