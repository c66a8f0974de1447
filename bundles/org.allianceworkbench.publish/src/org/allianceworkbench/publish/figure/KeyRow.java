package org.allianceworkbench.publish.figure;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.util.List;

/** The key of a chart in rows above it, for names too long to stand beside their lines. */
record KeyRow(List<String> names, boolean lines, Theme theme) {

	private static final double ROW = 18;
	private static final double SAMPLE = 26;
	private static final double GAP = 14;
	private static final double LEFT = 12;

	/** Height of the rows. */
	double height(Graphics2D graphics, double width) {
		return layout(graphics, width, false);
	}

	void draw(Graphics2D graphics, double width) {
		layout(graphics, width, true);
	}

	private double layout(Graphics2D graphics, double width, boolean draw) {
		double x = LEFT;
		double y = ROW;
		for (int i = 0; i < names.size(); i++) {
			String name = ChartStyle.fit(graphics, ChartStyle.TICK, names.get(i), width - LEFT - SAMPLE - GAP);
			double needed = SAMPLE + ChartStyle.width(graphics, ChartStyle.TICK, name) + GAP;
			if (x > LEFT && x + needed > width) {
				x = LEFT;
				y += ROW;
			}
			if (draw) {
				drawEntry(graphics, i, name, x, y);
			}
			x += needed;
		}
		return y + 4;
	}

	private void drawEntry(Graphics2D graphics, int series, String name, double x, double y) {
		graphics.setPaint(theme.series(series));
		double middle = y - 4;
		if (lines) {
			Stroke before = graphics.getStroke();
			graphics.setStroke(ChartStyle.line(series));
			graphics.draw(new Line2D.Double(x, middle, x + SAMPLE - 6, middle));
			graphics.setStroke(before);
		}
		Shape shape = AffineTransform.getTranslateInstance(x + (SAMPLE - 6) / 2, middle)
				.createTransformedShape(ChartStyle.shape(series, 7));
		graphics.fill(shape);
		graphics.setPaint(theme.text());
		graphics.setFont(ChartStyle.TICK);
		graphics.drawString(name, (float) (x + SAMPLE), (float) y);
	}
}
