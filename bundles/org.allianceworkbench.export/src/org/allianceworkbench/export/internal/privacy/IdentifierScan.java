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
 * between the words; besides addresses of mail and web, telephone numbers and days by their look.
 */
final class IdentifierScan {

	static final String REMOVED = "[removed]";

	/** Shorter ones occur in texts by chance. */
	private static final int SHORTEST = 3;
	private static final int SHORTEST_NUMBER = 5;
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
	/** Addresses of mail, web and machines, international telephone numbers, numbers of social security and accounts. */
	private static final Pattern LOOKS = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
			+ "|(?:https?://|www\\.)\\S+|(?<![\\w.])\\+\\d[\\d ()/-]{6,}\\d"
			+ "|(?<![\\d.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d.])"
			+ "|(?<!\\d)\\d{3}-\\d{2}-\\d{4}(?!\\d)|(?<!\\d)756\\.?\\d{4}\\.?\\d{4}\\.?\\d{2}(?!\\d)"
			+ "|(?<!\\w)[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?!\\w)|(?<!\\w)\\d{8}[A-HJ-NP-TV-Z](?!\\w)"
			+ "|(?<!\\d)[12] \\d{2} \\d{2} \\d{2} \\d{3} \\d{3}(?: \\d{2})?(?!\\d)");
	/** Local telephone numbers: groups of digits that begin with 0, or by the American rule; counted before they are believed. */
	private static final Pattern LOCAL = Pattern.compile("(?<![\\w.,])\\(?0\\d{1,5}\\)?(?:[ ./-]{1,3}\\d{2,}){1,5}(?![\\w])"
			+ "|(?<![\\w.,])\\(?\\d{3}\\)?[ .-]{1,2}\\d{3}[ .-]\\d{4}(?!\\w)|(?<![\\w.,])0\\d{8,11}(?![\\w.,])");
	private static final String MONTH = "(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[czs]|f[eé]v|avr|jui|ao[uû]|d[eé]c"
			+ "|ene|abr|ago|dic)\\p{L}*";
	/** Days, as they are written in most places. */
	private static final Pattern DAY = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}([-._/])(?:0?[1-9]|1[0-2])\\1(?:0?[1-9]|[12]\\d|3[01])"
			+ "(?!\\d)|(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])([-._/])(?:0?[1-9]|[12]\\d|3[01])\\2(?:19|20)?\\d{2}(?!\\d)"
			+ "|(?<!\\d)(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)"
			+ "|(?<!\\w)\\d{1,2}(?:st|nd|rd|th|\\.|er)?(?: de| of)? " + MONTH + "\\.?,?(?: de)? (?:19|20)\\d{2}(?!\\d)"
			+ "|(?<!\\w)" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}(?!\\d)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final int FEWEST_DIGITS = 7;

	private final boolean dates;
	/** Known values by their first word; each as its words. */
	private final Map<String, List<List<String>>> known = new HashMap<>();

	private record Word(String folded, int start, int end) {
	}

	/**
	 * A scan for values.
	 *
	 * @param dates whether what looks like a day is one of them
	 */
	IdentifierScan(Collection<String> values, boolean dates) {
		this.dates = dates;
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
		String looked = looked(text);
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

	private String looked(String text) {
		if (text.chars().noneMatch(c -> c == '@' || c == '.' || c >= '0' && c <= '9')) {
			return text;
		}
		String removed = Matcher.quoteReplacement(REMOVED);
		String looked = LOOKS.matcher(dates ? DAY.matcher(text).replaceAll(removed) : text).replaceAll(removed);
		return LOCAL.matcher(looked).replaceAll(found -> found.group().chars().filter(Character::isDigit).count() < FEWEST_DIGITS
				? Matcher.quoteReplacement(found.group()) : removed);
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
