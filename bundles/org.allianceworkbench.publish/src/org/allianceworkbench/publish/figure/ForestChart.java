package org.allianceworkbench.publish.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.TableCell;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.DefaultXYDataset;

/** Draws estimates with their intervals, one below the other. */
final class ForestChart {

	private static final double LEAST_ROW = 13;
	private static final double POINT = 7;
	private static final double LARGEST = 14;
	private static final double MOST_ROOM = 0.34;

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
		NumberAxis across = AxisScale.across(graphics, figure.x(), x, size, theme);
		boolean written = (size.height() - 60.0) / Math.max(1, figure.rows().size()) >= LEAST_ROW;
		XYPlot plot = new XYPlot(new DefaultXYDataset(), across, rows(graphics, size, written),
				new XYLineAndShapeRenderer(false, true));
		ChartStyle.plot(plot, theme);
		plot.setRangeGridlinesVisible(false);
		double room = written ? Math.min(MOST_ROOM * size.width(), figure.rows().stream()
				.mapToDouble(row -> ChartStyle.width(graphics, ChartStyle.TICK, text(row))).max().orElse(0) + 10) : 0;
		Rectangle2D area = ChartStyle.draw(plot, graphics, size, room, 0);
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

	private SymbolAxis rows(Graphics2D graphics, FigureSize size, boolean written) {
		List<String> names = figure.rows().stream().map(r -> written ? ChartStyle.fit(graphics, ChartStyle.TICK, r.name(),
				size.width() * 0.3) : "").toList();
		SymbolAxis axis = new SymbolAxis("", names.toArray(String[]::new));
		ChartStyle.axis(axis, "", theme);
		axis.setGridBandsVisible(false);
		axis.setTickMarksVisible(false);
		axis.setRange(-0.5, Math.max(1, names.size()) - 0.5);
		axis.setInverted(true);
		return axis;
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
