package org.allianceworkbench.product.corpus;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** How a kind of expectation is to be compared. */
interface Rules {

	static Rules of(JsonObject want) {
		return switch (want.get("format").getAsString()) {
			case "expected-spss/1" -> new SpssRules(want);
			case "expected-excel/1" -> new ExcelRules(want);
			default -> new TextRules(want);
		};
	}

	/** What counts of an expectation, or of an answer, in a form in which equal means equal. */
	JsonObject prepare(JsonObject document);

	/** Whether a value that is not the expected one passes all the same. */
	default boolean passes(String path, JsonElement want, JsonElement got) {
		return false;
	}

	/** Keeps some properties only. */
	static void keep(JsonObject object, Set<String> keys) {
		List.copyOf(object.keySet()).stream().filter(key -> !keys.contains(key)).forEach(object::remove);
	}

	/** Turns an array into an object, so that order and length of what is not expected do not count. */
	static JsonObject byKey(JsonElement array, Function<JsonElement, String> key, Function<JsonElement, JsonElement> value) {
		JsonObject object = new JsonObject();
		array.getAsJsonArray().forEach(e -> object.add(key.apply(e), value.apply(e)));
		return object;
	}

	/** A set of texts, sorted. */
	static JsonArray sorted(JsonElement array, Function<JsonElement, String> text) {
		Set<String> texts = new TreeSet<>();
		array.getAsJsonArray().forEach(e -> texts.add(text.apply(e)));
		JsonArray sorted = new JsonArray();
		texts.forEach(sorted::add);
		return sorted;
	}
}
