package org.allianceworkbench.publish.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Figure;
import org.jfree.chart.renderer.PaintScale;

/**
 * From nearly white to dark blue, so that it can be read without colour too; around zero from dark orange over white to dark
 * blue, a pair that people with any kind of colour vision can tell apart.
 */
record Blues(Figure.ColourMeaning meaning) implements PaintScale {

	private static final double LEAST_ROOM = 34;
	private static final double LINE = 12.5;
	private static final double WIDEST = 160;
	private static final double LABEL_SHARE = 0.45;
	private static final int[][] STEPS = { { 0xF2, 0xF6, 0xFA }, { 0xBF, 0xD7, 0xEA }, { 0x6B, 0xAE, 0xD6 }, { 0x21, 0x71, 0xB5 },
			{ 0x08, 0x30, 0x6B } };
	private static final int[][] BOTH_SIDES = { { 0x8C, 0x3A, 0x04 }, { 0xE0, 0x8A, 0x3C }, { 0xF8, 0xF8, 0xF8 },
			{ 0x5C, 0x9F, 0xD0 }, { 0x08, 0x40, 0x80 } };
	private static final double HALF_DARK = 0.5;

	@Override
	public double getLowerBound() {
		return meaning.low();
	}

	@Override
	public double getUpperBound() {
		return meaning.high();
	}

	@Override
	public Paint getPaint(double value) {
		return colour(share(value));
	}

	/** Where a value stands between the bounds, 0 to 1. */
	double share(double value) {
		return Math.clamp((value - meaning.low()) / (meaning.high() - meaning.low()), 0, 1);
	}

	/** Whether a value is below zero on a scale that has zero in its middle. */
	boolean isNegative(double value) {
		return hasTwoSides() && value < 0;
	}

	/** Whether zero is in the middle. */
	private boolean hasTwoSides() {
		return meaning.low() < 0 && Math.abs(meaning.low() + meaning.high()) < 1e-9 * meaning.high();
	}

	/** The colour of a share. */
	Color colour(double share) {
		int[][] steps = hasTwoSides() ? BOTH_SIDES : STEPS;
		double place = share * (steps.length - 1);
		int from = Math.min((int) place, steps.length - 2);
		double rest = place - from;
		int[] c = new int[3];
		for (int i = 0; i < 3; i++) {
			c[i] = (int) Math.round(steps[from][i] + rest * (steps[from + 1][i] - steps[from][i]));
		}
		return new Color(c[0], c[1], c[2]);
	}

	/** Whether a value's colour is so dark that letters on it must be light. */
	boolean isDark(double value) {
		double share = share(value);
		return hasTwoSides() ? Math.abs(share - HALF_DARK) > 0.3 : share > HALF_DARK;
	}

	/** Room that the key needs above a chart in a figure of a width. */
	double room(double width) {
		return Math.max(LEAST_ROOM, label(width).size() * LINE + 8);
	}

	private List<String> label(double width) {
		return Letters.wrapped(ChartStyle.TICK, meaning.label(), width * LABEL_SHARE);
	}

	/** Draws the key in so many steps above the right end of a chart. */
	void key(Graphics2D graphics, Rectangle2D area, int steps, FigureSize size, Theme theme) {
		List<String> label = label(size.width());
		double wide = label.stream().mapToDouble(line -> Letters.width(ChartStyle.TICK, line)).max().orElse(0);
		double width = Math.clamp(area.getMaxX() - wide - 14, 70, WIDEST);
		double x = area.getMaxX() - width;
		double y = area.getMinY() - 14;
		for (int i = 0; i < steps; i++) {
			graphics.setPaint(colour((i + 0.5) / steps));
			graphics.fill(new Rectangle2D.Double(x + width * i / steps, y, width - width * i / steps, 8));
		}
		graphics.setFont(ChartStyle.TICK);
		graphics.setPaint(theme.text());
		String low = NumberText.TYPESET.text(meaning.low(), meaning.style());
		String high = NumberText.TYPESET.text(meaning.high(), meaning.style());
		graphics.drawString(low, (float) x, (float) (y - 4));
		graphics.drawString(high, (float) (x + width - Letters.width(ChartStyle.TICK, high)), (float) (y - 4));
		for (int i = 0; i < label.size(); i++) {
			graphics.drawString(label.get(i), (float) (x - Letters.width(ChartStyle.TICK, label.get(i)) - 8),
					(float) (y + 8 - (label.size() - 1 - i) * LINE));
		}
	}
}
