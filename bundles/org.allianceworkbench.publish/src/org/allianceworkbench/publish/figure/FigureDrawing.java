package org.allianceworkbench.publish.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.Flow;
import org.allianceworkbench.report.Relief;
import org.allianceworkbench.report.SmallMultiples;

/** Draws figures; the same drawing wherever it is shown. */
public final class FigureDrawing {

	private static final double CSS_DPI = 96;

	private FigureDrawing() {
	}

	/** Draws a figure at the origin, without a background. */
	public static void draw(Figure figure, Graphics2D graphics, FigureSize size, Theme theme) {
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		switch (figure) {
			case Figure.Trajectories trajectories -> new TrajectoryChart(trajectories, theme).draw(graphics, size);
			case Figure.Scatter scatter -> new ScatterChart(scatter, theme).draw(graphics, size);
			case Figure.HeatMap map -> new HeatMapChart(map, theme).draw(graphics, size);
			case Figure.Bars bars -> new BarChart(bars, theme).draw(graphics, size);
			case Figure.Forest forest -> new ForestChart(forest, theme).draw(graphics, size);
			case Figure.Contour contour -> new ContourChart(contour, theme).draw(graphics, size);
			case SmallMultiples multiples -> new SmallCharts(multiples, theme).draw(graphics, size);
			case Relief relief -> new ReliefDrawing(relief, theme).draw(graphics, size);
			case Flow flow -> new FlowDrawing(flow, size.width()).draw(graphics, theme);
		}
	}

	/** A figure as an image on the theme's background, a number of pixels for each 1/96 inch. */
	public static BufferedImage image(Figure figure, FigureSize size, Theme theme, double scale) {
		BufferedImage image = new BufferedImage((int) Math.round(size.width() * scale), (int) Math.round(size.height() * scale),
				BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setColor(new Color(theme.background().getRGB()));
			graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
			graphics.scale(scale, scale);
			draw(figure, graphics, size, theme);
		} finally {
			graphics.dispose();
		}
		return image;
	}

	/** A figure as a PNG file that knows its dots per inch. */
	public static byte[] png(Figure figure, FigureSize size, Theme theme, int dpi) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			PngFile.write(image(figure, size, theme, dpi / CSS_DPI), dpi, out);
		} catch (IOException e) {
			throw new IllegalStateException("a PNG can't be written to memory", e);
		}
		return out.toByteArray();
	}

	/** A figure as an SVG file, with its title and text alternative. */
	public static String svg(Figure figure, FigureSize size, Theme theme) {
		return SvgFile.standalone(figure, size, theme);
	}

	/** A figure as a PDF file of one page in vectors, with its title and text alternative. */
	public static byte[] pdf(Figure figure, FigureSize size, Theme theme) {
		return PdfFile.of(figure, size, theme, NumberText.TYPESET.text(figure.alternative()));
	}

	/**
	 * A figure as an SVG element within an HTML page, in the page's colours: the CSS variables {@code --figure-text},
	 * {@code --figure-muted}, {@code --figure-grid}, {@code --figure-background} and {@code --figure-1} to {@code --figure-7}.
	 *
	 * @param id unique within the page: letters, digits and {@code -}
	 */
	public static String svgElement(Figure figure, FigureSize size, String id) {
		return SvgFile.element(figure, size, id);
	}

	/**
	 * The same for the window's page: its parts say whom they are about and what they show ({@code data-about}, {@code data-tip},
	 * {@code data-series}, {@code data-key}).
	 */
	public static String svgForWindow(Figure figure, FigureSize size, String id) {
		return SvgFile.forWindow(figure, size, id);
	}

	/** Declares the variables of {@link #svgElement} with a theme's colours, for a style sheet. */
	public static String cssVariables(Theme theme) {
		return SvgFile.variables(theme);
	}
}
