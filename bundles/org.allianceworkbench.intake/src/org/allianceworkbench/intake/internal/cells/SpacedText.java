package org.allianceworkbench.intake.internal.cells;

/** Texts with blanks around them, as people and spreadsheets leave them. */
final class SpacedText {

	private SpacedText() {
	}

	/** The text without white space and non-breaking blanks around it. */
	static String trim(String text) {
		int from = 0;
		int to = text.length();
		while (from < to && isSpace(text.charAt(from))) {
			from++;
		}
		while (to > from && isSpace(text.charAt(to - 1))) {
			to--;
		}
		return text.substring(from, to);
	}

	private static boolean isSpace(char c) {
		return c <= ' ' || c > '~' && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF');
	}
}
