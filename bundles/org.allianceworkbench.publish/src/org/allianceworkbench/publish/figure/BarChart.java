package org.allianceworkbench.publish.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.Map;

import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Figure;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.DefaultXYDataset;

/** Draws horizontal bars divided into parts. */
final class BarChart {

	private static final double ROW = 44;
	private static final double NAMES = 0.36;
	private static final double THICKNESS = 0.62;
	private static final double BRIGHT = 0.55;

	private final Figure.Bars figure;
	private final Theme theme;

	BarChart(Figure.Bars figure, Theme theme) {
		this.figure = figure;
		this.theme = theme;
	}

	void draw(Graphics2D graphics, FigureSize size) {
		Range x = new Range();
		x.add(0);
		for (int b = 0; b < figure.bars().size(); b++) {
			int bar = b;
			x.add(figure.parts().stream().mapToDouble(p -> p.sizes()[bar]).sum());
		}
		NumberAxis across = AxisScale.across(figure.x(), x, size, theme);
		if (figure.x().range().isEmpty()) {
			across.setRange(0, across.getUpperBound());
		}
		XYPlot plot = new XYPlot(new DefaultXYDataset(), across, rows(figure.bars().size(), theme),
				new XYLineAndShapeRenderer(false, true));
		ChartStyle.plot(plot, theme);
		plot.setRangeGridlinesVisible(false);
		plot.setDomainGridlinesVisible(true);
		plot.setDomainGridlinePaint(theme.grid());
		plot.setDomainGridlineStroke(new BasicStroke(1));
		KeyRow key = new KeyRow(figure.parts().stream().map(Figure.Part::name).toList(), KeyRow.Sample.AREA, theme);
		RowNames names = new RowNames(figure.bars(), NAMES * size.width());
		Rectangle2D area = new Frame(names.room(), 0, key.height(size.width()), 0).draw(plot, graphics, size, theme);
		names.draw(graphics, area, theme, false);
		key.draw(graphics, size.width());
		double height = area.getHeight() / figure.bars().size();
		for (int b = 0; b < figure.bars().size(); b++) {
			bar(graphics, area, across, b, area.getMinY() + (b + 0.5) * height, height * THICKNESS);
		}
	}

	/** The height that a figure of a width needs. */
	static int height(Figure.Bars figure, int width) {
		KeyRow key = new KeyRow(figure.parts().stream().map(Figure.Part::name).toList(), KeyRow.Sample.AREA, Theme.LIGHT);
		double row = new RowNames(figure.bars(), NAMES * width).height(ROW);
		return new Frame(0, 0, key.height(width), Frame.ticks()).height(row * figure.bars().size(), figure.x().label(), width);
	}

	/** An axis of rows from top to bottom, whose names are drawn beside it. */
	static SymbolAxis rows(int count, Theme theme) {
		SymbolAxis axis = new SymbolAxis("", Collections.nCopies(Math.max(1, count), "").toArray(String[]::new));
		ChartStyle.axis(axis, "", theme);
		axis.setGridBandsVisible(false);
		axis.setTickMarksVisible(false);
		axis.setTickLabelsVisible(false);
		axis.setRange(-0.5, Math.max(1, count) - 0.5);
		axis.setInverted(true);
		return axis;
	}

	private void bar(Graphics2D graphics, Rectangle2D area, NumberAxis across, int bar, double middle, double thickness) {
		double from = 0;
		graphics.setFont(ChartStyle.TICK);
		double rise = graphics.getFontMetrics().getAscent() * 0.38;
		for (int p = 0; p < figure.parts().size(); p++) {
			double value = figure.parts().get(p).sizes()[bar];
			double left = across.valueToJava2D(from, area, RectangleEdge.BOTTOM);
			double right = across.valueToJava2D(from + value, area, RectangleEdge.BOTTOM);
			from += value;
			Color colour = theme.series(p);
			Rectangle2D whole = new Rectangle2D.Double(left, middle - thickness / 2, right - left, thickness);
			int part = p;
			Marks.point(graphics, p, figure.bars().get(bar) + "\n" + figure.parts().get(p).name() + ": "
					+ NumberText.TYPESET.text(value, figure.style()), Map.of(), () -> Hatching.fill(graphics, whole, colour, part));
			graphics.setPaint(theme.background());
			graphics.fill(new Rectangle2D.Double(right - 0.75, middle - thickness / 2, 1.5, thickness));
			String text = NumberText.TYPESET.text(value, figure.style());
			double wide = Letters.width(ChartStyle.TICK, text);
			if (wide + 4 <= right - left) {
				graphics.setPaint(brightness(colour) > BRIGHT ? Color.BLACK : Color.WHITE);
				graphics.drawString(text, (float) ((left + right - wide) / 2), (float) (middle + rise));
			}
		}
	}

	static double brightness(Color colour) {
		return (0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue()) / 255;
	}
}
