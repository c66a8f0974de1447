package org.allianceworkbench.publish.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Figure;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Points of a group; very many are drawn as small squares that are the darker the more points are in them. */
final class PointCloud extends AbstractXYAnnotation {

	/** More points in a figure than this are drawn as squares. */
	static final int MANY = 3000;
	private static final long serialVersionUID = 1L;
	private static final Color RING = new Color(0xFA, 0xFA, 0xFB);
	private static final int SOME = 300;
	private static final int OPAQUE = 150;
	private static final double SQUARE = 4;
	private static final double CAP = 4;
	/** Few enough for a small file, more than can be told apart. */
	private static final int LEVELS = 19;
	private static final int FAINTEST = 50;
	private static final int DARKEST = 230;

	private final transient Figure.Group group;
	private final int series;
	private final Color colour;
	private final int all;
	private final transient Axis xAxis;
	private final transient Axis yAxis;
	private boolean ringed;

	/**
	 * @param series index of the group, for its shape
	 * @param all points in the whole figure
	 * @param xAxis horizontal axis, for what is said of a point
	 * @param yAxis vertical axis
	 */
	PointCloud(Figure.Group group, int series, Color colour, int all, Axis xAxis, Axis yAxis) {
		this.group = group;
		this.series = series;
		this.colour = colour;
		this.all = all;
		this.xAxis = xAxis;
		this.yAxis = yAxis;
	}

	/** With a light ring around each point, so that it is seen on any colour. */
	PointCloud ringed() {
		ringed = true;
		return this;
	}

	@Override
	public void draw(Graphics2D graphics, XYPlot plot, Rectangle2D area, ValueAxis x, ValueAxis y, int renderer,
			PlotRenderingInfo info) {
		double[] across = new double[group.x().length];
		double[] down = new double[across.length];
		for (int i = 0; i < across.length; i++) {
			across[i] = x.valueToJava2D(group.x()[i], area, RectangleEdge.BOTTOM);
			down[i] = y.valueToJava2D(group.y()[i], area, RectangleEdge.LEFT);
		}
		for (int i = 0; i < group.low().length; i++) {
			double at = across[i];
			double from = y.valueToJava2D(group.low()[i], area, RectangleEdge.LEFT);
			double to = y.valueToJava2D(group.high()[i], area, RectangleEdge.LEFT);
			Marks.series(graphics, series, () -> interval(graphics, at, from, to));
		}
		if (all > MANY) {
			Marks.series(graphics, series, () -> squares(graphics, area, across, down));
		} else {
			shapes(graphics, across, down);
		}
	}

	private void interval(Graphics2D graphics, double at, double from, double to) {
		graphics.setPaint(colour);
		graphics.setStroke(new BasicStroke(1.6f));
		graphics.draw(new Line2D.Double(at, from, at, to));
		graphics.draw(new Line2D.Double(at - CAP, from, at + CAP, from));
		graphics.draw(new Line2D.Double(at - CAP, to, at + CAP, to));
	}

	private void shapes(Graphics2D graphics, double[] across, double[] down) {
		double size = all > SOME ? 5 : 6.5;
		Shape shape = ChartStyle.shape(series, size);
		for (int i = 0; i < across.length; i++) {
			Shape place = shape instanceof Ellipse2D ? new Ellipse2D.Double(across[i] - size / 2, down[i] - size / 2, size, size)
					: AffineTransform.getTranslateInstance(across[i], down[i]).createTransformedShape(shape);
			if (Marks.wanted(graphics)) {
				Marks.point(graphics, series, PointTip.of(xAxis, group.x()[i], yAxis, group.y()[i]), group.about(i),
						() -> shape(graphics, place));
			} else {
				shape(graphics, place);
			}
		}
	}

	private void shape(Graphics2D graphics, Shape place) {
		graphics.setPaint(ringed ? colour : ChartStyle.fade(colour, OPAQUE));
		graphics.fill(place);
		if (ringed) {
			graphics.setPaint(RING);
			graphics.setStroke(new BasicStroke(1f));
			graphics.draw(place);
		}
	}

	private void squares(Graphics2D graphics, Rectangle2D area, double[] across, double[] down) {
		int columns = (int) Math.ceil(area.getWidth() / SQUARE);
		int rows = (int) Math.ceil(area.getHeight() / SQUARE);
		int[][] counts = new int[columns][rows];
		int most = 1;
		for (int i = 0; i < across.length; i++) {
			int c = (int) Math.floor((across[i] - area.getMinX()) / SQUARE);
			int r = (int) Math.floor((down[i] - area.getMinY()) / SQUARE);
			if (c >= 0 && c < columns && r >= 0 && r < rows) {
				most = Math.max(most, ++counts[c][r]);
			}
		}
		double full = Math.log1p(most);
		Path2D[] levels = new Path2D[LEVELS];
		for (int c = 0; c < columns; c++) {
			for (int r = 0; r < rows; r++) {
				if (counts[c][r] > 0) {
					int level = (int) Math.round((LEVELS - 1) * Math.log1p(counts[c][r]) / full);
					levels[level] = levels[level] == null ? new Path2D.Double() : levels[level];
					levels[level].append(new Rectangle2D.Double(area.getMinX() + c * SQUARE, area.getMinY() + r * SQUARE, SQUARE,
							SQUARE), false);
				}
			}
		}
		for (int level = 0; level < LEVELS; level++) {
			if (levels[level] != null) {
				graphics.setPaint(ChartStyle.fade(colour, FAINTEST + (DARKEST - FAINTEST) * level / (LEVELS - 1)));
				graphics.fill(levels[level]);
			}
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
