package org.allianceworkbench.report;

import java.util.Objects;

/**
 * A surface in three dimensions, seen from above its corner with the smallest values.
 *
 * @param x axis to the right
 * @param y axis to the back
 * @param surface heights
 * @param colour what the heights and their colours mean
 */
public record Relief(String id, String title, Axis x, Axis y, Figure.Surface surface, Figure.ColourMeaning colour,
		Prose alternative, Prose note) implements Figure {
	public Relief {
		Objects.requireNonNull(surface);
		Objects.requireNonNull(colour);
	}
}
