package org.allianceworkbench.cli.internal.verbs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

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
		int same = 0;
		for (VerifiedResult result : verified.results()) {
			String name = result.earlier().name();
			if (result.comparison().isEmpty()) {
				lines.add(name + ": " + result.problem());
				continue;
			}
			ResultComparison comparison = result.comparison().get();
			if (result.isSame()) {
				same++;
				lines.add(name + ": " + numbers(comparison.compared()) + ", all the same");
			} else {
				lines.add(name + ": " + numbers(comparison.compared()) + ", " + comparison.values().size() + " not the same");
			}
			comparison.others().forEach(change -> lines.add("    " + change.kind().name().toLowerCase(Locale.ROOT) + " "
					+ change.name() + ": " + shown(change.earlier()) + " before, " + shown(change.now()) + " now"));
			comparison.values().stream().limit(MOST).forEach(change -> lines.add("    " + change.name() + ": "
					+ number(change.earlier()) + " before, " + number(change.now()) + " now"));
			if (comparison.values().size() > MOST) {
				lines.add("    and " + (comparison.values().size() - MOST) + " more; --json has all of them");
			}
		}
		lines.add(same == verified.results().size() ? "The same numbers come out of all " + same + " analyses."
				: "The same numbers come out of " + same + " of " + verified.results().size() + " analyses.");
		return lines;
	}

	private static String numbers(int count) {
		return count == 1 ? "1 number" : count + " numbers";
	}

	private static String shown(String text) {
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
