package org.allianceworkbench.table.grid;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes names of variables from what stands in a header.
 * <p>
 * A name begins with a letter, goes on with letters, digits, {@code _}, {@code .}, {@code $}, {@code #} and {@code @}, does
 * not end with a full stop, has at most 64 bytes in UTF-8 and is no word that SPSS reserves. Source: SPSS Statistics Command
 * Syntax Reference, "Variable names".
 */
public final class VariableNames {

	/** Longest name, in bytes of UTF-8. */
	public static final int MAX_BYTES = 64;

	private static final Set<String> RESERVED = Set.of("ALL", "AND", "BY", "EQ", "GE", "GT", "LE", "LT", "NE", "NOT", "OR", "TO",
			"WITH");

	private VariableNames() {
	}

	/** Whether a text can stand as a name as it is. */
	public static boolean isValid(String name) {
		return !name.isEmpty() && Character.isLetter(name.codePointAt(0)) && areAllowed(name) && !name.endsWith(".")
				&& !RESERVED.contains(name.toUpperCase(Locale.ROOT)) && bytes(name) <= MAX_BYTES;
	}

	private static boolean areAllowed(String name) {
		int c;
		for (int at = 0; at < name.length(); at += Character.charCount(c)) {
			c = name.codePointAt(at);
			if (!isAllowed(c)) {
				return false;
			}
		}
		return true;
	}

	private static boolean isAllowed(int c) {
		return c >= 'a' && c <= 'z'
				|| Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || "_.$#@".indexOf(c) >= 0;
	}

	/**
	 * A valid name that is as close to a header's text as can be: what is no letter, digit or full stop becomes {@code _}.
	 *
	 * @param header the text, may be empty
	 * @param column the column from 0, for the name of a column without a header: {@code V1}, {@code V2} and so on
	 */
	public static String of(String header, int column) {
		if (isValid(header)) {
			return header;
		}
		StringBuilder name = new StringBuilder();
		header.strip().codePoints().forEach(c -> {
			if (isAllowed(c) && "$#@".indexOf(c) < 0) {
				name.appendCodePoint(c);
			} else if (!name.isEmpty() && name.charAt(name.length() - 1) != '_') {
				name.append('_');
			}
		});
		while (!name.isEmpty() && "_.".indexOf(name.charAt(name.length() - 1)) >= 0) {
			name.setLength(name.length() - 1);
		}
		if (name.isEmpty()) {
			return "V" + (column + 1);
		}
		if (!Character.isLetter(name.codePointAt(0))) {
			name.insert(0, 'V');
		}
		if (RESERVED.contains(name.toString().toUpperCase(Locale.ROOT))) {
			name.append('_');
		}
		return cut(name.toString(), MAX_BYTES);
	}

	/** The same names, cut and numbered where one occurs twice (case ignored): {@code score}, {@code score_2}. */
	public static List<String> unique(List<String> names) {
		Set<String> given = new HashSet<>();
		names.forEach(name -> given.add(key(name)));
		Set<String> taken = new HashSet<>();
		List<String> unique = new ArrayList<>();
		for (String name : names) {
			String candidate = name;
			for (int n = 2; taken.contains(key(candidate)) || !candidate.equals(name) && given.contains(key(candidate)); n++) {
				candidate = cut(name, MAX_BYTES - 1 - Integer.toString(n).length()) + "_" + n;
			}
			taken.add(key(candidate));
			unique.add(candidate);
		}
		return unique;
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	private static int bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}

	private static String cut(String name, int bytes) {
		String cut = name;
		while (bytes(cut) > bytes || cut.endsWith(".")) {
			cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
		}
		return cut;
	}
}
