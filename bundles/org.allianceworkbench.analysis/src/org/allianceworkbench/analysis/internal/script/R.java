package org.allianceworkbench.analysis.internal.script;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How names, texts and numbers are written in the R language; the data frame of a script is {@code d}. */
public final class R {

	private static final Pattern SYNTACTIC = Pattern.compile("[A-Za-z][A-Za-z0-9._]*|\\.[A-Za-z._][A-Za-z0-9._]*");
	private static final Set<String> RESERVED = Set.of("if", "else", "repeat", "while", "function", "for", "next", "break",
			"TRUE",
			"FALSE", "NULL", "Inf", "NaN", "NA", "NA_integer_", "NA_real_", "NA_complex_", "NA_character_", "in");

	private R() {
	}

	/** A name as a formula takes it: {@code wai_c}, or {@code `wai c`} where it is no plain name. */
	public static String name(String column) {
		return SYNTACTIC.matcher(column).matches() && !RESERVED.contains(column) ? column
				: "`" + column.replace("\\", "\\\\").replace("`", "\\`") + "`";
	}

	/** A column of the data: {@code d$wai_c}. */
	public static String column(String column) {
		return "d$" + name(column);
	}

	/** A text in quotes. */
	public static String text(String text) {
		StringBuilder quoted = new StringBuilder("\"");
		text.codePoints().forEach(c -> {
			switch (c) {
				case '"' -> quoted.append("\\\"");
				case '\\' -> quoted.append("\\\\");
				case '\n' -> quoted.append("\\n");
				case '\r' -> quoted.append("\\r");
				case '\t' -> quoted.append("\\t");
				case 0 -> quoted.append('?');
				default -> quoted.appendCodePoint(c);
			}
		});
		return quoted.append('"').toString();
	}

	/** Texts as a vector: {@code c("a", "b")}. */
	public static String texts(Collection<String> texts) {
		return "c(" + texts.stream().map(R::text).collect(Collectors.joining(", ")) + ")";
	}

	/** A number, whole ones without decimals. */
	public static String number(double number) {
		if (Double.isNaN(number)) {
			return "NA";
		}
		if (Double.isInfinite(number)) {
			return number > 0 ? "Inf" : "-Inf";
		}
		return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) : Double.toString(number);
	}
}
