package org.allianceworkbench.analysis.internal.dyads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.annotations.SerializedName;
import com.google.gson.reflect.TypeToken;

import org.allianceworkbench.analysis.Analyses;
import org.allianceworkbench.analysis.Projects;
import org.allianceworkbench.report.Report;
import org.junit.jupiter.api.Test;

/**
 * Holds the analyses of dyads against R (4.2.2; nlme 3.1-162, lme4 1.1-31, lmerTest, pbkrtest, lavaan 0.6-14 as each case names
 * them), each value with the tolerance that stands at it. They run as {@code alliance analyze --data} runs them: on the plain
 * file, with options.
 */
class DyadsReferenceTest {

	private static final Set<String> FAMILIES = Set.of("owm", "lowm", "apim", "apim.sem", "dyadic_growth", "truth_bias", "rsa");

	/** Which of our analyses, with which options, a case of the reference is; absent parts are empty. */
	private static final class Rule {
		@SerializedName("case")
		String folder;
		String key;
		String analysis;
		Map<String, String> set;
		Map<String, Double> tolerances = Map.of();
	}

	private static final class Tally {
		private int analyses;
		private int values;
		private double worst;
		private String where = "";
	}

	private final Map<String, Tally> tallies = new TreeMap<>();
	private final List<String> failures = new ArrayList<>();

	@Test
	void every_value_of_the_families_of_dyads_is_within_its_tolerance() throws IOException {
		Optional<Path> folder = Projects.shared("reference/stats");
		if (folder.isEmpty()) {
			return;
		}
		List<Rule> rules;
		try (Reader reader = new InputStreamReader(DyadsReferenceTest.class.getResourceAsStream("reference-dyads.json"),
				StandardCharsets.UTF_8)) {
			rules = new Gson().fromJson(reader, new TypeToken<List<Rule>>() { }.getType());
		}
		try (Stream<Path> cases = Files.list(folder.get())) {
			for (Path file : cases.map(c -> c.resolve("expected.json")).filter(Files::exists).sorted().toList()) {
				run(file, rules);
			}
		}
		tallies.forEach((family, t) ->
				System.out.printf("%-14s %3d analyses %5d values, worst deviation %.2g of the tolerance (%s)%n",
				family, t.analyses, t.values, t.worst, t.where));
		assertThat(failures).isEmpty();
		assertThat(tallies.keySet()).containsExactlyInAnyOrderElementsOf(FAMILIES);
	}

	private void run(Path file, List<Rule> rules) throws IOException {
		JsonObject expected;
		try (Reader reader = Files.newBufferedReader(file)) {
			expected = JsonParser.parseReader(reader).getAsJsonObject();
		}
		String folder = file.getParent().getFileName().toString();
		for (JsonElement element : expected.getAsJsonArray("analyses")) {
			JsonObject analysis = element.getAsJsonObject();
			String key = analysis.get("key").getAsString();
			if (FAMILIES.contains(analysis.get("family").getAsString())) {
				Optional<Rule> rule = rules.stream().filter(r -> r.folder.equals(folder) && r.key.equals(key)).findFirst();
				if (rule.isEmpty()) {
					failures.add(folder + "/" + key + ": no rule in reference-dyads.json");
				} else {
					compare(folder + "/" + key, analysis, rule.get(), file.resolveSibling("data.csv"));
				}
			}
		}
	}

	private void compare(String name, JsonObject analysis, Rule rule, Path data) {
		String[] pairs = rule.set.entrySet().stream().flatMap(e -> Stream.of(e.getKey(), e.getValue())).toArray(String[]::new);
		Report report = Analyses.run(rule.analysis, Analyses.csv(data), pairs);
		Tally tally = tallies.computeIfAbsent(analysis.get("family").getAsString(), f -> new Tally());
		tally.analyses++;
		for (Map.Entry<String, JsonElement> entry : analysis.getAsJsonObject("values").entrySet()) {
			tally.values++;
			JsonObject value = entry.getValue().getAsJsonObject();
			JsonPrimitive v = value.getAsJsonPrimitive("v");
			if (v.isBoolean()) {
				if (!Boolean.valueOf(v.getAsBoolean()).equals(report.verdicts().get(entry.getKey()))) {
					failures.add(name + " " + entry.getKey() + ": expected " + v + " but got " + report.verdicts()
							.get(entry.getKey()));
				}
				continue;
			}
			double wanted = v.getAsDouble();
			double tolerance = Math.max(value.get("abs").getAsDouble(), value.get("rel").getAsDouble() * Math.abs(wanted));
			for (Map.Entry<String, Double> other : rule.tolerances.entrySet()) {
				tolerance = entry.getKey().matches(other.getKey()) ? other.getValue() * Math.abs(wanted) : tolerance;
			}
			Double got = report.values().get(entry.getKey());
			double deviation = got == null ? Double.NaN : Math.abs(got - wanted);
			if (!(deviation <= tolerance)) {
				failures.add(name + " " + entry.getKey() + ": expected " + wanted + " but got " + got);
			} else if (tolerance > 0 && deviation / tolerance > tally.worst) {
				tally.worst = deviation / tolerance;
				tally.where = name + " " + entry.getKey();
			}
		}
	}
}
