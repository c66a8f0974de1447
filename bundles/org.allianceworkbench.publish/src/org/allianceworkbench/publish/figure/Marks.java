package org.allianceworkbench.publish.figure;

import java.awt.Graphics2D;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Says within an SVG for the window's page which part is what: its line or group, what is shown when the pointer is over it, whom
 * it is about. Other drawings are the same without it.
 */
final class Marks {

	private Marks() {
	}

	/** Whether what a graphics draws is for the window's page. */
	static boolean wanted(Graphics2D graphics) {
		return graphics instanceof SvgGraphics svg && svg.page().hasMarks();
	}

	/** Draws a line or group without its points. */
	static void series(Graphics2D graphics, int series, Runnable drawing) {
		group(graphics, Map.of("class", "series", "data-series", Integer.toString(series)), drawing);
	}

	/** Draws an entry of the key. */
	static void key(Graphics2D graphics, int series, Runnable drawing) {
		group(graphics, Map.of("class", "key", "data-key", Integer.toString(series)), drawing);
	}

	/** Draws a point of a line or group; a negative series is none. */
	static void point(Graphics2D graphics, int series, String tip, Map<String, String> about, Runnable drawing) {
		if (!wanted(graphics)) {
			drawing.run();
			return;
		}
		Map<String, String> attributes = new LinkedHashMap<>();
		attributes.put("class", "mark");
		if (series >= 0) {
			attributes.put("data-series", Integer.toString(series));
		}
		attributes.put("data-tip", about.isEmpty() ? tip : about.entrySet().stream().map(e -> e.getKey() + " " + e.getValue())
				.collect(Collectors.joining(", ")) + "\n" + tip);
		if (!about.isEmpty()) {
			attributes.put("data-about", address(about));
		}
		group(graphics, attributes, drawing);
	}

	/** Pairs as in an address: {@code site=A&client=1012}. */
	static String address(Map<String, String> about) {
		return about.entrySet().stream().map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue())).collect(Collectors.joining("&"));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static void group(Graphics2D graphics, Map<String, String> attributes, Runnable drawing) {
		if (graphics instanceof SvgGraphics svg && svg.page().hasMarks()) {
			svg.page().open(new TreeMap<>(attributes));
			drawing.run();
			svg.page().close();
		} else {
			drawing.run();
		}
	}
}
