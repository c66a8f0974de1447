package org.allianceworkbench.project.golden;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A published page in lines that can be held against others: tags, classes and words exactly, each number replaced by {@code
 * #}; the numbers stand behind a tab in their line. Of a figure there are its labels and what kinds of shapes it is drawn
 * with.
 */
final class GoldenPage {

	private static final Pattern NUMBER = Pattern.compile(
			"(?<![\\p{L}\\d_.\\-\u2212])[-\u2212]?(?:\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+)(?:e[-\u2212]?\\d+)?(?![\\p{L}\\d_])");

	private final List<String> lines = new ArrayList<>();

	private GoldenPage() {
	}

	/** The lines of a page's articles; a page is well-formed. */
	static List<String> lines(String html) throws Exception {
		GoldenPage page = new GoldenPage();
		byte[] xml = html.replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8);
		NodeList articles = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml))
				.getElementsByTagName("article");
		for (int i = 0; i < articles.getLength(); i++) {
			page.children((Element) articles.item(i));
		}
		return page.lines;
	}

	private void children(Element element) {
		for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element child) {
				element(child);
			}
		}
	}

	private void element(Element element) {
		String name = element.getTagName() + classes(element);
		switch (element.getTagName()) {
			case "p", "h2", "h3", "h4", "h5", "figcaption", "summary", "dt", "dd" -> line(name, element.getTextContent(),
					!name.equals("p.reference"));
			case "pre" -> line(name, "", false);
			case "tr" -> row(name, element);
			case "svg" -> drawing(element);
			default -> {
				if (element.getTagName().equals("figure")) {
					line(name, element.getAttribute("id"), false);
				}
				children(element);
			}
		}
	}

	private void row(String name, Element row) {
		List<String> cells = new ArrayList<>();
		NodeList children = row.getChildNodes();
		for (int i = 0; i < children.getLength(); i++) {
			if (children.item(i) instanceof Element cell) {
				cells.add(cell.getTagName() + classes(cell) + " " + cell.getTextContent().strip());
			}
		}
		line(name, String.join(" | ", cells), true);
	}

	/** Where labels are broken, how high a figure is for them, and how many shapes there are, depend on the machine's letters. */
	private void drawing(Element svg) {
		Set<String> shapes = new TreeSet<>();
		Set<String> labels = new LinkedHashSet<>();
		NodeList all = svg.getElementsByTagName("*");
		for (int i = 0; i < all.getLength(); i++) {
			Element part = (Element) all.item(i);
			switch (part.getTagName()) {
				case "text" -> labels.addAll(List.of(part.getTextContent().strip().split("\\s+")));
				case "desc" -> line("desc", part.getTextContent(), true);
				case "path", "rect", "circle", "ellipse" -> shapes.add(part.getTagName());
				default -> {
					// groups and definitions draw nothing
				}
			}
		}
		line("svg", svg.getAttribute("width") + " wide, of " + String.join(", ", shapes), false);
		line("labels", String.join(" | ", labels), true);
	}

	private static String classes(Element element) {
		String classes = element.getAttribute("class");
		return classes.isEmpty() ? "" : "." + classes.replace(' ', '.');
	}

	private void line(String name, String text, boolean numbers) {
		String words = text.strip().replaceAll("\\s+", " ");
		if (!numbers) {
			lines.add((name + " " + words).strip());
			return;
		}
		List<String> found = new ArrayList<>();
		Matcher matcher = NUMBER.matcher(words);
		String structure = matcher.replaceAll(match -> {
			found.add(match.group().replace('\u2212', '-').replace(",", ""));
			return "#";
		});
		lines.add((name + " " + structure).strip() + (found.isEmpty() ? "" : "\t" + String.join(" ", found)));
	}
}
