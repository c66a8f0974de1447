package org.allianceworkbench.product.corpus;

import java.util.LinkedHashMap;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** The values of a JSON document by their paths, and how long its arrays are. */
final class Leaves {

	private Leaves() {
	}

	static Map<String, JsonElement> of(JsonObject document) {
		Map<String, JsonElement> leaves = new LinkedHashMap<>();
		add(leaves, "", document);
		return leaves;
	}

	private static void add(Map<String, JsonElement> leaves, String path, JsonElement element) {
		if (element instanceof JsonObject object) {
			object.entrySet().forEach(e -> add(leaves, path.isEmpty() ? e.getKey() : path + "/" + e.getKey(), e.getValue()));
		} else if (element instanceof JsonArray array) {
			leaves.put(path + "/number", new JsonPrimitive(array.size()));
			for (int i = 0; i < array.size(); i++) {
				add(leaves, path + "/" + i, array.get(i));
			}
		} else {
			leaves.put(path, element);
		}
	}
}
