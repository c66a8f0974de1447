package org.allianceworkbench.publish.figure;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.allianceworkbench.publish.internal.xml.Xml;

/** The content of an SVG: shapes and letters; those that follow each other and look the same are in one group. */
final class SvgPage {

	private final FigureSize size;
	private final String id;
	private final Function<Color, String> colours;
	private final boolean marks;
	private final Xml content = new Xml();
	private final Map<String, String> clips = new LinkedHashMap<>();
	private String look = "";

	/**
	 * @param id begins the names of what is defined in it; unique where it will stand
	 * @param colours colours as CSS, without their transparency
	 * @param marks whether its parts say what they are
	 */
	SvgPage(FigureSize size, String id, Function<Color, String> colours, boolean marks) {
		this.size = size;
		this.id = id;
		this.colours = colours;
		this.marks = marks;
	}

	boolean hasMarks() {
		return marks;
	}

	String css(Color colour) {
		return colours.apply(colour);
	}

	/** Opens a group for what is drawn next, with attributes by their names. */
	void open(Map<String, String> attributes) {
		plain();
		content.open("g", attributes.entrySet().stream().flatMap(e -> Stream.of(e.getKey(), e.getValue()))
				.toArray(String[]::new));
	}

	/** Closes what was opened last. */
	void close() {
		plain();
		content.close();
	}

	private void plain() {
		if (!look.isEmpty()) {
			content.close();
			look = "";
		}
	}

	/** How what follows looks, as CSS, and within which bounds it is seen, null for all. */
	void look(String css, Shape clip) {
		String within = clip == null || clip.contains(0, 0, size.width(), size.height()) ? "" : "url(#" + clips
				.computeIfAbsent(path(clip), p -> id + "-clip" + clips.size()) + ")";
		String now = css + ' ' + within;
		if (!now.equals(look)) {
			plain();
			look = now;
			if (within.isEmpty()) {
				content.open("g", "style", css);
			} else {
				content.open("g", "style", css, "clip-path", within);
			}
		}
	}

	void shape(Shape shape) {
		switch (shape) {
			case Rectangle2D r -> content.empty("rect", "x", n(r.getX()), "y", n(r.getY()), "width", n(r.getWidth()), "height",
					n(r.getHeight()));
			case Ellipse2D e when Math.abs(e.getWidth() - e.getHeight()) < 1e-6 -> content.empty("circle", "cx", n(e.getCenterX()), "cy",
					n(e.getCenterY()), "r", n(e.getWidth() / 2));
			case Ellipse2D e -> content.empty("ellipse", "cx", n(e.getCenterX()), "cy", n(e.getCenterY()), "rx", n(e.getWidth() / 2),
					"ry", n(e.getHeight() / 2));
			default -> content.empty("path", "d", path(shape));
		}
	}

	/** A path with a fill of its own. */
	void path(Shape shape, String fill) {
		content.empty("path", "fill", fill, "d", path(shape));
	}

	/** A text; its width is kept where letters are wider or narrower than here, so that it does not run into others. */
	void text(String text, double x, double y, double width, AffineTransform place) {
		double[] m = new double[6];
		place.getMatrix(m);
		boolean moved = (place.getType() & ~AffineTransform.TYPE_TRANSLATION) == 0;
		double left = moved ? x + m[4] : x;
		double base = moved ? y + m[5] : y;
		List<String> attributes = new ArrayList<>(List.of("x", n(left), "y", n(base), "textLength", n(width), "lengthAdjust",
				"spacingAndGlyphs"));
		if (!moved) {
			attributes.addAll(List.of("transform", "matrix(" + String.join(" ", parts(m)) + ")"));
		}
		content.element("text", text, attributes.toArray(String[]::new));
	}

	/** A matrix; small parts need more than hundredths. */
	private static String[] parts(double[] matrix) {
		String[] parts = new String[matrix.length];
		for (int i = 0; i < parts.length; i++) {
			double rounded = Math.rint(matrix[i] * 1e4) / 1e4;
			parts[i] = rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
		}
		return parts;
	}

	private static String n(double number) {
		return SvgStyle.number(number);
	}

	/** The path as data of an SVG path; a line along an axis names only where it leads. */
	private static String path(Shape shape) {
		StringBuilder path = new StringBuilder();
		double[] p = new double[6];
		String x = "";
		String y = "";
		for (PathIterator segments = shape.getPathIterator(null); !segments.isDone(); segments.next()) {
			int kind = segments.currentSegment(p);
			int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
			String toX = n(p[last]);
			String toY = n(p[last + 1]);
			switch (kind) {
				case PathIterator.SEG_MOVETO -> points(path.append('M'), p, 2);
				case PathIterator.SEG_LINETO -> path.append(toY.equals(y) ? "H" + toX : toX.equals(x) ? "V" + toY : "L" + pair(toX,
						toY));
				case PathIterator.SEG_QUADTO -> points(path.append('Q'), p, 4);
				case PathIterator.SEG_CUBICTO -> points(path.append('C'), p, 6);
				default -> path.append('Z');
			}
			x = kind == PathIterator.SEG_CLOSE ? "" : toX;
			y = kind == PathIterator.SEG_CLOSE ? "" : toY;
		}
		return path.toString();
	}

	private static void points(StringBuilder path, double[] numbers, int count) {
		for (int i = 0; i < count; i += 2) {
			String pair = pair(n(numbers[i]), n(numbers[i + 1]));
			path.append(i > 0 && pair.charAt(0) != '-' ? " " : "").append(pair);
		}
	}

	private static String pair(String x, String y) {
		return y.charAt(0) == '-' ? x + y : x + " " + y;
	}

	/** The elements, with what they refer to before them. */
	String content() {
		plain();
		Xml defined = new Xml();
		if (!clips.isEmpty()) {
			defined.open("defs");
			clips.forEach((path, name) -> defined.open("clipPath", "id", name).empty("path", "d", path)
					.close());
			defined.close();
		}
		return defined.toString() + content;
	}
}
