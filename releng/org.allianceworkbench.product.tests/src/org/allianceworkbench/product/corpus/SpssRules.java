package org.allianceworkbench.product.corpus;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** SPSS files: {@code expected-spss/1}. */
final class SpssRules implements Rules {

	private static final Set<String> COUNTS = Set.of("container", "encoding", "file_label", "documents", "weight_variable", "case_count",
			"variables", "mr_sets", "attributes", "columns", "first_rows", "last_rows");
	private static final Set<String> OF_VARIABLE = Set.of("name", "label", "type", "width", "print_format", "write_format", "measure",
			"display_width", "alignment", "role", "missing", "value_labels");
	private static final Set<String> DISPUTABLE = Set.of("label", "print_format", "write_format", "name");

	private final JsonObject want;
	private final boolean portable;
	private final boolean namesIgnoreCase;
	private final String disputed;

	SpssRules(JsonObject want) {
		this.want = want;
		JsonObject container = want.getAsJsonObject("container");
		portable = container.get("kind").getAsString().equals("por");
		namesIgnoreCase = !portable && !container.getAsJsonArray("extension_records").contains(new JsonPrimitive(13));
		disputed = String.valueOf(want.get("second_peer_differs"));
	}

	@Override
	public JsonObject prepare(JsonObject document) {
		Rules.keep(document, COUNTS);
		document.getAsJsonArray("variables").forEach(v -> variable(v.getAsJsonObject()));
		document.getAsJsonArray("columns").forEach(c -> name(c.getAsJsonObject(), "name"));
		name(document, "weight_variable");
		document.add("mr_sets", Rules.sorted(document.get("mr_sets"), s -> set(s.getAsJsonObject())));
		document.add("attributes", Rules.byKey(document.get("attributes"), a -> a.toString().replace("[\" ", "[\"")
				.replaceAll(" +\"", "\""), a -> JsonNull.INSTANCE));
		document.add("first_rows", rows(document.getAsJsonArray("first_rows"), false));
		document.add("last_rows", rows(document.getAsJsonArray("last_rows"), true));
		return document;
	}

	private void name(JsonObject object, String key) {
		if (namesIgnoreCase && object.has(key) && object.get(key).isJsonPrimitive()) {
			object.addProperty(key, object.get(key).getAsString().toLowerCase(Locale.ROOT));
		}
	}

	private void variable(JsonObject variable) {
		Rules.keep(variable, OF_VARIABLE);
		variable.addProperty("write_format", variable.get("write_format").getAsString().replaceFirst("\\.0$", ""));
		variable.addProperty("value labels", variable.getAsJsonArray("value_labels").size());
		variable.add("value_labels", Rules.byKey(variable.get("value_labels"), l -> plain(l.getAsJsonArray().get(0)),
				l -> l.getAsJsonArray().get(1)));
		if (variable.get("missing") instanceof JsonObject missing) {
			missing.add("discrete", Rules.sorted(missing.get("discrete"), SpssRules::plain));
		}
		name(variable, "name");
	}

	private static String plain(JsonElement value) {
		return value.isJsonNull() ? "null" : value.getAsJsonPrimitive().isNumber() ? Double.toString(value.getAsDouble() + 0.0) : value.getAsString().stripTrailing();
	}

	private String set(JsonObject set) {
		JsonArray variables = set.getAsJsonArray("variables");
		String names = namesIgnoreCase ? variables.toString().toLowerCase(Locale.ROOT) : variables.toString();
		JsonElement counted = set.get("counted_value");
		return set.get("name") + " " + set.get("label") + " " + set.get("kind") + " "
				+ (counted == null || counted.isJsonNull() ? "" : plain(counted)) + " " + names;
	}

	/** Rows by their distance from the beginning or the end: the answer may have more of them. */
	private static JsonObject rows(JsonArray rows, boolean fromEnd) {
		JsonObject object = new JsonObject();
		for (int i = 0; i < rows.size(); i++) {
			object.add("row " + (fromEnd ? rows.size() - i : i + 1), rows.get(i));
		}
		return object;
	}

	@Override
	public boolean passes(String path, JsonElement wanted, JsonElement got) {
		String[] steps = path.split("/");
		String last = steps[steps.length - 1];
		if (steps[0].equals("variables") && steps.length > 2) {
			boolean unsaid = steps[2].equals("measure") && wanted.getAsString().equals("unknown")
					// a portable file has no display width: ReadStat takes the format's, PSPP 8
					|| portable && steps[2].equals("display_width");
			return unsaid || DISPUTABLE.contains(steps[2]) && disputed.contains(nameOf(Integer.parseInt(steps[1])));
		}
		if (last.equals("encoding")) {
			return isEither(got);
		}
		if (path.equals("file_label") || path.equals("weight_variable")) {
			return isNothing(wanted) && isNothing(got);
		}
		// PSPP, the only peer for .por, loses digits of subnormal numbers; Python's fractions give 9.999999999999994e-301
		return portable && steps[0].endsWith("_rows") && wanted.toString().equalsIgnoreCase("9.999999999168037e-301")
				&& got.getAsDouble() == 9.999999999999994e-301;
	}

	private String nameOf(int variable) {
		return want.getAsJsonArray("variables").get(variable).getAsJsonObject().get("name").getAsString();
	}

	private static boolean isNothing(JsonElement element) {
		return element == null || element.isJsonNull() || element.getAsString().isEmpty();
	}

	private boolean isEither(JsonElement got) {
		for (String key : Set.of("encoding", "encoding_second")) {
			if (want.has(key) && !want.get(key).isJsonNull()) {
				String peer = want.get(key).getAsString();
				if (Charset.forName(peer.equals("CP932") ? "windows-31j" : peer).equals(Charset.forName(got.getAsString()))) {
					return true;
				}
			}
		}
		return false;
	}
}
