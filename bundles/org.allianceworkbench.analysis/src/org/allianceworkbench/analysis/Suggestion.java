package org.allianceworkbench.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant to type. */
final class Suggestion {

	private Suggestion() {
	}

	/** The word with the fewest changed letters, when these are at most about a third of the letters. */
	static Optional<String> nearest(String typed, List<String> words) {
		String lower = typed.toLowerCase(Locale.ROOT);
		return words.stream().min(Comparator.comparingInt(word -> distance(lower, word.toLowerCase(Locale.ROOT))))
				.filter(word -> distance(lower, word.toLowerCase(Locale.ROOT)) <= (word.length() + 2) / 3);
	}

	/** Levenshtein's distance: letters to insert, delete or replace. */
	private static int distance(String a, String b) {
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[b.length()];
	}
}
