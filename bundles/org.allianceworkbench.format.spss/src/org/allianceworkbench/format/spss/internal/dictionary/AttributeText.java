package org.allianceworkbench.format.spss.internal.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The notation of attributes in records 7/17 and 7/18: {@code name('value'\n'value'\n)name(...)}.
 */
final class AttributeText {

	private final String text;
	private int at;

	AttributeText(String text) {
		this.text = text;
	}

	/** Whether there is something left. */
	boolean more() {
		return at < text.length();
	}

	/** What stands before a mark; goes past the mark. {@code null} when the mark does not come. */
	String upTo(char mark) {
		int end = text.indexOf(mark, at);
		if (end < 0) {
			at = text.length();
			return null;
		}
		String part = text.substring(at, end);
		at = end + 1;
		return part;
	}

	/**
	 * Attributes up to the end or a slash, which is passed.
	 *
	 * @return empty also when the text is damaged; then nothing is left
	 */
	Map<String, List<String>> attributes() {
		Map<String, List<String>> attributes = new LinkedHashMap<>();
		while (more() && text.charAt(at) != 0) {
			if (text.charAt(at) == '/') {
				at++;
				return attributes;
			}
			String name = upTo('(');
			if (name == null) {
				break;
			}
			List<String> values = new ArrayList<>();
			while (more() && text.charAt(at) != ')') {
				String line = upTo('\n');
				if (line == null) {
					return attributes;
				}
				boolean quoted = line.length() >= 2 && line.startsWith("'") && line.endsWith("'");
				values.add(quoted ? line.substring(1, line.length() - 1) : line);
			}
			at++;
			attributes.put(name, values);
		}
		at = text.length();
		return attributes;
	}
}
