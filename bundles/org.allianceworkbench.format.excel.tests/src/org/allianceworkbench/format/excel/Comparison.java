package org.allianceworkbench.format.excel;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Holds what we say of one workbook against what its expectation says; rules: corpus README. */
final class Comparison {

	private static final double RELATIVE = 1e-9;

	private final JsonObject want;
	private final JsonObject got;
	private final Map<String, Integer> tally;
	private final String file;
	private final Set<String> disputed = new HashSet<>();
	final List<String> differences = new ArrayList<>();

	Comparison(JsonObject want, JsonObject got, Map<String, Integer> tally) {
		this.want = want;
		this.got = got;
		this.tally = tally;
		this.file = want.get("file").getAsString();
		JsonElement peer = want.has("second_peer") ? want.getAsJsonObject("second_peer").get("differences (this file, readxl)") : null;
		if (peer != null) {
			peer.getAsJsonArray().forEach(d -> disputed.add(d.getAsJsonArray().get(0).getAsString()));
		}
	}

	void compare() {
		for (String key : List.of("bytes", "sha256", "container", "date1904")) {
			say(key, want.get(key).equals(got.get(key)), want.get(key), got.get(key));
		}
		if (want.has("defined_names")) {
			say("defined names", strings(want.get("defined_names")).equals(strings(got.get("defined_names"))), want.get("defined_names"),
					got.get("defined_names"));
		}
		JsonArray sheets = want.getAsJsonArray("sheets");
		JsonArray found = got.getAsJsonArray("sheets");
		say("number of sheets", sheets.size() == found.size(), sheets.size(), found.size());
		for (int s = 0; s < Math.min(sheets.size(), found.size()); s++) {
			sheet(sheets.get(s).getAsJsonObject(), found.get(s).getAsJsonObject());
		}
	}

	private static Set<String> strings(JsonElement array) {
		Set<String> strings = new HashSet<>();
		array.getAsJsonArray().forEach(e -> strings.add(e.getAsString().replaceFirst("^([A-Z]+[0-9]+):\\1$", "$1")));
		return strings;
	}

	private void say(String what, boolean fine, Object wanted, Object found) {
		tally.merge(what, 1, Integer::sum);
		if (!fine) {
			differences.add(file + " " + what + ": wanted " + wanted + ", found " + found);
		}
	}

	private void sheet(JsonObject a, JsonObject b) {
		String name = a.get("name").getAsString();
		for (String key : List.of("name", "state")) {
			say("sheet " + key, a.get(key).equals(b.get(key)), a.get(key), b.get(key));
		}
		if (a.has("chartsheet") || disputed.contains(name)) {
			say("chart sheet", a.has("chartsheet") == b.has("chartsheet"), a.has("chartsheet"), b.has("chartsheet"));
			return;
		}
		say("used cells", a.get("used").equals(b.get("used")), a.get("used"), b.get("used"));
		say("merged cells", strings(a.get("merged")).equals(strings(b.get("merged"))), a.get("merged"), b.get("merged"));
		for (String key : List.of("hidden_columns", "hidden_rows")) {
			if (a.has(key)) {
				say(key, a.get(key).equals(b.get(key)), a.get(key), b.get(key));
			}
		}
		if (a.get("formulas").isJsonObject()) {
			formulas(a.getAsJsonObject("formulas"), b.getAsJsonObject("formulas"));
		}
		kinds("cells by kind", a.getAsJsonObject("cells"), b.getAsJsonObject("cells"));
		columns(a.getAsJsonArray("columns"), b.getAsJsonArray("columns"));
		rows(a, b);
	}

	private void formulas(JsonObject a, JsonObject b) {
		for (String key : List.of("count", "without_cached_value")) {
			say("formulas", a.get(key).equals(b.get(key)), a.get(key), b.get(key));
		}
		if (!file.endsWith(".xlsb")) {
			say("formula texts", a.get("sample").equals(b.get("sample")), a.get("sample"), b.get("sample"));
		}
	}

	private void kinds(String what, JsonObject a, JsonObject b) {
		Set<String> keys = new HashSet<>(a.keySet());
		keys.addAll(b.keySet());
		say(what, keys.stream().allMatch(k -> a.has(k) && b.has(k) && a.get(k).getAsLong() == b.get(k).getAsLong()), a, b);
	}

	private void columns(JsonArray wanted, JsonArray found) {
		Map<Integer, JsonObject> byNumber = new HashMap<>();
		found.forEach(c -> byNumber.put(c.getAsJsonObject().get("col").getAsInt(), c.getAsJsonObject()));
		say("number of columns", wanted.size() == found.size(), wanted.size(), found.size());
		for (JsonElement element : wanted) {
			JsonObject a = element.getAsJsonObject();
			JsonObject b = byNumber.getOrDefault(a.get("col").getAsInt(), new JsonObject());
			for (String key : List.of("count", "sum", "min", "max", "sha256")) {
				if (a.has(key)) {
					say("column " + key, same(a.get(key), b.get(key)), a, b);
				}
			}
			if (a.has("dates")) {
				say("column dates", b.has("dates") && close(a, b, 0) && close(a, b, 1), a, b);
			}
		}
	}

	private static boolean close(JsonObject a, JsonObject b, int which) {
		return close(a.getAsJsonArray("dates").get(which), b.getAsJsonArray("dates").get(which));
	}

	/** Dates within one second. */
	private static boolean close(JsonElement a, JsonElement b) {
		return Duration.between(LocalDateTime.parse(a.getAsString()), LocalDateTime.parse(b.getAsString())).abs().toMillis() <= 1000;
	}

	private void rows(JsonObject a, JsonObject b) {
		Map<Long, JsonArray> found = new HashMap<>();
		for (String key : List.of("first_rows", "last_rows")) {
			b.getAsJsonArray(key).forEach(r -> found.put(r.getAsJsonArray().get(0).getAsLong(), r.getAsJsonArray().get(1)
					.getAsJsonArray()));
		}
		for (String key : List.of("first_rows", "last_rows")) {
			for (JsonElement row : a.getAsJsonArray(key)) {
				JsonArray cells = row.getAsJsonArray().get(1).getAsJsonArray();
				JsonArray ours = found.getOrDefault(row.getAsJsonArray().get(0).getAsLong(), new JsonArray());
				boolean same = cells.size() == ours.size();
				for (int c = 0; same && c < cells.size(); c++) {
					same = same(cells.get(c), ours.get(c));
				}
				say("row", same, row, ours);
			}
		}
	}

	private static boolean same(JsonElement a, JsonElement b) {
		if (b == null || isBlank(a) || isBlank(b)) {
			return b != null && isBlank(a) && isBlank(b);
		}
		if (a.isJsonObject() && b.isJsonObject()) {
			return special(a.getAsJsonObject(), b.getAsJsonObject());
		}
		if (a.isJsonPrimitive() && a.getAsJsonPrimitive().isNumber() && b.isJsonPrimitive() && b.getAsJsonPrimitive().isNumber()) {
			double wanted = a.getAsDouble();
			return Math.abs(wanted - b.getAsDouble()) <= RELATIVE * Math.abs(wanted);
		}
		return a.equals(b);
	}

	private static boolean isBlank(JsonElement e) {
		return e instanceof JsonNull || e.isJsonPrimitive() && e.getAsJsonPrimitive().isString() && e.getAsString().isBlank();
	}

	private static boolean special(JsonObject a, JsonObject b) {
		if (a.has("d") && b.has("d")) {
			return close(a.get("d"), b.get("d"));
		}
		if (a.has("dur_s") && b.has("dur_s")) {
			return Math.abs(a.get("dur_s").getAsDouble() - b.get("dur_s").getAsDouble()) <= 1;
		}
		return Objects.equals(a, b);
	}
}
