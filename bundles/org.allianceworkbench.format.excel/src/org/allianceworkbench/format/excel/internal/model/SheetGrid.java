package org.allianceworkbench.format.excel.internal.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.allianceworkbench.table.grid.Grid;

/** A sheet's cells, and what else is known of it when its end has been reached. */
public interface SheetGrid extends Grid {

	/** What is hidden in it. */
	Hidden hidden();

	/** What is odd in its cells, one sentence each. */
	List<String> oddities();

	@Override
	default BitSet hiddenRows() {
		return hidden().rows();
	}

	@Override
	default BitSet hiddenColumns() {
		return hidden().columns();
	}

	@Override
	default List<String> warnings() {
		List<String> warnings = new ArrayList<>(oddities());
		warnings.addAll(hidden().sentences(sheet()));
		return warnings;
	}
}
