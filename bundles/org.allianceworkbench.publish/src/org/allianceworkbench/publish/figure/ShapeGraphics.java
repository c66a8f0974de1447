package org.allianceworkbench.publish.figure;

import java.awt.Color;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.ImageObserver;
import java.text.AttributedCharacterIterator;

/** Draws everything by filling shapes and drawing along them. */
abstract class ShapeGraphics extends VectorGraphics {

	/** Letters in fractions of a pixel. */
	static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

	ShapeGraphics() {
	}

	ShapeGraphics(ShapeGraphics other) {
		super(other);
	}

	@Override
	public void drawGlyphVector(GlyphVector letters, float x, float y) {
		fill(letters.getOutline(x, y));
	}

	@Override
	public void drawString(String text, int x, int y) {
		drawString(text, (float) x, (float) y);
	}

	@Override
	public void drawString(AttributedCharacterIterator text, int x, int y) {
		drawString(text, (float) x, (float) y);
	}

	@Override
	public FontRenderContext getFontRenderContext() {
		return EXACT;
	}

	@Override
	public void drawLine(int x, int y, int toX, int toY) {
		draw(new Line2D.Double(x, y, toX, toY));
	}

	@Override
	public void fillRect(int x, int y, int width, int height) {
		fill(new Rectangle(x, y, width, height));
	}

	@Override
	public void clearRect(int x, int y, int width, int height) {
		Paint before = getPaint();
		setPaint(getBackground());
		fillRect(x, y, width, height);
		setPaint(before);
	}

	@Override
	public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
		draw(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
	}

	@Override
	public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
		fill(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
	}

	@Override
	public void drawOval(int x, int y, int width, int height) {
		draw(new Ellipse2D.Double(x, y, width, height));
	}

	@Override
	public void fillOval(int x, int y, int width, int height) {
		fill(new Ellipse2D.Double(x, y, width, height));
	}

	@Override
	public void drawArc(int x, int y, int width, int height, int start, int angle) {
		draw(new Arc2D.Double(x, y, width, height, start, angle, Arc2D.OPEN));
	}

	@Override
	public void fillArc(int x, int y, int width, int height, int start, int angle) {
		fill(new Arc2D.Double(x, y, width, height, start, angle, Arc2D.PIE));
	}

	@Override
	public void drawPolyline(int[] x, int[] y, int points) {
		Path2D path = new Path2D.Double();
		for (int i = 0; i < points; i++) {
			if (i == 0) {
				path.moveTo(x[i], y[i]);
			} else {
				path.lineTo(x[i], y[i]);
			}
		}
		draw(path);
	}

	@Override
	public void drawPolygon(int[] x, int[] y, int points) {
		draw(new Polygon(x, y, points));
	}

	@Override
	public void fillPolygon(int[] x, int[] y, int points) {
		fill(new Polygon(x, y, points));
	}

	@Override
	public void copyArea(int x, int y, int width, int height, int right, int down) {
		throw noPictures();
	}

	@Override
	public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
		throw noPictures();
	}

	@Override
	public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
		throw noPictures();
	}

	@Override
	public boolean drawImage(Image image, int x, int y, Color behind, ImageObserver observer) {
		throw noPictures();
	}

	@Override
	public boolean drawImage(Image image, int x, int y, int width, int height, Color behind, ImageObserver observer) {
		throw noPictures();
	}

	@Override
	public boolean drawImage(Image image, int left, int top, int right, int bottom, int fromLeft, int fromTop, int fromRight,
			int fromBottom, ImageObserver observer) {
		throw noPictures();
	}

	@Override
	public boolean drawImage(Image image, int left, int top, int right, int bottom, int fromLeft, int fromTop, int fromRight,
			int fromBottom, Color behind, ImageObserver observer) {
		throw noPictures();
	}
}
