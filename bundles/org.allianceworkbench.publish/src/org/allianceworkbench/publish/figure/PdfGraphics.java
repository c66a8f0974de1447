package org.allianceworkbench.publish.figure;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.AttributedCharacterIterator;

/** Draws shapes onto a PDF page, letters as their outlines. */
final class PdfGraphics extends ShapeGraphics {

	private final PdfPage page;

	PdfGraphics(PdfPage page) {
		this.page = page;
	}

	private PdfGraphics(PdfGraphics other) {
		super(other);
		this.page = other.page;
	}

	@Override
	public Graphics create() {
		return new PdfGraphics(this);
	}

	@Override
	public void fill(Shape shape) {
		page.fill(getTransform().createTransformedShape(shape), pageClip(), colour(), alpha());
	}

	@Override
	public void draw(Shape shape) {
		if (getStroke() instanceof BasicStroke stroke) {
			page.stroke(getTransform().createTransformedShape(shape), stroke, scale(), pageClip(), colour(), alpha());
		} else {
			fill(getStroke().createStrokedShape(shape));
		}
	}

	@Override
	public void drawString(String text, float x, float y) {
		if (!text.isEmpty()) {
			drawGlyphVector(getFont().createGlyphVector(EXACT, text), x, y);
		}
	}

	@Override
	public void drawString(AttributedCharacterIterator text, float x, float y) {
		AffineTransform place = AffineTransform.getTranslateInstance(x, y);
		fill(new TextLayout(text, EXACT).getOutline(place));
	}
}
