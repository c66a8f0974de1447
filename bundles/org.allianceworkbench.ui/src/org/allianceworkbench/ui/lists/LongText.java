package org.allianceworkbench.ui.lists;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Text that may be too long for its place. */
public final class LongText {

	private static final int LINE = 96;
	private static final int MARGIN = 12;

	private LongText() {
	}

	/** The text broken into lines for a hover, when it does not fit into a width in pixels. */
	public static Optional<String> hover(String text, Control control, int width) {
		GC gc = new GC(control);
		try {
			return gc.textExtent(text).x + MARGIN > width ? Optional.of(wrapped(text)) : Optional.empty();
		} finally {
			gc.dispose();
		}
	}

	/** The text in lines that can be read; its own line breaks stay. */
	public static String wrapped(String text) {
		return text.lines().map(LongText::wrappedLine).collect(Collectors.joining("\n"));
	}

	private static String wrappedLine(String text) {
		StringBuilder lines = new StringBuilder();
		int length = 0;
		for (String word : text.split(" ")) {
			boolean breaks = length > 0 && length + word.length() > LINE;
			lines.append(breaks ? "\n" : length > 0 ? " " : "").append(word);
			length = breaks ? word.length() : length + 1 + word.length();
		}
		return lines.toString();
	}
}
