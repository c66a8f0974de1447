package org.allianceworkbench.format.excel.internal.model;

/**
 * Characters that XML can't hold are written as {@code _xHHHH_} in workbooks; source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
 */
public final class Escapes {

	private static final int LENGTH = 7;

	private Escapes() {
	}

	/** The text with escapes replaced by their characters. */
	public static String decode(String text) {
		int at = text.indexOf("_x");
		if (at < 0) {
			return text;
		}
		StringBuilder decoded = new StringBuilder(text.length());
		int from = 0;
		while (at >= 0) {
			if (isEscape(text, at)) {
				decoded.append(text, from, at).append((char) Integer.parseInt(text, at + 2, at + 6, 16));
				from = at + LENGTH;
			}
			at = text.indexOf("_x", Math.max(from, at + 1));
		}
		return decoded.append(text, from, text.length()).toString();
	}

	private static boolean isEscape(String text, int at) {
		return looksLikeEscape(text, at) && text.charAt(at + 6) == '_';
	}

	/** Whether {@code _xHHHH} and one more character stand at a place. */
	private static boolean looksLikeEscape(String text, int at) {
		boolean escape = at + LENGTH <= text.length() && text.charAt(at + 1) == 'x';
		for (int i = at + 2; escape && i < at + 6; i++) {
			escape = Character.digit(text.charAt(i), 16) >= 0 && text.charAt(i) < 128;
		}
		return escape;
	}

	/** The text with characters that XML can't hold, carriage returns and what looks like an escape written as escapes. */
	public static String encode(String text) {
		StringBuilder encoded = null;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean bad = isUnwritable(text, i) || c == '_' && looksLikeEscape(text, i)
					&& (text.charAt(i + 6) == '_' || isUnwritable(text, i + 6));
			if (bad && encoded == null) {
				encoded = new StringBuilder(text.length() + 16).append(text, 0, i);
			}
			if (encoded != null) {
				encoded.append(bad ? String.format("_x%04X_", (int) c) : String.valueOf(c));
			}
		}
		return encoded == null ? text : encoded.toString();
	}

	private static boolean isUnwritable(String text, int at) {
		char c = text.charAt(at);
		return c < ' ' && c != '\t' && c != '\n' || c == 0xFFFE || c == 0xFFFF || isLonelySurrogate(text, at);
	}

	private static boolean isLonelySurrogate(String text, int at) {
		char c = text.charAt(at);
		if (Character.isHighSurrogate(c)) {
			return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
		}
		return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
	}
}
