package org.allianceworkbench.table.grid;

import java.util.Locale;
import java.util.Set;

/** Texts by which programs and people say that a number or date is missing. */
final class MissingText {

	private static final Set<String> WORDS = Set.of("NA", "N/A", "#N/A", "NAN", "NULL", "#NULL!", ".", "-");
	private static final int LONGEST = 6;

	private MissingText() {
	}

	/** Whether a text that is not blank stands for nothing in a column of numbers, dates or times. */
	static boolean is(String text) {
		if (!mayBegin(text.charAt(0))) {
			return false;
		}
		String trimmed = NumberText.trim(text);
		return trimmed.length() <= LONGEST && WORDS.contains(trimmed.toUpperCase(Locale.ROOT));
	}

	/** Most texts begin with none of the characters that these words begin with. */
	private static boolean mayBegin(char first) {
		return first == 'N' || first == 'n' || first == '#' || first == '.' || first == '-' || !Character.isLetterOrDigit(first);
	}
}
