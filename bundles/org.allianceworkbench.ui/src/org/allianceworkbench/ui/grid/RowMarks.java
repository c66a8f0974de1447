package org.allianceworkbench.ui.grid;

import java.util.Map;
import java.util.Set;

/**
 * What is special about the values of a row.
 *
 * @param edited names of columns whose value was changed by hand
 * @param flagged names of columns about whose value there is an open finding, with what was found
 */
public record RowMarks(Set<String> edited, Map<String, String> flagged) {

	/** Nothing special. */
	public static final RowMarks NONE = new RowMarks(Set.of(), Map.of());
}
