package org.allianceworkbench.publish.figure;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.allianceworkbench.publish.internal.xml.Xml;
import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Figure;

/** Writes SVG with title and description. */
final class SvgFile {

	private SvgFile() {
	}

	static String standalone(Figure figure, FigureSize size, Theme theme) {
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + draw(figure, size, theme, figure.id(), SvgFile::rgb, true, false)
				+ "\n";
	}

	static String element(Figure figure, FigureSize size, String id) {
		return draw(figure, size, Theme.LIGHT, id, SvgFile::variable, false, false);
	}

	/** With marks that the window's page understands. */
	static String forWindow(Figure figure, FigureSize size, String id) {
		return draw(figure, size, Theme.LIGHT, id, SvgFile::variable, false, true);
	}

	private static String draw(Figure figure, FigureSize size, Theme theme, String id, Function<Color, String> css, boolean filled,
			boolean marks) {
		SvgPage page = new SvgPage(size, id, css, marks);
		SvgGraphics graphics = new SvgGraphics(page);
		if (filled) {
			graphics.setPaint(theme.background());
			graphics.fillRect(0, 0, size.width(), size.height());
		}
		FigureDrawing.draw(figure, graphics, size, theme);
		Xml svg = new Xml();
		List<String> attributes = new ArrayList<>(List.of("xmlns", "http://www.w3.org/2000/svg", "width",
				Integer.toString(size.width()), "height", Integer.toString(size.height()), "viewBox", "0 0 " + size.width() + " "
						+ size.height(), "role", "img"));
		if (marks) {
			// a title would be shown over the tips of points
			attributes.addAll(List.of("aria-label", figure.title(), "aria-describedby", id + "-desc"));
			svg.open("svg", attributes.toArray(String[]::new));
		} else {
			attributes.addAll(List.of("aria-labelledby", id + "-title " + id + "-desc"));
			svg.open("svg", attributes.toArray(String[]::new)).element("title", figure.title(), "id", id + "-title");
		}
		return svg.element("desc", NumberText.TYPESET.text(figure.alternative()), "id", id + "-desc").markup(page.content()).close()
				.toString();
	}

	/** A colour as the page's own variable where it is one of the theme's. */
	private static String variable(Color colour) {
		return colours(Theme.LIGHT).entrySet().stream().filter(c -> rgb(c.getValue()).equals(rgb(colour))).findFirst()
				.map(c -> "var(" + c.getKey() + "," + rgb(colour) + ")").orElseGet(() -> rgb(colour));
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
