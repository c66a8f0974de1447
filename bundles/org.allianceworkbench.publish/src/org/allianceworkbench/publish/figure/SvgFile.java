package org.allianceworkbench.publish.figure;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Figure;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUtils;

/** Writes SVG with title and description. */
final class SvgFile {

	/** Characters that XML can't hold. */
	private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]");

	private SvgFile() {
	}

	static String standalone(Figure figure, FigureSize size, Theme theme) {
		String rectangle = "<rect width=\"100%\" height=\"100%\" style=\"fill:" + rgb(theme.background()) + "\"/>";
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + draw(figure, size, theme, figure.id(), rectangle, false)
				+ "\n";
	}

	static String element(Figure figure, FigureSize size, String id) {
		return withVariables(draw(figure, size, Theme.LIGHT, id, "", false));
	}

	/** With marks that the window's page understands. */
	static String forWindow(Figure figure, FigureSize size, String id) {
		return withVariables(draw(figure, size, Theme.LIGHT, id, "", true));
	}

	private static String withVariables(String drawn) {
		String svg = drawn;
		for (Map.Entry<String, Color> colour : colours(Theme.LIGHT).entrySet()) {
			svg = svg.replace(rgb(colour.getValue()), "var(" + colour.getKey() + "," + rgb(colour.getValue()) + ")");
		}
		return svg;
	}

	private static String draw(Figure figure, FigureSize size, Theme theme, String id, String first, boolean marks) {
		SVGGraphics2D graphics = new SVGGraphics2D(size.width(), size.height());
		graphics.setDefsKeyPrefix(id + "-");
		graphics.setGeomDoubleConverter(SvgFile::hundredths);
		if (marks) {
			Marks.want(graphics);
		}
		FigureDrawing.draw(figure, graphics, size, theme);
		String element = FORBIDDEN.matcher(graphics.getSVGElement()).replaceAll("\uFFFD");
		int open = element.indexOf("<svg");
		int end = element.indexOf('>', open);
		String content = element.substring(end + 1);
		return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"" + size.width()
				+ "\" height=\"" + size.height() + "\" viewBox=\"0 0 " + size.width() + " " + size.height()
				+ "\" role=\"img\" aria-labelledby=\"" + id + "-title " + id + "-desc\"><title id=\"" + id + "-title\">"
				+ escape(figure.title()) + "</title><desc id=\"" + id + "-desc\">" + escape(NumberText.TYPESET.text(figure.alternative()))
				+ "</desc>" + first + content;
	}

	/** Hundredths of a pixel are fine enough, and keep the file small. */
	private static String hundredths(double length) {
		double rounded = Math.rint(length * 100) / 100;
		return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
	}

	private static String escape(String text) {
		return SVGUtils.escapeForXML(FORBIDDEN.matcher(text).replaceAll("\uFFFD"));
	}

	static String variables(Theme theme) {
		List<String> declarations = new ArrayList<>();
		colours(theme).forEach((name, colour) -> declarations.add(name + ":" + rgb(colour)));
		return String.join(";", declarations);
	}

	private static Map<String, Color> colours(Theme theme) {
		Map<String, Color> colours = new LinkedHashMap<>();
		colours.put("--figure-background", theme.background());
		colours.put("--figure-text", theme.text());
		colours.put("--figure-muted", theme.muted());
		colours.put("--figure-grid", theme.grid());
		for (int i = 0; i < theme.series().size(); i++) {
			colours.put("--figure-" + (i + 1), theme.series(i));
		}
		return colours;
	}

	private static String rgb(Color colour) {
		return "rgb(" + colour.getRed() + "," + colour.getGreen() + "," + colour.getBlue() + ")";
	}
}
