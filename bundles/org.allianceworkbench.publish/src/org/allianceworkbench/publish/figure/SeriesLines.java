package org.allianceworkbench.publish.figure;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Figure;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * Lines as a chart takes them. Thick lines have the colours of their places among the thick ones' names; thin lines lie
 * behind them and have the colour of the thick line of their name.
 */
final class SeriesLines {

	/** Size of the shapes at the points. */
	static final double SHAPE = 7;

	private final List<Figure.Series> drawn = new ArrayList<>();
	private final List<String> names;
	private final Axis x;
	private final Axis y;

	SeriesLines(List<Figure.Series> series, Axis x, Axis y) {
		this(series, series.stream().filter(s -> s.kind() != Figure.Series.Kind.THIN).map(Figure.Series::name).distinct().toList(),
				x, y);
	}

	/** Lines whose places are known by their names. */
	SeriesLines(List<Figure.Series> series, List<String> names, Axis x, Axis y) {
		this.names = names;
		this.x = x;
		this.y = y;
		series.stream().filter(s -> s.kind() != Figure.Series.Kind.THIN).forEach(drawn::add);
		series.stream().filter(s -> s.kind() == Figure.Series.Kind.THIN).forEach(drawn::add);
	}

	/** Names of the thick lines, in order. */
	List<String> names() {
		return names;
	}

	/** The lines in the order in which the chart knows them: the last lies below the others. */
	List<Figure.Series> drawn() {
		return drawn;
	}

	/** Place of a line among the colours. */
	int place(int line) {
		return Math.max(0, names.indexOf(drawn.get(line).name()));
	}

	Axis x() {
		return x;
	}

	Axis y() {
		return y;
	}

	/** Makes ranges large enough for all lines and bands. */
	void extend(Range across, Range up) {
		for (Figure.Series series : drawn) {
			for (Figure.Point point : series.points()) {
				across.add(point.x());
				up.add(point.y());
				up.add(point.low());
				up.add(point.high());
			}
		}
	}

	/** The points; a step is two points at the same place, the second of which is its own. */
	YIntervalSeriesCollection data() {
		YIntervalSeriesCollection data = new YIntervalSeriesCollection();
		for (int s = 0; s < drawn.size(); s++) {
			YIntervalSeries series = new YIntervalSeries(s, false, true);
			boolean step = drawn.get(s).kind() == Figure.Series.Kind.STEP;
			Figure.Point before = null;
			for (Figure.Point point : drawn.get(s).points()) {
				if (step && before != null) {
					add(series, point.x(), before);
				}
				add(series, point.x(), point);
				before = point;
			}
			data.addSeries(series);
		}
		return data;
	}

	/** The point that an item of the chart stands for. */
	Figure.Point point(int line, int item) {
		List<Figure.Point> points = drawn.get(line).points();
		return points.get(drawn.get(line).kind() == Figure.Series.Kind.STEP ? (item + 1) / 2 : item);
	}

	/** Whether an item is a point and not a corner on the way to it. */
	boolean isPoint(int line, int item) {
		return drawn.get(line).kind() == Figure.Series.Kind.LINE
				|| drawn.get(line).kind() == Figure.Series.Kind.STEP && item % 2 == 0;
	}

	SeriesRenderer renderer(Theme theme, double shape) {
		return new SeriesRenderer(this, theme, shape);
	}

	private static void add(YIntervalSeries series, double at, Figure.Point point) {
		series.add(at, point.y(), point.hasBand() ? point.low() : point.y(), point.hasBand() ? point.high() : point.y());
	}
}
