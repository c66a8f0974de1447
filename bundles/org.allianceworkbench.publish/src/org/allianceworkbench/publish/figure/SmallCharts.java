package org.allianceworkbench.publish.figure;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.SmallMultiples;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** Draws many small charts with the same axes. */
final class SmallCharts {

	private static final Font NAME = ChartStyle.TICK.deriveFont(Font.BOLD);
	private static final int ONE = 150;
	private static final int NARROW = 120;
	private static final int HIGH = 104;
	private static final double LEFT = 46;
	private static final double BOTTOM = 40;
	private static final double HEAD = 17;
	private static final double GAP = 10;
	private static final double UNDER = 20;
	private static final double SHAPE = 3.5;

	private final SmallMultiples figure;
	private final Theme theme;
	private final List<String> names;

	SmallCharts(SmallMultiples figure, Theme theme) {
		this.figure = figure;
		this.theme = theme;
		this.names = figure.panels().stream().flatMap(panel -> panel.series().stream())
				.filter(series -> series.kind() != Figure.Series.Kind.THIN).map(Figure.Series::name).distinct().toList();
	}

	/** The height that a figure of a width needs. */
	static int height(SmallMultiples figure, int width) {
		return (int) (BOTTOM + 34 + rows(figure, width) * HIGH);
	}

	private static int columns(SmallMultiples figure, double width) {
		int least = width <= FigureSize.ONE_COLUMN ? NARROW : ONE;
		return Math.clamp((int) ((width - LEFT) / least), 1, Math.max(1, figure.panels().size()));
	}

	private static int rows(SmallMultiples figure, double width) {
		int columns = columns(figure, width);
		return Math.max(1, (figure.panels().size() + columns - 1) / columns);
	}

	void draw(Graphics2D graphics, FigureSize size) {
		double top = 4;
		if (names.size() > 1) {
			KeyRow key = new KeyRow(names, KeyRow.Sample.LINE, theme);
			key.draw(graphics, size.width());
			top = key.height(graphics, size.width());
		}
		Range x = new Range();
		Range y = new Range();
		figure.panels().forEach(panel -> new SeriesLines(panel.series(), figure.x(), figure.y()).extend(x, y));
		int columns = columns(figure, size.width());
		int rows = rows(figure, size.width());
		double width = (size.width() - LEFT - GAP) / columns;
		double height = (size.height() - BOTTOM - top) / rows;
		for (int i = 0; i < figure.panels().size(); i++) {
			int column = i % columns;
			int row = i / columns;
			boolean lowest = i + columns >= figure.panels().size();
			panel(graphics, figure.panels().get(i), new Rectangle2D.Double(LEFT + column * width, top + row * height, width - GAP,
					height), column == 0, lowest, x, y);
		}
		labels(graphics, size, top, height * rows);
	}

	private void panel(Graphics2D graphics, SmallMultiples.Panel panel, Rectangle2D place, boolean first, boolean lowest, Range x,
			Range y) {
		graphics.setFont(NAME);
		graphics.setPaint(theme.text());
		String name = ChartStyle.fit(graphics, NAME, panel.name(), place.getWidth());
		Marks.point(graphics, -1, panel.name(), panel.about(), () -> graphics.drawString(name, (float) place.getMinX(),
				(float) (place.getMinY() + 12)));
		FigureSize inner = new FigureSize(Math.max(100, (int) place.getWidth()), 100);
		NumberAxis across = AxisScale.across(graphics, unlabelled(figure.x()), x, inner, theme);
		NumberAxis up = AxisScale.up(graphics, unlabelled(figure.y()), y, inner, theme);
		across.setTickLabelsVisible(lowest);
		up.setTickLabelsVisible(first);
		SeriesLines lines = new SeriesLines(panel.series(), names, figure.x(), figure.y());
		XYPlot plot = new XYPlot(lines.data(), across, up, lines.renderer(theme, SHAPE));
		ChartStyle.plot(plot, theme);
		AxisSpace below = new AxisSpace();
		below.setBottom(UNDER);
		plot.setFixedDomainAxisSpace(below);
		AxisSpace beside = new AxisSpace();
		beside.setLeft(LEFT - GAP);
		plot.setFixedRangeAxisSpace(beside);
		JFreeChart chart = new JFreeChart(null, ChartStyle.LABEL, plot, false);
		chart.setBackgroundPaint(null);
		chart.setPadding(RectangleInsets.ZERO_INSETS);
		Rectangle2D area = new Rectangle2D.Double(place.getMinX(), place.getMinY() + HEAD, place.getWidth(), place.getHeight() - HEAD
				- GAP);
		marks(graphics, panel, across, area);
		chart.draw(graphics, new Rectangle2D.Double(area.getMinX() - LEFT + GAP, area.getMinY(), area.getWidth() + LEFT - GAP,
				area.getHeight() + UNDER));
	}

	/** Lines at the places that are marked. */
	private void marks(Graphics2D graphics, SmallMultiples.Panel panel, NumberAxis across, Rectangle2D area) {
		for (Map.Entry<Double, String> mark : panel.marks().entrySet()) {
			double at = AxisScale.place(across, mark.getKey(), area, RectangleEdge.BOTTOM);
			Marks.point(graphics, -1, mark.getValue(), panel.about(), () -> {
				graphics.setPaint(theme.muted());
				graphics.setStroke(new BasicStroke(1.4f));
				graphics.draw(new Line2D.Double(at, area.getMinY(), at, area.getMaxY()));
			});
		}
	}

	private static Axis unlabelled(Axis axis) {
		return new Axis("", axis.range(), axis.ticks());
	}

	private void labels(Graphics2D graphics, FigureSize size, double top, double height) {
		graphics.setFont(ChartStyle.LABEL);
		graphics.setPaint(theme.text());
		String below = ChartStyle.fit(graphics, ChartStyle.LABEL, figure.x().label(), size.width() - LEFT);
		graphics.drawString(below, (float) (LEFT + (size.width() - LEFT - ChartStyle.width(graphics, ChartStyle.LABEL, below)) / 2),
				size.height() - 6f);
		String beside = ChartStyle.fit(graphics, ChartStyle.LABEL, figure.y().label(), height);
		double middle = top + height / 2 + ChartStyle.width(graphics, ChartStyle.LABEL, beside) / 2;
		graphics.rotate(-Math.PI / 2, 13, middle);
		graphics.drawString(beside, 13f, (float) middle);
		graphics.rotate(Math.PI / 2, 13, middle);
	}
}
