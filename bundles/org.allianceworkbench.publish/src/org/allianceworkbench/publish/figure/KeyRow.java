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
	private static final double LINE = 14;
	private static final double WIDE = 26;
	private static final double GAP = 14;
	private static final double LEFT = 12;

	/** Height of the rows. */
	double height(double width) {
		return layout(width, (entry, name, x, y) -> {
			// only how far they reach
		});
	}

	void draw(Graphics2D graphics, double width) {
		layout(width, (entry, name, x, y) -> Marks.key(graphics, entry, () -> drawEntry(graphics, entry, name, x, y)));
	}

	/** What is done with an entry and its place. */
	private interface Entries {
		void put(int entry, List<String> name, double x, double y);
	}

	private double layout(double width, Entries entries) {
		double x = LEFT;
		double y = ROW;
		double lowest = y;
		for (int i = 0; i < names.size(); i++) {
			List<String> name = Letters.wrapped(ChartStyle.TICK, names.get(i), width - LEFT - WIDE - GAP / 2);
			double needed = WIDE + GAP + name.stream().mapToDouble(line -> Letters.width(ChartStyle.TICK, line)).max().orElse(0);
			if (x > LEFT && x + needed > width + GAP / 2) {
				x = LEFT;
				y = lowest + ROW;
			}
			entries.put(i, name, x, y);
			lowest = Math.max(lowest, y + (name.size() - 1) * LINE);
			x += needed;
		}
		return lowest + 4;
	}

	private void drawEntry(Graphics2D graphics, int series, List<String> name, double x, double y) {
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
		for (int i = 0; i < name.size(); i++) {
			graphics.drawString(name.get(i), (float) (x + WIDE), (float) (y + i * LINE));
		}
	}

	private void shape(Graphics2D graphics, int series, double x, double middle) {
		Shape shape = AffineTransform.getTranslateInstance(x + (WIDE - 6) / 2, middle)
				.createTransformedShape(ChartStyle.shape(series, 7));
		graphics.setPaint(theme.series(series));
		graphics.fill(shape);
	}
}
