package org.allianceworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisGuideTest {

	@TempDir
	Path folder;

	@Test
	void every_analysis_has_a_definition_in_the_guide_beside_its_class() {
		for (JsonElement analysis : JsonParser.parseString(Ran.in(folder, "analyses --json").out()).getAsJsonObject()
				.getAsJsonArray("analyses")) {
			assertThat(analysis.getAsJsonObject().getAsJsonArray("definition")).as("write " + analysis.getAsJsonObject().get("id")
					.getAsString() + ".guide beside the analysis' class").isNotEmpty();
		}
	}

	@Test
	void one_analysis_is_explained_with_formulas_values_and_references() {
		assertThat(Ran.in(folder, "analyses rci").out()).contains("Definition", "sqrt(2) SD_pre", "reliable_change_raw",
				"Jacobson, N. S., & Truax, P. (1991)", "reliability").doesNotContain("mixed_model - ");
	}

	@Test
	void an_unknown_analysis_is_wrong_use() {
		Ran ran = Ran.in(folder, "analyses", "rcy");
		assertThat(ran.status()).isEqualTo(2);
		assertThat(ran.said()).anyMatch(line -> line.contains("there is no analysis 'rcy'"));
	}

	@Test
	void the_documentation_is_what_the_analyses_say_of_themselves() throws IOException {
		Path root = Path.of("").toAbsolutePath();
		while (!Files.exists(root.resolve("mvnw"))) {
			root = root.getParent();
		}
		assertThat(Files.readString(root.resolve("docs/analyses.md")).lines().toList())
				.as("docs/analyses.md is out of date; write it with: ./alliance analyses --markdown > docs/analyses.md")
				.isEqualTo(Ran.in(folder, "analyses", "--markdown").lines());
	}

	@Test
	void requests_of_a_file_are_answered_line_by_line_also_when_one_fails() throws IOException {
		Files.writeString(folder.resolve("d.csv"), "client,c,t\n1,4,5\n2,5,5\n3,6,4\n4,3,3\n");
		Files.writeString(folder.resolve("requests.jsonl"), """
				{"id": "one", "data": "d.csv", "analysis": "agreement", "set": {"columns": "c,t"}}

				{"id": "two", "data": "absent.csv", "analysis": "agreement"}
				""");
		Ran ran = Ran.in(folder, "analyze", "--requests", "requests.jsonl");
		assertThat(ran.status()).isEqualTo(3);
		assertThat(ran.lines()).hasSize(2);
		assertThat(JsonParser.parseString(ran.lines().get(0)).getAsJsonObject().getAsJsonObject("result")
				.getAsJsonObject("values")
				.get("n").getAsInt()).isEqualTo(4);
		assertThat(JsonParser.parseString(ran.lines().get(1)).getAsJsonObject().get("error").getAsString())
				.contains("absent.csv");
	}

	@Test
	void a_line_that_is_no_request_is_named() throws IOException {
		Files.writeString(folder.resolve("requests.jsonl"), "{\"id\": 1}\n");
		Ran ran = Ran.in(folder, "analyze", "--requests", "requests.jsonl");
		assertThat(ran.status()).isEqualTo(3);
		assertThat(ran.lines()).hasSize(1);
		assertThat(JsonParser.parseString(ran.lines().get(0)).getAsJsonObject().get("error").getAsString())
				.contains("line 1 is no request");
	}
}
