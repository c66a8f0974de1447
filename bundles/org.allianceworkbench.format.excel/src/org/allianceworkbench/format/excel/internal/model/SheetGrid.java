package org.allianceworkbench.format.excel.internal.model;

import java.util.SortedSet;

import org.allianceworkbench.table.grid.Grid;

/** A sheet's cells, and what else is known of it when its end has been reached. */
public interface SheetGrid extends Grid {

	/** Numbers of rows that are hidden, from 1. */
	SortedSet<Integer> hiddenRows();

	/** Columns that are hidden, from 0. */
	SortedSet<Integer> hiddenColumns();
}
