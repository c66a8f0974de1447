package org.allianceworkbench.format.spss.internal.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names that SPSS accepts: up to 64 bytes, unique without regard to case, a letter or @ first, then letters, digits and
 * {@code . _ $ # @}, none of the syntax's words.
 * <p>
 * Source: SPSS Statistics Command Syntax Reference, "Variable names".
 */
final class VariableNames {

	private static final int LONGEST = 64;
	private static final int LONGEST_SHORT = 8;
	private static final Set<String> RESERVED = Set.of("ALL", "AND", "BY", "EQ", "GE", "GT", "LE", "LT", "NE", "NOT", "OR", "TO",
			"WITH");

	private VariableNames() {
	}

	/** Names as they are when SPSS accepts them, else the nearest that it does. */
	static List<String> accepted(List<String> names) {
		Set<String> taken = new HashSet<>();
		Map<String, Integer> copies = new HashMap<>();
		List<String> accepted = new ArrayList<>();
		for (String wanted : names) {
			String clean = clean(wanted);
			String name = clean;
			while (!taken.add(name.toLowerCase(Locale.ROOT))) {
				String suffix = "_" + copies.merge(clean.toLowerCase(Locale.ROOT), 2, (n, two) -> n + 1);
				name = Utf8.cut(clean, LONGEST - suffix.length()) + suffix;
			}
			accepted.add(name);
		}
		return accepted;
	}

	private static String clean(String name) {
		StringBuilder clean = new StringBuilder();
		name.strip().codePoints().forEach(c -> clean.appendCodePoint(allowed(c) ? c : '_'));
		if (clean.isEmpty() || !first(clean.codePointAt(0))) {
			clean.insert(0, "V");
		}
		String cut = Utf8.cut(clean.toString(), LONGEST);
		return RESERVED.contains(cut.toUpperCase(Locale.ROOT)) ? cut + "_" : cut;
	}

	private static boolean first(int c) {
		return c >= 0x80 || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '@';
	}

	private static boolean allowed(int c) {
		if (c < 0x80) {
			return first(c) || c >= '0' && c <= '9' || c == '_' || c == '.' || c == '$' || c == '#';
		}
		return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c) && c != 0xfffd
				&& Character.isDefined(c) && Character.getType(c) != Character.SURROGATE;
	}

	/**
	 * Names of up to 8 bytes for the variable records, all different.
	 *
	 * @param names accepted names
	 * @param segments how many records with a name each variable needs
	 * @return for each variable its short names
	 */
	static List<List<String>> shortNames(List<String> names, int[] segments) {
		Set<String> taken = new HashSet<>();
		Map<String, Integer> copies = new HashMap<>();
		String[] own = new String[names.size()];
		for (int i = 0; i < own.length; i++) {
			String upper = names.get(i).toUpperCase(Locale.ROOT);
			if (Utf8.length(upper) <= LONGEST_SHORT && taken.add(upper)) {
				own[i] = upper;
			}
		}
		List<List<String>> all = new ArrayList<>();
		for (int i = 0; i < own.length; i++) {
			String upper = names.get(i).toUpperCase(Locale.ROOT);
			List<String> variable = new ArrayList<>();
			variable.add(own[i] != null ? own[i] : shortName(upper, taken, copies));
			for (int s = 1; s < segments[i]; s++) {
				variable.add(shortName(upper, taken, copies));
			}
			all.add(variable);
		}
		return all;
	}

	private static String shortName(String upper, Set<String> taken, Map<String, Integer> copies) {
		String name = Utf8.cut(upper, LONGEST_SHORT);
		if (!name.equals(upper) && taken.add(name)) {
			return name;
		}
		String base = Utf8.cut(upper, 3);
		do {
			String number = Integer.toString(copies.merge(base, 0, (n, zero) -> n + 1), 36).toUpperCase(Locale.ROOT);
			name = Utf8.cut(upper, LONGEST_SHORT - 1 - number.length()) + "_" + number;
		} while (!taken.add(name));
		return name;
	}
}
