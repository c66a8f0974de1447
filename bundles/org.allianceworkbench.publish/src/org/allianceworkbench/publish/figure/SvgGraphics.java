package org.allianceworkbench.publish.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.text.AttributedCharacterIterator;

/** Draws shapes into an SVG; letters stay text, which can be searched and read aloud. */
final class SvgGraphics extends ShapeGraphics {

	private final SvgPage page;

	SvgGraphics(SvgPage page) {
		this.page = page;
	}

	private SvgGraphics(SvgGraphics other) {
		super(other);
		this.page = other.page;
	}

	SvgPage page() {
		return page;
	}

	@Override
	public Graphics create() {
		return new SvgGraphics(this);
	}

	@Override
	public void fill(Shape shape) {
		Shape placed = placed(shape);
		page.look(SvgStyle.fill(page.css(colour()), opacity(), evenOdd(placed)) + edges(), pageClip());
		page.shape(placed);
	}

	@Override
	public void draw(Shape shape) {
		if (getStroke() instanceof BasicStroke stroke) {
			page.look(SvgStyle.stroke(stroke, scale(), page.css(colour()), opacity()) + edges(), pageClip());
			page.shape(placed(shape));
		} else {
			fill(getStroke().createStrokedShape(shape));
		}
	}

	/** Fills a shape in one opaque colour and draws its outline in another, as one part of the page. */
	void fillAndDraw(Shape shape, Color inside, Color outline) {
		setPaint(inside);
		String fill = page.css(colour());
		setPaint(outline);
		page.look(SvgStyle.stroke((BasicStroke) getStroke(), scale(), page.css(colour()), opacity()) + edges(), pageClip());
		page.path(placed(shape), fill);
	}

	@Override
	public void drawString(String text, float x, float y) {
		if (!text.isBlank()) {
			page.look(SvgStyle.font(getFont()) + SvgStyle.fill(page.css(colour()), opacity(), false), pageClip());
			page.text(text, x, y, Letters.width(getFont(), text), getTransform());
		}
	}

	@Override
	public void drawString(AttributedCharacterIterator text, float x, float y) {
		StringBuilder letters = new StringBuilder();
		for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
			letters.append(c);
		}
		drawString(letters.toString(), x, y);
	}

	/** A shape on the page; an upright rectangle or ellipse stays one. */
	private Shape placed(Shape shape) {
		AffineTransform transform = getTransform();
		if (transform.getShearX() != 0 || transform.getShearY() != 0 || !(shape instanceof Rectangle2D || shape instanceof Ellipse2D)) {
			return transform.createTransformedShape(shape);
		}
		Rectangle2D box = transform.createTransformedShape(shape.getBounds2D()).getBounds2D();
		return shape instanceof Rectangle2D ? box : new Ellipse2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight());
	}

	private static boolean evenOdd(Shape shape) {
		return shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
	}

	private double opacity() {
		return colour().getAlpha() / 255.0 * alpha();
	}

	private String edges() {
		return RenderingHints.VALUE_ANTIALIAS_OFF.equals(getRenderingHint(RenderingHints.KEY_ANTIALIASING))
				? ";shape-rendering:crispEdges" : "";
	}
}
