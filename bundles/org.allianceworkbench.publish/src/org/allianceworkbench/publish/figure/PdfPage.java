package org.allianceworkbench.publish.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The content of a PDF page: filled shapes, each in its colour, within a clip. */
final class PdfPage {

	private final StringBuilder content = new StringBuilder();
	private final Map<Integer, String> transparencies = new TreeMap<>();
	private final AffineTransform toPage;

	/**
	 * @param height height of the page, in points
	 * @param scale points for a pixel
	 */
	PdfPage(double height, double scale) {
		toPage = new AffineTransform(scale, 0, 0, -scale, 0, height);
	}

	/**
	 * Fills a shape.
	 *
	 * @param shape in pixels of the page
	 * @param clip what of it is seen, in pixels of the page; all of it when it is null
	 * @param alpha 0 for invisible, 1 for opaque, besides the colour's own
	 */
	void fill(Shape shape, Shape clip, Color colour, double alpha) {
		begin(clip, colour, alpha);
		content.append(PdfFile.parts(colour)).append(" rg\n");
		boolean evenOdd = path(shape);
		content.append(evenOdd ? "f*\nQ\n" : "f\nQ\n");
	}

	/** Draws a line along a path whose stroke was made for pixels of the page. */
	void stroke(Shape path, BasicStroke stroke, double scale, Shape clip, Color colour, double alpha) {
		begin(clip, colour, alpha);
		content.append(PdfFile.parts(colour)).append(" RG\n");
		double points = toPage.getScaleX() * scale;
		number(stroke.getLineWidth() * points).append("w ").append(stroke.getEndCap()).append(" J ").append(stroke.getLineJoin())
				.append(" j ");
		if (stroke.getDashArray() != null) {
			content.append('[');
			for (float dash : stroke.getDashArray()) {
				number(dash * points);
			}
			content.append("] ");
			number(stroke.getDashPhase() * points).append("d\n");
		}
		path(path);
		content.append("S\nQ\n");
	}

	private void begin(Shape clip, Color colour, double alpha) {
		content.append("q\n");
		if (clip != null) {
			content.append(path(clip) ? "W* n\n" : "W n\n");
		}
		int share = (int) Math.round(colour.getAlpha() * alpha);
		if (share < 255) {
			transparencies.putIfAbsent(share, String.format(Locale.ROOT, "/A%d << /ca %.3f /CA %.3f >>", share, share / 255.0,
					share / 255.0));
			content.append("/A").append(share).append(" gs\n");
		}
	}

	/** Writes a path, and tells whether what is inside it is decided by the even-odd rule. */
	private boolean path(Shape shape) {
		PathIterator path = shape.getPathIterator(toPage);
		double[] p = new double[6];
		double x = 0;
		double y = 0;
		while (!path.isDone()) {
			int kind = path.currentSegment(p);
			switch (kind) {
				case PathIterator.SEG_MOVETO -> points(p, 1).append("m\n");
				case PathIterator.SEG_LINETO -> points(p, 1).append("l\n");
				case PathIterator.SEG_QUADTO -> {
					double[] cubic = { x + (p[0] - x) * 2 / 3, y + (p[1] - y) * 2 / 3, p[2] + (p[0] - p[2]) * 2 / 3,
							p[3] + (p[1] - p[3]) * 2 / 3, p[2], p[3] };
					points(cubic, 3).append("c\n");
				}
				case PathIterator.SEG_CUBICTO -> points(p, 3).append("c\n");
				default -> content.append("h\n");
			}
			int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
			if (kind != PathIterator.SEG_CLOSE) {
				x = p[last];
				y = p[last + 1];
			}
			path.next();
		}
		return path.getWindingRule() == PathIterator.WIND_EVEN_ODD;
	}

	private StringBuilder points(double[] p, int count) {
		for (int i = 0; i < 2 * count; i++) {
			number(p[i]);
		}
		return content;
	}

	private StringBuilder number(double number) {
		double rounded = Math.rint(number * 1000) / 1000;
		if (rounded == Math.rint(rounded)) {
			content.append((long) rounded);
		} else {
			content.append(BigDecimal.valueOf(rounded).toPlainString());
		}
		return content.append(' ');
	}

	/** The operators of the page. */
	String content() {
		return content.toString();
	}

	/** The transparencies that the operators name. */
	String transparencies() {
		return String.join(" ", transparencies.values());
	}
}
