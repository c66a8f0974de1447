package org.allianceworkbench.format.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.TableReader;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Broken and hostile workbooks, read in a process with 256 MB of heap; what each must do stands in the corpus. */
class MalformedWorkbooksTest {

	/** As the product sets it: without a provider POI's logging interface complains on the error stream. */
	private static final String LOGGING = "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory";
	private static final String HEAP = "-Xmx256m";
	/** Far more than is needed (each takes well under 2 s on an idle machine), so that a busy machine does not fail the test. */
	private static final double MOST_SECONDS = 20;

	private static Map<String, JsonObject> expectations(Path folder) throws IOException {
		Map<String, JsonObject> expectations = new TreeMap<>();
		for (JsonElement element : SharedFolder.json(folder.resolve("malformed.expected.json")).getAsJsonArray("files")) {
			JsonObject want = element.getAsJsonObject();
			if (want.get("file").getAsString().matches(".*\\.xls[xmb]?")) {
				expectations.put(want.get("file").getAsString(), want);
			}
		}
		return expectations;
	}

	private static Map<String, JsonObject> answers(Path folder, Iterable<String> names) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP, LOGGING,
				"-cp", System.getProperty("java.class.path"), InspectMain.class.getName()));
		names.forEach(name -> command.add(folder.resolve(name).toString()));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		Map<String, JsonObject> answers = new HashMap<>();
		for (String line : new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
			assertThat(line).as("nothing else is printed").startsWith("{");
			JsonObject answer = JsonParser.parseString(line).getAsJsonObject();
			answers.put(answer.get("file").getAsString(), answer);
		}
		assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
		return answers;
	}

	@Test
	void eachMeetsWhatItMust() throws IOException, InterruptedException {
		Path folder = SharedFolder.folder("corpus/malformed");
		Map<String, JsonObject> expectations = expectations(folder);
		Map<String, JsonObject> answers = answers(folder, expectations.keySet());
		List<String> failures = new ArrayList<>();
		String slowest = "";
		double most = 0;
		for (Map.Entry<String, JsonObject> entry : expectations.entrySet()) {
			JsonObject answer = answers.getOrDefault(entry.getKey(), new JsonObject());
			String must = entry.getValue().get("must").getAsString();
			double seconds = answer.has("seconds") ? answer.get("seconds").getAsDouble() : Double.POSITIVE_INFINITY;
			if (answer.has("crash") || !meets(must, answer) || seconds > MOST_SECONDS) {
				failures.add(entry.getKey() + " must '" + must + "', but: " + answer);
			}
			slowest = seconds > most ? entry.getKey() : slowest;
			most = Math.max(most, seconds);
			System.out.println("  " + entry.getKey() + " (" + must + "): " + outcome(answer));
		}
		System.out.printf("%d broken workbooks in 256 MB, %d failures, slowest %s with %.2f s%n", expectations.size(), failures.size(),
				slowest, most);
		assertThat(expectations).hasSizeGreaterThan(50);
		assertThat(failures).isEmpty();
	}

	private static String outcome(JsonObject answer) {
		return answer.has("error") ? "refused: " + answer.get("error").getAsString()
				: answer.has("sheets") ? "read " + answer.getAsJsonArray("sheets").size() + " sheets, warnings " + answer.get("warnings")
				: answer.toString();
	}

	private static boolean meets(String must, JsonObject answer) {
		boolean refused = answer.has("error") && !answer.get("error").getAsString().contains("\n");
		boolean read = answer.has("sheets");
		return switch (must) {
			case "error" -> refused;
			case "error-or-partial" -> refused || read && !answer.getAsJsonArray("warnings").isEmpty();
			case "reads" -> read;
			default -> refused || read;
		};
	}

	@Test
	void whatCanBeReadIsReadRight() throws IOException {
		Path folder = SharedFolder.folder("corpus/malformed");
		for (String name : List.of("sheet_bom.xlsx", "sheet_utf16.xlsx", "sheet_dimension_huge.xlsx", "sheet_dimension_small.xlsx",
				"zip_no_styles.xlsx", "zip_slip.xlsx", "zip_backslash.xlsx", "zip_case.xlsx", "zip_no_rels.xlsx")) {
			try (TableReader reader = new ExcelFormat().open(folder.resolve(name), ReadOptions.NONE)) {
				assertThat(reader.columns()).as(name).hasSize(3);
				assertThat(reader.readAll().rowCount()).as(name).isEqualTo(10);
			}
		}
	}

	@Test
	void aSecretOfTheMachineIsNeverRead() throws IOException, InterruptedException {
		Path folder = SharedFolder.folder("corpus/malformed");
		for (JsonObject answer : answers(folder, List.of("xxe_file.xlsx", "rels_escape.xlsx", "xxe_param.xlsx", "xxe_http.xlsx"))
				.values()) {
			assertThat(answer.has("error")).as(answer.toString()).isTrue();
		}
	}
}
