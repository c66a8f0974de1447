package org.allianceworkbench.publish.figure;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
	/** Height of a plot where there is one row, two rows, more rows. */
	private static final int[] HIGH = { 180, 116, 77 };
	private static final double LEFT = 46;
	private static final double GAP = 10;
	private static final double UNDER = 20;
	private static final double EDGE = 6;
	private static final double LINE = 15;
	private static final double NAME_LINE = 13;
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
		SmallCharts charts = new SmallCharts(figure, Theme.LIGHT);
		return (int) Math.ceil(charts.beside(width) + charts.rows(width) * HIGH[Math.min(charts.rows(width), HIGH.length) - 1]);
	}

	/** All of a figure's height but the plots'. */
	private double beside(double width) {
		double under = below(width).size() * LINE + under(width) + EDGE + (isRagged(width) ? under(width) : 0);
		return top(width) + rows(width) * (head(width) + GAP) + under;
	}

	private List<String> below(double width) {
		return figure.x().label().isBlank() ? List.of() : Letters.wrapped(ChartStyle.LABEL, figure.x().label(), width - 2 * EDGE);
	}

	/** Room for the names below a panel. */
	private double under(double width) {
		Range x = new Range();
		figure.panels().forEach(panel -> new SeriesLines(panel.series(), figure.x(), figure.y()).extend(x, new Range()));
		return UNDER + ticks(across(x, wide(width) - GAP), wide(width) - GAP).map(TickNames::more).orElse(0.0);
	}

	private static Optional<TickNames> ticks(NumberAxis across, double panel) {
		return AxisScale.names(across, panel, GAP / 2 - 1);
	}

	private NumberAxis across(Range x, double panel) {
		return AxisScale.across(unlabelled(figure.x()), x, new FigureSize(Math.max(100, (int) panel), 100), theme);
	}

	private double top(double width) {
		return names.size() > 1 ? key().height(width) : 4;
	}

	private KeyRow key() {
		return new KeyRow(names, KeyRow.Sample.LINE, theme);
	}

	private int columns(double width) {
		int least = width <= FigureSize.ONE_COLUMN ? NARROW : ONE;
		return Math.clamp((int) ((width - LEFT) / least), 1, Math.max(1, figure.panels().size()));
	}

	private int rows(double width) {
		int columns = columns(width);
		return Math.max(1, (figure.panels().size() + columns - 1) / columns);
	}

	/** Whether the last row has fewer panels than there are columns. */
	private boolean isRagged(double width) {
		return rows(width) > 1 && figure.panels().size() % columns(width) != 0;
	}

	/** Width of a panel with the room at its right. */
	private double wide(double width) {
		double last = figure.x().ticks().values().stream().reduce((a, b) -> b).map(name -> Letters.width(ChartStyle.TICK, name) / 2)
				.orElse(0.0);
		return (width - LEFT - GAP - Math.max(0, last - GAP)) / columns(width);
	}

	private List<String> name(SmallMultiples.Panel panel, double width) {
		return Letters.wrapped(NAME, panel.name(), wide(width) - GAP);
	}

	/** Room for the longest name of a panel. */
	private double head(double width) {
		return figure.panels().stream().mapToInt(panel -> name(panel, width).size()).max().orElse(1) * NAME_LINE + 4;
	}

	void draw(Graphics2D graphics, FigureSize size) {
		if (names.size() > 1) {
			key().draw(graphics, size.width());
		}
		Range x = new Range();
		Range y = new Range();
		figure.panels().forEach(panel -> new SeriesLines(panel.series(), figure.x(), figure.y()).extend(x, y));
		int columns = columns(size.width());
		int rows = rows(size.width());
		double width = wide(size.width());
		double top = top(size.width());
		double height = (size.height() - beside(size.width())) / rows + head(size.width()) + GAP;
		for (int i = 0; i < figure.panels().size(); i++) {
			int column = i % columns;
			int row = i / columns;
			boolean lowest = i + columns >= figure.panels().size();
			double down = row * height + (isRagged(size.width()) && row == rows - 1 ? under(size.width()) : 0);
			panel(graphics, figure.panels().get(i), new Rectangle2D.Double(LEFT + column * width, top + down, width - GAP, height),
					name(figure.panels().get(i), size.width()), head(size.width()), column == 0, lowest, x, y);
		}
		labels(graphics, size, top, height * rows);
	}

	private void panel(Graphics2D graphics, SmallMultiples.Panel panel, Rectangle2D place, List<String> name, double head,
			boolean first, boolean lowest, Range x, Range y) {
		graphics.setFont(NAME);
		graphics.setPaint(theme.text());
		Marks.point(graphics, -1, panel.name(), panel.about(), () -> {
			for (int i = 0; i < name.size(); i++) {
				graphics.drawString(name.get(i), (float) place.getMinX(), (float) (place.getMinY() + 12 + i * NAME_LINE));
			}
		});
		FigureSize inner = new FigureSize(Math.max(100, (int) place.getWidth()), 100);
		NumberAxis across = across(x, place.getWidth());
		Optional<TickNames> ticks = ticks(across, place.getWidth());
		NumberAxis up = AxisScale.up(unlabelled(figure.y()), y, inner, theme);
		across.setTickLabelsVisible(lowest);
		AxisScale.neighbour(across, GAP - 4);
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
		Rectangle2D area = new Rectangle2D.Double(place.getMinX(), place.getMinY() + head, place.getWidth(),
				place.getHeight() - head - GAP);
		marks(graphics, panel, across, area);
		chart.draw(graphics, new Rectangle2D.Double(area.getMinX() - LEFT + GAP, area.getMinY(), area.getWidth() + LEFT - GAP,
				area.getHeight() + UNDER));
		if (lowest) {
			ticks.ifPresent(each -> each.draw(graphics, area, across, theme));
		}
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
		List<String> below = below(size.width());
		for (int i = 0; i < below.size(); i++) {
			double wide = Letters.width(ChartStyle.LABEL, below.get(i));
			double x = Math.max(EDGE, Math.min(LEFT + (size.width() - LEFT - wide) / 2, size.width() - EDGE - wide));
			graphics.drawString(below.get(i), (float) x, (float) (size.height() - EDGE - (below.size() - 1 - i) * LINE));
		}
		String label = figure.y().label();
		boolean large = Letters.width(ChartStyle.LABEL, label) <= height;
		Font font = large ? ChartStyle.LABEL : ChartStyle.TICK.deriveFont(9f);
		List<String> beside = Letters.wrapped(font, label, height);
		graphics.setFont(font);
		for (int i = 0; i < beside.size(); i++) {
			double x = large ? 13 : 9 + i * 10;
			double middle = top + height / 2 + Letters.width(font, beside.get(i)) / 2;
			graphics.rotate(-Math.PI / 2, x, middle);
			graphics.drawString(beside.get(i), (float) x, (float) middle);
			graphics.rotate(Math.PI / 2, x, middle);
		}
	}
}
