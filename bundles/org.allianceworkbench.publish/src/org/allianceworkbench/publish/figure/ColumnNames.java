package org.allianceworkbench.publish.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/** Names of columns below a chart: in lines where their words fit into a column, otherwise turned. */
final class ColumnNames {

	private static final double LINE = 13;
	private static final double BESIDE = 6;
	private static final double SHORTEST = 130;
	private static final double LONGEST = 600;
	private static final double STEP = 30;

	private final List<List<String>> names;
	private final boolean turned;

	/** @param column width of a column, in pixels */
	ColumnNames(List<String> names, double column) {
		turned = names.stream().flatMap(name -> Letters.words(name).stream())
				.anyMatch(word -> Letters.width(ChartStyle.TICK, word) > column - BESIDE);
		this.names = turned ? turned(names, column) : wrapped(names, column - BESIDE);
	}

	/** As many lines as fit into a column, the longer the fewer fit. */
	private static List<List<String>> turned(List<String> names, double column) {
		double longest = SHORTEST;
		List<List<String>> lines = wrapped(names, longest);
		while (longest < LONGEST && lines.stream().mapToInt(List::size).max().orElse(0) * LINE > column) {
			longest += STEP;
			lines = wrapped(names, longest);
		}
		return lines;
	}

	private static List<List<String>> wrapped(List<String> names, double most) {
		return names.stream().map(name -> Letters.wrapped(ChartStyle.TICK, name, most)).toList();
	}

	/** Room that they need below the chart. */
	double room() {
		return 6 + (turned ? names.stream().flatMap(List::stream).mapToDouble(line -> Letters.width(ChartStyle.TICK, line)).max()
				.orElse(0) : names.stream().mapToInt(List::size).max().orElse(0) * LINE);
	}

	/** How far a name reaches to each side of its column's middle. */
	double half() {
		return turned ? names.stream().mapToInt(List::size).max().orElse(0) * LINE / 2 : names.stream().flatMap(List::stream)
				.mapToDouble(line -> Letters.width(ChartStyle.TICK, line)).max().orElse(0) / 2;
	}

	void draw(Graphics2D graphics, Rectangle2D area, Theme theme) {
		double column = area.getWidth() / Math.max(1, names.size());
		draw(graphics, area, theme, IntStream.range(0, names.size()).mapToDouble(i -> area.getMinX() + (i + 0.5) * column).toArray(),
				0);
	}

	/**
	 * Draws them below an area.
	 *
	 * @param middles where each has its middle
	 * @param least where they begin at the earliest
	 */
	void draw(Graphics2D graphics, Rectangle2D area, Theme theme, double[] middles, double least) {
		graphics.setFont(ChartStyle.TICK);
		graphics.setPaint(theme.text());
		double rise = graphics.getFontMetrics().getAscent() * 0.38;
		for (int i = 0; i < names.size(); i++) {
			double middle = middles[i];
			List<String> lines = names.get(i);
			for (int l = 0; l < lines.size(); l++) {
				double wide = Letters.width(ChartStyle.TICK, lines.get(l));
				if (turned) {
					double x = middle + (l - (lines.size() - 1) / 2.0) * LINE + rise;
					double y = area.getMaxY() + 5 + wide;
					graphics.rotate(-Math.PI / 2, x, y);
					graphics.drawString(lines.get(l), (float) x, (float) y);
					graphics.rotate(Math.PI / 2, x, y);
				} else {
					graphics.drawString(lines.get(l), (float) Math.max(least, middle - wide / 2), (float) (area.getMaxY() + (l + 1) * LINE + 2));
				}
			}
		}
	}
}
