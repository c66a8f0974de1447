package org.allianceworkbench.publish.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
	/** Opacity of what is behind a label among points. */
	private static final int BEHIND = 190;

	private final Figure.Scatter figure;
	private final Theme theme;

	ScatterChart(Figure.Scatter figure, Theme theme) {
		this.figure = figure;
		this.theme = theme;
	}

	/** Height of the key that a figure of a width has. */
	static double key(Figure.Scatter figure, double width) {
		return key(figure, Theme.LIGHT).map(key -> key.height(width)).orElse(0.0);
	}

	/** None where lines that are called like the groups are labelled. */
	private static Optional<KeyRow> key(Figure.Scatter figure, Theme theme) {
		List<String> names = figure.groups().stream().map(Figure.Group::name).toList();
		boolean labelled = names.stream().allMatch(name -> figure.lines().stream().anyMatch(line -> line.label().equals(name)));
		return names.size() > 1 && !labelled ? Optional.of(new KeyRow(names, KeyRow.Sample.SHAPE, theme)) : Optional.empty();
	}

	void draw(Graphics2D graphics, FigureSize size) {
		Range x = new Range();
		Range y = new Range();
		range(x, y);
		NumberAxis domain = AxisScale.across(figure.x(), x, size, theme);
		NumberAxis range = AxisScale.up(figure.y(), y, size, theme);
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
		Optional<KeyRow> key = key(figure, theme);
		LineEnds ends = LineEnds.of(labelled, domain, range, size);
		double room = EdgeLabels.room(ends.atEdge().stream().map(l -> text(l, range)).toList(), MOST_ROOM * size.width());
		Rectangle2D area = Frame.of(room, key.map(k -> k.height(size.width())).orElse(0.0)).draw(plot, graphics, size, theme);
		key.ifPresent(k -> k.draw(graphics, size.width()));
		outlines(graphics, area, domain, range);
		ends.within().forEach(line -> LineEnds.draw(graphics, line, area, domain, range, colour(line), group(line)));
		EdgeLabels labels = new EdgeLabels();
		for (Figure.Line line : ends.atEdge()) {
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
		for (Figure.Outline outline : figure.outlines()) {
			Arrays.stream(outline.x()).forEach(x::add);
			Arrays.stream(outline.y()).forEach(y::add);
		}
		for (Figure.Line line : figure.lines()) {
			if (line.slope() == 0) {
				y.add(line.intercept());
				line.low().ifPresent(y::add);
				line.high().ifPresent(y::add);
			}
		}
		if (isFunnel()) {
			limits().forEach(line -> x.add((y.low() - line.intercept()) / line.slope()));
			limits().forEach(line -> x.add((y.high() - line.intercept()) / line.slope()));
		}
	}

	private List<Figure.Line> limits() {
		return figure.lines().stream().filter(line -> line.style() == Figure.Line.Style.LIMIT && line.slope() != 0).toList();
	}

	/** Whether limits go apart to both sides; the figure then shows them as far as it is high. */
	private boolean isFunnel() {
		return limits().stream().anyMatch(line -> line.slope() > 0) && limits().stream().anyMatch(line -> line.slope() < 0);
	}

	/** Curves around the densest points, each kind in its own dashes, with its label at the top of its first curve. */
	private void outlines(Graphics2D graphics, Rectangle2D area, NumberAxis x, NumberAxis y) {
		List<String> kinds = figure.outlines().stream().map(Figure.Outline::label).distinct().toList();
		Set<String> written = new HashSet<>();
		graphics.setFont(ChartStyle.TICK);
		for (Figure.Outline outline : figure.outlines()) {
			Path2D curve = new Path2D.Double();
			int top = 0;
			for (int i = 0; i < outline.x().length; i++) {
				double across = AxisScale.place(x, outline.x()[i], area, RectangleEdge.BOTTOM);
				double down = AxisScale.place(y, outline.y()[i], area, RectangleEdge.LEFT);
				if (i == 0) {
					curve.moveTo(across, down);
				} else {
					curve.lineTo(across, down);
				}
				top = outline.y()[i] > outline.y()[top] ? i : top;
			}
			curve.closePath();
			graphics.setPaint(theme.text());
			graphics.setStroke(ChartStyle.thin(kinds.indexOf(outline.label())));
			graphics.draw(curve);
			if (!outline.label().isBlank() && written.add(outline.label())) {
				double wide = Letters.width(ChartStyle.TICK, outline.label());
				double at = AxisScale.place(x, outline.x()[top], area, RectangleEdge.BOTTOM) - wide / 2;
				double base = AxisScale.place(y, outline.y()[top], area, RectangleEdge.LEFT) - 3;
				double left = Math.min(at, area.getMaxX() - wide);
				double line = Math.max(base, area.getMinY() + 9);
				graphics.setPaint(ChartStyle.fade(theme.background(), BEHIND));
				graphics.fill(new Rectangle2D.Double(left - 2, line - 10, wide + 4, 12));
				graphics.setPaint(theme.text());
				graphics.drawString(outline.label(), (float) left, (float) line);
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
	static String text(Figure.Line line, NumberAxis range) {
		if (line.slope() != 0 || line.style() == Figure.Line.Style.REFERENCE) {
			return line.label();
		}
		double spread = range.getRange().getLength();
		NumberStyle style = NumberStyle.decimals(spread < 0.5 ? 3 : spread < 50 ? 2 : spread < 500 ? 1 : 0);
		return line.label() + " " + NumberText.TYPESET.text(line.intercept(), style);
	}
}
