package org.allianceworkbench.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/**
 * Holds our results against those of R (4.2.2 and the packages that each case names), with the tolerance that stands at each
 * value.
 */
class ReferenceResultsTest {

	private static final Set<String> FAMILIES = Set.of("descriptives", "missing", "basic", "anova", "ols", "robust",
			"effect_size",
			"reliability.alpha", "reliability.omega", "reliability.multilevel", "agreement", "agreement.categorical", "icc",
			"congruence");

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
	private final Map<Path, Table> tables = new HashMap<>();

	@Test
	void every_value_of_the_families_describe_scales_and_agree_is_within_its_tolerance() throws IOException {
		Optional<Path> folder = Projects.shared("reference/stats");
		if (folder.isEmpty()) {
			return;
		}
		try (Stream<Path> cases = Files.list(folder.get())) {
			for (Path file : cases.map(c -> c.resolve("expected.json")).filter(Files::exists).sorted().toList()) {
				runCase(file);
			}
		}
		tallies.forEach((family, t) ->
				System.out.printf("%-24s %3d analyses %5d values, worst deviation %.2g of the tolerance%s%n",
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
			String folder = file.getParent().getFileName().toString();
			List<ReferenceRules.Rule> found = rules.find(folder, analysis);
			if (!found.isEmpty()) {
				Map<ReferenceRules.Rule, Report> reports = new LinkedHashMap<>();
				for (ReferenceRules.Rule rule : found) {
					Table table = tables.computeIfAbsent(file.resolveSibling(rule.file()),
							f -> withCodes(Analyses.csv(f), expected, rule));
					reports.put(rule, ReferenceRules.run(rule, analysis, table));
				}
				compare(name, analysis, reports);
			} else if (FAMILIES.contains(family)) {
				failures.add(name + ": no rule in reference-rules.json");
			}
		}
	}

	/** The codes for missing values that the reference names. */
	private static Table withCodes(Table table, JsonObject expected, ReferenceRules.Rule rule) {
		JsonElement codes = expected.getAsJsonArray("files").asList().stream().map(JsonElement::getAsJsonObject)
				.filter(f -> f.get("file").getAsString().equals(rule.file())).map(f -> f.get("missing")).filter(Objects::nonNull)
				.findFirst()
				.orElse(JsonNull.INSTANCE);
		return !codes.isJsonObject() ? table : table.map(column -> {
			JsonElement code = codes.getAsJsonObject().get(column.spec().name());
			return code == null ? column : column.as(column.spec().toBuilder().missing(MissingValues.of(code.getAsDouble()))
					.build());
		});
	}

	private void compare(String name, JsonObject analysis, Map<ReferenceRules.Rule, Report> reports) {
		Tally tally = tallies.computeIfAbsent(analysis.get("family").getAsString(), f -> new Tally());
		tally.cases++;
		for (Map.Entry<String, JsonElement> entry : analysis.getAsJsonObject("values").entrySet()) {
			JsonObject value = entry.getValue().getAsJsonObject();
			double wanted = value.get("v").getAsDouble();
			double tolerance = Math.max(value.get("abs").getAsDouble(), value.get("rel").getAsDouble() * Math.abs(wanted));
			Double got = reports.entrySet().stream().map(r -> r.getValue().values().get(ReferenceRules.name(r.getKey(), analysis,
					entry.getKey()))).filter(Objects::nonNull).findFirst().orElse(null);
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
