package org.allianceworkbench.publish.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Labels at the right edge of a chart, each beside what it names, moved apart where they would overlap. */
final class EdgeLabels {

	/** One label. */
	private record Label(String text, double y, Color colour, int series) {
	}

	private static final double GAP = 7;
	private static final double LINE = 13;
	private static final double BETWEEN = 1;

	private final List<Label> labels = new ArrayList<>();

	void add(String text, double y, Color colour) {
		add(text, y, colour, -1);
	}

	/** A label of a line or group, with its index. */
	void add(String text, double y, Color colour, int series) {
		labels.add(new Label(text, y, colour, series));
	}

	/** Room that labels need, at most so much; no word is broken for it. */
	static double room(List<String> texts, double most) {
		double words = texts.stream().flatMap(text -> Letters.words(text).stream()).mapToDouble(EdgeLabels::width).max()
				.orElse(0);
		double whole = texts.stream().mapToDouble(EdgeLabels::width).max().orElse(0);
		return texts.isEmpty() ? 0 : GAP + Math.max(words, Math.min(whole, most - GAP)) + 1;
	}

	private static double width(String text) {
		return Letters.width(ChartStyle.DIRECT, text);
	}

	/** How far labels of one line each, in order, would be moved within a height. */
	static double moved(double[] places, double height) {
		double[] heights = new double[places.length];
		Arrays.fill(heights, LINE + BETWEEN);
		double[] spread = spread(places, heights, 0, height);
		return IntStream.range(0, places.length).mapToDouble(i -> Math.abs(spread[i] - places[i])).max().orElse(0);
	}

	void draw(Graphics2D graphics, Rectangle2D area, FigureSize size) {
		List<Label> sorted = labels.stream().sorted(Comparator.comparingDouble(Label::y)).toList();
		List<List<String>> lines = sorted.stream().map(label -> Letters.wrapped(ChartStyle.DIRECT, label.text(), size.width()
				- area.getMaxX() - GAP)).toList();
		double[] y = spread(sorted.stream().mapToDouble(Label::y).toArray(), heights(lines), area.getMinY(), area.getMaxY());
		graphics.setFont(ChartStyle.DIRECT);
		double rise = graphics.getFontMetrics().getAscent() * 0.38;
		for (int i = 0; i < y.length; i++) {
			graphics.setPaint(sorted.get(i).colour());
			List<String> label = lines.get(i);
			double first = y[i] + rise - (label.size() - 1) * LINE / 2;
			Runnable drawing = () -> {
				for (int l = 0; l < label.size(); l++) {
					graphics.drawString(label.get(l), (float) (area.getMaxX() + GAP), (float) (first + l * LINE));
				}
			};
			if (sorted.get(i).series() >= 0) {
				Marks.key(graphics, sorted.get(i).series(), drawing);
			} else {
				drawing.run();
			}
		}
	}

	private static double[] heights(List<List<String>> lines) {
		return lines.stream().mapToDouble(each -> each.size() * LINE + BETWEEN).toArray();
	}

	/** Moves places of things with heights apart, as little as possible, within bounds where there is room. */
	private static double[] spread(double[] places, double[] heights, double low, double high) {
		double[] y = places.clone();
		for (int round = 0; round < 60; round++) {
			for (int i = 1; i < y.length; i++) {
				double overlap = (heights[i] + heights[i - 1]) / 2 - (y[i] - y[i - 1]);
				if (overlap > 0) {
					y[i - 1] -= overlap / 2;
					y[i] += overlap / 2;
				}
			}
			double above = low;
			for (int i = 0; i < y.length; i++) {
				y[i] = Math.max(y[i], above + (i == 0 ? (heights[i] - LINE) / 2 : heights[i] / 2));
				above = y[i] + heights[i] / 2;
			}
			double below = high;
			for (int i = y.length - 1; i >= 0; i--) {
				y[i] = Math.min(y[i], below - (i == y.length - 1 ? (heights[i] - LINE) / 2 : heights[i] / 2));
				below = y[i] - heights[i] / 2;
			}
		}
		return y;
	}
}
