package org.allianceworkbench.export.internal.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.allianceworkbench.study.DateForm;

/**
 * Finds values that tell who somebody is inside of other texts: word by word, without regard to case, accents and what stands
 * between the words; besides addresses of mail and web, telephone numbers, days, and names after a title by their look.
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
	private static final int FEWEST_DIGITS = 7;
	private static final int MOST_DIGITS = 30;

	private final DateForm dates;
	/** Known values by their first word; each as its words. */
	private final Map<String, List<List<String>>> known = new HashMap<>();
	/** Known values of one word, as they are written. */
	private final Set<String> written = new HashSet<>();
	/** The digits of known values that are long numbers, however they are grouped. */
	private final Set<String> numbers = new HashSet<>();

	private record Word(String folded, int start, int end) {
	}

	/**
	 * A scan for values.
	 *
	 * @param dates how dates leave: what looks like a day is one of them unless these leave as they are, and what looks like a
	 *     month of a year unless they leave as months
	 */
	IdentifierScan(Collection<String> values, DateForm dates) {
		this.dates = dates;
		for (String value : values) {
			List<Word> found = words(value);
			List<String> words = found.stream().map(Word::folded).toList();
			if (isTelling(words)) {
				if (words.size() == 1) {
					written.add(value.substring(found.get(0).start(), found.get(0).end()));
				}
				String digits = String.join("", words);
				if (isNumber(digits) && digits.length() >= FEWEST_DIGITS) {
					numbers.add(digits);
				}
				List<List<String>> same = known.computeIfAbsent(words.get(0), w -> new ArrayList<>());
				if (!same.contains(words)) {
					same.add(words);
				}
			}
		}
	}

	private static boolean isTelling(List<String> words) {
		int length = words.stream().mapToInt(String::length).sum();
		boolean number = words.stream().allMatch(IdentifierScan::isNumber);
		return !words.isEmpty() && length >= (number ? SHORTEST_NUMBER : SHORTEST);
	}

	private static boolean isNumber(String word) {
		return word.chars().allMatch(Character::isDigit);
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

	/** Whether a text holds a known value, in whatever case; not what only looks like telling somebody. */
	boolean knows(String text) {
		return knows(text, false);
	}

	/** The same, but a value of one word counts only as it is written: words such as short and young are in many labels. */
	boolean knowsAsWritten(String text) {
		return knows(text, true);
	}

	private boolean knows(String text, boolean asWritten) {
		List<Word> words = text.length() < SHORTEST ? List.of() : words(text);
		for (int w = 0; w < words.size(); w++) {
			int length = matching(words, w);
			Word word = words.get(w);
			if (length > 1 || length == 1 && (!asWritten || written.contains(text.substring(word.start(), word.end())))
					|| isKnownNumber(words, w)) {
				return true;
			}
		}
		return false;
	}

	/** Whether the digits from a word on are a known number. */
	private boolean isKnownNumber(List<Word> words, int from) {
		StringBuilder digits = new StringBuilder();
		for (int w = from; !numbers.isEmpty() && w < words.size() && isNumber(words.get(w).folded()); w++) {
			digits.append(words.get(w).folded());
			if (digits.length() > MOST_DIGITS) {
				return false;
			}
			if (numbers.contains(digits.toString())) {
				return true;
			}
		}
		return false;
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
		String removed = Matcher.quoteReplacement(REMOVED);
		String named = NamesInTexts.replaced(text, removed);
		if (named.chars().noneMatch(c -> c == '@' || c == '.' || c >= '0' && c <= '9')) {
			return named;
		}
		String dated = dates == DateForm.AS_IS ? named : DaysInTexts.replaced(named, dates == DateForm.MONTH, removed);
		String looked = LOOKS.matcher(dated).replaceAll(removed);
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
