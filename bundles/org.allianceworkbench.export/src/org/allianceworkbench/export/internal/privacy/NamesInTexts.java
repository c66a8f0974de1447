package org.allianceworkbench.export.internal.privacy;

import java.util.regex.Pattern;

/** Names that stand after a title or a form of address, in English, German, French and Spanish. */
final class NamesInTexts {

	/** Short ones only as they are written before names: MS is a disease, MR a scan, ms a time. */
	private static final String TITLE = "(?:(?i:prof|professor|professorin|professeure?|profesora?|doctor|doktor|docteure?|doctora|frau"
			+ "|herrn?|frl|fräulein|mrs|madame|mme|mlle|mademoiselle|monsieur|señora?|señorita)|Dr|dr|DR(?=\\.)|Dra|dra|Drs|Mr|Ms|Miss"
			+ "|Mx|Hr|Hrn|Fr(?=\\.)|Sr|Sra|Srta|Sir|Doña|Mag(?=\\.)|Ing(?=\\.)|M(?=\\. \\p{Lu}\\p{Ll})(?!\\. (?:Sc|Ed)))(?:\\.|(?!\\p{L}))";
	/** Between a title and the name: faculties. */
	private static final String FURTHER = "(?:(?:med|phil|rer|nat|psych|hum|biol|habil|theol|iur|jur|oec|pol|sc|h\\.? ?c|ing|doz)(?!\\p{L})\\.? ?)*";
	private static final String PARTICLE = "(?:(?:(?i:von|van|vom|zu|zum|zur|de|del|della|di|da|dos|der|den|ten|ter|la|le|el|al|y|bin|ibn)"
			+ "|und zu) |d['’]|O['’]|l['’])";
	/** Words with a capital that follow a doctor without being a name. */
	private static final String NO_NAME = "(?!(?:Visit|Rating|Contact|Appointment|Consultation|Office|Report|Note|Role|Version|Score|Form"
			+ "|Scale|Patient|Client|Relationship|Communication|Alliance|Or|And)(?:s|ed)?(?!\\p{L}))";
	private static final String NAME = NO_NAME + "(?:\\p{Lu}[\\p{L}\\p{M}'’]+|\\p{Lu}\\.?(?![\\p{L}\\p{N}]))(?:-\\p{Lu}[\\p{L}\\p{M}'’]*)*";
	private static final Pattern NAMES = Pattern.compile("(?<![\\p{L}\\p{N}_])(?:" + TITLE + "[ /-]{0,2}" + FURTHER + ")+"
			+ "(?<=[ .])" + PARTICLE + "{0,3}" + NAME + "(?: " + PARTICLE + "{0,3}" + NAME + "){0,2}");

	private NamesInTexts() {
	}

	/**
	 * A text without them, and their titles.
	 *
	 * @param replacement what stands in their place, as in {@link java.util.regex.Matcher#replaceAll(String)}
	 */
	static String replaced(String text, String replacement) {
		return NAMES.matcher(text).replaceAll(replacement);
	}
}
