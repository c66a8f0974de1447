package org.allianceworkbench.intake.internal.recipe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.allianceworkbench.intake.reading.SourceColumn;

/**
 * A header or file name with places such as {@code {role}} in it: {@code WAI_{role}_S{session}}.
 * <p>
 * {@code {session}} stands for digits, every other place for any text; the rest is compared without regard to case and to how
 * many blanks there are.
 */
public final class HeaderPattern {

	/** The place of a rater role. */
	public static final String ROLE = "role";
	/** The place of an occasion's code or label. */
	public static final String OCCASION = "occasion";
	/** The place of a session's number. */
	public static final String SESSION = "session";

	private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

	private final String text;
	private final Pattern pattern;
	private final List<String> places = new ArrayList<>();

	private HeaderPattern(String text, boolean wildcards) {
		this.text = text;
		StringBuilder regex = new StringBuilder();
		String folded = SourceColumn.fold(text);
		Matcher place = PLACE.matcher(folded);
		int at = 0;
		while (place.find()) {
			literal(regex, folded.substring(at, place.start()), wildcards);
			places.add(place.group(1));
			regex.append(place.group(1).equals(SESSION) ? "([0-9]+)" : "(.+?)");
			at = place.end();
		}
		literal(regex, folded.substring(at), wildcards);
		pattern = Pattern.compile(regex.toString(), Pattern.DOTALL);
	}

	/** The pattern of a header. */
	public static HeaderPattern ofHeader(String text) {
		return new HeaderPattern(text, false);
	}

	/** The pattern of a file's name, in which {@code *} and {@code ?} stand for any text and any character. */
	public static HeaderPattern ofFileName(String text) {
		return new HeaderPattern(text, true);
	}

	private static void literal(StringBuilder regex, String literal, boolean wildcards) {
		for (int i = 0; i < literal.length(); i++) {
			char c = literal.charAt(i);
			regex.append(wildcards && c == '*' ? ".*" : wildcards && c == '?' ? "." : Pattern.quote(String.valueOf(c)));
		}
	}

	/** The pattern as it was written. */
	public String text() {
		return text;
	}

	/** The places in the order in which they stand. */
	public List<String> places() {
		return places;
	}

	/** Whether there is a place for something. */
	public boolean has(String place) {
		return places.contains(place);
	}

	/** What stands at the places of a header that fits, without regard to case; empty when it does not fit. */
	public Optional<Map<String, String>> match(String header) {
		Matcher matcher = pattern.matcher(SourceColumn.fold(header));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		Map<String, String> found = new LinkedHashMap<>();
		for (int i = 0; i < places.size(); i++) {
			String before = found.put(places.get(i), matcher.group(i + 1).strip());
			if (before != null && !before.equals(matcher.group(i + 1).strip())) {
				return Optional.empty();
			}
		}
		return Optional.of(found);
	}
}
