package org.allianceworkbench.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Running text with numbers in it, which keep their full precision until they are shown.
 *
 * @param parts texts, numbers, intervals and estimates, in order, without blanks between them
 */
public record Prose(List<TableCell> parts) {

	/** No text. */
	public static final Prose NONE = new Prose(List.of());

	public Prose {
		parts = List.copyOf(parts);
	}

	/**
	 * Text from parts: a {@link TableCell} stands for itself, a {@link Prose} for its parts, a whole number for a count, and
	 * anything else for its text.
	 */
	public static Prose of(Object... parts) {
		List<TableCell> cells = new ArrayList<>();
		for (Object part : parts) {
			switch (part) {
				case TableCell cell -> cells.add(cell);
				case Prose prose -> cells.addAll(prose.parts());
				case Integer count -> cells.add(TableCell.count(count));
				case Long count -> cells.add(TableCell.count(count));
				default -> {
					if (!part.toString().isEmpty()) {
						cells.add(TableCell.text(part.toString()));
					}
				}
			}
		}
		return new Prose(cells);
	}

	/** Whether there is nothing to read. */
	public boolean isEmpty() {
		return parts.isEmpty();
	}
}
