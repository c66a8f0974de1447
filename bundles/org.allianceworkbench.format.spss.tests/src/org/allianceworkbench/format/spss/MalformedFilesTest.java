package org.allianceworkbench.format.spss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Broken and hostile files, each read in a process with 256 MB of heap. */
@TestInstance(Lifecycle.PER_CLASS)
class MalformedFilesTest {

	private static final double SECONDS = 10;

	private final Map<String, JsonObject> answers = new HashMap<>();
	private final Map<String, JsonObject> expectations = new HashMap<>();

	@BeforeAll
	void inspectAll() throws IOException, InterruptedException {
		Path folder = SharedFolder.folder("corpus/malformed");
		SharedFolder.json(folder.resolve("malformed.expected.json")).getAsJsonArray("files").forEach(f -> {
			String name = f.getAsJsonObject().get("file").getAsString();
			if (name.endsWith("sav") || name.endsWith(".por")) {
				expectations.put(name, f.getAsJsonObject());
			}
		});
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx256m", "-cp", System.getProperty("java.class.path"), InspectMain.class.getName()));
		expectations.keySet().stream().sorted().forEach(name -> command.add(folder.resolve(name).toString()));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		for (String line : new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
			if (line.startsWith("{")) {
				JsonObject answer = JsonParser.parseString(line).getAsJsonObject();
				answers.put(answer.get("file").getAsString(), answer);
			}
		}
		assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
	}

	@Test
	void eachMeetsWhatItMust() {
		List<String> failures = new ArrayList<>();
		double slowest = 0;
		for (Map.Entry<String, JsonObject> entry : expectations.entrySet()) {
			JsonObject answer = answers.get(entry.getKey());
			String must = entry.getValue().get("must").getAsString();
			if (answer == null || answer.has("crash") || !meets(must, answer)) {
				failures.add(entry.getKey() + " must: " + must + ", but: " + answer);
				continue;
			}
			slowest = Math.max(slowest, answer.get("seconds").getAsDouble());
		}
		System.out.printf("%d malformed files, %d failures, the slowest took %.2f s%n", expectations.size(), failures.size(),
				slowest);
		assertThat(failures).isEmpty();
		assertThat(expectations).hasSizeGreaterThan(100);
		assertThat(slowest).isLessThan(SECONDS);
	}

	private static boolean meets(String must, JsonObject answer) {
		boolean warned = !answer.has("error") && !answer.getAsJsonArray("warnings").isEmpty();
		return switch (must) {
			case "error" -> answer.has("error");
			case "error-or-partial" -> answer.has("error") || warned;
			case "reads" -> !answer.has("error");
			default -> true;
		};
	}

	@Test
	void whatIsRefusedIsRefusedInOneSentenceWithFileAndPosition() {
		for (JsonObject answer : answers.values()) {
			if (answer.has("error")) {
				String name = answer.get("file").getAsString();
				assertThat(answer.get("error").getAsString()).startsWith(name + ": ").containsPattern("\\(at byte \\d+\\)$")
						.doesNotContain("\n", "Exception");
			}
		}
	}

	@Test
	void anImpossibleNumberOfCasesIsToldAndTheRealOnesAreRead() {
		JsonObject answer = answers.get("absurd_cases_max.sav");
		assertThat(answer.get("case_count").getAsInt()).isEqualTo(15);
		assertThat(answer.getAsJsonArray("warnings").toString()).contains("2147483647 cases");
	}

	@Test
	void theControlFileIsReadInFull() {
		JsonObject answer = answers.get("zsav_fine.zsav");
		JsonObject column = answer.getAsJsonArray("columns").get(0).getAsJsonObject();
		assertThat(answer.get("case_count").getAsInt()).isEqualTo(7);
		assertThat(column.get("sum").getAsDouble()).isEqualTo(28);
		assertThat(column.get("max").getAsDouble()).isEqualTo(7);
	}

	@Test
	void aWrongBiasInTheBlockTableDoesNotChangeTheNumbers() {
		for (String order : List.of("be", "le")) {
			JsonObject answer = answers.get("psppat_zcompressed-data-wrong-ztrailer-bias_" + order + ".sav");
			JsonElement first = answer.getAsJsonArray("columns").get(0);
			assertThat(answer.get("case_count").getAsInt()).isEqualTo(3);
			assertThat(first.getAsJsonObject().get("min").getAsDouble()).isEqualTo(-99);
			assertThat(first.getAsJsonObject().get("sum").getAsDouble()).isEqualTo(-98);
			assertThat(first.getAsJsonObject().get("sysmis").getAsInt()).isEqualTo(1);
		}
	}
}
