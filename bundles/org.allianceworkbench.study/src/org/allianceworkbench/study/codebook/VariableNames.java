package org.allianceworkbench.study.codebook;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rules that names of variables follow, so that no export ever renames one.
 *
 * <p>
 * They are those of SPSS Statistics (Command Syntax Reference, "Variable names"), without the names that SPSS keeps for
 * scratch and system variables: a letter first; then letters, digits and <code>_ . $ # @</code>; no period at the end;
 * at most 64 bytes in UTF-8; no reserved word. Names that differ only in case are the same name.
 */
public final class VariableNames {

	/** Longest name in bytes of UTF-8. */
	public static final int MOST_BYTES = 64;

	private static final Set<String> RESERVED = Set.of("ALL", "AND", "BY", "EQ", "GE", "GT", "LE", "LT", "NE", "NOT", "OR", "TO",
		"WITH");
	private static final String MARKS = "_.$#@";

	private VariableNames() {
	}

	/** What is wrong with a name, as a clause that goes on from "the name": empty when it is a good one. */
	public static Optional<String> problem(String name) {
		if (name.isEmpty()) {
			return Optional.of("is empty");
		}
		if (!Character.isLetter(name.codePointAt(0))) {
			return Optional.of("does not begin with a letter");
		}
		Optional<String> odd = name.codePoints().filter(point -> !isAllowed(point)).mapToObj(VariableNames::describe).findFirst();
		if (odd.isPresent()) {
			return Optional.of("contains " + odd.get());
		}
		if (name.endsWith(".")) {
			return Optional.of("ends with a period");
		}
		int bytes = bytes(name);
		if (bytes > MOST_BYTES) {
			return Optional.of("takes " + bytes + " bytes in UTF-8, more than " + MOST_BYTES);
		}
		return isReserved(name) ? Optional.of("is a reserved word of SPSS") : Optional.empty();
	}

	/** Whether a name follows the rules. */
	public static boolean isValid(String name) {
		return problem(name).isEmpty();
	}

	/** The form in which two names are equal when they name the same thing: without regard to case and blanks around. */
	public static String fold(String name) {
		return name.strip().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
	}

	/**
	 * A valid name made from any text, for example a column's header.
	 *
	 * @param taken whether a name is in use already; asked until it says no
	 */
	public static String suggest(String text, Predicate<String> taken) {
		String base = trimmed(replaced(Normalizer.normalize(text.strip(), Normalizer.Form.NFC)), MOST_BYTES);
		if (isReserved(base)) {
			base = base + "_";
		}
		String name = base;
		for (int number = 2; taken.test(name); number++) {
			String suffix = "_" + number;
			name = trimmed(base, MOST_BYTES - suffix.length()) + suffix;
		}
		return name;
	}

	private static String replaced(String text) {
		StringBuilder name = new StringBuilder();
		text.codePoints().forEach(point -> {
			if (isAllowed(point)) {
				name.appendCodePoint(point);
			} else if (!name.isEmpty() && name.charAt(name.length() - 1) != '_') {
				name.append('_');
			}
		});
		while (!name.isEmpty() && name.charAt(name.length() - 1) == '_') {
			name.setLength(name.length() - 1);
		}
		return name.isEmpty() || !Character.isLetter(name.codePointAt(0)) ? "V" + name : name.toString();
	}

	private static String trimmed(String name, int mostBytes) {
		String shorter = name;
		while (bytes(shorter) > mostBytes || shorter.endsWith(".")) {
			shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
		}
		return shorter;
	}

	private static boolean isAllowed(int point) {
		return Character.isLetterOrDigit(point) || MARKS.indexOf(point) >= 0;
	}

	private static boolean isReserved(String name) {
		return RESERVED.contains(name.toUpperCase(Locale.ROOT));
	}

	private static int bytes(String name) {
		return name.getBytes(StandardCharsets.UTF_8).length;
	}

	private static String describe(int point) {
		if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
			return "a blank";
		}
		return Character.isISOControl(point) ? "a control character" : "'" + Character.toString(point) + "'";
	}
}
