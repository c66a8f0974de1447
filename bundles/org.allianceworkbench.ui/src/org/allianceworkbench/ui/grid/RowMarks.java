package org.allianceworkbench.ui.grid;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is special about the values of a row.
 *
 * @param edited names of columns whose value was changed by hand
 * @param flagged names of columns about whose value there is an open finding, with what was found
 * @param heading what stands in the row when it holds no values but begins a group of rows
 */
public record RowMarks(Set<String> edited, Map<String, String> flagged, Optional<Heading> heading) {

	/**
	 * The beginning of a group of rows.
	 *
	 * @param title what the rows have in common
	 * @param rows how many they are
	 * @param open whether they are shown below it
	 */
	public record Heading(String title, long rows, boolean open) {

		/** What is shown: the title and the number of rows. */
		public String text() {
			return "%s  %s  (%,d)".formatted(open ? "\u25BE" : "\u25B8", title, rows);
		}
	}

	/** Nothing special. */
	public static final RowMarks NONE = new RowMarks(Set.of(), Map.of());

	/** A row with values. */
	public RowMarks(Set<String> edited, Map<String, String> flagged) {
		this(edited, flagged, Optional.empty());
	}

	/** A row that begins a group. */
	public RowMarks(Heading heading) {
		this(Set.of(), Map.of(), Optional.of(heading));
	}
}
