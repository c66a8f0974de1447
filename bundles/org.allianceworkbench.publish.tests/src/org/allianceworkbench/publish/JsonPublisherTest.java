package org.allianceworkbench.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;

class JsonPublisherTest {

	private static final JsonObject JSON = JsonParser.parseString(JsonPublisher.json(Samples.report("Alliance")))
			.getAsJsonObject();

	@Test
	void the_document_has_the_properties_of_the_command_lines_contract_in_order() {
		assertThat(JSON.keySet()).containsExactly("analysis", "title", "options", "n", "excluded", "warnings", "values", "report",
				"scripts");
		assertThat(JSON.getAsJsonObject("n").get("rows").getAsString()).isEqualTo("2436");
		assertThat(JSON.getAsJsonArray("excluded").get(0).getAsJsonObject().keySet()).containsExactly("reason", "rows");
		assertThat(JSON.getAsJsonArray("warnings").get(0).getAsString())
				.isEqualTo("Alliance is constant. Choose another variable.");
	}

	@Test
	void values_keep_their_full_precision_and_whole_numbers_are_whole() {
		JsonObject values = JSON.getAsJsonObject("values");
		assertThat(values.get("mean_diff").getAsDouble()).isEqualTo(0.519803921568627);
		assertThat(values.get("n").getAsString()).isEqualTo("51");
		assertThat(values.get("fit/singular").getAsBoolean()).isFalse();
	}

	@Test
	void what_is_not_finite_is_null() {
		JsonArray blocks = JSON.getAsJsonArray("report");
		JsonObject table = find(blocks, "table");
		JsonObject interval = table.getAsJsonArray("rows").get(1).getAsJsonObject().getAsJsonArray("cells").get(2)
				.getAsJsonObject();
		assertThat(interval.get("low").getAsDouble()).isEqualTo(-0.266775807954644);
		assertThat(interval.get("high").isJsonNull()).isTrue();
		assertThat(JsonPublisher.json(Samples.report("x"))).doesNotContain("NaN").doesNotContain("Infinity");
	}

	@Test
	void every_block_says_what_it_is() {
		for (JsonElement block : JSON.getAsJsonArray("report")) {
			assertThat(block.getAsJsonObject().get("type").getAsString()).isIn("heading", "paragraph", "warning", "table",
					"figure");
		}
		assertThat(find(JSON.getAsJsonArray("report"), "figure").get("alternative").getAsString()).contains("0.35");
	}

	@Test
	void scripts_stand_as_they_are() {
		JsonObject script = JSON.getAsJsonArray("scripts").get(0).getAsJsonObject();
		assertThat(script.get("language").getAsString()).isEqualTo("r");
		assertThat(script.get("text").getAsString()).startsWith("# Alliance\nd <- read.csv(\"data.csv\")\n").contains("d$x < 2");
	}

	@Test
	void several_reports_are_an_array() {
		String json = JsonPublisher.json(List.of(Samples.report("A"), Samples.report("B")));
		assertThat(JsonParser.parseString(json).getAsJsonArray()).hasSize(2);
	}

	private static JsonObject find(JsonArray blocks, String type) {
		for (JsonElement block : blocks) {
			if (block.getAsJsonObject().get("type").getAsString().equals(type)) {
				return block.getAsJsonObject();
			}
		}
		throw new AssertionError("no block of type " + type);
	}
}
