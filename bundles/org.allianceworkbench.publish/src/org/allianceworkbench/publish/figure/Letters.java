package org.allianceworkbench.publish.figure;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How wide texts are, in fractions of a pixel, whatever they are drawn on. */
final class Letters {

	private static final Map<Font, FontMetrics> METRICS = new ConcurrentHashMap<>();

	private Letters() {
	}

	/** Sizes of a font's letters on a picture that is drawn with fractions of pixels. */
	static FontMetrics metrics(Font font) {
		return METRICS.computeIfAbsent(font, Letters::measured);
	}

	private static FontMetrics measured(Font font) {
		Graphics2D measure = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
		try {
			measure.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
			measure.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
			return measure.getFontMetrics(font);
		} finally {
			measure.dispose();
		}
	}

	/** Width of a text. */
	static double width(Font font, String text) {
		FontMetrics metrics = metrics(font);
		return font.getStringBounds(text, metrics.getFontRenderContext()).getWidth();
	}

	/** The words of a text; what stands around = is one. */
	static List<String> words(String text) {
		return List.of(text.strip().split("(?<!=)\\s+(?!=)"));
	}

	/** A text in lines that fit into a width; a word is broken only where it is wider by itself. */
	static List<String> wrapped(Font font, String text, double width) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : words(text)) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (width(font, longer) <= width) {
				line = longer;
				continue;
			}
			if (!line.isEmpty()) {
				lines.add(line);
			}
			line = word;
			while (line.length() > 1 && width(font, line) > width) {
				int end = fitting(font, line, width);
				lines.add(line.substring(0, end));
				line = line.substring(end);
			}
		}
		lines.add(line);
		return lines;
	}

	/** How many letters of a word fit, at least one; a hyphen or slash within ends a line where there is one. */
	private static int fitting(Font font, String word, double width) {
		int end = word.length() - 1;
		while (end > 1 && width(font, word.substring(0, end)) > width) {
			end--;
		}
		for (int i = end; i > end / 2; i--) {
			if ("-/_.".indexOf(word.charAt(i - 1)) >= 0) {
				return i;
			}
		}
		return Character.isHighSurrogate(word.charAt(end - 1)) && end > 1 ? end - 1 : end;
	}
}
