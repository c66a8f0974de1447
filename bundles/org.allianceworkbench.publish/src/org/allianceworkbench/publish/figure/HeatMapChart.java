package org.allianceworkbench.publish.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
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
	private static final double GAP = 2;

	private final Figure.HeatMap figure;
	private final Theme theme;

	HeatMapChart(Figure.HeatMap figure, Theme theme) {
		this.figure = figure;
		this.theme = theme;
	}

	void draw(Graphics2D graphics, FigureSize size) {
		List<String> rowNames = fitted(graphics, figure.rows(), size.width() * 0.4);
		SymbolAxis columns = axis(fitted(graphics, figure.columns(), size.height() * 0.4), figure.xLabel());
		SymbolAxis rows = axis(rowNames, figure.yLabel());
		rows.setInverted(true);
		XYBlockRenderer renderer = new Blocks(figure);
		Blues blues = new Blues(figure.colour());
		renderer.setPaintScale(blues);
		XYPlot plot = new XYPlot(data(), columns, rows, renderer);
		ChartStyle.plot(plot, theme);
		plot.setRangeGridlinesVisible(false);
		columns.setVerticalTickLabels(crowded(graphics, size, rowNames));
		Rectangle2D area = ChartStyle.draw(plot, graphics, size, 0, Blues.KEY);
		cells(graphics, area, columns, rows, blues);
		blues.key(graphics, area, KEY_STEPS, theme);
	}

	private SymbolAxis axis(List<String> names, String label) {
		SymbolAxis axis = new SymbolAxis(label, names.toArray(String[]::new));
		ChartStyle.axis(axis, label, theme);
		axis.setGridBandsVisible(false);
		axis.setTickMarksVisible(false);
		axis.setAxisLineVisible(false);
		axis.setRange(-0.5, names.size() - 0.5);
		return axis;
	}

	private static List<String> fitted(Graphics2D graphics, List<String> names, double width) {
		return names.stream().map(name -> ChartStyle.fit(graphics, ChartStyle.TICK, name, width)).toList();
	}

	private boolean crowded(Graphics2D graphics, FigureSize size, List<String> rowNames) {
		double rowLabels = rowNames.stream().mapToDouble(r -> ChartStyle.width(graphics, ChartStyle.TICK, r)).max().orElse(0);
		double cell = (size.width() - rowLabels - 40) / figure.columns().size();
		return figure.columns().stream().anyMatch(c -> ChartStyle.width(graphics, ChartStyle.TICK, c) + 6 > cell);
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
		graphics.setFont(ChartStyle.TICK);
		double rise = graphics.getFontMetrics().getAscent() * 0.38;
		for (int r = 0; r < figure.rows().size(); r++) {
			for (int c = 0; c < figure.columns().size(); c++) {
				double value = figure.cells().get(r).get(c).value();
				String text = NumberText.TYPESET.text(value, figure.colour().style());
				double wide = ChartStyle.width(graphics, ChartStyle.TICK, text);
				if (wide + 1 <= width && height >= 12) {
					graphics.setPaint(Double.isNaN(value) ? theme.muted() : blues.isDark(value) ? LIGHT_TEXT : DARK_TEXT);
					double x = columns.valueToJava2D(c, area, RectangleEdge.BOTTOM);
					double y = rows.valueToJava2D(r, area, RectangleEdge.LEFT);
					graphics.drawString(text, (float) (x - wide / 2), (float) (y + rise));
				}
			}
		}
	}
}
