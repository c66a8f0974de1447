package org.allianceworkbench.analysis;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.reflect.TypeToken;

import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;

/** Turns a case of the reference results into a run of one of our analyses, by the rules of {@code reference-rules.json}. */
final class ReferenceRules {

	/**
	 * One rule: which analyses of the reference it is for, and what runs instead. {@code $1} is what a group of {@code model}
	 * matched. Where several rules are for one, each runs, and a value may come from any of them.
	 */
	record Rule(String folder, String family, String key, String model, String data, String analysis, Map<String, String> set,
			Map<String, String> rename) {

		/** The file with the data. */
		String file() {
			return data == null ? "data.csv" : data;
		}
	}

	private final List<Rule> rules;

	ReferenceRules() {
		try (Reader reader = new InputStreamReader(ReferenceRules.class.getResourceAsStream("reference-rules.json"),
				StandardCharsets.UTF_8)) {
			rules = new Gson().fromJson(reader, new TypeToken<List<Rule>>() { }.getType());
		} catch (java.io.IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The rules for an analysis of the reference. */
	List<Rule> find(String folder, JsonObject expected) {
		return rules.stream().filter(r -> (r.folder() == null || r.folder().equals(folder))
				&& r.family().equals(expected.get("family").getAsString()) && expected.get("key").getAsString().matches(r.key())
				&& model(expected).matches(r.model())).toList();
	}

	private static String model(JsonObject expected) {
		return expected.get("model").getAsString();
	}

	/** Runs what the rule says. */
	static Report run(Rule rule, JsonObject expected, Table table) {
		Matcher matcher = Pattern.compile(rule.model()).matcher(model(expected));
		Map<String, String> set = new LinkedHashMap<>();
		rule.set().forEach((name, text) -> {
			matcher.reset();
			matcher.find();
			set.put(name, text.startsWith("{") ? list(text, expected, table) : matcher.replaceFirst(text));
		});
		return AnalysisRequest.parse(Analyses.registered().analysis(rule.analysis()), AnalysisInput.of(table), set)
				.run(Progress.NONE);
	}

	private static String list(String text, JsonObject expected, Table table) {
		return switch (text) {
			case "{variables}" -> expected.getAsJsonObject("values").keySet().stream().map(k -> k.substring(0, k.indexOf('/')))
					.distinct()
					.collect(Collectors.joining(","));
			case "{all but the first column}" -> table.columns().stream().skip(1).map(c -> c.spec().name())
					.collect(Collectors.joining(","));
			default -> throw new IllegalStateException("reference-rules.json: " + text + " is not known");
		};
	}

	/** Our name of a value of the reference. */
	static String name(Rule rule, JsonObject expected, String key) {
		for (Map.Entry<String, String> rename : rule.rename().entrySet()) {
			if (key.matches(rename.getKey())) {
				return key.replaceFirst(rename.getKey(), rename.getValue().replace("{model}", model(expected)));
			}
		}
		return key;
	}
}
