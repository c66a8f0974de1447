package org.allianceworkbench.project.golden;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.allianceworkbench.publish.figure.FigureDrawing;
import org.allianceworkbench.publish.figure.FigureSize;
import org.allianceworkbench.publish.figure.Theme;
import org.allianceworkbench.report.Figure;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads where the texts of a figure are from its SVG, by the machine's own letters, and says what is wrong with them. */
final class FigureTexts {

	/** So many pixels may two boxes share, and a letter stand out of the picture, before it is seen. */
	private static final double TOUCH = 0.75;
	private static final FontRenderContext LETTERS = new FontRenderContext(null, true, true);
	private static final Pattern SIZE = Pattern.compile("font-size:([\\d.]+)px");

	/** A text and what of the picture it covers. */
	private record Box(String text, Rectangle2D place) {
	}

	private FigureTexts() {
	}

	/** What is wrong: a text that is cut, that lies on another, or that is not within the picture. */
	static List<String> faults(Figure figure, int width) throws Exception {
		FigureSize size = FigureSize.of(figure, width);
		List<Box> boxes = boxes(FigureDrawing.svg(figure, size, Theme.LIGHT));
		List<String> faults = new ArrayList<>();
		Rectangle2D picture = new Rectangle2D.Double(-TOUCH, -TOUCH, size.width() + 2 * TOUCH, size.height() + 2 * TOUCH);
		for (int i = 0; i < boxes.size(); i++) {
			Box box = boxes.get(i);
			if (box.text().contains("\u2026")) {
				faults.add("'" + box.text() + "' is cut");
			}
			if (!picture.contains(box.place())) {
				faults.add("'" + box.text() + "' leaves the picture");
			}
			for (int j = i + 1; j < boxes.size(); j++) {
				Rectangle2D both = box.place().createIntersection(boxes.get(j).place());
				if (both.getWidth() > TOUCH && both.getHeight() > TOUCH) {
					faults.add("'" + box.text() + "' lies on '" + boxes.get(j).text() + "'");
				}
			}
		}
		return faults.stream().map(fault -> figure.id() + " at " + width + ": " + fault).toList();
	}

	private static List<Box> boxes(String svg) throws Exception {
		NodeList texts = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))).getElementsByTagName("text");
		List<Box> boxes = new ArrayList<>();
		for (int i = 0; i < texts.getLength(); i++) {
			Element text = (Element) texts.item(i);
			Rectangle2D ink = font(text).createGlyphVector(LETTERS, text.getTextContent()).getVisualBounds();
			AffineTransform place = matrix(text.getAttribute("transform"));
			place.translate(Double.parseDouble(text.getAttribute("x")), Double.parseDouble(text.getAttribute("y")));
			boxes.add(new Box(text.getTextContent(), place.createTransformedShape(ink).getBounds2D()));
		}
		return boxes;
	}

	private static Font font(Element text) {
		for (Node up = text.getParentNode(); up instanceof Element element; up = up.getParentNode()) {
			Matcher size = SIZE.matcher(element.getAttribute("style"));
			if (size.find()) {
				int bold = element.getAttribute("style").contains("font-weight:bold") ? Font.BOLD : Font.PLAIN;
				return new Font(Font.SANS_SERIF, bold, 1).deriveFont(Float.parseFloat(size.group(1)));
			}
		}
		throw new IllegalStateException("'" + text.getTextContent() + "' has no size");
	}

	private static AffineTransform matrix(String transform) {
		return transform.isEmpty() ? new AffineTransform() : new AffineTransform(Arrays.stream(transform.substring("matrix(".length(),
				transform.length() - 1).split(" ")).mapToDouble(Double::parseDouble).toArray());
	}
}
