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
	private static final double END = 0.06;
	private static final double PLOT = 0.8;
	private static final double FARTHEST = 16;

	private final Figure.Trajectories figure;
	private final Theme theme;

	TrajectoryChart(Figure.Trajectories figure, Theme theme) {
		this.figure = figure;
		this.theme = theme;
	}

	/** Height of the key that a figure of a width has when names are too long or too many to stand beside their lines. */
	static double key(Figure.Trajectories figure, double width) {
		List<String> names = new SeriesLines(figure.series(), figure.x(), figure.y()).names();
		boolean beside = names.size() <= MOST_DIRECT && EdgeLabels.room(names, MOST_ROOM * width) <= MOST_ROOM * width;
		return beside ? 0 : new KeyRow(names, KeyRow.Sample.LINE, Theme.LIGHT).height(width);
	}

	void draw(Graphics2D graphics, FigureSize size) {
		SeriesLines lines = new SeriesLines(figure.series(), figure.x(), figure.y());
		List<String> names = lines.names();
		double room = EdgeLabels.room(names, MOST_ROOM * size.width());
		Range x = new Range();
		Range y = new Range();
		lines.extend(x, y);
		boolean direct = names.size() <= MOST_DIRECT && room <= MOST_ROOM * size.width() && endApart(x, y, size);
		Optional<KeyRow> key = direct ? Optional.empty() : Optional.of(new KeyRow(names, KeyRow.Sample.LINE, theme));
		NumberAxis domain = AxisScale.across(figure.x(), x, size, theme);
		NumberAxis range = AxisScale.up(figure.y(), y, size, theme);
		XYPlot plot = new XYPlot(lines.data(), domain, range, lines.renderer(theme, SeriesLines.SHAPE));
		ChartStyle.plot(plot, theme);
		Rectangle2D area = Frame.of(direct ? room : 0, key.map(k -> k.height(size.width())).orElse(0.0)).draw(plot, graphics, size,
				theme);
		key.ifPresent(k -> k.draw(graphics, size.width()));
		if (direct) {
			label(graphics, area, range, size, names);
		}
	}

	/** Whether all lines end at the right, so far from each other that a label there stands beside its line. */
	private boolean endApart(Range x, Range y, FigureSize size) {
		double high = y.high() - y.low();
		List<Figure.Point> ends = figure.series().stream().filter(s -> s.kind() != Figure.Series.Kind.THIN && !s.points().isEmpty())
				.map(s -> s.points().get(s.points().size() - 1)).toList();
		double[] places = ends.stream().mapToDouble(end -> high > 0 ? (y.high() - end.y()) / high * PLOT * size.height() : 0).sorted()
				.toArray();
		return ends.stream().allMatch(end -> end.x() >= x.high() - END * (x.high() - x.low()))
				&& EdgeLabels.moved(places, PLOT * size.height()) <= FARTHEST;
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
