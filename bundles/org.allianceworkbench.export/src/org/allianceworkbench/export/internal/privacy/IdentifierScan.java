package org.allianceworkbench.export.internal.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds values that tell who somebody is inside of other texts: word by word, without regard to case, accents and what stands
 * between the words; besides addresses of mail and web, and telephone numbers by their look.
 */
final class IdentifierScan {

	static final String REMOVED = "[removed]";

	/** Shorter ones occur in texts by chance. */
	private static final int SHORTEST = 3;
	private static final int SHORTEST_NUMBER = 5;
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
	private static final Pattern LOOKS = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
			+ "|(?:https?://|www\\.)\\S+|(?<![\\w.])\\+\\d[\\d ()/-]{6,}\\d|(?<![\\d.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d.])"
			+ "|(?<!\\d)\\d{3}-\\d{2}-\\d{4}(?!\\d)");

	/** Known values by their first word; each as its words. */
	private final Map<String, List<List<String>>> known = new HashMap<>();

	private record Word(String folded, int start, int end) {
	}

	/** A scan for values. */
	IdentifierScan(Collection<String> values) {
		for (String value : values) {
			List<String> words = words(value).stream().map(Word::folded).toList();
			if (isTelling(words)) {
				List<List<String>> same = known.computeIfAbsent(words.get(0), w -> new ArrayList<>());
				if (!same.contains(words)) {
					same.add(words);
				}
			}
		}
	}

	private static boolean isTelling(List<String> words) {
		int length = words.stream().mapToInt(String::length).sum();
		boolean number = words.stream().allMatch(word -> word.chars().allMatch(Character::isDigit));
		return !words.isEmpty() && length >= (number ? SHORTEST_NUMBER : SHORTEST);
	}

	private static List<Word> words(String text) {
		List<Word> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			words.add(new Word(fold(matcher.group()), matcher.start(), matcher.end()));
		}
		return words;
	}

	private static String fold(String word) {
		String lower = word.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
		return lower.chars().allMatch(c -> c < 128) ? lower
				: Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
	}

	/** Whether a text holds one. */
	boolean finds(String text) {
		return !clean(text).equals(text);
	}

	/** The text with each replaced by {@link #REMOVED}. */
	String clean(String text) {
		if (text.length() < SHORTEST) {
			return text;
		}
		String looked = LOOKS.matcher(text).replaceAll(Matcher.quoteReplacement(REMOVED));
		List<Word> words = words(looked);
		StringBuilder clean = new StringBuilder();
		int copied = 0;
		for (int w = 0; w < words.size(); w++) {
			int length = matching(words, w);
			if (length > 0) {
				clean.append(looked, copied, words.get(w).start()).append(REMOVED);
				w += length - 1;
				copied = words.get(w).end();
			}
		}
		return copied == 0 ? looked : clean.append(looked.substring(copied)).toString();
	}

	/** How many words from one on are a known value; the longest counts. */
	private int matching(List<Word> words, int from) {
		int longest = 0;
		for (List<String> value : known.getOrDefault(words.get(from).folded(), List.of())) {
			if (value.size() > longest && from + value.size() <= words.size()) {
				int i = 1;
				while (i < value.size() && value.get(i).equals(words.get(from + i).folded())) {
					i++;
				}
				longest = i == value.size() ? i : longest;
			}
		}
		return longest;
	}
}
