package org.allianceworkbench.ui.study.completeness;

import org.allianceworkbench.project.overview.Completeness.State;
import org.allianceworkbench.ui.theme.Appearance;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

/** Draws the cells of a heat map: their states differ by sign and not by colour alone. */
final class HeatColors {

	private HeatColors() {
	}

	private static Color color(int light, int dark) {
		int rgb = Appearance.isDark() ? dark : light;
		return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
	}

	private static Color fill(State state) {
		return switch (state) {
			case COMPLETE -> color(0x7FB8DD, 0x2B6C99);
			case PARTIAL -> color(0xCFE4F2, 0x27485E);
			case MISSING -> color(0xF6D2BE, 0x6E3A22);
			case EXTRA -> color(0xDDEFE8, 0x1F4D40);
			case NOT_DUE, NOT_EXPECTED -> color(0xFFFFFF, 0x2F2F2F);
		};
	}

	/** What stands in a cell. */
	static String sign(State state, float share) {
		return switch (state) {
			case COMPLETE -> "\u2713";
			case PARTIAL -> Math.round(100 * share) + "%";
			case MISSING -> "\u2715";
			case EXTRA -> "+";
			case NOT_DUE -> "\u2026";
			case NOT_EXPECTED -> "";
		};
	}

	/** What a state is called. */
	static String word(State state) {
		return switch (state) {
			case COMPLETE -> "complete";
			case PARTIAL -> "in part";
			case MISSING -> "missing";
			case EXTRA -> "not expected, but there";
			case NOT_DUE -> "not due yet";
			case NOT_EXPECTED -> "not expected";
		};
	}

	static void paint(GC gc, int x, int y, int width, int height, State state, float share, Color text) {
		gc.setBackground(fill(state));
		gc.fillRectangle(x + 1, y + 1, width - 1, height - 1);
		String sign = sign(state, share);
		gc.setForeground(text);
		gc.setAntialias(SWT.ON);
		gc.drawText(sign, x + (width - gc.textExtent(sign).x) / 2, y + (height - gc.getFontMetrics().getHeight()) / 2, true);
	}
}
