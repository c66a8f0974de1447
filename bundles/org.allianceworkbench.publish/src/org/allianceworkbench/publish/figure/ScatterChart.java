package org.allianceworkbench.publish.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.DefaultXYDataset;

/** Draws points and straight lines. */
final class ScatterChart {

	private static final double MOST_ROOM = 0.36;

	private final Figure.Scatter figure;
	private final Theme theme;

	ScatterChart(Figure.Scatter figure, Theme theme) {
		this.figure = figure;
		this.theme = theme;
	}

	void draw(Graphics2D graphics, FigureSize size) {
		Range x = new Range();
		Range y = new Range();
		range(x, y);
		NumberAxis domain = AxisScale.across(graphics, figure.x(), x, size, theme);
		NumberAxis range = AxisScale.up(graphics, figure.y(), y, size, theme);
		XYPlot plot = new XYPlot(new DefaultXYDataset(), domain, range, new XYLineAndShapeRenderer(false, true));
		ChartStyle.plot(plot, theme);
		int n = figure.groups().stream().mapToInt(g -> g.x().length).sum();
		if (n > PointCloud.MANY) {
			points(plot, n);
			lines(plot);
		} else {
			lines(plot);
			points(plot, n);
		}
		List<Figure.Line> labelled = figure.lines().stream().filter(line -> !line.label().isEmpty()).toList();
		Optional<KeyRow> key = figure.groups().size() > 1 && figure.groups().stream().anyMatch(g -> labelled.stream()
				.noneMatch(l -> l.label().equals(g.name()))) ? Optional.of(new KeyRow(figure.groups().stream().map(Figure.Group::name)
						.toList(), KeyRow.Sample.SHAPE, theme)) : Optional.empty();
		double room = Math.min(MOST_ROOM * size.width(), EdgeLabels.room(graphics, labelled.stream().map(l -> text(l,
				range)).toList()));
		Rectangle2D area = ChartStyle.draw(plot, graphics, size, room, key.map(k -> k.height(graphics, size.width())).orElse(0.0));
		key.ifPresent(k -> k.draw(graphics, size.width()));
		EdgeLabels labels = new EdgeLabels();
		for (Figure.Line line : labelled) {
			double height = Math.clamp(line.intercept() + line.slope() * domain.getUpperBound(), range.getLowerBound(),
					range.getUpperBound());
			labels.add(text(line, range), AxisScale.place(range, height, area, RectangleEdge.LEFT), colour(line), group(line));
		}
		labels.draw(graphics, area, size);
	}

	private void range(Range x, Range y) {
		for (Figure.Group group : figure.groups()) {
			for (int i = 0; i < group.x().length; i++) {
				x.add(group.x()[i]);
				y.add(group.y()[i]);
			}
			Arrays.stream(group.low()).forEach(y::add);
			Arrays.stream(group.high()).forEach(y::add);
		}
		for (Figure.Line line : figure.lines()) {
			if (line.slope() == 0) {
				y.add(line.intercept());
				line.low().ifPresent(y::add);
				line.high().ifPresent(y::add);
			}
		}
	}

	private void points(XYPlot plot, int n) {
		for (int g = 0; g < figure.groups().size(); g++) {
			plot.getRenderer().addAnnotation(new PointCloud(figure.groups().get(g), g, theme.series(g), n, figure.x(),
					figure.y()), Layer.FOREGROUND);
		}
	}

	private void lines(XYPlot plot) {
		for (Figure.Line line : figure.lines()) {
			XYItemRenderer renderer = plot.getRenderer();
			if (line.low().isPresent() && line.high().isPresent()) {
				renderer.addAnnotation(new LineBand(line.low().getAsDouble(), line.high().getAsDouble(), line.slope(), colour(line)),
						Layer.BACKGROUND);
			}
			renderer.addAnnotation(new StraightLine(line.intercept(), line.slope(), colour(line), switch (line.style()) {
				case MAIN -> new BasicStroke(2f);
				case LIMIT -> ChartStyle.dashed(1.6f);
				case REFERENCE -> new BasicStroke(1f);
			}, group(line)), Layer.FOREGROUND);
		}
	}

	/** The group that a line is called like, -1 when there is none. */
	private int group(Figure.Line line) {
		return IntStream.range(0, figure.groups().size()).filter(g -> figure.groups().get(g).name().equals(line.label()))
				.findFirst().orElse(-1);
	}

	/** A line that is called like a group has its colour. */
	private Color colour(Figure.Line line) {
		int group = group(line);
		return group >= 0 ? theme.series(group) : switch (line.style()) {
			case MAIN, LIMIT -> theme.series(1);
			case REFERENCE -> theme.muted();
		};
	}

	/** The label, with the height of a horizontal line. */
	private static String text(Figure.Line line, NumberAxis range) {
		if (line.slope() != 0 || line.style() == Figure.Line.Style.REFERENCE) {
			return line.label();
		}
		double spread = range.getRange().getLength();
		NumberStyle style = NumberStyle.decimals(spread < 0.5 ? 3 : spread < 50 ? 2 : spread < 500 ? 1 : 0);
		return line.label() + " " + NumberText.TYPESET.text(line.intercept(), style);
	}
}
