package org.allianceworkbench.publish.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/**
 * What stands around a plot: room at its sides, and the labels of its axes, in as many lines as they need.
 *
 * @param left room for names of rows
 * @param right room for labels beside the plot
 * @param top room for a key
 * @param bottom room for names of columns
 */
record Frame(double left, double right, double top, double bottom) {

	/** Nothing but the labels of the axes. */
	static final Frame PLAIN = new Frame(0, 0, 0, 0);

	private static final double EDGE = 6;
	private static final double LINE = 15;
	/** Half of the last label below the horizontal axis. */
	private static final double LAST = 16;
	private static final double TICKS = 24;
	/** Room of the numbers at the vertical axis. */
	private static final double BESIDE = 40;
	/** Shorter lines can't be read. */
	private static final double LEAST = 60;

	/** Room at the right and above. */
	static Frame of(double right, double top) {
		return new Frame(0, right, top, 0);
	}

	/** The height of a figure around a plot of a height without marks at its axis. */
	int height(double plot, String across, double width) {
		return (int) Math.ceil(2 * EDGE + top + plot + bottom + lines(across, width - 2 * EDGE).size() * LINE);
	}

	/** The height that the ticks of a horizontal axis need. */
	static double ticks() {
		return TICKS;
	}

	private static List<String> lines(String label, double width) {
		return label == null || label.isBlank() ? List.of() : Letters.wrapped(ChartStyle.LABEL, label, width);
	}

	/** Draws a plot within its frame and returns where its data are. */
	Rectangle2D draw(XYPlot plot, Graphics2D graphics, FigureSize size, Theme theme) {
		List<String> across = lines(plot.getDomainAxis().getLabel(), size.width() - 2 * EDGE);
		Optional<TickNames> names = plot.getDomainAxis().isTickLabelsVisible() ? AxisScale.names(plot.getDomainAxis(),
				size.width() - 2 * EDGE - left - right - BESIDE - LAST, BESIDE) : Optional.empty();
		double below = EDGE + bottom + across.size() * LINE + names.map(TickNames::more).orElse(0.0);
		double high = size.height() - EDGE - top - below - (plot.getDomainAxis().isTickLabelsVisible() ? TICKS : 0);
		List<String> up = up(plot.getRangeAxis().getLabel(), high);
		plot.getDomainAxis().setLabel(null);
		plot.getRangeAxis().setLabel(null);
		JFreeChart chart = new JFreeChart(null, ChartStyle.LABEL, plot, false);
		chart.setBackgroundPaint(null);
		double over = names.map(TickNames::half).orElseGet(() -> AxisScale.over(plot.getDomainAxis()));
		chart.setPadding(new RectangleInsets(EDGE + top, EDGE + left + up.size() * LINE, below,
				Math.max(Math.max(LAST, EDGE + over), EDGE + right)));
		ChartRenderingInfo info = new ChartRenderingInfo();
		chart.draw(graphics, new Rectangle2D.Double(0, 0, size.width(), size.height()), info);
		Rectangle2D area = info.getPlotInfo().getDataArea();
		names.ifPresent(each -> each.draw(graphics, area, plot.getDomainAxis(), theme));
		graphics.setFont(ChartStyle.LABEL);
		graphics.setPaint(theme.text());
		for (int i = 0; i < across.size(); i++) {
			double x = within(area.getCenterX(), across.get(i), EDGE, size.width() - EDGE);
			graphics.drawString(across.get(i), (float) x, (float) (size.height() - EDGE - 2 - (across.size() - 1 - i) * LINE));
		}
		for (int i = 0; i < up.size(); i++) {
			double x = EDGE + 10 + i * LINE;
			double y = -within(-area.getCenterY(), up.get(i), -area.getMaxY(), -area.getMinY());
			graphics.rotate(-Math.PI / 2, x, y);
			graphics.drawString(up.get(i), (float) x, (float) y);
			graphics.rotate(Math.PI / 2, x, y);
		}
		return area;
	}

	/** Where a text begins that has its middle at a place, or as near as it can within bounds. */
	private static double within(double middle, String text, double low, double high) {
		double wide = Letters.width(ChartStyle.LABEL, text);
		return Math.max(low, Math.min(middle - wide / 2, high - wide));
	}

	private static List<String> up(String label, double height) {
		return lines(label, Math.max(LEAST, height));
	}

	/** Room that the label of a vertical axis of a height needs at its left. */
	static double beside(String label, double height) {
		return up(label, height).size() * LINE;
	}

	/** Height of the label of a horizontal axis. */
	static double below(String label, double width) {
		return lines(label, width - 2 * EDGE).size() * LINE;
	}
}
