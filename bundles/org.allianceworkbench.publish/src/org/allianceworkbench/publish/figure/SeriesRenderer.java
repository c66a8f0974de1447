package org.allianceworkbench.publish.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

import org.allianceworkbench.report.Figure;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/** Draws lines, their bands and points, and says in an SVG for the window which is which. */
final class SeriesRenderer extends DeviationRenderer {

	private static final long serialVersionUID = 1L;
	private static final float BAND = 0.18f;
	private static final int FAINT = 70;
	private static final int BANDS = 0;
	private static final int SHAPES = 2;

	private final transient SeriesLines lines;

	SeriesRenderer(SeriesLines lines, Theme theme, double shape) {
		super(true, true);
		this.lines = lines;
		setAlpha(BAND);
		setDrawSeriesLineAsPath(true);
		setDrawOutlines(false);
		for (int s = 0; s < lines.drawn().size(); s++) {
			int place = lines.place(s);
			boolean thin = lines.drawn().get(s).kind() == Figure.Series.Kind.THIN;
			setSeriesPaint(s, thin ? ChartStyle.fade(theme.series(place), FAINT) : theme.series(place));
			setSeriesFillPaint(s, theme.series(place));
			setSeriesStroke(s, thin ? new BasicStroke(0.8f) : ChartStyle.line(place));
			setSeriesShape(s, ChartStyle.shape(place, shape));
			setSeriesShapesFilled(s, true);
		}
	}

	@Override
	public boolean getItemShapeVisible(int series, int item) {
		return lines.isPoint(series, item);
	}

	@Override
	public void drawItem(Graphics2D graphics, XYItemRendererState state, Rectangle2D area, PlotRenderingInfo info, XYPlot plot,
			ValueAxis domain, ValueAxis range, XYDataset data, int series, int item, CrosshairState crosshair, int pass) {
		Figure.Series line = lines.drawn().get(series);
		if (pass == BANDS && line.points().stream().noneMatch(Figure.Point::hasBand)) {
			return;
		}
		Runnable drawing = () -> super.drawItem(graphics, state, area, info, plot, domain, range, data, series, item, crosshair,
				pass);
		boolean last = item == data.getItemCount(series) - 1;
		if (!Marks.wanted(graphics) || pass != SHAPES && !last || pass == SHAPES && !lines.isPoint(series, item)) {
			drawing.run();
		} else if (pass == SHAPES) {
			Marks.point(graphics, lines.place(series), PointTip.of(line.name(), lines.x(), lines.y(), lines.point(series, item)),
					line.about(), drawing);
		} else if (line.about().isEmpty()) {
			Marks.series(graphics, lines.place(series), drawing);
		} else {
			Marks.point(graphics, lines.place(series), line.name(), line.about(), drawing);
		}
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
