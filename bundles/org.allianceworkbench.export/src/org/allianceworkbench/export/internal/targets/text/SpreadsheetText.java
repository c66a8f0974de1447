package org.allianceworkbench.export.internal.targets.text;

/**
 * Texts that spreadsheet programs would take for formulas when they open a text file. Source: OWASP, "CSV Injection".
 */
public final class SpreadsheetText {

	private static final char MARK = '\'';
	private static final String STARTS = "=+-@\uff1d\uff0b\uff0d\uff20";

	private SpreadsheetText() {
	}

	/** Whether a text begins with what makes a formula, or with a control character that is dropped before one. */
	public static boolean beginsLikeFormula(String text) {
		return !text.isEmpty() && (STARTS.indexOf(text.charAt(0)) >= 0 || text.charAt(0) < ' ' || text.charAt(0) == 0x7f);
	}

	/** Whether a text begins like a formula and is no number such as {@code -5} and {@code +1.5E3}. */
	public static boolean looksLikeFormula(String text) {
		return beginsLikeFormula(text) && !isNumber(text);
	}

	private static boolean isNumber(String text) {
		int at = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
		boolean digit = false;
		for (int i = at; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean sign = (c == '-' || c == '+') && i > at && (text.charAt(i - 1) == 'e' || text.charAt(i - 1) == 'E') && digit;
			boolean mark = digit && (c == 'e' || c == 'E') && text.chars().filter(e -> e == 'e' || e == 'E').count() == 1;
			digit |= c >= '0' && c <= '9';
			if (!(c >= '0' && c <= '9' || c == '.' || mark || sign)) {
				return false;
			}
		}
		return digit;
	}

	/** What {@link #escaped} was given. */
	public static String unescaped(String text) {
		return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
	}

	/** The text with an apostrophe before it when it begins like a formula or with an apostrophe itself. */
	public static String escaped(String text) {
		return text.isEmpty() || text.charAt(0) != MARK && !beginsLikeFormula(text) ? text : MARK + text;
	}
}
