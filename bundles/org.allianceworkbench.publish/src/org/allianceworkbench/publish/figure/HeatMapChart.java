package org.allianceworkbench.publish.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.DefaultXYZDataset;
import org.jfree.data.xy.XYDataset;

/** Draws coloured cells with their values. */
final class HeatMapChart {

	private static final Color DARK_TEXT = new Color(0x11, 0x11, 0x12);
	private static final Color LIGHT_TEXT = new Color(0xFE, 0xFE, 0xFE);
	private static final int KEY_STEPS = 40;
	private static final double NAMES = 0.38;
	private static final double ROW = 28;
	private static final double MINUS = 6;
	private static final double GAP = 2;
	private static final float SMALLEST = 7.5f;

	private final Figure.HeatMap figure;
	private final Theme theme;

	HeatMapChart(Figure.HeatMap figure, Theme theme) {
		this.figure = figure;
		this.theme = theme;
	}

	void draw(Graphics2D graphics, FigureSize size) {
		SymbolAxis columns = axis(figure.columns().size(), figure.xLabel());
		SymbolAxis rows = axis(figure.rows().size(), figure.yLabel());
		rows.setInverted(true);
		XYBlockRenderer renderer = new Blocks(figure);
		Blues blues = new Blues(figure.colour());
		renderer.setPaintScale(blues);
		XYPlot plot = new XYPlot(data(), columns, rows, renderer);
		ChartStyle.plot(plot, theme);
		plot.setRangeGridlinesVisible(false);
		RowNames rowNames = new RowNames(figure.rows(), NAMES * size.width());
		ColumnNames columnNames = columnNames(figure, size.width(), rowNames);
		Rectangle2D area = new Frame(rowNames.room(), 0, blues.room(size.width()), columnNames.room()).draw(plot, graphics, size,
				theme);
		rowNames.draw(graphics, area, theme, false);
		columnNames.draw(graphics, area, theme);
		cells(graphics, area, columns, rows, blues);
		blues.key(graphics, area, KEY_STEPS, size, theme);
	}

	/** The height that a figure of a width needs: as high as its rows and the names of its columns. */
	static int height(Figure.HeatMap figure, int width) {
		RowNames rows = new RowNames(figure.rows(), NAMES * width);
		Frame frame = new Frame(0, 0, new Blues(figure.colour()).room(width), columnNames(figure, width, rows).room());
		return frame.height(rows.height(ROW) * figure.rows().size(), figure.xLabel(), width);
	}

	/** Names that fit below the cells beside the names of the rows. */
	private static ColumnNames columnNames(Figure.HeatMap figure, double width, RowNames rows) {
		double beside = rows.room() + Frame.beside(figure.yLabel(), rows.height(ROW) * figure.rows().size()) + 24;
		return new ColumnNames(figure.columns(), (width - beside) / Math.max(1, figure.columns().size()));
	}

	private SymbolAxis axis(int count, String label) {
		SymbolAxis axis = new SymbolAxis(label, Collections.nCopies(count, "").toArray(String[]::new));
		ChartStyle.axis(axis, label, theme);
		axis.setGridBandsVisible(false);
		axis.setTickMarksVisible(false);
		axis.setAxisLineVisible(false);
		axis.setTickLabelsVisible(false);
		axis.setRange(-0.5, count - 0.5);
		return axis;
	}

	private DefaultXYZDataset data() {
		List<double[]> known = new ArrayList<>();
		for (int r = 0; r < figure.rows().size(); r++) {
			for (int c = 0; c < figure.columns().size(); c++) {
				double value = figure.cells().get(r).get(c).value();
				if (!Double.isNaN(value)) {
					known.add(new double[] { c, r, value });
				}
			}
		}
		double[][] xyz = new double[3][known.size()];
		for (int i = 0; i < known.size(); i++) {
			for (int d = 0; d < 3; d++) {
				xyz[d][i] = known.get(i)[d];
			}
		}
		DefaultXYZDataset data = new DefaultXYZDataset();
		data.addSeries(0, xyz);
		return data;
	}

	/** Coloured cells that say what they are. */
	private static final class Blocks extends XYBlockRenderer {

		private static final long serialVersionUID = 1L;

		private final transient Figure.HeatMap map;

		Blocks(Figure.HeatMap map) {
			this.map = map;
		}

		@Override
		public void drawItem(Graphics2D graphics, XYItemRendererState state, Rectangle2D area, PlotRenderingInfo info, XYPlot plot,
				ValueAxis domain, ValueAxis range, XYDataset data, int series, int item, CrosshairState crosshair, int pass) {
			int column = (int) data.getXValue(series, item);
			int row = (int) data.getYValue(series, item);
			Figure.Cell cell = map.cells().get(row).get(column);
			String n = cell.n() > 0 ? "\nof " + NumberText.TYPESET.text(cell.n(), NumberStyle.INTEGER) : "";
			Marks.point(graphics, -1, map.rows().get(row) + ", " + map.columns().get(column) + "\n" + map.colour().label() + ": "
					+ NumberText.TYPESET.text(cell.value(), map.colour().style()) + n, Map.of(),
					() -> super.drawItem(graphics, state, area, info, plot, domain, range, data, series, item, crosshair, pass));
		}

		@Override
		public boolean equals(Object other) {
			return this == other;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(this);
		}
	}

	/** Letters with which all values fit into cells of a width, or the smallest that can be read. */
	private Font font(double width) {
		double widest = figure.cells().stream().flatMap(List::stream).mapToDouble(cell -> Letters.width(ChartStyle.TICK,
				NumberText.TYPESET.text(cell.value(), figure.colour().style()))).max().orElse(0);
		return ChartStyle.TICK.deriveFont((float) Math.clamp(ChartStyle.TICK.getSize2D() * (width - 3) / widest, SMALLEST,
				ChartStyle.TICK.getSize2D()));
	}

	/** Both sides of a scale are alike in print without colour; where no values are written, those below zero have a minus. */
	private static void minus(Graphics2D graphics, boolean negative, double x, double y, double wide) {
		if (negative && wide > 0) {
			graphics.fill(new Rectangle2D.Double(x - wide / 2, y - 0.5, wide, 1));
		}
	}

	/** Writes values into the cells where they fit, and draws thin gaps between the cells. */
	private void cells(Graphics2D graphics, Rectangle2D area, SymbolAxis columns, SymbolAxis rows, Blues blues) {
		double width = area.getWidth() / figure.columns().size();
		double height = area.getHeight() / figure.rows().size();
		graphics.setPaint(theme.background());
		for (int c = 1; c < figure.columns().size(); c++) {
			graphics.fill(new Rectangle2D.Double(area.getMinX() + c * width - GAP / 2, area.getMinY(), GAP, area.getHeight()));
		}
		for (int r = 1; r < figure.rows().size(); r++) {
			graphics.fill(new Rectangle2D.Double(area.getMinX(), area.getMinY() + r * height - GAP / 2, area.getWidth(), GAP));
		}
		Font font = font(width);
		graphics.setFont(font);
		double rise = graphics.getFontMetrics().getAscent() * 0.38;
		for (int r = 0; r < figure.rows().size(); r++) {
			for (int c = 0; c < figure.columns().size(); c++) {
				double value = figure.cells().get(r).get(c).value();
				String text = NumberText.TYPESET.text(value, figure.colour().style());
				double wide = Letters.width(font, text);
				graphics.setPaint(Double.isNaN(value) ? theme.muted() : blues.isDark(value) ? LIGHT_TEXT : DARK_TEXT);
				double x = columns.valueToJava2D(c, area, RectangleEdge.BOTTOM);
				double y = rows.valueToJava2D(r, area, RectangleEdge.LEFT);
				if (wide + 1 > width || height < 12) {
					minus(graphics, blues.isNegative(value), x, y, Math.min(MINUS, width - 2));
				} else {
					graphics.drawString(text, (float) (x - wide / 2), (float) (y + rise));
				}
			}
		}
	}
}
