package org.allianceworkbench.ui.grid.internal;

import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/**
 * The colours of a grid, so that it follows the light and the dark appearance of the window.
 *
 * @param background of cells
 * @param band background of every other row
 * @param foreground of values
 * @param header background of headers
 * @param line of the grid
 * @param edge of the columns that stay in sight
 * @param muted text of absent values and row numbers
 * @param missing background of user-missing values
 * @param selection background of selected cells
 * @param derived background of computed values
 * @param edited mark of values changed by hand
 * @param flagged mark of values with an open finding
 * @param marked background of the headers of selected cells
 */
record GridColors(Color background, Color band, Color foreground, Color header, Color line, Color edge, Color muted,
		Color missing,
		Color derived, Color edited, Color flagged, Color selection, Color marked) {

	private static final RGB ACCENT = new RGB(0, 114, 178);
	private static final RGB SKY = new RGB(86, 180, 233);
	private static final RGB GREEN = new RGB(0, 158, 115);
	private static final RGB VERMILION = new RGB(213, 94, 0);
	private static final RGB AMBER = new RGB(230, 159, 0);

	static GridColors of(boolean dark) {
		RGB cells = dark ? new RGB(47, 47, 47) : new RGB(255, 255, 255);
		RGB text = dark ? new RGB(226, 228, 232) : new RGB(28, 30, 34);
		return new GridColors(color(cells), color(mix(cells, text, 0.03)), color(text),
				color(mix(cells, text, dark ? 0.12 : 0.06)),
				color(mix(cells, text, 0.13)), color(mix(cells, text, 0.45)), color(mix(cells, text, 0.55)),
				color(mix(cells, AMBER, dark ? 0.24 : 0.16)), color(mix(cells, GREEN, dark ? 0.16 : 0.08)),
				color(dark ? SKY : ACCENT), color(VERMILION), color(mix(cells, ACCENT, dark ? 0.65 : 0.22)),
				color(mix(cells, ACCENT, dark ? 0.40 : 0.14)));
	}

	private static RGB mix(RGB a, RGB b, double share) {
		return new RGB(mix(a.red, b.red, share), mix(a.green, b.green, share), mix(a.blue, b.blue, share));
	}

	private static int mix(int a, int b, double share) {
		return (int) Math.round(a + (b - a) * share);
	}

	private static Color color(RGB rgb) {
		return GUIHelper.getColor(rgb);
	}
}
