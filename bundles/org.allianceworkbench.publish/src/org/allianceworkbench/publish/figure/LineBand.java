package org.allianceworkbench.publish.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** A band of constant height along a straight line across a chart. */
final class LineBand extends AbstractXYAnnotation {

	private static final long serialVersionUID = 1L;
	private static final int FAINT = 40;

	private final double low;
	private final double high;
	private final double slope;
	private final Color colour;

	/**
	 * @param low lower bound at x = 0
	 * @param high upper bound at x = 0
	 */
	LineBand(double low, double high, double slope, Color colour) {
		this.low = low;
		this.high = high;
		this.slope = slope;
		this.colour = colour;
	}

	@Override
	public void draw(Graphics2D graphics, XYPlot plot, Rectangle2D area, ValueAxis x, ValueAxis y, int renderer,
			PlotRenderingInfo info) {
		double left = slope * x.getLowerBound();
		double right = slope * x.getUpperBound();
		Path2D band = new Path2D.Double();
		band.moveTo(area.getMinX(), y.valueToJava2D(low + left, area, RectangleEdge.LEFT));
		band.lineTo(area.getMinX(), y.valueToJava2D(high + left, area, RectangleEdge.LEFT));
		band.lineTo(area.getMaxX(), y.valueToJava2D(high + right, area, RectangleEdge.LEFT));
		band.lineTo(area.getMaxX(), y.valueToJava2D(low + right, area, RectangleEdge.LEFT));
		band.closePath();
		graphics.setPaint(ChartStyle.fade(colour, FAINT));
		graphics.fill(band);
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
