package org.allianceworkbench.export.internal.targets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How another program wants its variables to be called. Letters are those of ASCII.
 *
 * @param program name of the program
 * @param longest most characters
 * @param more characters that are allowed beside letters and digits, the first of which replaces what is not allowed
 * @param lower whether names are written in lower case
 * @param reserved words in lower case that are no names
 */
public record NameRule(String program, int longest, String more, boolean lower, Set<String> reserved) {

	private static final int TAIL = 3;

	/**
	 * Names that fit.
	 *
	 * @param names one for each name given, in order, all different without regard to case
	 * @param losses what was renamed, a sentence or none
	 */
	public record Fitted(List<String> names, List<String> losses) {
		public Fitted {
			names = List.copyOf(names);
			losses = List.copyOf(losses);
		}
	}

	public NameRule {
		reserved = Set.copyOf(reserved);
	}

	/** The names as they are where they are allowed, else near ones. */
	public Fitted fit(List<String> wanted) {
		Set<String> taken = new HashSet<>();
		String[] fitted = new String[wanted.size()];
		for (int i = 0; i < fitted.length; i++) {
			String name = lower ? wanted.get(i).toLowerCase(Locale.ROOT) : wanted.get(i);
			if (isAllowed(name) && taken.add(name.toLowerCase(Locale.ROOT))) {
				fitted[i] = name;
			}
		}
		List<String> renamed = new ArrayList<>();
		for (int i = 0; i < fitted.length; i++) {
			if (fitted[i] == null) {
				fitted[i] = unique(near(wanted.get(i)), taken);
			}
			if (!fitted[i].equals(wanted.get(i))) {
				renamed.add(wanted.get(i) + " to " + fitted[i]);
			}
		}
		List<String> losses = renamed.isEmpty() ? List.of()
				: List.of(program + " allows names of " + longest + " characters, " + (lower ? "lower-case " : "")
				+ "letters, digits"
						+ (more.isEmpty() ? "" : " and " + String.join(" ", more.split(""))) + "; renamed: "
						+ String.join(", ", renamed));
		return new Fitted(List.of(fitted), losses);
	}

	private boolean isAllowed(String name) {
		return !name.isEmpty() && name.length() <= longest && isLetter(name.charAt(0))
				&& name.chars().allMatch(c -> isLetter(c) || isDigit(c) || more.indexOf(c) >= 0)
				&& !reserved.contains(name.toLowerCase(Locale.ROOT));
	}

	private boolean isLetter(int c) {
		return c >= 'a' && c <= 'z' || !lower && c >= 'A' && c <= 'Z';
	}

	private static boolean isDigit(int c) {
		return c >= '0' && c <= '9';
	}

	/** A name of allowed characters; one that is too long keeps its end, in which columns of wide tables differ. */
	private String near(String wanted) {
		String filler = more.isEmpty() ? "" : more.substring(0, 1);
		StringBuilder clean = new StringBuilder();
		(lower ? wanted.toLowerCase(Locale.ROOT) : wanted).codePoints().forEach(c -> clean.append(
				isLetter(c) || isDigit(c) || c < 128 && more.indexOf(c) >= 0 ? Character.toString(c) : filler));
		if (clean.isEmpty() || !isLetter(clean.charAt(0))) {
			clean.insert(0, 'v');
		}
		String name = clean.toString();
		if (name.length() > longest) {
			int last = name.lastIndexOf('_');
			String end = end(last < 0 ? "" : name.substring(last + 1));
			String head = name.substring(0, last < 0 ? name.length() : last).replace("_", "");
			name = head.substring(0, Math.min(head.length(), longest - end.length())) + end;
		}
		return reserved.contains(name.toLowerCase(Locale.ROOT)) ? name.substring(0, Math.min(name.length(), longest - 1)) + "1"
				: name;
	}

	/** A few characters of the last part of a name: of {@code CLIENT} the first, of {@code session12} the number. */
	private String end(String part) {
		int keep = Math.min(TAIL, longest / 2);
		if (part.length() <= keep) {
			return part;
		}
		return isDigit(part.charAt(part.length() - 1)) ? part.charAt(0) + part.substring(part.length() - keep + 1)
				: part.substring(0, keep);
	}

	private String unique(String base, Set<String> taken) {
		String name = base;
		for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
			String suffix = Integer.toString(number);
			name = base.substring(0, Math.min(base.length(), longest - suffix.length())) + suffix;
		}
		return name;
	}
}
