package org.allianceworkbench.export.internal.privacy;

import java.util.regex.Pattern;

/** Days and months as people write them in texts, in English, German, French and Spanish. */
final class DaysInTexts {

	private static final String MONTH = "(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[czs]|f[eé]v|avr|jui|ao[uû]|d[eé]c"
			+ "|ene|abr|ago|dic)\\p{L}*";
	/** Days of a year. */
	private static final Pattern DAY = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}([-._/])(?:0?[1-9]|1[0-2])\\1(?:0?[1-9]|[12]\\d|3[01])"
			+ "(?!\\d)|(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])([-._/])(?:0?[1-9]|[12]\\d|3[01])\\2(?:19|20)?\\d{2}(?!\\d)"
			+ "|(?<!\\d)(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)"
			+ "|(?<!\\w)\\d{1,2}(?:st|nd|rd|th|\\.|er)?(?: de| of)? " + MONTH + "\\.?,?(?: del?)? (?:19|20)\\d{2}(?!\\d)"
			+ "|(?<!\\w)" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}(?!\\d)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** Names of months as whole words, so that a mark, a decade or a junior is none. */
	private static final String NAME = "(?:(?i:january|february|april|june|july|august|september|october|november|december|januar"
			+ "|jänner|jaenner|februar|feber|märz|maerz|juni|juli|oktober|dezember|janvier|février|fevrier|avril|juin|juillet|août|aout"
			+ "|septembre|octobre|novembre|décembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre"
			+ "|octubre|noviembre|diciembre|janv|févr|juil|déc|sept|okt|dez|abr)|[Mm]ars|MARS|[Mm]ai|MAI|March|MARCH|May|MAY"
			+ "|Jan|JAN|Jän|Feb|FEB|Mar|MAR|Mär|Apr|APR|Jun|JUN|Jul|JUL|Aug|AUG|Sep|SEP|Oct|OCT|Nov|NOV|Dec|DEC|Avr|AVR|[Ee]ne|ENE"
			+ "|Ago|AGO|[Dd]ic|DIC)(?![\\p{L}\\p{N}_])\\.?";
	private static final String NUMBER = "(?:0?[1-9]|[12]\\d|3[01])";
	private static final String ORDINAL = "(?:st|nd|rd|th|ten|\\.|er|ᵉʳ|º|ro)";
	/** Days without their year: the number first or last; in lower case may and march are verbs but for "the 3rd of may". */
	private static final Pattern DAY_OF_MONTH = Pattern.compile("(?<![\\w.,])(?:" + NUMBER + "\\.? ?[-–/&] ?)?" + NUMBER + ORDINAL
			+ "?(?: ?[-/ ] ?|(?<=\\.)|(?: de| of) )" + NAME + "|(?<![\\w.,])" + NUMBER + "(?:(?:st|nd|rd|th)(?: of)?| of) (?:may|march)(?!\\p{L})"
			+ "|(?<![\\p{L}\\p{N}_])" + NAME + " ?(?:the )?" + NUMBER + "(?:st|nd|rd|th)?(?![\\p{L}\\p{N}_%]|[.,]\\d|-\\p{L})"
			+ "|(?<![\\w.,])(?:0[1-9]|[12]\\d|3[01])\\.(?:0[1-9]|1[0-2])\\.(?!\\w)"
			+ "|(?<![\\w.,])" + NUMBER + "(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(?:\\d{2}|\\d{4})?(?!\\w)");
	/** Months of a year. */
	private static final Pattern MONTH_OF_YEAR = Pattern.compile("(?<![\\p{L}\\p{N}_])(?:" + NAME + "|may|march),?(?: ?[-/ ] ?| del? )"
			+ "(?:(?:19|20)\\d{2}|['’]\\d{2})(?!\\w)|(?<![\\w./-])(?:(?:0[1-9]|1[0-2])[/.]|[1-9]/)(?:19|20)\\d{2}(?!\\w)"
			+ "|(?<![\\w./-])(?:19|20)\\d{2}[-/](?:0[1-9]|1[0-2])(?![\\w/-])");

	private DaysInTexts() {
	}

	/**
	 * A text without them.
	 *
	 * @param months whether months of a year may stay
	 * @param replacement what stands in their place, as in {@link java.util.regex.Matcher#replaceAll(String)}
	 */
	static String replaced(String text, boolean months, String replacement) {
		String days = DAY.matcher(text).replaceAll(replacement);
		String years = months ? days : MONTH_OF_YEAR.matcher(days).replaceAll(replacement);
		return DAY_OF_MONTH.matcher(years).replaceAll(replacement);
	}
}
