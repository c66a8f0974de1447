package org.allianceworkbench.publish.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.report.Figure;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Draws lines with bands. */
final class TrajectoryChart {

	private static final double MOST_ROOM = 0.28;
	private static final int MOST_DIRECT = 6;
	private static final float BAND = 0.18f;

	private final Figure.Trajectories figure;
	private final Theme theme;

	TrajectoryChart(Figure.Trajectories figure, Theme theme) {
		this.figure = figure;
		this.theme = theme;
	}

	void draw(Graphics2D graphics, FigureSize size) {
		List<String> names = figure.series().stream().map(Figure.Series::name).toList();
		double room = EdgeLabels.room(graphics, names);
		boolean direct = names.size() <= MOST_DIRECT && room <= MOST_ROOM * size.width();
		Optional<KeyRow> key = direct ? Optional.empty() : Optional.of(new KeyRow(names, true, theme));
		Range x = new Range();
		Range y = new Range();
		YIntervalSeriesCollection data = data(x, y);
		NumberAxis domain = AxisScale.across(graphics, figure.x(), x, size, theme);
		NumberAxis range = AxisScale.up(graphics, figure.y(), y, size, theme);
		XYPlot plot = new XYPlot(data, domain, range, renderer());
		ChartStyle.plot(plot, theme);
		Rectangle2D area = ChartStyle.draw(plot, graphics, size, direct ? room : 0,
				key.map(k -> k.height(graphics, size.width())).orElse(0.0));
		key.ifPresent(k -> k.draw(graphics, size.width()));
		if (direct) {
			label(graphics, area, range, size);
		}
	}

	private YIntervalSeriesCollection data(Range x, Range y) {
		YIntervalSeriesCollection data = new YIntervalSeriesCollection();
		for (int s = 0; s < figure.series().size(); s++) {
			YIntervalSeries series = new YIntervalSeries(s);
			for (Figure.Point point : figure.series().get(s).points()) {
				double low = point.hasBand() ? point.low() : point.y();
				double high = point.hasBand() ? point.high() : point.y();
				series.add(point.x(), point.y(), low, high);
				x.add(point.x());
				y.add(low);
				y.add(high);
			}
			data.addSeries(series);
		}
		return data;
	}

	private DeviationRenderer renderer() {
		DeviationRenderer renderer = new DeviationRenderer(true, true);
		renderer.setAlpha(BAND);
		renderer.setDrawSeriesLineAsPath(true);
		for (int s = 0; s < figure.series().size(); s++) {
			renderer.setSeriesPaint(s, theme.series(s));
			renderer.setSeriesFillPaint(s, theme.series(s));
			renderer.setSeriesStroke(s, ChartStyle.line(s));
			renderer.setSeriesShape(s, ChartStyle.shape(s, 7));
			renderer.setSeriesShapesFilled(s, true);
		}
		return renderer;
	}

	private void label(Graphics2D graphics, Rectangle2D area, NumberAxis range, FigureSize size) {
		EdgeLabels labels = new EdgeLabels();
		List<Figure.Series> drawn = new ArrayList<>(figure.series());
		for (int s = 0; s < drawn.size(); s++) {
			List<Figure.Point> points = drawn.get(s).points();
			if (!points.isEmpty()) {
				labels.add(drawn.get(s).name(), AxisScale.place(range, points.get(points.size() - 1).y(), area, RectangleEdge.LEFT),
						theme.series(s));
			}
		}
		labels.draw(graphics, area, size);
	}
}
