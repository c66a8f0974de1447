package org.allianceworkbench.publish.figure;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

import org.allianceworkbench.report.Figure;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** The heights of a surface in steps of colour; neighbours in a row with the same colour are one rectangle. */
final class ContourField extends AbstractXYAnnotation {

	private static final long serialVersionUID = 1L;
	private static final double OVERLAP = 0.6;

	private final transient Figure.Surface surface;
	private final transient Blues blues;
	private final int steps;

	ContourField(Figure.Surface surface, Blues blues, int steps) {
		this.surface = surface;
		this.blues = blues;
		this.steps = steps;
	}

	@Override
	public void draw(Graphics2D graphics, XYPlot plot, Rectangle2D area, ValueAxis x, ValueAxis y, int renderer,
			PlotRenderingInfo info) {
		Object smooth = graphics.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
		Path2D[] fields = new Path2D[steps];
		int columns = surface.x().length;
		int rows = surface.y().length;
		double wide = area.getWidth() / (columns - 1);
		double high = area.getHeight() / (rows - 1);
		for (int r = 0; r < rows; r++) {
			double middle = y.valueToJava2D(surface.y()[r], area, RectangleEdge.LEFT);
			double top = Math.max(area.getMinY(), middle - high / 2 - OVERLAP);
			double bottom = Math.min(area.getMaxY(), middle + high / 2);
			for (int from = 0; from < columns;) {
				int step = step(r, from);
				int to = from + 1;
				while (to < columns && step(r, to) == step) {
					to++;
				}
				if (step >= 0) {
					double left = Math.max(area.getMinX(), area.getMinX() + (from - 0.5) * wide);
					double right = Math.min(area.getMaxX(), area.getMinX() + (to - 0.5) * wide + OVERLAP);
					fields[step] = fields[step] == null ? new Path2D.Double() : fields[step];
					fields[step].append(new Rectangle2D.Double(left, top, right - left, bottom - top), false);
				}
				from = to;
			}
		}
		for (int step = 0; step < steps; step++) {
			if (fields[step] != null) {
				graphics.setPaint(blues.colour((step + 0.5) / steps));
				graphics.fill(fields[step]);
			}
		}
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, smooth);
	}

	/** Step of colour of a point, -1 where nothing is shown. */
	private int step(int row, int column) {
		double z = surface.z()[row][column];
		return Double.isNaN(z) ? -1 : (int) Math.min(steps - 1, Math.floor(blues.share(z) * steps));
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
