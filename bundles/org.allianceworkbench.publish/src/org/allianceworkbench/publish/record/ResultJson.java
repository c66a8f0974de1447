package org.allianceworkbench.publish.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import org.allianceworkbench.report.Exclusion;

/**
 * Records of results as one JSON document: {@code {"format": "alliance-results/1", "sources": [...], "results": [...]}}. A result
 * names its source by its place among the sources; numbers have all their digits; one that could not be computed has a
 * {@code failure}. A published document has the prints of its figures, too: {@code "figures": [...]}.
 */
public final class ResultJson {

	/** Name and version of the format. */
	public static final String FORMAT = "alliance-results/1";

	private static final Gson GSON = new GsonBuilder().serializeNulls().setPrettyPrinting().create();

	private ResultJson() {
	}

	/** Writes records, in order; {@code <}, {@code >} and {@code &} are escaped, so that the text can stand within HTML. */
	public static String write(List<ResultRecord> records) {
		return GSON.toJson(json(records)) + "\n";
	}

	/**
	 * Writes what a published document holds.
	 *
	 * @param figures the print of each figure, in their order; see {@link FigurePrint}
	 */
	public static String write(List<ResultRecord> records, List<String> figures) {
		JsonObject json = json(records);
		json.add("figures", GSON.toJsonTree(figures));
		return GSON.toJson(json) + "\n";
	}

	private static JsonObject json(List<ResultRecord> records) {
		List<ResultSource> sources = records.stream().map(ResultRecord::source).distinct().toList();
		JsonObject json = new JsonObject();
		json.addProperty("format", FORMAT);
		json.add("sources", GSON.toJsonTree(sources));
		JsonArray results = new JsonArray();
		for (ResultRecord record : records) {
			JsonObject result = GSON.toJsonTree(record).getAsJsonObject();
			result.addProperty("source", sources.indexOf(record.source()));
			if (!record.isFailed()) {
				result.remove("failure");
			}
			results.add(result);
		}
		json.add("results", results);
		return json;
	}

	/**
	 * Reads records.
	 *
	 * @throws IOException when the text is not such a document; the message says what is wrong, without the name of a file
	 */
	public static List<ResultRecord> read(String text) throws IOException {
		try {
			JsonObject json = JsonParser.parseString(text).getAsJsonObject();
			String format = json.has("format") ? json.get("format").getAsString() : "none";
			if (!format.equals(FORMAT)) {
				throw new IOException("the results have the format '" + format + "', this program reads '" + FORMAT + "'");
			}
			List<ResultSource> sources = new ArrayList<>();
			json.getAsJsonArray("sources").forEach(source -> sources.add(source(source.getAsJsonObject())));
			List<ResultRecord> records = new ArrayList<>();
			json.getAsJsonArray("results").forEach(result -> records.add(record(result.getAsJsonObject(), sources)));
			return records;
		} catch (RuntimeException e) {
			throw new IOException("the results in it are damaged (" + e.getMessage() + ")", e);
		}
	}

	/**
	 * Reads the prints of a published document's figures; none when it holds none.
	 *
	 * @throws IOException when the text is not such a document
	 */
	public static List<String> figures(String text) throws IOException {
		try {
			JsonObject json = JsonParser.parseString(text).getAsJsonObject();
			return json.has("figures") ? json.getAsJsonArray("figures").asList().stream().map(JsonElement::getAsString).toList()
					: List.of();
		} catch (RuntimeException e) {
			throw new IOException("the results in it are damaged (" + e.getMessage() + ")", e);
		}
	}

	private static ResultSource source(JsonObject json) {
		List<SourceFile> files = new ArrayList<>();
		for (JsonElement file : json.getAsJsonArray("files")) {
			files.add(new SourceFile(text(file.getAsJsonObject(), "name"), text(file.getAsJsonObject(), "sha256")));
		}
		return new ResultSource(text(json, "study"), json.get("dataVersion").getAsLong(), json.get("entry").getAsLong(),
				text(json, "entryTime"), text(json, "definition"), files, text(json, "program"), text(json, "made"));
	}

	private static ResultRecord record(JsonObject json, List<ResultSource> sources) {
		List<Exclusion> excluded = new ArrayList<>();
		for (JsonElement exclusion : json.getAsJsonArray("excluded")) {
			excluded.add(new Exclusion(text(exclusion.getAsJsonObject(), "reason"),
					exclusion.getAsJsonObject().get("rows").getAsLong()));
		}
		return new ResultRecord(text(json, "name"), text(json, "analysis"), text(json, "title"),
				map(json, "options", ResultJson::option), map(json, "n", JsonElement::getAsLong), excluded,
				map(json, "values", JsonElement::getAsDouble), map(json, "verdicts", JsonElement::getAsBoolean),
				sources.get(json.get("source").getAsInt()), json.has("failure") ? text(json, "failure") : "");
	}

	private static String text(JsonObject json, String name) {
		return json.get(name).getAsString();
	}

	private static <T> Map<String, T> map(JsonObject json, String name, Function<JsonElement, T> value) {
		Map<String, T> map = new LinkedHashMap<>();
		json.getAsJsonObject(name).entrySet().forEach(entry -> map.put(entry.getKey(), value.apply(entry.getValue())));
		return map;
	}

	private static Object option(JsonElement value) {
		if (value.isJsonArray()) {
			return value.getAsJsonArray().asList().stream().map(ResultJson::option).toList();
		}
		JsonPrimitive primitive = value.getAsJsonPrimitive();
		if (primitive.isBoolean()) {
			return primitive.getAsBoolean();
		}
		if (!primitive.isNumber()) {
			return primitive.getAsString();
		}
		String digits = primitive.getAsString();
		return digits.matches("-?\\d+") ? (Object) Long.valueOf(digits) : Double.valueOf(digits);
	}
}
