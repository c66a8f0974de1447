package org.allianceworkbench.publish.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.report.Figure;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.DefaultXYDataset;

/** Draws a surface from above in steps of one colour. */
final class ContourChart {

	/** Steps of colour: few enough to tell apart. */
	static final int STEPS = 10;

	private static final double MOST_ROOM = 0.3;
	private static final Color POINT = new Color(0x20, 0x20, 0x21);
	/** Around lines, so that they are seen on any colour. */
	private static final Color HALO = new Color(0xFA, 0xFA, 0xFB, 170);
	private static final List<Color> LINES = List.of(new Color(0xC8, 0x3E, 0x00), new Color(0x7A, 0x00, 0x3C));

	private final Figure.Contour figure;
	private final Theme theme;

	ContourChart(Figure.Contour figure, Theme theme) {
		this.figure = figure;
		this.theme = theme;
	}

	void draw(Graphics2D graphics, FigureSize size) {
		NumberAxis domain = AxisScale.across(figure.x(), range(figure.surface().x()), size, theme);
		NumberAxis range = AxisScale.up(figure.y(), range(figure.surface().y()), size, theme);
		fit(domain, figure.surface().x());
		fit(range, figure.surface().y());
		XYPlot plot = new XYPlot(new DefaultXYDataset(), domain, range, new XYLineAndShapeRenderer(false, true));
		ChartStyle.plot(plot, theme);
		plot.setRangeGridlinesVisible(false);
		Blues blues = new Blues(figure.colour());
		plot.getRenderer().addAnnotation(new ContourField(figure.surface(), blues, STEPS), Layer.BACKGROUND);
		List<String> names = figure.lines().stream().map(Figure.Line::label).filter(l -> !l.isEmpty()).toList();
		double room = EdgeLabels.room(names, MOST_ROOM * size.width());
		Rectangle2D area = Frame.of(room, blues.room(size.width())).draw(plot, graphics, size, theme);
		blues.key(graphics, area, STEPS, size, theme);
		lines(graphics, area, domain, range, size);
		for (int g = 0; g < figure.groups().size(); g++) {
			Figure.Group group = figure.groups().get(g);
			new PointCloud(group, g, POINT, group.x().length, figure.x(), figure.y()).ringed().draw(graphics, plot, area, domain, range,
					0, null);
		}
	}

	private static Range range(double[] values) {
		Range range = new Range();
		range.add(values[0]);
		range.add(values[values.length - 1]);
		return range;
	}

	/** Without the margin that axes have elsewhere, so that the surface fills the plot. */
	private static void fit(NumberAxis axis, double[] values) {
		axis.setRange(values[0], values[values.length - 1]);
	}

	private void lines(Graphics2D graphics, Rectangle2D area, NumberAxis x, NumberAxis y, FigureSize size) {
		EdgeLabels labels = new EdgeLabels();
		Shape clip = graphics.getClip();
		List<Runnable> after = new ArrayList<>();
		graphics.clip(area);
		for (int i = 0; i < figure.lines().size(); i++) {
			Figure.Line line = figure.lines().get(i);
			Color colour = line.style() == Figure.Line.Style.REFERENCE ? POINT : LINES.get(i % LINES.size());
			new StraightLine(line.intercept(), line.slope(), HALO, new BasicStroke(line.style()
					== Figure.Line.Style.REFERENCE ? 1.6f : 4f), -1).draw(graphics, null, area, x, y, 0, null);
			new StraightLine(line.intercept(), line.slope(), colour, switch (line.style()) {
				case MAIN -> new BasicStroke(2f);
				case LIMIT -> ChartStyle.dashed(1.6f);
				case REFERENCE -> new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] { 2, 3 }, 0);
			}, -1).draw(graphics, null, area, x, y, 0, null);
			if (!line.label().isEmpty()) {
				after.add(() -> labels.add(line.label(), AxisScale.place(y, end(line, x, y), area, RectangleEdge.LEFT),
						line.style() == Figure.Line.Style.REFERENCE ? theme.text() : theme == Theme.LIGHT ? colour
						: theme.text()));
			}
		}
		graphics.setClip(clip);
		after.forEach(Runnable::run);
		labels.draw(graphics, area, size);
	}

	/** Height at which a line leaves the plot on its right. */
	private static double end(Figure.Line line, NumberAxis x, NumberAxis y) {
		return Math.clamp(line.intercept() + line.slope() * x.getUpperBound(), y.getLowerBound(), y.getUpperBound());
	}
}
