package org.allianceworkbench.analysis.internal.mixed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import org.allianceworkbench.analysis.Analyses;
import org.allianceworkbench.analysis.Projects;
import org.allianceworkbench.report.Report;
import org.junit.jupiter.api.Test;

/**
 * Holds what a report says against R (4.2.2; lme4, lmerTest and pbkrtest as the cases name them): names and numbers are those of
 * the reference, each value with the tolerance that stands at it. The engine itself is held against all cases elsewhere.
 */
class MixedModelReferenceTest {

	/** A case of the reference that needs no preparation. */
	private record Case(String folder, String key, String data, String formula) {
	}

	private static final List<Case> CASES = List.of(
			new Case("lmm-sleepstudy", "reml_random_slope", "data.csv", "Reaction ~ Days + (Days | Subject)"),
			new Case("lmm-oxboys", "quadratic_growth", "data.csv", "height ~ age + I(age^2) + (age | Subject)"),
			new Case("lmm-bodyweight", "growth_by_group", "data.csv", "weight ~ Time * Diet + (Time | Rat)"),
			new Case("lmm-hsb82", "null", "data.csv", "mAch ~ 1 + (1 | school)"),
			new Case("crossed-raters", "boundary", "data_boundary.csv", "y ~ 1 + (1 | grp)"));

	private final List<String> failures = new ArrayList<>();

	@Test
	void the_values_of_a_report_have_the_names_and_numbers_of_the_reference() throws IOException {
		Optional<Path> folder = Projects.shared("reference/stats");
		if (folder.isEmpty()) {
			return;
		}
		int values = 0;
		for (Case one : CASES) {
			values += compare(one, folder.get().resolve(one.folder()));
		}
		System.out.println(values + " values of " + CASES.size() + " reports compared with the reference");
		assertThat(failures).isEmpty();
		assertThat(values).isGreaterThan(100);
	}

	private int compare(Case one, Path folder) throws IOException {
		JsonObject expected;
		try (Reader reader = Files.newBufferedReader(folder.resolve("expected.json"))) {
			expected = JsonParser.parseReader(reader).getAsJsonObject();
		}
		JsonObject analysis = expected.getAsJsonArray("analyses").asList().stream().map(JsonElement::getAsJsonObject)
				.filter(a -> a.get("key").getAsString().equals(one.key())).findFirst().orElseThrow();
		Report report = Models.run(Analyses.csv(folder.resolve(one.data())), one.formula(), "df", "kenward-roger", "random",
				"yes");
		Map<String, JsonElement> all = analysis.getAsJsonObject("values").asMap();
		all.forEach((name, element) -> {
			JsonObject value = element.getAsJsonObject();
			JsonPrimitive v = value.getAsJsonPrimitive("v");
			String ours = name.equals("icc") ? "share/school/estimate" : name;
			if (v.isBoolean()) {
				if (!Optional.of(v.getAsBoolean()).equals(Optional.ofNullable(report.verdicts().get(ours)))) {
					failures.add(one.folder() + "/" + one.key() + " " + name + ": " + report.verdicts().get(ours));
				}
			} else {
				double tolerance = Math.max(value.get("abs").getAsDouble(), value.get("rel")
						.getAsDouble() * Math.abs(v.getAsDouble()));
				Double got = report.values().get(ours);
				if (got == null || Math.abs(got - v.getAsDouble()) > tolerance) {
					failures.add(one.folder() + "/" + one.key() + " " + name + ": expected " + v + " but got " + got);
				}
			}
		});
		return all.size();
	}
}
