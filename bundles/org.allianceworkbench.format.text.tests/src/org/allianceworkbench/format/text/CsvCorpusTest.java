package org.allianceworkbench.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.TableFormatException;
import org.junit.jupiter.api.Test;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Text files of the usual messy kinds against what a good automatic import finds (corpus README). */
class CsvCorpusTest {

	private final Gson gson = new GsonBuilder().serializeNulls().serializeSpecialFloatingPointValues().create();
	private final Map<String, Integer> tally = new TreeMap<>();
	private final List<String> differences = new ArrayList<>();

	private JsonObject inspect(Path file) throws IOException {
		return gson.toJsonTree(new TextFormat().inspect(file, ReadOptions.NONE, 5)).getAsJsonObject();
	}

	private void compare(String where, String what, JsonElement want, JsonElement got) {
		tally.merge(what, 1, Integer::sum);
		if (!same(want, got)) {
			differences.add(where + " " + what + ": wanted " + want + ", found " + got);
		}
	}

	private static boolean same(JsonElement want, JsonElement got) {
		if (got == null) {
			return false;
		}
		if (want.getAsJsonPrimitive().isNumber() && got.getAsJsonPrimitive().isNumber()) {
			double wanted = want.getAsDouble();
			return Math.abs(wanted - got.getAsDouble()) <= 1e-12 * Math.abs(wanted);
		}
		return want.getAsString().stripTrailing().equals(got.getAsString().stripTrailing());
	}

	@Test
	void everyFileIsWhatAGoodImportFinds() throws IOException {
		Path folder = SharedFolder.folder("corpus/csv");
		JsonArray files = SharedFolder.json(folder.resolve("csv.expected.json")).getAsJsonArray("files");
		for (JsonElement file : files) {
			compareFile(file.getAsJsonObject(), inspect(folder.resolve(file.getAsJsonObject().get("file").getAsString())));
		}
		report(files.size());
	}

	private void compareFile(JsonObject want, JsonObject got) {
		String name = want.get("file").getAsString();
		for (String key : List.of("encoding", "delimiter", "decimal", "header_rows", "rows")) {
			compare(name, key, want.get(key), got.get(key));
		}
		JsonArray columns = want.getAsJsonArray("columns");
		for (int c = 0; c < columns.size(); c++) {
			JsonObject column = columns.get(c).getAsJsonObject();
			for (String key : column.keySet()) {
				if (!key.equals("note")) {
					compare(name + ", column " + (c + 1), "column " + key, column.get(key),
							got.getAsJsonArray("columns").get(c).getAsJsonObject().get(key));
				}
			}
		}
	}

	private void report(int files) {
		System.out.println(files + " text files, " + tally.values().stream().mapToInt(n -> n).sum() + " properties compared, "
				+ differences.size() + " differences");
		tally.forEach((kind, n) -> System.out.println("  " + kind + " " + n));
		assertThat(differences).isEmpty();
	}

	@Test
	void theSameDataAsAnSpssFileHaveTheSameNumbers() throws IOException {
		Map<String, String> pairs = Map.of("alliance_long.csv", "alliance_long.sav", "alliance_wide_semicolon.csv",
				"alliance_wide.zsav");
		for (Map.Entry<String, String> pair : pairs.entrySet()) {
			JsonObject got = inspect(SharedFolder.folder("corpus/csv").resolve(pair.getKey()));
			JsonObject want = SharedFolder.json(SharedFolder.folder("corpus/spss").resolve(pair.getValue() + ".expected.json"));
			Map<String, JsonObject> columns = new HashMap<>();
			got.getAsJsonArray("columns").forEach(c -> columns.put(c.getAsJsonObject().get("name").getAsString(), c.getAsJsonObject()));
			for (JsonElement column : want.getAsJsonArray("columns")) {
				JsonObject wanted = column.getAsJsonObject();
				JsonObject found = columns.get(wanted.get("name").getAsString());
				compare(pair.getKey(), "missing", wanted.get("sysmis"), found.get("missing"));
				closeTo(pair.getKey() + " " + wanted.get("name"), wanted, found);
			}
		}
		report(pairs.size());
	}

	/** R wrote the text files with 15 digits. */
	private void closeTo(String where, JsonObject want, JsonObject got) {
		for (String key : List.of("min", "max")) {
			tally.merge(key, 1, Integer::sum);
			double wanted = want.get(key).getAsDouble();
			if (!(Math.abs(wanted - got.get(key).getAsDouble()) <= 1e-13 * Math.max(1, Math.abs(wanted)))) {
				differences.add(where + " " + key + ": wanted " + wanted + ", found " + got.get(key));
			}
		}
	}

	@Test
	void brokenFilesAreRefusedInOneLineOrReadWithAWarning() throws IOException {
		Path folder = SharedFolder.folder("corpus/malformed");
		JsonArray expected = SharedFolder.json(folder.resolve("malformed.expected.json")).getAsJsonArray("files");
		int files = 0;
		for (JsonElement element : expected) {
			JsonObject want = element.getAsJsonObject();
			String name = want.get("file").getAsString();
			if (name.endsWith(".csv") || name.equals("csv_as.xls") || name.equals("html_as.xls")) {
				files++;
				long start = System.nanoTime();
				String outcome = outcome(folder.resolve(name));
				long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
				System.out.println("  " + name + " (" + want.get("must").getAsString() + "): " + outcome + ", " + millis + " ms");
				checkOutcome(name, want.get("must").getAsString(), outcome);
			}
		}
		System.out.println(files + " broken text files, " + differences.size() + " differences");
		assertThat(files).isGreaterThan(10);
		assertThat(differences).isEmpty();
	}

	private void checkOutcome(String name, String must, String outcome) {
		boolean fine = switch (must) {
			case "error" -> outcome.startsWith("refused");
			case "error-or-partial" -> outcome.startsWith("refused") || outcome.contains("warnings");
			case "reads" -> outcome.startsWith("read");
			default -> true;
		};
		if (!fine || outcome.contains("\n")) {
			differences.add(name + " must '" + must + "' but was " + outcome);
		}
	}

	private String outcome(Path file) throws IOException {
		try {
			JsonObject got = inspect(file);
			return "read " + got.get("rows") + " rows" + (got.getAsJsonArray("warnings").isEmpty() ? ""
					: " with warnings " + got.get("warnings"));
		} catch (TableFormatException e) {
			return "refused: " + e.getMessage();
		}
	}

	@Test
	void rowsOfBrokenFilesAreNotLost() throws IOException {
		Path folder = SharedFolder.folder("corpus/malformed");
		assertThat(Files.exists(folder.resolve("csv_lone_cr.csv"))).isTrue();
		assertThat(inspect(folder.resolve("csv_lone_cr.csv")).get("rows").getAsInt()).isEqualTo(2);
		assertThat(inspect(folder.resolve("csv_ragged.csv")).getAsJsonArray("warnings").toString()).contains("record 2, 3");
	}
}
