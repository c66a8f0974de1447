package org.allianceworkbench.cli.internal.verbs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

import org.allianceworkbench.project.reporting.ShownChange;
import org.allianceworkbench.project.reporting.VerifiedReport;
import org.allianceworkbench.project.reporting.VerifiedResult;
import org.allianceworkbench.publish.record.ResultComparison;

/**
 * What came out when a report was verified, for people and for programs.
 *
 * @param verified what came out
 */
record VerifiedList(VerifiedReport verified) {

	private static final int MOST = 10;

	/** Lines for people. */
	List<String> lines() {
		List<String> lines = new ArrayList<>(verified.changes());
		if (!verified.overview().isEmpty()) {
			lines.add("the document: not the same");
			lines.addAll(shown(verified.overview(), "now"));
		}
		int same = 0;
		for (VerifiedResult result : verified.results()) {
			String name = result.earlier().name();
			if (result.comparison().isEmpty()) {
				lines.add(name + ": " + result.problem());
				continue;
			}
			ResultComparison comparison = result.comparison().get();
			lines.add(name + ": " + numbers(result, comparison));
			same += result.isSame() ? 1 : 0;
			comparison.others().forEach(change -> lines.add("    " + change.kind().name().toLowerCase(Locale.ROOT) + " "
					+ change.name() + ": " + nothing(change.earlier()) + " before, " + nothing(change.now()) + " now"));
			comparison.values().stream().limit(MOST).forEach(change -> lines.add("    " + change.name() + ": "
					+ number(change.earlier()) + " before, " + number(change.now()) + " now"));
			if (comparison.values().size() > MOST) {
				lines.add("    and " + (comparison.values().size() - MOST) + " more; --json has all of them");
			}
			boolean unchanged = comparison.values().isEmpty() && comparison.others().isEmpty();
			lines.addAll(shown(result.shown(), unchanged ? "computed" : "kept in the document"));
		}
		lines.add(same == verified.results().size() ? "The same numbers come out of all " + same + " analyses."
				: "The same numbers come out of " + same + " of " + verified.results().size() + " analyses.");
		return lines;
	}

	/** What the document shows otherwise. */
	private static List<String> shown(List<ShownChange> changes, String expected) {
		List<String> lines = new ArrayList<>();
		changes.stream().limit(MOST).forEach(change -> lines.add("    " + change.where() + ": " + nothing(change.shown())
				+ " in the document, " + change.expected() + " " + expected));
		if (changes.size() > MOST) {
			lines.add("    and " + (changes.size() - MOST) + " more; --json has all of them");
		}
		return lines;
	}

	private static String numbers(VerifiedResult result, ResultComparison comparison) {
		String what = (result.shown().isEmpty() ? "" : "stored ") + (comparison.compared() == 1 ? "number" : "numbers");
		return comparison.compared() + " " + what + ", " + (comparison.values().isEmpty() ? "all the same"
				: comparison.values().size() + " not the same") + (result.shown().isEmpty() ? ""
				: "; the document shows something else");
	}

	private static String nothing(String text) {
		return text.isEmpty() ? "nothing" : text;
	}

	private static String number(OptionalDouble number) {
		return number.isEmpty() ? "nothing" : Double.toString(number.getAsDouble());
	}

	/** All of it. */
	Map<String, Object> document() {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("file", verified.file().toString());
		document.put("same", verified.isSame());
		document.put("changes", verified.changes());
		document.put("overview", verified.overview().stream().map(VerifiedList::document).toList());
		document.put("results", verified.results().stream().map(VerifiedList::document).toList());
		return document;
	}

	private static Map<String, Object> document(VerifiedResult result) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("name", result.earlier().name());
		document.put("analysis", result.earlier().analysis());
		document.put("same", result.isSame());
		document.put("problem", result.problem().isEmpty() ? null : result.problem());
		document.put("compared", result.comparison().map(ResultComparison::compared).orElse(0));
		List<Map<String, Object>> values = new ArrayList<>();
		List<Map<String, Object>> others = new ArrayList<>();
		result.comparison().ifPresent(comparison -> {
			comparison.values().forEach(change -> values.add(pair(change.name(), value(change.earlier()), value(change.now()))));
			comparison.others().forEach(change -> {
				Map<String, Object> other = pair(change.name(), change.earlier(), change.now());
				other.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
				others.add(other);
			});
		});
		document.put("values", values);
		document.put("others", others);
		document.put("shown", result.shown().stream().map(VerifiedList::document).toList());
		return document;
	}

	private static Map<String, Object> document(ShownChange change) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("where", change.where());
		document.put("shown", change.shown());
		document.put("expected", change.expected());
		return document;
	}

	private static Map<String, Object> pair(String name, Object earlier, Object now) {
		Map<String, Object> pair = new LinkedHashMap<>();
		pair.put("name", name);
		pair.put("earlier", earlier);
		pair.put("now", now);
		return pair;
	}

	private static Object value(OptionalDouble number) {
		return number.isEmpty() ? null : number.getAsDouble();
	}
}
