package org.allianceworkbench.ui.study.timeline;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.ui.theme.Appearance;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Draws a scale's values over the occasions, one line for each role: the first solid with filled points, the second dashed with
 * hollow ones, so that they differ without colour.
 */
final class SparkLines {

	private static final int RADIUS = 3;
	private static final int[][] LIGHT = { { 0, 114, 178 }, { 213, 94, 0 }, { 0, 158, 115 } };
	private static final int[][] DARK = { { 86, 180, 233 }, { 230, 159, 0 }, { 0, 200, 150 } };
	private static final int[] STYLES = { SWT.LINE_SOLID, SWT.LINE_DASH, SWT.LINE_DOT };

	private SparkLines() {
	}

	/** The colour of a role. */
	static Color color(int role) {
		int[] rgb = (Appearance.isDark() ? DARK : LIGHT)[role % LIGHT.length];
		return new Color(rgb[0], rgb[1], rgb[2]);
	}

	/** Draws into an area whose columns are the occasions. */
	static void paint(GC gc, Rectangle area, ClientCourse.Scale scale) {
		double span = scale.high() > scale.low() ? scale.high() - scale.low() : 1;
		gc.setAntialias(SWT.ON);
		gc.setLineWidth(2);
		for (int role = 0; role < scale.values().length; role++) {
			double[] values = scale.values()[role];
			List<int[]> points = new ArrayList<>();
			for (int i = 0; i < values.length; i++) {
				if (!Double.isNaN(values[i])) {
					int x = area.x + (int) ((i + 0.5) * area.width / values.length);
					double share = Math.clamp((values[i] - scale.low()) / span, 0, 1);
					points.add(new int[] { x, area.y + area.height - RADIUS - (int) (share * (area.height - 2 * RADIUS)) });
				}
			}
			draw(gc, role, points);
		}
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
	}

	private static void draw(GC gc, int role, List<int[]> points) {
		Color color = color(role);
		gc.setForeground(color);
		gc.setLineStyle(STYLES[role % STYLES.length]);
		for (int i = 1; i < points.size(); i++) {
			gc.drawLine(points.get(i - 1)[0], points.get(i - 1)[1], points.get(i)[0], points.get(i)[1]);
		}
		gc.setLineStyle(SWT.LINE_SOLID);
		Color background = gc.getBackground();
		for (int[] point : points) {
			gc.setBackground(role == 0 ? color : background);
			gc.fillOval(point[0] - RADIUS, point[1] - RADIUS, 2 * RADIUS + 1, 2 * RADIUS + 1);
			gc.drawOval(point[0] - RADIUS, point[1] - RADIUS, 2 * RADIUS, 2 * RADIUS);
		}
		gc.setBackground(background);
	}
}
