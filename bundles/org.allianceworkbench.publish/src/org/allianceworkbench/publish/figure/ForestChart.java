package org.allianceworkbench.publish.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.TableCell;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.DefaultXYDataset;

/** Draws estimates with their intervals, one below the other. */
final class ForestChart {

	private static final double LEAST_ROW = 13;
	private static final double POINT = 7;
	private static final double LARGEST = 14;
	private static final double NAMES = 0.3;
	private static final double ROW = 24;
	private static final double MOST = 900;
	private static final double LEAST = 3;

	private final Figure.Forest figure;
	private final Theme theme;

	ForestChart(Figure.Forest figure, Theme theme) {
		this.figure = figure;
		this.theme = theme;
	}

	void draw(Graphics2D graphics, FigureSize size) {
		Range x = new Range();
		for (Figure.Interval row : figure.rows()) {
			x.add(row.value());
			if (row.hasInterval()) {
				x.add(row.low());
				x.add(row.high());
			}
		}
		if (!Double.isNaN(figure.reference())) {
			x.add(figure.reference());
		}
		NumberAxis across = AxisScale.across(figure.x(), x, size, theme);
		boolean written = (size.height() - 60.0) / Math.max(1, figure.rows().size()) >= LEAST_ROW;
		XYPlot plot = new XYPlot(new DefaultXYDataset(), across, BarChart.rows(figure.rows().size(), theme),
				new XYLineAndShapeRenderer(false, true));
		ChartStyle.plot(plot, theme);
		plot.setRangeGridlinesVisible(false);
		double room = written ? figure.rows().stream().mapToDouble(row -> Letters.width(ChartStyle.TICK, text(row))).max().orElse(0)
				+ 10 : 0;
		RowNames names = names(figure, size.width());
		Rectangle2D area = new Frame(written ? names.room() : 0, room, 0, 0).draw(plot, graphics, size, theme);
		if (written) {
			names.draw(graphics, area, theme, true);
		}
		if (!Double.isNaN(figure.reference())) {
			double at = AxisScale.place(across, figure.reference(), area, RectangleEdge.BOTTOM);
			graphics.setPaint(theme.muted());
			graphics.setStroke(ChartStyle.dashed(1f));
			graphics.draw(new Line2D.Double(at, area.getMinY(), at, area.getMaxY()));
		}
		double height = area.getHeight() / Math.max(1, figure.rows().size());
		for (int i = 0; i < figure.rows().size(); i++) {
			Figure.Interval row = figure.rows().get(i);
			double middle = area.getMinY() + (i + 0.5) * height;
			Marks.point(graphics, -1, row.name() + "\n" + text(row), row.about(),
					() -> row(graphics, area, across, row, middle, Math.min(height, LARGEST), written));
		}
	}

	private static RowNames names(Figure.Forest figure, double width) {
		return new RowNames(figure.rows().stream().map(Figure.Interval::name).toList(), NAMES * width);
	}

	/** The height that a figure of a width needs; very many rows are thin and have no names. */
	static int height(Figure.Forest figure, int width) {
		int rows = figure.rows().size();
		double row = rows * ROW <= MOST ? names(figure, width).height(ROW) : Math.max(LEAST, MOST / rows);
		return new Frame(0, 0, 0, Frame.ticks()).height(rows * row, figure.x().label(), width);
	}

	private String text(Figure.Interval row) {
		String estimate = NumberText.TYPESET.text(row.value(), figure.style());
		return !row.hasInterval() ? estimate
				: (row.kind() == Figure.Interval.Kind.PREDICTION ? "" : estimate + " ")
						+ NumberText.TYPESET.text(TableCell.interval(row.low(), row.high(), figure.style()));
	}

	private void row(Graphics2D graphics, Rectangle2D area, NumberAxis across, Figure.Interval row, double middle, double height,
			boolean written) {
		double at = AxisScale.place(across, row.value(), area, RectangleEdge.BOTTOM);
		double low = row.hasInterval() ? AxisScale.place(across, row.low(), area, RectangleEdge.BOTTOM) : at;
		double high = row.hasInterval() ? AxisScale.place(across, row.high(), area, RectangleEdge.BOTTOM) : at;
		Color colour = theme.series(row.kind() == Figure.Interval.Kind.SINGLE ? 0 : 1);
		graphics.setPaint(colour);
		graphics.setStroke(new BasicStroke(1.4f));
		switch (row.kind()) {
			case SINGLE -> {
				graphics.draw(new Line2D.Double(low, middle, high, middle));
				double side = Double.isNaN(row.weight()) ? Math.min(POINT, height)
						: Math.min(height, 4 + (LARGEST - 4) * Math.sqrt(Math.clamp(row.weight(), 0, 1)));
				graphics.fill(new Rectangle2D.Double(at - side / 2, middle - side / 2, side, side));
			}
			case SUMMARY -> {
				Path2D diamond = new Path2D.Double();
				diamond.moveTo(low, middle);
				diamond.lineTo(at, middle - height / 2);
				diamond.lineTo(high, middle);
				diamond.lineTo(at, middle + height / 2);
				diamond.closePath();
				graphics.fill(diamond);
			}
			case PREDICTION -> graphics.fill(new Rectangle2D.Double(low, middle - 2, Math.max(1, high - low), 4));
		}
		if (written) {
			graphics.setPaint(theme.text());
			graphics.setFont(ChartStyle.TICK);
			graphics.drawString(text(row), (float) (area.getMaxX() + 6), (float) (middle + graphics.getFontMetrics()
					.getAscent() * 0.38));
		}
	}
}
