package org.allianceworkbench.format.spss;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Holds what {@code inspect} says against an expectation of the corpus, by the rules in the corpus' README.
 */
final class Comparison {

	private final JsonObject want;
	private final JsonObject got;
	private final boolean namesIgnoreCase;
	private final boolean portable;
	private final String disputed;
	private final Map<String, Integer> tally;
	final List<String> differences = new ArrayList<>();

	/**
	 * @param tally counts compared properties by kind
	 */
	Comparison(JsonObject want, JsonObject got, Map<String, Integer> tally) {
		this.want = want;
		this.got = got;
		this.tally = tally;
		JsonObject container = want.getAsJsonObject("container");
		this.portable = container.get("kind").getAsString().equals("por");
		this.namesIgnoreCase = !portable && !integers(container.get("extension_records")).contains(13);
		this.disputed = String.valueOf(want.get("second_peer_differs"));
	}

	private static List<Integer> integers(JsonElement array) {
		List<Integer> all = new ArrayList<>();
		array.getAsJsonArray().forEach(e -> all.add(e.getAsInt()));
		return all;
	}

	private void say(String what, Object expected, Object actual) {
		say(what, Objects.equals(expected, actual), expected, actual);
	}

	private void say(String what, boolean fine, Object expected, Object actual) {
		tally.merge(what, 1, Integer::sum);
		if (!fine) {
			differences.add(want.get("file").getAsString() + ": " + what + ": expected " + expected + " but found " + actual);
		}
	}

	void compare() {
		container();
		for (String key : List.of("case_count", "file_label")) {
			say(key, plain(want.get(key)), plain(got.get(key)));
		}
		say("documents", texts(want.get("documents")), texts(got.get("documents")));
		say("weight_variable", name(want.get("weight_variable")), name(got.get("weight_variable")));
		encoding();
		variables();
		columns();
		sets();
		attributes();
		rows("first_rows", true);
		rows("last_rows", false);
	}

	private void container() {
		JsonObject found = got.getAsJsonObject("container");
		want.getAsJsonObject("container").entrySet().forEach(e -> say("container " + e.getKey(), plain(e.getValue()),
				plain(found.get(e.getKey()))));
	}

	/** The peers may have guessed differently; ours must be the one of either. */
	private void encoding() {
		Charset found = Charset.forName(got.get("encoding").getAsString());
		boolean fine = false;
		for (String key : List.of("encoding", "encoding_second")) {
			if (!want.get(key).isJsonNull()) {
				String peer = want.get(key).getAsString();
				fine |= Charset.forName(peer.equals("CP932") ? "windows-31j" : peer).equals(found);
			}
		}
		say("encoding", fine, want.get("encoding"), found);
	}

	private void variables() {
		JsonArray expected = want.getAsJsonArray("variables");
		JsonArray found = got.getAsJsonArray("variables");
		say("number of variables", expected.size(), found.size());
		for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
			variable(expected.get(i).getAsJsonObject(), found.get(i).getAsJsonObject());
		}
	}

	private void variable(JsonObject a, JsonObject b) {
		say("name", name(a.get("name")), name(b.get("name")));
		boolean soft = disputed.contains(a.get("name").getAsString());
		String at = " of " + a.get("name").getAsString();
		say("label", soft || plain(a.get("label")).equals(plain(b.get("label"))), a.get("label") + at, b.get("label"));
		say("type", plain(a.get("type")), plain(b.get("type")));
		if (a.has("width")) {
			say("width", plain(a.get("width")), plain(b.get("width")));
		}
		JsonObject format = a.getAsJsonObject("print_format");
		format.entrySet().forEach(e -> {
			Object actual = plain(b.getAsJsonObject("print_format").get(e.getKey()));
			say("print format", soft || plain(e.getValue()).equals(actual), format + at, actual);
		});
		say("write format", soft || notation(a).equals(notation(b)), notation(a) + at, notation(b));
		if (!a.get("measure").getAsString().equals("unknown")) {
			say("measure", plain(a.get("measure")), plain(b.get("measure")));
		}
		for (String key : List.of("display_width", "alignment", "role")) {
			// a portable file has no display width: ReadStat takes the format's, PSPP 8
			boolean unsaid = portable && key.equals("display_width");
			say(key, unsaid || plain(a.get(key)).equals(plain(b.get(key))), a.get(key) + at, b.get(key));
		}
		say("missing", missing(a.get("missing")), missing(b.get("missing")));
		say("value labels", labels(a.getAsJsonArray("value_labels")), labels(b.getAsJsonArray("value_labels")));
	}

	/** Peers write F8.0 as F8 at times. */
	private static String notation(JsonObject variable) {
		return variable.get("write_format").getAsString().replaceFirst("\\.0$", "");
	}

	private static String missing(JsonElement missing) {
		if (missing.isJsonNull()) {
			return "none";
		}
		List<String> discrete = new ArrayList<>();
		missing.getAsJsonObject().getAsJsonArray("discrete").forEach(d -> discrete.add(plain(d).toString()));
		discrete.sort(null);
		return discrete + " " + plain(missing.getAsJsonObject().get("range"));
	}

	private static Map<String, Object> labels(JsonArray labels) {
		Map<String, Object> byValue = new TreeMap<>();
		labels.forEach(l -> byValue.put(String.valueOf(plain(l.getAsJsonArray().get(0))), plain(l.getAsJsonArray().get(1))));
		return byValue;
	}

	private void columns() {
		JsonArray expected = want.getAsJsonArray("columns");
		JsonArray found = got.getAsJsonArray("columns");
		for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
			JsonObject a = expected.get(i).getAsJsonObject();
			JsonObject b = found.get(i).getAsJsonObject();
			for (Map.Entry<String, JsonElement> e : a.entrySet()) {
				if (e.getKey().equals("name")) {
					continue;
				}
				Object wanted = plain(e.getValue());
				Object actual = plain(b.get(e.getKey()));
				boolean fine = Objects.equals(wanted, actual) || portable && sameButForPspp(wanted, actual)
						|| e.getKey().equals("sum") && actual instanceof Double sum
						&& Math.abs(sum - (Double) wanted) <= 1e-12 * Math.abs((Double) wanted);
				say("column " + e.getKey(), fine, a.get("name") + " " + wanted, actual);
			}
		}
	}

	private void sets() {
		List<String> expected = new ArrayList<>();
		List<String> found = new ArrayList<>();
		want.getAsJsonArray("mr_sets").forEach(s -> expected.add(set(s.getAsJsonObject())));
		got.getAsJsonArray("mr_sets").forEach(s -> found.add(set(s.getAsJsonObject())));
		expected.sort(null);
		found.sort(null);
		say("multiple response sets", expected, found);
	}

	private String set(JsonObject set) {
		List<Object> variables = new ArrayList<>();
		set.getAsJsonArray("variables").forEach(v -> variables.add(name(v)));
		return plain(set.get("name")) + " '" + plain(set.get("label")) + "' " + plain(set.get("kind")) + " "
				+ plain(set.get("counted_value")) + " " + variables;
	}

	/** The peer strips labels and leaves out the file's attributes at times; all of the variables' must be there. */
	private void attributes() {
		List<Object> expected = new ArrayList<>();
		List<Object> found = new ArrayList<>();
		want.getAsJsonArray("attributes").forEach(r -> expected.add(plain(r).toString().replace("[ ", "[")));
		got.getAsJsonArray("attributes").forEach(r -> found.add(plain(r).toString().replace("[ ", "[")));
		say("attributes", found.containsAll(expected), expected, found);
	}

	private void rows(String key, boolean first) {
		JsonArray expected = want.getAsJsonArray(key);
		JsonArray found = got.getAsJsonArray(key);
		for (int i = 0; i < expected.size(); i++) {
			int at = first ? i : found.size() - expected.size() + i;
			Object actual = at < 0 || at >= found.size() ? "no such row" : plain(found.get(at));
			Object wanted = plain(expected.get(i));
			say(key, Objects.equals(wanted, actual) || portable && sameButForPspp(wanted, actual), wanted, actual);
		}
	}

	/**
	 * PSPP, the only peer for most portable files, rounds a power of 30 and then the number, and is one step off at times: it
	 * reads 681.T746, which is 5641.9746, as 5641.9746000000005. Below 1e-290 its power is subnormal and has few digits: it reads
	 * LFD7NO93SB-73, which is 9.999999999999994e-301, as 9.999999999168037e-301. Ours is the nearest double (Python's fractions).
	 */
	private static boolean sameButForPspp(Object expected, Object actual) {
		if (expected instanceof List<?> a && actual instanceof List<?> b && a.size() == b.size()) {
			return IntStream.range(0, a.size()).allMatch(i -> sameButForPspp(a.get(i), b.get(i)));
		}
		return Objects.equals(expected, actual) || expected instanceof Double x && actual instanceof Double y
				&& Math.abs(x - y) <= (Math.abs(x) < 1e-290 ? 1e-10 * Math.abs(x) : Math.ulp(x));
	}

	private static List<Object> texts(JsonElement array) {
		List<Object> all = new ArrayList<>();
		array.getAsJsonArray().forEach(e -> all.add(plain(e)));
		return all;
	}

	private Object name(JsonElement name) {
		Object plain = plain(name);
		return plain instanceof String s && namesIgnoreCase ? s.toLowerCase(Locale.ROOT) : plain;
	}

	/** A JSON value to compare: numbers as doubles, texts without trailing blanks. */
	private static Object plain(JsonElement value) {
		if (value == null || value.isJsonNull()) {
			return null;
		}
		if (value.isJsonArray()) {
			return texts(value);
		}
		if (value.getAsJsonPrimitive().isNumber()) {
			return value.getAsDouble() + 0.0;
		}
		return value.getAsString().replaceFirst(" +$", "");
	}
}
