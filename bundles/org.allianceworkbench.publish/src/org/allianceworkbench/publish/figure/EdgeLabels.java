package org.allianceworkbench.publish.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Labels at the right edge of a chart, each beside what it names, moved apart where they would overlap. */
final class EdgeLabels {

	/** One label. */
	record Label(String text, double y, Color colour, int series) {
	}

	private static final double GAP = 7;
	private static final double LINE = 14;

	private final List<Label> labels = new ArrayList<>();

	void add(String text, double y, Color colour) {
		add(text, y, colour, -1);
	}

	/** A label of a line or group, with its index. */
	void add(String text, double y, Color colour, int series) {
		labels.add(new Label(text, y, colour, series));
	}

	/** Room that labels need. */
	static double room(Graphics2D graphics, List<String> texts) {
		return texts.isEmpty() ? 0 : GAP + texts.stream().mapToDouble(t -> ChartStyle.width(graphics, ChartStyle.DIRECT,
				t)).max().orElse(0);
	}

	void draw(Graphics2D graphics, Rectangle2D area, FigureSize size) {
		List<Label> sorted = labels.stream().sorted(Comparator.comparingDouble(Label::y)).toList();
		double[] y = spread(sorted.stream().mapToDouble(Label::y).toArray(), area.getMinY(), area.getMaxY());
		graphics.setFont(ChartStyle.DIRECT);
		double rise = graphics.getFontMetrics().getAscent() * 0.38;
		for (int i = 0; i < y.length; i++) {
			graphics.setPaint(sorted.get(i).colour());
			String text = ChartStyle.fit(graphics, ChartStyle.DIRECT, sorted.get(i).text(), size.width() - area.getMaxX() - GAP);
			float down = (float) (y[i] + rise);
			Runnable label = () -> graphics.drawString(text, (float) (area.getMaxX() + GAP), down);
			if (sorted.get(i).series() >= 0) {
				Marks.key(graphics, sorted.get(i).series(), label);
			} else {
				label.run();
			}
		}
	}

	/** Moves places apart, as little as possible, within bounds. */
	private static double[] spread(double[] places, double low, double high) {
		double[] y = places.clone();
		for (int round = 0; round < 50; round++) {
			for (int i = 1; i < y.length; i++) {
				double overlap = LINE - (y[i] - y[i - 1]);
				if (overlap > 0) {
					y[i - 1] -= overlap / 2;
					y[i] += overlap / 2;
				}
			}
			for (int i = 0; i < y.length; i++) {
				y[i] = Math.clamp(y[i], low + i * LINE, Math.max(low + i * LINE, high - (y.length - 1 - i) * LINE));
			}
		}
		return y;
	}
}
