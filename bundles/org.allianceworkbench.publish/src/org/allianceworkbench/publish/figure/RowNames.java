package org.allianceworkbench.publish.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Names of rows at the left of a chart, each in as many lines as it needs. */
final class RowNames {

	private static final double LINE = 13;
	private static final double GAP = 8;
	private static final double BETWEEN = 5;

	private final List<List<String>> names;

	/** @param most how wide a name may be, in pixels */
	RowNames(List<String> names, double most) {
		this.names = names.stream().map(name -> Letters.wrapped(ChartStyle.TICK, name, most)).toList();
	}

	/** Room that they need beside the chart. */
	double room() {
		return GAP + names.stream().flatMap(List::stream).mapToDouble(line -> Letters.width(ChartStyle.TICK, line)).max().orElse(0);
	}

	/** The height of a row in which each of them fits. */
	double height(double least) {
		return Math.max(least, names.stream().mapToInt(List::size).max().orElse(0) * LINE + BETWEEN);
	}

	/** Draws them beside their rows; they begin at the left edge, or end at the chart. */
	void draw(Graphics2D graphics, Rectangle2D area, Theme theme, boolean fromLeft) {
		graphics.setFont(ChartStyle.TICK);
		graphics.setPaint(theme.text());
		double rise = graphics.getFontMetrics().getAscent() * 0.38;
		double row = area.getHeight() / Math.max(1, names.size());
		for (int i = 0; i < names.size(); i++) {
			List<String> lines = names.get(i);
			for (int l = 0; l < lines.size(); l++) {
				double x = fromLeft ? area.getMinX() - room() : area.getMinX() - GAP + 2 - Letters.width(ChartStyle.TICK, lines.get(l));
				double y = area.getMinY() + (i + 0.5) * row + (l - (lines.size() - 1) / 2.0) * LINE + rise;
				graphics.drawString(lines.get(l), (float) x, (float) y);
			}
		}
	}
}
