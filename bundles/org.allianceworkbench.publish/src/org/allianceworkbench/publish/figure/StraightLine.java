package org.allianceworkbench.publish.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** A straight line across a chart. */
final class StraightLine extends AbstractXYAnnotation {

	private static final long serialVersionUID = 1L;

	private final double intercept;
	private final double slope;
	private final Color colour;
	private final transient Stroke stroke;
	private final int series;

	/** @param series index of the group that it belongs to, -1 when there is none */
	StraightLine(double intercept, double slope, Color colour, Stroke stroke, int series) {
		this.series = series;
		this.intercept = intercept;
		this.slope = slope;
		this.colour = colour;
		this.stroke = stroke;
	}

	@Override
	public void draw(Graphics2D graphics, XYPlot plot, Rectangle2D area, ValueAxis x, ValueAxis y, int renderer,
			PlotRenderingInfo info) {
		double low = x.getLowerBound();
		double high = x.getUpperBound();
		graphics.setPaint(colour);
		graphics.setStroke(stroke);
		Line2D line = new Line2D.Double(area.getMinX(), y.valueToJava2D(intercept + slope * low, area, RectangleEdge.LEFT),
				area.getMaxX(), y.valueToJava2D(intercept + slope * high, area, RectangleEdge.LEFT));
		if (series >= 0) {
			Marks.series(graphics, series, () -> graphics.draw(line));
		} else {
			graphics.draw(line);
		}
	}

	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}
}
