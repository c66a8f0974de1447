package org.allianceworkbench.product.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Counts properties that were compared, and keeps those that differ. */
public final class Comparison {

	/** Relative, as the corpus' README has it. */
	private static final double SUMS = 1e-12;

	private final String folder;
	private final List<String> differences = new ArrayList<>();
	private final List<String> explained = new ArrayList<>();
	private int files;
	private int properties;

	/** Begins for a folder of the corpus. */
	public Comparison(String folder) {
		this.folder = folder;
	}

	/** Holds an answer against an expectation: every property of the expectation counts. */
	public void file(JsonObject want, JsonObject got) {
		files++;
		String file = want.get("file").getAsString();
		if (got.has("error")) {
			differences.add(file + ": " + got.get("error").getAsString());
			return;
		}
		Rules rules = Rules.of(want);
		Map<String, JsonElement> found = Leaves.of(rules.prepare(got.deepCopy()));
		Leaves.of(rules.prepare(want.deepCopy())).forEach((path, wanted) -> {
			JsonElement actual = found.get(path);
			properties++;
			if (!same(wanted, actual) && !rules.passes(path, wanted, actual)) {
				differs(file, path, wanted + ", found " + actual);
			}
		});
	}

	/** One property more; what it is when it fails. */
	public void property(boolean fine, String difference) {
		properties++;
		if (!fine) {
			differences.add(difference);
		}
	}

	private void differs(String file, String path, String values) {
		boolean known = Explained.ALL.stream().anyMatch(e -> e.covers(file, path));
		(known ? explained : differences).add(file + ": " + path + ": expected " + values);
	}

	private static boolean same(JsonElement want, JsonElement got) {
		if (want instanceof JsonPrimitive a && got instanceof JsonPrimitive b) {
			if (a.isNumber() && b.isNumber()) {
				return Math.abs(a.getAsDouble() - b.getAsDouble()) <= SUMS * Math.abs(a.getAsDouble());
			}
			return a.isNumber() == b.isNumber() && a.getAsString().stripTrailing().equals(b.getAsString().stripTrailing());
		}
		return want.equals(got);
	}

	/** What differs and is explained nowhere. */
	public List<String> differences() {
		return differences;
	}

	/** Files whose expectation is known to be wrong, as far as they did differ. */
	public List<String> explainedFiles() {
		return Explained.ALL.stream().filter(e -> explained.stream().anyMatch(d -> d.startsWith(e.file() + ":")))
				.map(e -> e.file() + ": " + e.why()).toList();
	}

	/** A line of the table that a test prints. */
	@Override
	public String toString() {
		return String.format("%-10s %5d files %7d properties %3d differences %3d explained", folder, files, properties,
				differences.size(), explained.size());
	}
}
