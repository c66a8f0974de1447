package org.allianceworkbench.publish.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleInsets;

/** What all charts have in common: fonts, lines, shapes. */
final class ChartStyle {

	static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
	static final Font TICK = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
	static final Font DIRECT = new Font(Font.SANS_SERIF, Font.BOLD, 11);
	private static final List<float[]> DASHES = List.of(new float[0], new float[] { 7, 3 }, new float[] { 2, 3 },
			new float[] { 9, 3, 2, 3 }, new float[] { 13, 4 }, new float[] { 9, 2, 2, 2, 2, 2 }, new float[] { 4, 6 });

	static {
		// turned texts are drawn as texts too, not as outlines
		TextUtils.setUseDrawRotatedStringWorkaround(false);
	}

	private ChartStyle() {
	}

	static void axis(ValueAxis axis, String label, Theme theme) {
		axis.setLabel(label.isEmpty() ? null : label);
		axis.setLabelFont(LABEL);
		axis.setLabelPaint(theme.text());
		axis.setTickLabelFont(TICK);
		axis.setTickLabelPaint(theme.text());
		axis.setAxisLinePaint(theme.muted());
		axis.setTickMarkPaint(theme.muted());
		axis.setTickLabelInsets(new RectangleInsets(3, 4, 3, 4));
	}

	static void plot(XYPlot plot, Theme theme) {
		plot.setBackgroundPaint(null);
		plot.setOutlineVisible(false);
		plot.setDomainGridlinesVisible(false);
		plot.setRangeGridlinePaint(theme.grid());
		plot.setRangeGridlineStroke(new BasicStroke(1));
		plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
		plot.setInsets(RectangleInsets.ZERO_INSETS);
	}

	static Stroke line(int series) {
		float[] dash = DASHES.get(series % DASHES.size());
		return dash.length == 0 ? new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
				: new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
	}

	/** A thin line, each in its own dashes. */
	static Stroke thin(int index) {
		float[] dash = DASHES.get(index % DASHES.size());
		return dash.length == 0 ? new BasicStroke(1.1f)
				: new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
	}

	static Stroke dashed(float width) {
		return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] { 6, 4 }, 0);
	}

	/** As many kinds as there are colours. */
	static Shape shape(int series, double size) {
		double h = size / 2;
		Path2D path = new Path2D.Double();
		return switch (series % 7) {
			case 0 -> new Ellipse2D.Double(-h, -h, size, size);
			case 1 -> new Rectangle2D.Double(-h * 0.9, -h * 0.9, size * 0.9, size * 0.9);
			case 2 -> polygon(path, 0, -h * 1.15, h * 1.1, h * 0.9, -h * 1.1, h * 0.9);
			case 3 -> polygon(path, 0, -h * 1.2, h * 1.2, 0, 0, h * 1.2, -h * 1.2, 0);
			case 4 -> polygon(path, 0, h * 1.15, h * 1.1, -h * 0.9, -h * 1.1, -h * 0.9);
			case 5 -> cross(path, h * 1.15, h * 0.4);
			default -> polygon(path, -h * 1.1, -h, h * 1.1, h, h * 1.1, -h, -h * 1.1, h);
		};
	}

	private static Shape cross(Path2D path, double far, double near) {
		return polygon(path, -near, -far, near, -far, near, -near, far, -near, far, near, near, near, near, far, -near, far, -near, near,
				-far, near, -far, -near, -near, -near);
	}

	private static Shape polygon(Path2D path, double... xy) {
		path.moveTo(xy[0], xy[1]);
		for (int i = 2; i < xy.length; i += 2) {
			path.lineTo(xy[i], xy[i + 1]);
		}
		path.closePath();
		return path;
	}

	static Color fade(Color colour, int alpha) {
		return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
	}
}
