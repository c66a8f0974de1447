package org.allianceworkbench.intake.internal.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.intake.reading.SourceColumn;

/**
 * Columns whose headers differ only in role and session belong together; a letter or a bare number counts as role or session
 * only when the headers of a family have several of them.
 */
public final class Families {

	private static final int NOT_POSSIBLE = -100;

	private static final class Support {
		private final Set<String> roles = new HashSet<>();
		private final Set<Integer> sessions = new HashSet<>();
		private int columns;
	}

	private final int sessionsOfStudy;
	private final Map<String, Support> supports = new HashMap<>();
	private final List<List<HeaderParse>> parses = new ArrayList<>();

	private Families(HeaderParser parser, List<SourceColumn> columns, int sessionsOfStudy) {
		this.sessionsOfStudy = sessionsOfStudy;
		for (SourceColumn column : columns) {
			List<HeaderParse> ofColumn = parser.parses(column);
			parses.add(ofColumn);
			for (HeaderParse parse : ofColumn) {
				Support support = supports.computeIfAbsent(parse.skeleton(), skeleton -> new Support());
				parse.role().ifPresent(support.roles::add);
				parse.session().ifPresent(support.sessions::add);
				support.columns++;
			}
		}
	}

	/**
	 * The families in the order of their first columns.
	 *
	 * @param sessionsOfStudy how many sessions the study has
	 */
	public static List<List<HeaderParse>> of(HeaderParser parser, List<SourceColumn> columns, int sessionsOfStudy) {
		return new Families(parser, columns, sessionsOfStudy).grouped();
	}

	private List<List<HeaderParse>> grouped() {
		Map<String, List<HeaderParse>> families = new LinkedHashMap<>();
		for (List<HeaderParse> ofColumn : parses) {
			HeaderParse best = ofColumn.stream().max(Comparator.comparingInt(this::score)
					.thenComparingInt(parse -> supports.get(parse.skeleton()).columns).thenComparing(HeaderParse::skeleton))
					.orElseThrow();
			boolean beyond = best.session().isPresent() && best.session().getAsInt() > sessionsOfStudy;
			families.computeIfAbsent((beyond ? "beyond " : "") + best.skeleton(), skeleton -> new ArrayList<>()).add(best);
		}
		return List.copyOf(families.values());
	}

	private int score(HeaderParse parse) {
		if (parse.rest().isEmpty() && (parse.role().isPresent() || parse.session().isPresent())) {
			return NOT_POSSIBLE;
		}
		Support support = supports.get(parse.skeleton());
		int score = 0;
		if (parse.role().isPresent()) {
			score += !parse.roleIsWeak() ? 3 : support.roles.size() > 1 ? 2 : NOT_POSSIBLE;
		}
		if (parse.session().isPresent()) {
			boolean several = support.sessions.size() > 1 && support.sessions.stream().allMatch(s -> s <= sessionsOfStudy);
			score += !parse.sessionIsWeak() ? 3 : several ? 2 : NOT_POSSIBLE;
		}
		return score;
	}
}
