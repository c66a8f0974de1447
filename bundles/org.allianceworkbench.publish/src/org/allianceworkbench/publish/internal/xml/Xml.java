package org.allianceworkbench.publish.internal.xml;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes well-formed markup: what is opened is closed, and all text is escaped. */
public final class Xml {

	private static final int REPLACEMENT = 0xFFFD;

	private final StringBuilder out = new StringBuilder();
	private final Deque<String> open = new ArrayDeque<>();

	/** Opens an element with attributes from alternating names and values. */
	public Xml open(String name, String... attributes) {
		start(name, attributes).append('>');
		open.push(name);
		return this;
	}

	private StringBuilder start(String name, String... attributes) {
		out.append('<').append(name);
		for (int i = 0; i < attributes.length; i += 2) {
			out.append(' ').append(attributes[i]).append("=\"").append(escape(attributes[i + 1])).append('"');
		}
		return out;
	}

	/** Closes the innermost element. */
	public Xml close() {
		out.append("</").append(open.pop()).append('>');
		return this;
	}

	/** Closes the innermost element and ends the line. */
	public Xml closeLine() {
		close();
		out.append('\n');
		return this;
	}

	/** An element without content. */
	public Xml empty(String name, String... attributes) {
		start(name, attributes).append("/>");
		return this;
	}

	/** An element with text. */
	public Xml element(String name, String text, String... attributes) {
		return open(name, attributes).text(text).close();
	}

	/** A text; characters that XML can't hold are replaced. */
	public Xml text(String text) {
		out.append(escape(text));
		return this;
	}

	/** Markup of our own that is well-formed. */
	public Xml markup(String markup) {
		out.append(markup);
		return this;
	}

	/** A text as it stands within an element or attribute. */
	public static String escape(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		text.codePoints().forEach(c -> {
			switch (c) {
				case '&' -> escaped.append("&amp;");
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '"' -> escaped.append("&quot;");
				case '\'' -> escaped.append("&#39;");
				default -> escaped.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
			}
		});
		return escaped.toString();
	}

	/** A text in which characters that XML can't hold are replaced, not escaped. */
	public static String allowed(String text) {
		StringBuilder allowed = new StringBuilder(text.length());
		text.codePoints().forEach(c -> allowed.appendCodePoint(isAllowed(c) ? c : REPLACEMENT));
		return allowed.toString();
	}

	private static boolean isAllowed(int c) {
		return c >= 0x20 && c != 0x7F && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF) || c == '\n' || c == '\t';
	}

	@Override
	public String toString() {
		return out.toString();
	}
}
