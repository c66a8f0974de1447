package org.allianceworkbench.analysis.mixed.design;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.moments.DesignColumn;

/** Distinct columns of all parts of a design. */
final class ColumnUnion {

	private final List<DesignColumn> columns = new ArrayList<>();

	/** Index of a column with the same values; a new one is added. */
	int index(DesignColumn column) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).sameAs(column)) {
				return i;
			}
		}
		columns.add(column);
		return columns.size() - 1;
	}

	/** Indices of several columns. */
	int[] indices(List<DesignColumn> several) {
		return several.stream().mapToInt(this::index).toArray();
	}

	List<DesignColumn> columns() {
		return List.copyOf(columns);
	}
}
