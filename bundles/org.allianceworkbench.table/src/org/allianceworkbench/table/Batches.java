package org.allianceworkbench.table;

import java.util.List;

/** Several batches of one table as one. */
public final class Batches {

	private Batches() {
	}

	/**
	 * Joins batches below each other.
	 *
	 * @throws IllegalArgumentException when they hold more rows than an array
	 */
	public static Table join(TableInfo info, List<ColumnSpec> specs, List<Table> batches) {
		Gathering gathering = new Gathering(info, specs);
		batches.forEach(gathering::add);
		return gathering.table();
	}

	/** A reader that hands out one table in memory as a single batch. */
	public static TableReader reader(Table table) {
		return new MemoryReader(table);
	}
}
