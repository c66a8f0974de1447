package org.allianceworkbench.intake.internal.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Cuts headers into words: at everything that is neither letter nor digit, between letters and digits, and before capitals in
 * camelCase.
 */
public final class Words {

	/**
	 * A word of a header.
	 *
	 * @param text the word in lower case; a number without leading zeros
	 * @param start where it begins in the header
	 * @param end where it ends in the header
	 */
	public record Word(String text, int start, int end) {

		/** Whether it is a number. */
		public boolean isNumber() {
			return Character.isDigit(text.charAt(0));
		}
	}

	private Words() {
	}

	/** The words of a text, in order. */
	public static List<Word> of(String text) {
		List<Word> words = new ArrayList<>();
		int start = 0;
		for (int i = 1; i <= text.length(); i++) {
			if (i == text.length() || isBoundary(text.charAt(i - 1), text.charAt(i))) {
				if (Character.isLetterOrDigit(text.charAt(start))) {
					words.add(new Word(normal(text.substring(start, i)), start, i));
				}
				start = i;
			}
		}
		return words;
	}

	/** Only the texts of the words of a text. */
	public static List<String> texts(String text) {
		return text.isEmpty() ? List.of() : of(text).stream().map(Word::text).toList();
	}

	private static boolean isBoundary(char before, char after) {
		if (!Character.isLetterOrDigit(before) || !Character.isLetterOrDigit(after)) {
			return true;
		}
		return Character.isDigit(before) != Character.isDigit(after) || Character.isLowerCase(before)
				&& Character.isUpperCase(after);
	}

	private static String normal(String word) {
		if (!Character.isDigit(word.charAt(0))) {
			return word.toLowerCase(Locale.ROOT);
		}
		int zeros = 0;
		while (zeros < word.length() - 1 && word.charAt(zeros) == '0') {
			zeros++;
		}
		return word.substring(zeros);
	}

	/** Whether some words stand one after the other in others. */
	public static boolean contains(List<String> words, List<String> part) {
		return !part.isEmpty() && Collections.indexOfSubList(words, part) >= 0;
	}
}
