package org.allianceworkbench.analysis.internal.script;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How names, texts and numbers are written in SPSS syntax. */
public final class Spss {

	private static final Set<String> RESERVED = Set.of("ALL", "AND", "BY", "EQ", "GE", "GT", "LE", "LT", "NE", "NOT", "OR", "TO",
			"WITH");
	private static final int LONGEST = 64;

	private Spss() {
	}

	/** A name as SPSS takes it: what it doesn't allow becomes {@code _}. */
	public static String name(String column) {
		StringBuilder name = new StringBuilder();
		column.codePoints().limit(LONGEST).forEach(c -> {
			boolean fits = Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '@' || c == '#' || c == '$';
			name.appendCodePoint(fits ? c : '_');
		});
		if (name.isEmpty() || !(Character.isLetter(name.codePointAt(0)) || name.charAt(0) == '@')) {
			name.insert(0, '@');
		}
		if (name.charAt(name.length() - 1) == '.' || RESERVED.contains(name.toString().toUpperCase(Locale.ROOT))) {
			name.append('_');
		}
		return name.toString();
	}

	/** Names with blanks between them. */
	public static String names(Collection<String> columns) {
		return columns.stream().map(Spss::name).collect(Collectors.joining(" "));
	}

	/** A text in quotes. */
	public static String text(String text) {
		return "'" + text.replace("'", "''").replaceAll("[\\r\\n\\x00]", " ") + "'";
	}

	/** A number, whole ones without decimals. */
	public static String number(double number) {
		return Double.isFinite(number) ? R.number(number) : number > 0 ? "HIGHEST" : number < 0 ? "LOWEST" : "$SYSMIS";
	}
}
