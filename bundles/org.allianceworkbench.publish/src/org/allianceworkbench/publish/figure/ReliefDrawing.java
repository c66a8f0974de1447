package org.allianceworkbench.publish.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Relief;

/** Draws a surface in three dimensions, without perspective, from its corner with the smallest values. */
final class ReliefDrawing {

	private static final int MOST_CELLS = 24;
	private static final int TICKS = 4;
	private static final double TURN = Math.toRadians(40);
	private static final double TILT = Math.toRadians(24);
	private static final double HIGH = 0.75;
	private static final double EDGE = 46;

	private final Relief relief;
	private final Theme theme;
	private double scale;
	private double left;
	private double top;
	private double width;
	private double key;

	/** A piece of the surface. */
	private record Cell(Path2D outline, double depth, Color colour, String tip) {
	}

	ReliefDrawing(Relief relief, Theme theme) {
		this.relief = relief;
		this.theme = theme;
	}

	void draw(Graphics2D graphics, FigureSize size) {
		place(size);
		frame(graphics);
		for (Cell cell : cells()) {
			Marks.point(graphics, -1, cell.tip(), Map.of(), () -> draw(graphics, cell));
		}
		Figure.Surface surface = relief.surface();
		axis(graphics, relief.x(), surface.x()[0], surface.x()[surface.x().length - 1], true);
		axis(graphics, relief.y(), surface.y()[0], surface.y()[surface.y().length - 1], false);
		new Blues(relief.colour()).key(graphics, new Rectangle2D.Double(10, key, size.width() - 20.0, size.height()),
				ContourChart.STEPS, size, theme);
		height(graphics);
	}

	/** There are many pieces, each of which hides what is behind it: one part of an SVG each. */
	private void draw(Graphics2D graphics, Cell cell) {
		Color edge = ChartStyle.fade(theme.muted(), 130);
		graphics.setStroke(new BasicStroke(0.5f));
		if (graphics instanceof SvgGraphics svg) {
			svg.fillAndDraw(cell.outline(), cell.colour(), edge);
			return;
		}
		graphics.setPaint(cell.colour());
		graphics.fill(cell.outline());
		graphics.setPaint(edge);
		graphics.draw(cell.outline());
	}

	/** Finds the scale at which the box fits. */
	private void place(FigureSize size) {
		width = size.width();
		key = new Blues(relief.colour()).room(width);
		scale = 1;
		Range x = new Range();
		Range y = new Range();
		for (int corner = 0; corner < 8; corner++) {
			Point2D at = project(corner & 1, corner >> 1 & 1, corner >> 2);
			x.add(at.getX());
			y.add(at.getY());
		}
		double wide = x.high() - x.low();
		double high = y.high() - y.low();
		double fits = Math.min((size.width() - 2 * EDGE) / wide, (size.height() - key - EDGE - 14 - below()) / high);
		scale = fits;
		left = (size.width() - wide * fits) / 2 - x.low() * fits;
		top = key + 14 - y.low() * fits;
	}

	/** Room for what labels of axes have more than one line. */
	private double below() {
		return 13.0 * Math.max(0, Math.max(narrow(relief.x().label()).size(), narrow(relief.y().label()).size()) - 2);
	}

	private List<String> narrow(String label) {
		return Letters.wrapped(ChartStyle.TICK, label, width / 2 - 14);
	}

	/** Where a point of the unit box is on the page. */
	private Point2D project(double x, double y, double z) {
		double across = (x - 0.5) * Math.cos(TURN) - (y - 0.5) * Math.sin(TURN);
		double away = (x - 0.5) * Math.sin(TURN) + (y - 0.5) * Math.cos(TURN);
		return new Point2D.Double(left + scale * across, top - scale * (away * Math.sin(TILT) + z * HIGH * Math.cos(TILT)));
	}

	/** The floor and the two walls behind the surface. */
	private void frame(Graphics2D graphics) {
		graphics.setPaint(theme.grid());
		graphics.setStroke(new BasicStroke(1f));
		for (double s = 0; s <= 1.0001; s += 0.25) {
			line(graphics, project(s, 0, 0), project(s, 1, 0));
			line(graphics, project(0, s, 0), project(1, s, 0));
			line(graphics, project(s, 1, 0), project(s, 1, 1));
			line(graphics, project(0, 1, s), project(1, 1, s));
			line(graphics, project(1, s, 0), project(1, s, 1));
			line(graphics, project(1, 0, s), project(1, 1, s));
		}
	}

	private static void line(Graphics2D graphics, Point2D from, Point2D to) {
		graphics.draw(new Line2D.Double(from, to));
	}

	/** The pieces, those behind first. */
	private List<Cell> cells() {
		Figure.Surface surface = relief.surface();
		Blues blues = new Blues(relief.colour());
		int stepX = Math.max(1, (surface.x().length - 1) / MOST_CELLS);
		int stepY = Math.max(1, (surface.y().length - 1) / MOST_CELLS);
		List<Cell> cells = new ArrayList<>();
		for (int r = 0; r + stepY < surface.y().length; r += stepY) {
			for (int c = 0; c + stepX < surface.x().length; c += stepX) {
				double[] z = { surface.z()[r][c], surface.z()[r][c + stepX], surface.z()[r + stepY][c + stepX],
						surface.z()[r + stepY][c] };
				double mean = DoubleStream.of(z).average().orElse(Double.NaN);
				if (!Double.isNaN(mean)) {
					cells.add(cell(r, c, r + stepY, c + stepX, z, blues));
				}
			}
		}
		cells.sort(Comparator.comparingDouble(Cell::depth).reversed());
		return cells;
	}

	private Cell cell(int row, int column, int rowTo, int columnTo, double[] z, Blues blues) {
		Figure.Surface surface = relief.surface();
		double x0 = column / (surface.x().length - 1.0);
		double x1 = columnTo / (surface.x().length - 1.0);
		double y0 = row / (surface.y().length - 1.0);
		double y1 = rowTo / (surface.y().length - 1.0);
		Path2D outline = new Path2D.Double();
		double[][] corners = { { x0, y0, z[0] }, { x1, y0, z[1] }, { x1, y1, z[2] }, { x0, y1, z[3] } };
		for (int i = 0; i < 4; i++) {
			Point2D at = project(corners[i][0], corners[i][1], blues.share(corners[i][2]));
			if (i == 0) {
				outline.moveTo(tenths(at.getX()), tenths(at.getY()));
			} else {
				outline.lineTo(tenths(at.getX()), tenths(at.getY()));
			}
		}
		outline.closePath();
		double mean = DoubleStream.of(z).average().orElse(0);
		double share = (Math.min(ContourChart.STEPS - 1.0, Math.floor(blues.share(mean) * ContourChart.STEPS)) + 0.5)
				/ ContourChart.STEPS;
		String tip = PointTip.of(relief.x(), surface.x()[column], relief.y(), surface.y()[row]) + "\n" + relief.colour().label() + ": "
				+ NumberText.TYPESET.text(mean, relief.colour().style());
		return new Cell(outline, (x0 + x1) * Math.sin(TURN) + (y0 + y1) * Math.cos(TURN), blues.colour(share), tip);
	}

	/** Fine enough for the corner of a piece. */
	private static double tenths(double place) {
		return Math.rint(place * 10) / 10;
	}

	/** One of the two axes at the floor's edges in front: that of x from the front corner to the right, that of y to the left. */
	private void axis(Graphics2D graphics, Axis axis, double low, double high, boolean across) {
		graphics.setFont(ChartStyle.TICK);
		graphics.setStroke(new BasicStroke(1f));
		graphics.setPaint(theme.muted());
		line(graphics, at(0, across), at(1, across));
		double step = step((high - low) / TICKS);
		NumberStyle style = style(step);
		for (double value = Math.ceil(low / step) * step; value <= high + step * 1e-6; value += step) {
			Point2D tick = at((value - low) / (high - low), across);
			String text = NumberText.TYPESET.text(value, style);
			double wide = Letters.width(ChartStyle.TICK, text);
			graphics.setPaint(theme.text());
			graphics.drawString(text, (float) (across ? tick.getX() + 5 : tick.getX() - wide - 5), (float) (tick.getY() + 12));
		}
		label(graphics, axis.label(), across);
	}

	/** The name of an axis outside its lower part, or where there is little room below the front corner. */
	private void label(Graphics2D graphics, String text, boolean across) {
		Point2D beside = at(0.3, across);
		double room = (across ? width - beside.getX() : beside.getX()) - 20;
		boolean fits = Letters.width(ChartStyle.LABEL, text) <= room;
		Font font = fits ? ChartStyle.LABEL : ChartStyle.TICK;
		List<String> lines = fits ? List.of(text) : narrow(text);
		double wide = lines.stream().mapToDouble(line -> Letters.width(font, line)).max().orElse(0);
		double start = fits ? across ? beside.getX() + 16 : beside.getX() - 16 - wide : across ? width - 8 - wide : 8;
		graphics.setFont(font);
		graphics.setPaint(theme.text());
		double base = fits ? beside.getY() + 30 : at(0, across).getY() + (lines.size() > 1 ? 20 : 28);
		for (int i = 0; i < lines.size(); i++) {
			graphics.drawString(lines.get(i), (float) start, (float) (base + i * 13));
		}
	}

	private Point2D at(double share, boolean across) {
		return across ? project(share, 0, 0) : project(0, share, 0);
	}

	/** Heights at the edge on the left. */
	private void height(Graphics2D graphics) {
		graphics.setFont(ChartStyle.TICK);
		graphics.setPaint(theme.muted());
		graphics.setStroke(new BasicStroke(1f));
		line(graphics, project(0, 1, 0), project(0, 1, 1));
		double low = relief.colour().low();
		double length = relief.colour().high() - low;
		double step = step(length / TICKS);
		NumberStyle style = style(step);
		for (double value = Math.ceil(low / step - 1e-9) * step; value <= low + length * (1 + 1e-9); value += step) {
			String text = NumberText.TYPESET.text(value, style);
			Point2D tick = project(0, 1, (value - low) / length);
			graphics.setPaint(theme.text());
			graphics.drawString(text, (float) (tick.getX() - Letters.width(ChartStyle.TICK, text) - 6),
					(float) (tick.getY() + 4));
		}
	}

	/** As many decimals as a step needs. */
	private static NumberStyle style(double step) {
		return NumberStyle.decimals((int) Math.clamp(-Math.floor(Math.log10(step * 1.0001)), 0, 6));
	}

	private static double step(double rough) {
		double power = Math.pow(10, Math.floor(Math.log10(rough)));
		return DoubleStream.of(1, 2, 5, 10).map(f -> f * power).filter(s -> s >= rough * 0.99).findFirst().orElse(10 * power);
	}
}
