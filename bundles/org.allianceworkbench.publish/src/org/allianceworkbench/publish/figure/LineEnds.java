package org.allianceworkbench.publish.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.report.Figure;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Where straight lines are labelled: at the right edge, or within the plot where they leave it at the top or bottom, when
 * there is room beside them.
 *
 * @param within lines labelled in the plot
 * @param atEdge lines labelled at its right
 */
record LineEnds(List<Figure.Line> within, List<Figure.Line> atEdge) {

	/** So much of a figure's width is plot at least. */
	private static final double PLOT = 0.75;
	private static final double GAP = 8;
	private static final double LINE = 14;

	static LineEnds of(List<Figure.Line> lines, NumberAxis x, NumberAxis y, FigureSize size) {
		List<Figure.Line> within = new ArrayList<>();
		List<Figure.Line> atEdge = new ArrayList<>();
		for (Figure.Line line : lines) {
			boolean room = !leavesAtRight(line, x, y) && (1 - share(line, x, y)) * PLOT * size.width() >= GAP + width(line, y) + GAP;
			boolean free = within.stream().noneMatch(other -> line.slope() > 0 == other.slope() > 0 && Math.abs(share(line, x, y)
					- share(other, x, y)) * PLOT * size.width() < GAP + Math.max(width(line, y), width(other, y)));
			(room && free ? within : atEdge).add(line);
		}
		return new LineEnds(within, atEdge);
	}

	private static double width(Figure.Line line, NumberAxis y) {
		return Letters.width(ChartStyle.DIRECT, ScatterChart.text(line, y));
	}

	private static boolean leavesAtRight(Figure.Line line, NumberAxis x, NumberAxis y) {
		return line.slope() == 0 || y.getRange().contains(line.intercept() + line.slope() * x.getUpperBound())
				|| !x.getRange().contains(leaves(line, y));
	}

	/** Where across a line leaves the plot at its top or bottom. */
	private static double leaves(Figure.Line line, NumberAxis y) {
		return ((line.slope() > 0 ? y.getUpperBound() : y.getLowerBound()) - line.intercept()) / line.slope();
	}

	private static double share(Figure.Line line, NumberAxis x, NumberAxis y) {
		return (leaves(line, y) - x.getLowerBound()) / x.getRange().getLength();
	}

	/** Draws the label of a line within the plot. */
	static void draw(Graphics2D graphics, Figure.Line line, Rectangle2D area, NumberAxis x, NumberAxis y, Color colour, int series) {
		double left = AxisScale.place(x, leaves(line, y), area, RectangleEdge.BOTTOM) + GAP;
		double base = line.slope() > 0 ? area.getMinY() + LINE - 4 : area.getMaxY() - 5;
		Runnable drawing = () -> {
			graphics.setFont(ChartStyle.DIRECT);
			graphics.setPaint(colour);
			graphics.drawString(ScatterChart.text(line, y), (float) left, (float) base);
		};
		if (series >= 0) {
			Marks.key(graphics, series, drawing);
		} else {
			drawing.run();
		}
	}
}
