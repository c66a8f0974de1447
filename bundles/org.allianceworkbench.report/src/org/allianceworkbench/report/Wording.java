package org.allianceworkbench.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counted nouns, verbs that agree with them, articles and lists, for sentences made from numbers. */
public final class Wording {

	private static final Map<String, String> IRREGULAR = Map.of("analysis", "analyses", "axis", "axes", "basis", "bases",
			"child", "children", "criterion", "criteria", "hypothesis", "hypotheses", "person", "people", "series", "series",
			"index", "indices", "half", "halves");
	private static final Set<String> SOUNDS_LIKE_VOWEL = Set.of("hour", "honest", "heir");
	private static final String[] SOUND_LIKE_CONSONANT = { "one", "once", "uni", "use", "usu", "eu", "ubi" };

	private Wording() {
	}

	/** A number with its noun: {@code 1 row}, {@code 0 rows}, {@code 1,204 rows}. */
	public static String count(long n, String noun) {
		return count(n, noun, plural(noun));
	}

	/** A number with one of two nouns or phrases: {@code 1 client who left}, {@code 2 clients who left}. */
	public static String count(long n, String one, String many) {
		return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? one : many);
	}

	/** Some of many: {@code 1 of 40 groups}, {@code 3 of 1,204 rows}; the noun goes with the whole. */
	public static String part(long n, long whole, String noun) {
		return String.format(Locale.ROOT, "%,d of %s", n, count(whole, noun));
	}

	/** The form that goes with a number: {@code agree(1, "has", "have")} is {@code has}. */
	public static String agree(long n, String one, String many) {
		return n == 1 ? one : many;
	}

	/** The noun in the form that goes with a number. */
	public static String noun(long n, String noun) {
		return n == 1 ? noun : plural(noun);
	}

	/** More than one of it: {@code rows}, {@code dyads}, {@code studies}, {@code analyses}. */
	public static String plural(String noun) {
		int last = noun.lastIndexOf(' ') + 1;
		String head = noun.substring(0, last);
		String word = noun.substring(last);
		String lower = word.toLowerCase(Locale.ROOT);
		if (IRREGULAR.containsKey(lower)) {
			String many = IRREGULAR.get(lower);
			return head + (word.equals(lower) ? many : word.charAt(0) + many.substring(1));
		}
		if (lower.endsWith("y") && lower.length() > 1 && "aeiou".indexOf(lower.charAt(lower.length() - 2)) < 0) {
			return head + word.substring(0, word.length() - 1) + "ies";
		}
		boolean hissing = lower.endsWith("s") || lower.endsWith("x") || lower.endsWith("z") || lower.endsWith("ch")
				|| lower.endsWith("sh");
		return noun + (hissing ? "es" : "s");
	}

	/** The noun with its indefinite article: {@code a therapist}, {@code an occasion}, {@code an SPSS file}. */
	public static String article(String noun) {
		return (startsWithVowel(noun) ? "an " : "a ") + noun;
	}

	private static boolean startsWithVowel(String text) {
		String word = text.split("[ -]", 2)[0];
		String lower = word.toLowerCase(Locale.ROOT);
		if (lower.isEmpty()) {
			return false;
		}
		if (word.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))) {
			return "AEFHILMNORSX8".indexOf(word.charAt(0)) >= 0;
		}
		if (SOUNDS_LIKE_VOWEL.contains(lower)) {
			return true;
		}
		for (String start : SOUND_LIKE_CONSONANT) {
			if (lower.startsWith(start)) {
				return false;
			}
		}
		return "aeiou8".indexOf(lower.charAt(0)) >= 0;
	}

	/** Several words with commas and an <i>and</i>: {@code a, b and c}. */
	public static String list(List<String> words) {
		return list(words, "and");
	}

	/** Several words with commas and another word before the last. */
	public static String list(List<String> words, String before) {
		int n = words.size();
		return n < 2 ? String.join("", words)
				: String.join(", ", words.subList(0, n - 1)) + " " + before + " " + words.get(n - 1);
	}

	/** A noun within a sentence: without the capital at its start, unless it is an abbreviation such as {@code WAI}. */
	public static String lower(String noun) {
		boolean word = noun.length() > 1 && Character.isUpperCase(noun.charAt(0)) && Character.isLowerCase(noun.charAt(1));
		return word ? noun.substring(0, 1).toLowerCase(Locale.ROOT) + noun.substring(1) : noun;
	}

	/** The text with a capital letter at its start, for a sentence. */
	public static String capital(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}
}
