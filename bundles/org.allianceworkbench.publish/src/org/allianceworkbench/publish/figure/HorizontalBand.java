package org.allianceworkbench.publish.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** A band of constant height across a chart. */
final class HorizontalBand extends AbstractXYAnnotation {

	private static final long serialVersionUID = 1L;
	private static final int FAINT = 40;

	private final double low;
	private final double high;
	private final Color colour;

	HorizontalBand(double low, double high, Color colour) {
		this.low = low;
		this.high = high;
		this.colour = colour;
	}

	@Override
	public void draw(Graphics2D graphics, XYPlot plot, Rectangle2D area, ValueAxis x, ValueAxis y, int renderer,
			PlotRenderingInfo info) {
		double top = y.valueToJava2D(high, area, RectangleEdge.LEFT);
		double bottom = y.valueToJava2D(low, area, RectangleEdge.LEFT);
		graphics.setPaint(ChartStyle.fade(colour, FAINT));
		graphics.fill(new Rectangle2D.Double(area.getMinX(), top, area.getWidth(), bottom - top));
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
