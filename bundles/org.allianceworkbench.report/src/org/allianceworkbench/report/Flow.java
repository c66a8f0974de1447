package org.allianceworkbench.report;

import java.util.List;

/**
 * How participants went through a study: a box at the top, then columns of boxes from top to bottom with those who left at the
 * side of the arrows. The form is that of the CONSORT 2010 flow diagram (Schulz, Altman and Moher, 2010, doi:10.1136/bmj.c332).
 *
 * @param first lines of the box at the top
 * @param columns the columns, for example arms or sites, all with the same number of steps
 */
public record Flow(String id, String title, List<String> first, List<Column> columns, Prose alternative, Prose note)
		implements Figure {

	/**
	 * A column.
	 *
	 * @param steps its boxes from top to bottom
	 */
	public record Column(List<Step> steps) {
		public Column {
			steps = List.copyOf(steps);
		}
	}

	/**
	 * A box.
	 *
	 * @param lines lines of text; the first is set off
	 * @param left lines of those who left before it, at the side of the arrow to it; none when nobody is told of
	 */
	public record Step(List<String> lines, List<String> left) {
		public Step {
			lines = List.copyOf(lines);
			left = List.copyOf(left);
		}
	}

	public Flow {
		first = List.copyOf(first);
		columns = List.copyOf(columns);
		if (columns.stream().map(column -> column.steps().size()).distinct().count() > 1) {
			throw new IllegalArgumentException(title + ": columns have different numbers of steps");
		}
	}
}
