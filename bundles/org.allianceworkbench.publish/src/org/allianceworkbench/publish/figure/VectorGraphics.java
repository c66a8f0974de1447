package org.allianceworkbench.publish.figure;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsEnvironment;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.util.HashMap;
import java.util.Map;

/**
 * What any drawing by shapes remembers: place, clip, colour, stroke, font. The clip is kept in the coordinates of the page.
 * Pictures are refused, because a figure has none.
 */
abstract class VectorGraphics extends Graphics2D {

	private static final BufferedImage MEASURE = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);

	private final RenderingHints hints;
	private AffineTransform transform;
	private Shape clip;
	private Color colour = Color.BLACK;
	private Paint paint = Color.BLACK;
	private Color background = Color.WHITE;
	private Composite composite = AlphaComposite.SrcOver;
	private Stroke stroke = new BasicStroke(1);
	private Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

	VectorGraphics() {
		hints = new RenderingHints(new HashMap<>());
		transform = new AffineTransform();
	}

	VectorGraphics(VectorGraphics other) {
		hints = (RenderingHints) other.hints.clone();
		transform = new AffineTransform(other.transform);
		clip = other.clip;
		colour = other.colour;
		paint = other.paint;
		background = other.background;
		composite = other.composite;
		stroke = other.stroke;
		font = other.font;
	}

	/** The clip in the coordinates of the page, null when there is none. */
	final Shape pageClip() {
		return clip;
	}

	/** The colour that shapes have; of a paint that is none, black. */
	final Color colour() {
		return paint instanceof Color plain ? plain : colour;
	}

	/** Pixels of the page for one of the drawing. */
	final double scale() {
		return Math.sqrt(Math.abs(transform.getDeterminant()));
	}

	/** How opaque shapes are, besides their colour. */
	final double alpha() {
		return composite instanceof AlphaComposite alpha ? alpha.getAlpha() : 1;
	}

	@Override
	public void dispose() {
		// nothing is held
	}

	@Override
	public Color getColor() {
		return colour;
	}

	@Override
	public void setColor(Color other) {
		if (other != null) {
			colour = other;
			paint = other;
		}
	}

	@Override
	public Paint getPaint() {
		return paint;
	}

	@Override
	public void setPaint(Paint other) {
		if (other != null) {
			paint = other;
			colour = other instanceof Color plain ? plain : colour;
		}
	}

	@Override
	public Font getFont() {
		return font;
	}

	@Override
	public void setFont(Font other) {
		if (other != null) {
			font = other;
		}
	}

	@Override
	public FontMetrics getFontMetrics(Font of) {
		return Letters.metrics(of);
	}

	@Override
	public Stroke getStroke() {
		return stroke;
	}

	@Override
	public void setStroke(Stroke other) {
		stroke = other;
	}

	@Override
	public Composite getComposite() {
		return composite;
	}

	@Override
	public void setComposite(Composite other) {
		composite = other;
	}

	@Override
	public Color getBackground() {
		return background;
	}

	@Override
	public void setBackground(Color other) {
		background = other;
	}

	@Override
	public Object getRenderingHint(RenderingHints.Key key) {
		return hints.get(key);
	}

	@Override
	public void setRenderingHint(RenderingHints.Key key, Object value) {
		hints.put(key, value);
	}

	@Override
	public void setRenderingHints(Map<?, ?> others) {
		hints.clear();
		hints.putAll(others);
	}

	@Override
	public void addRenderingHints(Map<?, ?> others) {
		hints.putAll(others);
	}

	@Override
	public RenderingHints getRenderingHints() {
		return (RenderingHints) hints.clone();
	}

	@Override
	public AffineTransform getTransform() {
		return new AffineTransform(transform);
	}

	@Override
	public void setTransform(AffineTransform other) {
		transform = new AffineTransform(other);
	}

	@Override
	public void transform(AffineTransform more) {
		transform.concatenate(more);
	}

	@Override
	public void translate(int x, int y) {
		transform.translate(x, y);
	}

	@Override
	public void translate(double x, double y) {
		transform.translate(x, y);
	}

	@Override
	public void rotate(double angle) {
		transform.rotate(angle);
	}

	@Override
	public void rotate(double angle, double x, double y) {
		transform.rotate(angle, x, y);
	}

	@Override
	public void scale(double x, double y) {
		transform.scale(x, y);
	}

	@Override
	public void shear(double x, double y) {
		transform.shear(x, y);
	}

	@Override
	public Shape getClip() {
		if (clip == null) {
			return null;
		}
		try {
			return transform.createInverse().createTransformedShape(clip);
		} catch (NoninvertibleTransformException e) {
			return new Rectangle();
		}
	}

	@Override
	public Rectangle getClipBounds() {
		Shape own = getClip();
		return own == null ? null : own.getBounds();
	}

	@Override
	public void setClip(Shape other) {
		clip = other == null ? null : onPage(other);
	}

	@Override
	public void setClip(int x, int y, int width, int height) {
		setClip(new Rectangle(x, y, width, height));
	}

	@Override
	public void clipRect(int x, int y, int width, int height) {
		clip(new Rectangle(x, y, width, height));
	}

	@Override
	public void clip(Shape more) {
		if (more == null) {
			clip = null;
			return;
		}
		Shape added = onPage(more);
		if (clip == null) {
			clip = added;
		} else if (clip instanceof Rectangle2D before && added instanceof Rectangle2D after) {
			Rectangle2D both = before.createIntersection(after);
			clip = both.getWidth() > 0 && both.getHeight() > 0 ? both : new Rectangle2D.Double();
		} else {
			Area both = new Area(clip);
			both.intersect(new Area(added));
			clip = both;
		}
	}

	/** A shape in the coordinates of the page; an upright rectangle stays one. */
	private Shape onPage(Shape shape) {
		Shape moved = transform.createTransformedShape(shape);
		boolean upright = transform.getShearX() == 0 && transform.getShearY() == 0;
		return shape instanceof Rectangle2D && upright ? moved.getBounds2D() : moved;
	}

	@Override
	public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
		return transform.createTransformedShape(onStroke ? stroke.createStrokedShape(shape) : shape).intersects(area);
	}

	@Override
	public GraphicsConfiguration getDeviceConfiguration() {
		return GraphicsEnvironment.isHeadless() ? MEASURE.createGraphics().getDeviceConfiguration()
				: GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice().getDefaultConfiguration();
	}

	@Override
	public void setPaintMode() {
		composite = AlphaComposite.SrcOver;
	}

	@Override
	public void setXORMode(Color other) {
		throw noPictures();
	}

	@Override
	public boolean drawImage(Image image, AffineTransform place, ImageObserver observer) {
		throw noPictures();
	}

	@Override
	public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
		throw noPictures();
	}

	@Override
	public void drawRenderedImage(RenderedImage image, AffineTransform place) {
		throw noPictures();
	}

	@Override
	public void drawRenderableImage(RenderableImage image, AffineTransform place) {
		throw noPictures();
	}

	static UnsupportedOperationException noPictures() {
		return new UnsupportedOperationException("figures are made of shapes and letters only");
	}
}
