package org.allianceworkbench.analysis.mixed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import org.allianceworkbench.analysis.Analyses;
import org.allianceworkbench.analysis.Projects;
import org.allianceworkbench.analysis.mixed.inference.LikelihoodRatio;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/**
 * Holds our mixed models against R (4.2.2; lme4, lmerTest, pbkrtest, nlme, emmeans as each case names them), every value with the
 * tolerance that stands at it.
 */
class MixedReferenceTest {

	private static final Pattern FAMILIES = Pattern
			.compile("lmm(\\..*)?|gtheory|therapist_effects|owm|lowm|dyadic_growth|apim|truth_bias|lagged");

	private static final class Tally {
		private int analyses;
		private int values;
		private double worst;
		private String where = "";
	}

	private final List<ReferenceModel> models = ReferenceModel.all();
	private final Map<String, Tally> tallies = new TreeMap<>();
	private final List<String> failures = new ArrayList<>();

	@Test
	void every_value_of_the_mixed_models_families_is_within_its_tolerance() throws IOException {
		Optional<Path> folder = Projects.shared("reference/stats");
		if (folder.isEmpty()) {
			return;
		}
		try (Stream<Path> cases = Files.list(folder.get())) {
			for (Path file : cases.map(c -> c.resolve("expected.json")).filter(Files::exists).sorted().toList()) {
				run(file);
			}
		}
		int values = tallies.values().stream().mapToInt(t -> t.values).sum();
		tallies.forEach((family, t) ->
				System.out.printf("%-18s %3d analyses %5d values, worst deviation %.2g of the tolerance (%s)%n",
				family, t.analyses, t.values, t.worst, t.where));
		System.out.printf("%-18s %3d analyses %5d values%n", "all", tallies.values().stream().mapToInt(t -> t.analyses).sum(),
				values);
		assertThat(failures).isEmpty();
		assertThat(values).as("values compared").isGreaterThan(2000);
	}

	private void run(Path file) throws IOException {
		JsonObject expected;
		try (Reader reader = Files.newBufferedReader(file)) {
			expected = JsonParser.parseReader(reader).getAsJsonObject();
		}
		String folder = file.getParent().getFileName().toString();
		for (JsonElement element : expected.getAsJsonArray("analyses")) {
			JsonObject analysis = element.getAsJsonObject();
			if (FAMILIES.matcher(analysis.get("family").getAsString()).matches()) {
				String key = analysis.get("key").getAsString();
				Optional<ReferenceModel> rule = models.stream().filter(m -> m.folder.equals(folder) && m.key.equals(key))
						.findFirst();
				if (rule.isEmpty()) {
					failures.add(folder + "/" + key + ": no model in reference-models.json");
				} else {
					compare(folder + "/" + key, analysis, rule.get(), file.getParent());
				}
			}
		}
	}

	private void compare(String name, JsonObject analysis, ReferenceModel rule, Path folder) {
		Tally tally = tallies.computeIfAbsent(analysis.get("family").getAsString(), f -> new Tally());
		tally.analyses++;
		ReferenceValues values;
		try {
			values = values(rule, folder);
		} catch (RuntimeException e) {
			java.io.StringWriter trace = new java.io.StringWriter();
			e.printStackTrace(new java.io.PrintWriter(trace));
			failures.add(name + ": " + trace.toString().lines().limit(4).toList());
			return;
		}
		for (Map.Entry<String, JsonElement> entry : analysis.getAsJsonObject("values").entrySet()) {
			tally.values++;
			JsonObject value = entry.getValue().getAsJsonObject();
			JsonPrimitive v = value.getAsJsonPrimitive("v");
			double wanted = v.isBoolean() ? v.getAsBoolean() ? 1 : 0 : v.getAsDouble();
			double tolerance = v.isBoolean() ? 0 : rule.tolerance(entry.getKey()).map(t -> t * Math.abs(wanted))
					.orElse(Math.max(value.get("abs").getAsDouble(), value.get("rel").getAsDouble() * Math.abs(wanted)));
			double deviation;
			String got;
			try {
				double ours = values.of(entry.getKey());
				deviation = Math.abs(ours - wanted);
				got = Double.toString(ours);
			} catch (RuntimeException e) {
				deviation = Double.NaN;
				got = e.toString();
			}
			if (!(deviation <= tolerance)) {
				failures.add(name + " " + entry.getKey() + ": expected " + wanted + " but got " + got);
			} else if (tolerance > 0 && deviation / tolerance > tally.worst) {
				tally.worst = deviation / tolerance;
				tally.where = name + " " + entry.getKey();
			}
		}
	}

	private static ReferenceValues values(ReferenceModel rule, Path folder) {
		Table table = Preparations.prepare(rule.prepare, Frame.of(Analyses.csv(folder.resolve(rule.data)))).table();
		MixedFit fit = Mixed.fit(rule.model(rule.formula), table);
		Optional<LikelihoodRatio> test = Optional.empty();
		if (rule.against != null) {
			test = Optional.of(Mixed.compare(Mixed.fit(rule.model(rule.against), table), fit, rule.mixture));
		} else if (rule.larger != null) {
			test = Optional.of(Mixed.compare(fit, Mixed.fit(rule.model(rule.larger), table), rule.mixture));
		}
		return new ReferenceValues(rule, fit, test);
	}
}
