package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/**
 * Holds our results against those of R (4.2.2 and the packages that each case names), with the tolerance that stands at each
 * value.
 */
class ReferenceResultsTest {

	private static final Set<String> FAMILIES = Set.of("descriptives", "agreement", "icc");

	/** How many values of a family were compared, and the worst deviation in units of its tolerance. */
	private static final class Tally {
		private int cases;
		private int values;
		private double worst;
		private String where = "";
	}

	private final ReferenceRules rules = new ReferenceRules();
	private final Map<String, Tally> tallies = new TreeMap<>();
	private final List<String> failures = new ArrayList<>();

	@Test
	void every_value_of_the_families_descriptives_agreement_and_icc_is_within_its_tolerance() throws IOException {
		Optional<Path> folder = Projects.shared("reference/stats");
		if (folder.isEmpty()) {
			return;
		}
		try (Stream<Path> cases = Files.list(folder.get())) {
			for (Path file : cases.map(c -> c.resolve("expected.json")).filter(Files::exists).sorted().toList()) {
				runCase(file);
			}
		}
		tallies.forEach((family, t) -> System.out.printf("%-14s %3d analyses %5d values, worst deviation %.2g of the tolerance%s%n",
				family, t.cases, t.values, t.worst, t.where.isEmpty() ? "" : " (" + t.where + ")"));
		assertThat(failures).isEmpty();
		assertThat(tallies.keySet()).containsAll(FAMILIES);
	}

	private void runCase(Path file) throws IOException {
		JsonObject expected;
		try (Reader reader = Files.newBufferedReader(file)) {
			expected = JsonParser.parseReader(reader).getAsJsonObject();
		}
		for (JsonElement element : expected.getAsJsonArray("analyses")) {
			JsonObject analysis = element.getAsJsonObject();
			String family = analysis.get("family").getAsString();
			String name = file.getParent().getFileName() + "/" + analysis.get("key").getAsString();
			Optional<ReferenceRules.Rule> rule = rules.find(analysis);
			if (rule.isPresent()) {
				Table table = Analyses.csv(file.resolveSibling("data.csv"));
				compare(name, analysis, rule.get(), ReferenceRules.run(rule.get(), analysis, table));
			} else if (FAMILIES.contains(family)) {
				failures.add(name + ": no rule in reference-rules.json");
			}
		}
	}

	private void compare(String name, JsonObject analysis, ReferenceRules.Rule rule, Report report) {
		Tally tally = tallies.computeIfAbsent(rule.family(), f -> new Tally());
		tally.cases++;
		for (Map.Entry<String, JsonElement> entry : analysis.getAsJsonObject("values").entrySet()) {
			JsonObject value = entry.getValue().getAsJsonObject();
			double wanted = value.get("v").getAsDouble();
			double tolerance = Math.max(value.get("abs").getAsDouble(), value.get("rel").getAsDouble() * Math.abs(wanted));
			Double got = report.values().get(ReferenceRules.name(rule, analysis, entry.getKey()));
			double deviation = got == null ? Double.NaN : Math.abs(got - wanted);
			tally.values++;
			if (!(deviation <= tolerance)) {
				failures.add(name + " " + entry.getKey() + ": expected " + wanted + " but got " + got);
			} else if (tolerance > 0 && deviation / tolerance > tally.worst) {
				tally.worst = deviation / tolerance;
				tally.where = name + " " + entry.getKey();
			}
		}
	}
}
