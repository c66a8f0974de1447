package org.allianceworkbench.publish.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Flow;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUtils;

/** Draws how participants went through a study; the same drawing in the window and in files. */
public final class FlowDrawing {

	private static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
	private static final Font BOLD = PLAIN.deriveFont(Font.BOLD);
	private static final double CSS_DPI = 96;
	private static final int LINE = 17;
	private static final int PADDING = 8;
	private static final int BOX = 190;
	private static final int SIDE = 172;
	private static final int SIDE_GAP = 18;
	private static final int GAP = 46;
	private static final int MARGIN = 16;
	private static final int TIP = 5;

	private final FlowPicture picture;
	private final Graphics2D graphics;
	private final Theme theme;

	private FlowDrawing(FlowPicture picture, Graphics2D graphics, Theme theme) {
		this.picture = picture;
		this.graphics = graphics;
		this.theme = theme;
	}

	/** The size that a picture needs. */
	public static FigureSize size(FlowPicture picture) {
		int columns = Math.max(1, picture.columns().size());
		int height = MARGIN * 2 + box(picture.first());
		int steps = picture.columns().isEmpty() ? 0 : picture.columns().get(0).steps().size();
		for (int step = 0; step < steps; step++) {
			height += gap(picture, step) + tallest(picture, step);
		}
		return new FigureSize(MARGIN + columns * (BOX + SIDE_GAP + SIDE + MARGIN), height);
	}

	private static int box(List<String> lines) {
		return lines.size() * LINE + 2 * PADDING;
	}

	private static int tallest(FlowPicture picture, int step) {
		return picture.columns().stream().mapToInt(column -> box(column.steps().get(step).lines())).max().orElse(0);
	}

	/** The room above a step: the arrow, and those who left beside it. */
	private static int gap(FlowPicture picture, int step) {
		int left = picture.columns().stream().mapToInt(column -> column.steps().get(step).left().size()).max().orElse(0);
		return Math.max(GAP, left == 0 ? 0 : left * LINE + 2 * PADDING + 2 * TIP + PADDING);
	}

	/** Draws a picture at the origin, without a background. */
	public static void draw(FlowPicture picture, Graphics2D graphics, Theme theme) {
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		new FlowDrawing(picture, graphics, theme).draw();
	}

	/** A picture on the theme's background, a number of pixels for each 1/96 inch. */
	public static BufferedImage image(FlowPicture picture, Theme theme, double scale) {
		FigureSize size = size(picture);
		BufferedImage image = new BufferedImage((int) Math.round(size.width() * scale), (int) Math.round(size.height() * scale),
				BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setColor(theme.background());
			graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
			graphics.scale(scale, scale);
			draw(picture, graphics, theme);
		} finally {
			graphics.dispose();
		}
		return image;
	}

	/** A picture as a PNG file that knows its dots per inch. */
	public static byte[] png(FlowPicture picture, Theme theme, int dpi) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			PngFile.write(image(picture, theme, dpi / CSS_DPI), dpi, out);
		} catch (IOException e) {
			throw new IllegalStateException("a PNG can't be written to memory", e);
		}
		return out.toByteArray();
	}

	/** A picture as an SVG file, with its title and text alternative. */
	public static String svg(FlowPicture picture, Theme theme) {
		FigureSize size = size(picture);
		SVGGraphics2D svg = new SVGGraphics2D(size.width(), size.height());
		svg.setColor(theme.background());
		svg.fillRect(0, 0, size.width(), size.height());
		draw(picture, svg, theme);
		String element = svg.getSVGElement();
		int end = element.indexOf('>', element.indexOf("<svg")) + 1;
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element.substring(element.indexOf("<svg"), end - 1)
				+ " role=\"img\" aria-labelledby=\"flow-title flow-desc\"><title id=\"flow-title\">"
				+ SVGUtils.escapeForXML(picture.title())
				+ "</title><desc id=\"flow-desc\">" + SVGUtils.escapeForXML(picture.alternative()) + "</desc>"
				+ element.substring(end) + "\n";
	}

	/** The size that a figure of a width needs: never larger than it is drawn by itself. */
	static FigureSize size(Flow flow, int width) {
		FigureSize own = size(picture(flow));
		double scale = Math.min(1, width / (double) own.width());
		return new FigureSize(width, Math.max(100, (int) Math.ceil(own.height() * scale)));
	}

	/** Draws a figure into a size. */
	static void draw(Flow flow, Graphics2D graphics, FigureSize size, Theme theme) {
		FlowPicture picture = picture(flow);
		AffineTransform before = graphics.getTransform();
		double scale = Math.min(1, size.width() / (double) size(picture).width());
		graphics.scale(scale, scale);
		draw(picture, graphics, theme);
		graphics.setTransform(before);
	}

	private static FlowPicture picture(Flow flow) {
		return new FlowPicture(flow.title(), NumberText.TYPESET.text(flow.alternative()), flow.first(), flow.columns().stream()
				.map(column -> new FlowPicture.Column(column.steps().stream()
						.map(step -> new FlowPicture.Step(step.lines(), step.left())).toList())).toList());
	}

	private void draw() {
		FigureSize size = size(picture);
		graphics.setStroke(new BasicStroke(1.2f));
		int firstHeight = box(picture.first());
		int width = Math.min(size.width() - 2 * MARGIN, BOX + SIDE);
		int middle = picture.columns().size() == 1 ? MARGIN + BOX / 2 : size.width() / 2;
		int left = picture.columns().size() == 1 ? MARGIN : middle - width / 2;
		box(picture.first(), left, MARGIN, picture.columns().size() == 1 ? BOX : width, firstHeight, true);
		int bottom = MARGIN + firstHeight;
		int fork = bottom + GAP / 2;
		for (int column = 0; column < picture.columns().size(); column++) {
			int x = MARGIN + column * (BOX + SIDE_GAP + SIDE + MARGIN);
			graphics.setColor(theme.muted());
			if (picture.columns().size() > 1) {
				graphics.drawLine(middle, bottom, middle, fork);
				graphics.drawLine(middle, fork, x + BOX / 2, fork);
			}
			column(picture.columns().get(column), x, bottom, picture.columns().size() > 1 ? fork : bottom);
		}
	}

	private void column(FlowPicture.Column column, int x, int bottom, int from) {
		int y = bottom;
		int start = from;
		for (int step = 0; step < column.steps().size(); step++) {
			FlowPicture.Step each = column.steps().get(step);
			int gap = gap(picture, step);
			int top = y + gap;
			arrow(x + BOX / 2, start, top);
			if (!each.left().isEmpty()) {
				int height = box(each.left());
				int sideTop = y + (gap - height) / 2;
				graphics.setColor(theme.muted());
				graphics.drawLine(x + BOX / 2, sideTop + height / 2, x + BOX + SIDE_GAP, sideTop + height / 2);
				box(each.left(), x + BOX + SIDE_GAP, sideTop, SIDE, height, false);
			}
			box(each.lines(), x, top, BOX, tallest(picture, step), true);
			y = top + tallest(picture, step);
			start = y;
		}
	}

	private void arrow(int x, int from, int to) {
		graphics.setColor(theme.muted());
		graphics.drawLine(x, from, x, to - 1);
		graphics.fillPolygon(new int[] { x - TIP, x + TIP, x }, new int[] { to - 2 * TIP, to - 2 * TIP, to }, 3);
	}

	private void box(List<String> lines, int x, int y, int width, int height, boolean strong) {
		Color line = strong ? theme.series(0) : theme.muted();
		graphics.setColor(new Color(line.getRed(), line.getGreen(), line.getBlue(), 28));
		graphics.fillRoundRect(x, y, width, height, 8, 8);
		graphics.setColor(line);
		graphics.drawRoundRect(x, y, width, height, 8, 8);
		graphics.setColor(theme.text());
		for (int i = 0; i < lines.size(); i++) {
			graphics.setFont(i == 0 && strong ? BOLD : PLAIN);
			graphics.drawString(fitting(lines.get(i), width - 2 * PADDING), x + PADDING, y + PADDING + 13 + i * LINE);
		}
	}

	private String fitting(String text, int width) {
		FontMetrics metrics = graphics.getFontMetrics();
		String shown = text;
		while (shown.length() > 2 && metrics.stringWidth(shown) > width) {
			shown = shown.substring(0, shown.length() - 2) + "\u2026";
		}
		return shown;
	}
}
