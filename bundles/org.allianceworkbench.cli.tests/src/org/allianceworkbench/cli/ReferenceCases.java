package org.allianceworkbench.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** How the analyses of the reference results become command lines: the files of {@code releng/reference/cases}. */
final class ReferenceCases {

	/** One command line. */
	record Run(String analysis, String data, Map<String, String> set) {

		String[] arguments(Path folder) {
			List<String> arguments = new ArrayList<>(List.of("analyze", "--data", folder.resolve(data).toString(), "--analysis",
					analysis,
					"--json"));
			set.forEach((name, text) -> arguments.addAll(List.of("--set", name + "=" + text)));
			return arguments.toArray(String[]::new);
		}
	}

	/**
	 * What stands for an analysis of the reference.
	 *
	 * @param runs command lines, whose values are taken together
	 * @param rename our name of a value, by a pattern of the reference's name
	 * @param tolerances absolute tolerances that replace those of the reference, by a pattern of the value's name
	 */
	record Entry(List<Run> runs, Map<String, String> rename, Map<String, String> tolerances) {

		String name(String key) {
			return rename.entrySet().stream().filter(r -> key.matches(r.getKey())).findFirst()
					.map(r -> key.replaceFirst("^(?:" + r.getKey() + ")$", r.getValue())).orElse(key);
		}

		Optional<Double> tolerance(String key) {
			return tolerances.entrySet().stream().filter(t -> key.matches(t.getKey())).map(t -> Double.valueOf(t.getValue()))
					.findFirst();
		}
	}

	private final Map<String, Entry> entries = new LinkedHashMap<>();

	ReferenceCases(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
				JsonObject json = read(file);
				json.getAsJsonObject("analyses").entrySet().forEach(e -> entries.put(json.get("case").getAsString() + "/"
						+ e.getKey(),
						entry(e.getValue().getAsJsonObject())));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static JsonObject read(Path file) {
		try (Reader reader = Files.newBufferedReader(file)) {
			return JsonParser.parseReader(reader).getAsJsonObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Entry entry(JsonObject json) {
		List<Run> runs = new ArrayList<>();
		if (json.has("runs")) {
			json.getAsJsonArray("runs").forEach(run -> runs.add(run(run.getAsJsonObject())));
		} else {
			runs.add(run(json));
		}
		return new Entry(runs, texts(json, "rename"), texts(json, "tolerances"));
	}

	private static Run run(JsonObject json) {
		return new Run(json.get("analysis").getAsString(), json.has("data") ? json.get("data").getAsString() : "data.csv",
				texts(json, "set"));
	}

	private static Map<String, String> texts(JsonObject json, String name) {
		Map<String, String> texts = new LinkedHashMap<>();
		if (json.has(name)) {
			for (Map.Entry<String, JsonElement> e : json.getAsJsonObject(name).entrySet()) {
				texts.put(e.getKey(), e.getValue().getAsString());
			}
		}
		return texts;
	}

	/** What stands for an analysis, by {@code case/key}. */
	Optional<Entry> find(String name) {
		return Optional.ofNullable(entries.get(name));
	}
}
