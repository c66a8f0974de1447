package org.allianceworkbench.table.grid;

import java.nio.charset.StandardCharsets;

/** How many bytes a text has in UTF-8. */
final class Utf8Length {

	private Utf8Length() {
	}

	static int of(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) > 127) {
				return text.getBytes(StandardCharsets.UTF_8).length;
			}
		}
		return text.length();
	}
}
