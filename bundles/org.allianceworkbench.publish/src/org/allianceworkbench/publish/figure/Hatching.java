package org.allianceworkbench.publish.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Fills areas so that they differ in print without colour: the first plain, the others with lines of different direction. */
final class Hatching {

	private static final double STEP = 7;
	private static final int KINDS = 7;

	private Hatching() {
	}

	/** Fills a rectangle as the area with an index. */
	static void fill(Graphics2D graphics, Rectangle2D area, Color colour, int index) {
		graphics.setPaint(colour);
		graphics.fill(area);
		if (index % KINDS == 0 || area.getWidth() <= 0) {
			return;
		}
		Shape clip = graphics.getClip();
		Stroke stroke = graphics.getStroke();
		graphics.clip(area);
		graphics.setPaint(ChartStyle.fade(Color.WHITE, 110));
		graphics.setStroke(new BasicStroke(1.2f));
		double height = area.getHeight();
		switch (index % KINDS) {
			case 1 -> diagonals(graphics, area, height);
			case 2 -> diagonals(graphics, area, -height);
			case 3 -> across(graphics, area);
			case 4 -> up(graphics, area);
			case 5 -> {
				diagonals(graphics, area, height);
				diagonals(graphics, area, -height);
			}
			default -> {
				across(graphics, area);
				up(graphics, area);
			}
		}
		graphics.setStroke(stroke);
		graphics.setClip(clip);
	}

	private static void across(Graphics2D graphics, Rectangle2D area) {
		for (double y = area.getMinY() + STEP / 2; y < area.getMaxY(); y += STEP) {
			graphics.draw(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y));
		}
	}

	private static void up(Graphics2D graphics, Rectangle2D area) {
		for (double x = area.getMinX() + STEP / 2; x < area.getMaxX(); x += STEP) {
			graphics.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
		}
	}

	/** Lines that go so far to the right while they go up. */
	private static void diagonals(Graphics2D graphics, Rectangle2D area, double shift) {
		for (double x = area.getMinX() - area.getHeight(); x < area.getMaxX() + area.getHeight(); x += STEP) {
			graphics.draw(new Line2D.Double(x, area.getMaxY(), x + shift, area.getMinY()));
		}
	}
}
