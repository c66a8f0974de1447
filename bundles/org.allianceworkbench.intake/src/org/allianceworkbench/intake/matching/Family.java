package org.allianceworkbench.intake.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.allianceworkbench.intake.internal.matching.HeaderParse;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.study.codebook.Codebook;

/**
 * Columns that belong together, as one decision.
 *
 * @param parses how their headers are understood; at least one
 */
record Family(List<HeaderParse> parses) {

	HeaderParse first() {
		return parses.get(0);
	}

	/** The header or pattern. */
	String header() {
		return isPattern() ? first().pattern() : first().column().header();
	}

	boolean isPattern() {
		return hasRole() || hasSession();
	}

	boolean hasRole() {
		return first().role().isPresent();
	}

	boolean hasSession() {
		return first().session().isPresent();
	}

	List<SourceColumn> columns() {
		return parses.stream().map(HeaderParse::column).toList();
	}

	/** Whether a session's number is higher than the study has sessions. */
	boolean isBeyond(Codebook codebook) {
		return hasSession() && codebook.session(first().session().getAsInt()).isEmpty();
	}

	/** How roles are written in the headers, with their codes. */
	Map<String, String> roleTokens() {
		Map<String, String> tokens = new LinkedHashMap<>();
		parses.forEach(parse -> parse.role().ifPresent(role -> tokens.putIfAbsent(parse.roleToken(), role)));
		return tokens;
	}

	/**
	 * The places in the study that values of a variable would go to: two families can't go to the same.
	 *
	 * @param occasion fixed occasion or what the row says
	 * @param role fixed role or what the row says
	 */
	List<String> places(String variable, Optional<String> occasion, Optional<String> role) {
		List<String> places = new ArrayList<>();
		for (HeaderParse parse : parses) {
			String session = parse.session().isPresent() ? "session " + parse.session().getAsInt() : occasion.orElse("");
			places.add(variable + " / " + session + " / " + parse.role().or(() -> role).orElse(""));
		}
		return places;
	}

	/** What roles and sessions the headers name, in words; empty when none. */
	String spans() {
		StringBuilder words = new StringBuilder();
		if (hasRole()) {
			roleTokens().forEach((token, role) -> words.append(words.isEmpty() ? "" : ", ").append('\'').append(token)
					.append("' is the ")
					.append(role));
		}
		if (hasSession()) {
			TreeSet<Integer> sessions = new TreeSet<>();
			parses.forEach(parse -> parse.session().ifPresent(sessions::add));
			words.append(words.isEmpty() ? "" : ", ").append(sessions.size() == 1 ? "session " + sessions.first()
					: "sessions " + sessions.first() + " to " + sessions.last());
		}
		return words.toString();
	}
}
