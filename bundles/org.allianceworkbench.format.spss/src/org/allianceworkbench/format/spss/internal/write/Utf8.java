package org.allianceworkbench.format.spss.internal.write;

import java.nio.charset.StandardCharsets;

/** Texts as UTF-8 of limited length. */
final class Utf8 {

	private Utf8() {
	}

	static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** Number of bytes. */
	static int length(String text) {
		int length = text.length();
		int bytes = length;
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			if (c >= 0x80) {
				return bytes(text).length;
			}
		}
		return bytes;
	}

	/** The beginning of a text that fits a number of bytes; no character is cut in two. */
	static String cut(String text, int most) {
		if (text.length() * 3L <= most || length(text) <= most) {
			return text;
		}
		int bytes = 0;
		int end = 0;
		while (end < text.length()) {
			int point = text.codePointAt(end);
			bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
			if (bytes > most) {
				break;
			}
			end += Character.charCount(point);
		}
		return text.substring(0, end);
	}
}
