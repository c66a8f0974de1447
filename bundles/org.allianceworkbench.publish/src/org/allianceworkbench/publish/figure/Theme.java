package org.allianceworkbench.publish.figure;

import java.awt.Color;
import java.util.List;

/**
 * Colours of a figure. Lines and points use the palette of Okabe and Ito (2008), "Color universal design", which people with
 * any kind of colour vision can tell apart; they differ in shape and dashes too.
 *
 * @param background behind the figure
 * @param text labels
 * @param muted axes, lines of reference
 * @param grid grid lines
 * @param series colours of lines and points, in order
 */
public record Theme(Color background, Color text, Color muted, Color grid, List<Color> series) {

	/** Dark on white, for paper and light windows. */
	public static final Theme LIGHT = new Theme(Color.WHITE, new Color(0x1F2328), new Color(0x5A6470), new Color(0xE3E6EA),
			List.of(new Color(0x0072B2), new Color(0xD55E00), new Color(0x009E73), new Color(0xAA4E86), new Color(0x9A6A00),
					new Color(0x3A8FC4), new Color(0x4B4B4B)));

	/** Light on dark, for dark windows. */
	public static final Theme DARK = new Theme(new Color(0x16191D), new Color(0xE8EAED), new Color(0xA3ADB8), new Color(0x31373E),
			List.of(new Color(0x56B4E9), new Color(0xFF8A3D), new Color(0x2FCB9C), new Color(0xE29BC4), new Color(0xE6B422),
					new Color(0x8CCBF2), new Color(0xC9CDD2)));

	public Theme {
		series = List.copyOf(series);
	}

	/** The colour of a line or group; colours repeat when there are more. */
	public Color series(int index) {
		return series.get(index % series.size());
	}
}
