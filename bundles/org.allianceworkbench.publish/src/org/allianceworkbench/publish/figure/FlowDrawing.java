package org.allianceworkbench.publish.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.report.Flow;

/**
 * Draws how participants went through a study. Letters keep their size: where there is little room, texts have more lines, those
 * who left stand below the box instead of beside the arrow, and columns stand in rows.
 */
final class FlowDrawing {

	/** Width of a column in which there is room for those who left beside the arrow. */
	static final int ROOMY = 390;

	private static final int LINE = 16;
	private static final int PADDING = 7;
	private static final int MARGIN = 14;
	private static final int TRUNK = 5;
	private static final int BETWEEN = 16;
	private static final int GAP = 34;
	private static final int TIP = 4;
	private static final int LEAST_COLUMN = 140;
	private static final int LEAST_ROOMY = 290;
	private static final int FIRST = 380;
	private static final double BOX_SHARE = 0.54;
	private static final int WIDEST_BOX = 240;
	private static final int INDENT = 20;

	private final Flow flow;
	private final int width;
	private final int perRow;
	private final int column;
	private final boolean roomy;
	private final Font plain;
	private final Font bold;

	FlowDrawing(Flow flow, int width) {
		this.flow = flow;
		this.width = width;
		int count = Math.max(1, flow.columns().size());
		int most = Math.clamp((width - 2 * MARGIN + BETWEEN) / (LEAST_COLUMN + BETWEEN), 1, count);
		int rows = (count + most - 1) / most;
		perRow = (count + rows - 1) / rows;
		column = (width - 2 * MARGIN - (perRow - 1) * BETWEEN) / perRow;
		roomy = column >= LEAST_ROOMY;
		plain = column < LEAST_ROOMY ? ChartStyle.TICK : ChartStyle.LABEL;
		bold = plain.deriveFont(Font.BOLD);
	}

	/** The height that it needs. */
	int height() {
		int height = MARGIN + height(wrapped(flow.first(), first(), true));
		for (int row = 0; row < rows(); row++) {
			height += GAP / 2;
			for (int step = 0; step < steps(); step++) {
				height += gap(row, step) + tallest(row, step);
			}
		}
		return height + MARGIN;
	}

	private int rows() {
		return (flow.columns().size() + perRow - 1) / perRow;
	}

	private int steps() {
		return flow.columns().isEmpty() ? 0 : flow.columns().get(0).steps().size();
	}

	private List<Flow.Column> row(int row) {
		return flow.columns().subList(row * perRow, Math.min(flow.columns().size(), (row + 1) * perRow));
	}

	private int first() {
		return flow.columns().size() == 1 ? box() : Math.min(width - 2 * MARGIN, FIRST);
	}

	private int box() {
		return roomy ? (int) Math.min(WIDEST_BOX, column * BOX_SHARE) : column;
	}

	private int side() {
		return roomy ? column - box() - INDENT : column - 2 * INDENT;
	}

	private List<String> wrapped(List<String> lines, int wide, boolean strong) {
		List<String> wrapped = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			wrapped.addAll(Letters.wrapped(strong && i == 0 ? bold : plain, lines.get(i), wide - 2.0 * PADDING));
		}
		return wrapped;
	}

	private static int height(List<String> wrapped) {
		return wrapped.size() * LINE + 2 * PADDING;
	}

	private int tallest(int row, int step) {
		return row(row).stream().mapToInt(each -> height(wrapped(each.steps().get(step).lines(), box(), true))).max().orElse(0);
	}

	/** The room above a step: the arrow, and those who left at its side. */
	private int gap(int row, int step) {
		int left = row(row).stream().map(each -> each.steps().get(step).left()).filter(lines -> !lines.isEmpty())
				.mapToInt(lines -> height(wrapped(lines, side(), false))).max().orElse(0);
		return left == 0 ? step == 0 ? GAP / 2 : GAP : left + 4 * TIP + 2 * PADDING;
	}

	void draw(Graphics2D graphics, Theme theme) {
		graphics.setStroke(new BasicStroke(1.2f));
		List<String> opening = wrapped(flow.first(), first(), true);
		boolean one = flow.columns().size() == 1;
		int left = one ? MARGIN : (width - first()) / 2;
		box(graphics, theme, opening, lines(flow.first(), first()), left, MARGIN, first(), height(opening), true);
		int y = MARGIN + height(opening);
		int from = left + first() / 2;
		graphics.setColor(theme.muted());
		for (int row = 0; row < rows(); row++) {
			int fork = y + GAP / 2;
			graphics.setColor(theme.muted());
			if (row == 0 && !one) {
				graphics.drawLine(from, y, from, fork);
			} else if (row > 0) {
				graphics.drawLine(TRUNK, MARGIN + height(opening) + GAP / 2, TRUNK, fork);
			}
			int leftmost = rows() > 1 ? TRUNK : arrow(0);
			if (!one) {
				graphics.drawLine(leftmost, fork, row == 0 ? Math.max(from, arrow(row(row).size() - 1)) : arrow(row(row).size() - 1),
						fork);
			}
			y = steps(graphics, theme, row, one ? y : fork, fork);
		}
	}

	/** Draws a row of columns and returns where it ends. */
	private int steps(Graphics2D graphics, Theme theme, int row, int from, int start) {
		int above = start;
		for (int step = 0; step < steps(); step++) {
			int gap = gap(row, step);
			int tall = tallest(row, step);
			for (int c = 0; c < row(row).size(); c++) {
				Flow.Step each = row(row).get(c).steps().get(step);
				int x = MARGIN + c * (column + BETWEEN);
				int top = above + gap;
				arrow(graphics, theme, arrow(c), step == 0 ? from : above, top);
				if (!each.left().isEmpty()) {
					List<String> wrapped = wrapped(each.left(), side(), false);
					int high = height(wrapped);
					int sideTop = above + (gap - 2 * TIP - high) / 2;
					int sideLeft = roomy ? x + box() + INDENT : x + 2 * INDENT;
					graphics.setColor(theme.muted());
					graphics.drawLine(arrow(c), sideTop + high / 2, sideLeft, sideTop + high / 2);
					box(graphics, theme, wrapped, 0, sideLeft, sideTop, side(), high, false);
				}
				box(graphics, theme, wrapped(each.lines(), box(), true), lines(each.lines(), box()), x, top, box(), tall, true);
			}
			above += gap + tall;
		}
		return above;
	}

	/** Where the arrow of a column is. */
	private int arrow(int place) {
		return MARGIN + place * (column + BETWEEN) + (roomy ? box() / 2 : INDENT);
	}

	/** How many lines the first of some texts takes. */
	private int lines(List<String> texts, int wide) {
		return texts.isEmpty() ? 0 : wrapped(texts.subList(0, 1), wide, true).size();
	}

	private static void arrow(Graphics2D graphics, Theme theme, int x, int from, int to) {
		graphics.setColor(theme.muted());
		graphics.drawLine(x, from, x, to - TIP);
		graphics.fillPolygon(new int[] { x - TIP, x + TIP, x }, new int[] { to - 2 * TIP, to - 2 * TIP, to }, 3);
	}

	/** @param set how many lines are set off */
	private void box(Graphics2D graphics, Theme theme, List<String> lines, int set, int x, int y, int wide, int high,
			boolean strong) {
		Color line = strong ? theme.series(0) : theme.muted();
		graphics.setColor(ChartStyle.fade(line, 28));
		graphics.fillRoundRect(x, y, wide, high, 8, 8);
		graphics.setColor(line);
		graphics.drawRoundRect(x, y, wide, high, 8, 8);
		graphics.setColor(theme.text());
		for (int i = 0; i < lines.size(); i++) {
			graphics.setFont(i < set ? bold : plain);
			graphics.drawString(lines.get(i), x + PADDING, y + PADDING + 12 + i * LINE);
		}
	}
}
