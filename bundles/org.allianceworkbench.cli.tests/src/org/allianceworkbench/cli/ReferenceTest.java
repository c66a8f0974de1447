package org.allianceworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the reference results (R 4.2.2, lme4, nlme, lavaan, psych, metafor and others as each case names them) through the command
 * line and holds each value against the tolerance that stands at it. {@code releng/reference/run} does the same with the product.
 */
class ReferenceTest {

	/**
	 * Families that the catalogue does not answer yet: latent variables, survival, generalised models, imputation, sums of sites.
	 */
	private static final Set<String> LATER = Set.of("cfa", "cfa.invariance", "sem", "efa", "glmm", "mi", "power", "riclpm",
			"survival",
			"federated");

	/** How many values of a family were compared, and the worst deviation in units of its tolerance. */
	private static final class Tally {
		private int cases;
		private int values;
		private double worst;
		private String where = "";
	}

	@TempDir
	Path folder;

	private final Map<String, Tally> tallies = new TreeMap<>();
	private final List<String> failures = new ArrayList<>();
	private final Set<String> without = new TreeSet<>();
	private final Set<String> later = new TreeSet<>();

	@Test
	void every_value_of_the_catalogues_families_is_within_its_tolerance() throws IOException {
		Path root = root();
		Path reference = root.resolveSibling("shared").resolve("reference/stats");
		if (!Files.isDirectory(reference)) {
			System.out.println("skipped: there is no folder ../shared/reference/stats beside the project");
			return;
		}
		ReferenceCases cases = new ReferenceCases(root.resolve("releng/reference/cases"));
		try (Stream<Path> folders = Files.list(reference)) {
			for (Path one : folders.filter(f -> Files.exists(f.resolve("expected.json"))).sorted().toList()) {
				JsonObject expected = ReferenceCases.read(one.resolve("expected.json"));
				for (JsonElement analysis : expected.getAsJsonArray("analyses")) {
					run(cases, one, expected.get("id").getAsString(), analysis.getAsJsonObject());
				}
			}
		}
		tallies.forEach((family, t) -> System.out.printf("%-24s %3d cases %5d values, worst deviation %.2g of the tolerance%s%n",
				family,
				t.cases, t.values, t.worst, t.where.isEmpty() ? "" : " (" + t.where + ")"));
		System.out.println("in all " + tallies.values().stream().mapToInt(t -> t.cases).sum() + " cases, "
				+ tallies.values().stream().mapToInt(t -> t.values).sum() + " values");
		System.out.println("families of later issues, not covered: " + String.join(", ", later));
		assertThat(failures).isEmpty();
		assertThat(without).as("analyses without an entry in releng/reference/cases").isEmpty();
	}

	/** The folder that has {@code mvnw} and {@code bundles}. */
	private static Path root() {
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			if (Files.exists(at.resolve("mvnw")) && Files.isDirectory(at.resolve("bundles"))) {
				return at;
			}
		}
		throw new IllegalStateException("the project's folder is not above " + Path.of("").toAbsolutePath());
	}

	private void run(ReferenceCases cases, Path data, String id, JsonObject analysis) {
		String family = analysis.get("family").getAsString();
		String name = id + "/" + analysis.get("key").getAsString();
		cases.find(name).ifPresentOrElse(entry -> {
			JsonObject values = new JsonObject();
			for (ReferenceCases.Run run : entry.runs()) {
				Ran ran = Ran.in(folder, run.arguments(data));
				if (ran.status() != 0) {
					failures.add(name + ": " + String.join(" ", ran.said()));
					return;
				}
				JsonParser.parseString(ran.out()).getAsJsonObject().getAsJsonObject("values").entrySet()
						.forEach(v -> values.add(v.getKey(), v.getValue()));
			}
			compare(name, family, entry, analysis.getAsJsonObject("values"), values);
		}, () -> (LATER.contains(family) ? later : without).add(LATER.contains(family) ? family : name));
	}

	private void compare(String name, String family, ReferenceCases.Entry entry, JsonObject expected, JsonObject got) {
		Tally tally = tallies.computeIfAbsent(family, f -> new Tally());
		tally.cases++;
		for (Map.Entry<String, JsonElement> value : expected.entrySet()) {
			tally.values++;
			JsonObject wanted = value.getValue().getAsJsonObject();
			JsonPrimitive v = wanted.getAsJsonPrimitive("v");
			JsonElement ours = got.get(entry.name(value.getKey()));
			if (ours == null || ours.isJsonNull()) {
				failures.add(name + " " + value.getKey() + " is absent");
			} else if (!v.isNumber()) {
				if (!v.getAsString().equals(ours.getAsString())) {
					failures.add(name + " " + value.getKey() + ": expected " + v + " but got " + ours);
				}
			} else {
				double tolerance = entry.tolerance(value.getKey()).orElse(Math.max(wanted.get("abs").getAsDouble(),
						wanted.get("rel").getAsDouble() * Math.abs(v.getAsDouble())));
				double deviation = Math.abs(ours.getAsDouble() - v.getAsDouble());
				if (!(deviation <= tolerance)) {
					failures.add(name + " " + value.getKey() + ": expected " + v + " but got " + ours);
				} else if (tolerance > 0 && deviation / tolerance > tally.worst) {
					tally.worst = deviation / tolerance;
					tally.where = name + " " + value.getKey();
				}
			}
		}
	}
}
