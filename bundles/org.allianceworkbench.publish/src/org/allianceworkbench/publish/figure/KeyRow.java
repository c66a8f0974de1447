package org.allianceworkbench.publish.figure;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The key of a chart in rows above it, for names too long to stand beside their lines. */
record KeyRow(List<String> names, Sample sample, Theme theme) {

	/** What stands before a name. */
	enum Sample {
		LINE, SHAPE, AREA
	}

	private static final double ROW = 18;
	private static final double WIDE = 26;
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
			String name = ChartStyle.fit(graphics, ChartStyle.TICK, names.get(i), width - LEFT - WIDE - GAP);
			double needed = WIDE + ChartStyle.width(graphics, ChartStyle.TICK, name) + GAP;
			if (x > LEFT && x + needed > width) {
				x = LEFT;
				y += ROW;
			}
			if (draw) {
				int entry = i;
				double left = x;
				double base = y;
				Marks.key(graphics, i, () -> drawEntry(graphics, entry, name, left, base));
			}
			x += needed;
		}
		return y + 4;
	}

	private void drawEntry(Graphics2D graphics, int series, String name, double x, double y) {
		graphics.setPaint(theme.series(series));
		double middle = y - 4;
		if (sample == Sample.AREA) {
			Hatching.fill(graphics, new Rectangle2D.Double(x + 2, middle - 5, WIDE - 8, 10), theme.series(series), series);
		}
		if (sample == Sample.LINE) {
			Stroke before = graphics.getStroke();
			graphics.setStroke(ChartStyle.line(series));
			graphics.draw(new Line2D.Double(x, middle, x + WIDE - 6, middle));
			graphics.setStroke(before);
		}
		if (sample != Sample.AREA) {
			shape(graphics, series, x, middle);
		}
		graphics.setPaint(theme.text());
		graphics.setFont(ChartStyle.TICK);
		graphics.drawString(name, (float) (x + WIDE), (float) y);
	}

	private void shape(Graphics2D graphics, int series, double x, double middle) {
		Shape shape = AffineTransform.getTranslateInstance(x + (WIDE - 6) / 2, middle)
				.createTransformedShape(ChartStyle.shape(series, 7));
		graphics.setPaint(theme.series(series));
		graphics.fill(shape);
	}
}
