package org.allianceworkbench.publish.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.report.Figure;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Draws lines with bands. */
final class TrajectoryChart {

	private static final double MOST_ROOM = 0.28;
	private static final int MOST_DIRECT = 6;

	private final Figure.Trajectories figure;
	private final Theme theme;

	TrajectoryChart(Figure.Trajectories figure, Theme theme) {
		this.figure = figure;
		this.theme = theme;
	}

	void draw(Graphics2D graphics, FigureSize size) {
		SeriesLines lines = new SeriesLines(figure.series(), figure.x(), figure.y());
		List<String> names = lines.names();
		double room = EdgeLabels.room(graphics, names);
		boolean direct = names.size() <= MOST_DIRECT && room <= MOST_ROOM * size.width();
		Optional<KeyRow> key = direct ? Optional.empty() : Optional.of(new KeyRow(names, KeyRow.Sample.LINE, theme));
		Range x = new Range();
		Range y = new Range();
		lines.extend(x, y);
		NumberAxis domain = AxisScale.across(graphics, figure.x(), x, size, theme);
		NumberAxis range = AxisScale.up(graphics, figure.y(), y, size, theme);
		XYPlot plot = new XYPlot(lines.data(), domain, range, lines.renderer(theme, SeriesLines.SHAPE));
		ChartStyle.plot(plot, theme);
		Rectangle2D area = ChartStyle.draw(plot, graphics, size, direct ? room : 0,
				key.map(k -> k.height(graphics, size.width())).orElse(0.0));
		key.ifPresent(k -> k.draw(graphics, size.width()));
		if (direct) {
			label(graphics, area, range, size, names);
		}
	}

	private void label(Graphics2D graphics, Rectangle2D area, NumberAxis range, FigureSize size, List<String> names) {
		EdgeLabels labels = new EdgeLabels();
		for (Figure.Series series : figure.series()) {
			List<Figure.Point> points = series.points();
			if (!points.isEmpty() && series.kind() != Figure.Series.Kind.THIN) {
				int index = names.indexOf(series.name());
				labels.add(series.name(), AxisScale.place(range, points.get(points.size() - 1).y(), area, RectangleEdge.LEFT),
						theme.series(index), index);
			}
		}
		labels.draw(graphics, area, size);
	}
}
