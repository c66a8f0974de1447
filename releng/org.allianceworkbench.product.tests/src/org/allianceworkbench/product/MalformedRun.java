package org.allianceworkbench.product;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.allianceworkbench.product.Product.Measured;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Broken files, given to the product with little memory: all of them to one process, some to a process of their own. */
final class MalformedRun {

	private static final String HEAP = "256m";
	/** On a machine that has nothing else to do; there the product starts in less than one. */
	private static final double SECONDS = 2;
	private static final String USUAL = "sheet_bom.xlsx";
	private static final int REFUSED = 3;
	private static final int EACH = 10;
	/** Those that were made to cost time or memory. */
	private static final Pattern EXPENSIVE = Pattern.compile("(absurd|attr|billion|bomb|calamine_OOM|csv_wide|csv_one|deep|zsav_bomb).*");

	private final Path folder;
	private final Map<String, String> must = new LinkedHashMap<>();
	private final Map<String, JsonObject> answers = new HashMap<>();
	private final Map<String, Measured> alone = new TreeMap<>();
	private final List<String> failures = new ArrayList<>();
	private double limit = SECONDS;

	MalformedRun(Path folder) {
		this.folder = folder;
	}

	void expect(JsonObject expectation) {
		must.put(expectation.get("file").getAsString(), expectation.get("must").getAsString());
	}

	private Measured measure(List<String> files) throws IOException, InterruptedException {
		List<String> arguments = new ArrayList<>(List.of("inspect", "--json", "--quiet", "--rows", "1"));
		arguments.addAll(files);
		return Product.measure(HEAP, folder, arguments.toArray(String[]::new));
	}

	/** Inspects all files in one process and holds each answer against what it must be. */
	void together() throws IOException, InterruptedException {
		Measured process = measure(List.copyOf(must.keySet()));
		process.outcome().out().lines().forEach(line -> {
			JsonObject answer = JsonParser.parseString(line).getAsJsonObject();
			answers.put(answer.get("file").getAsString(), answer);
		});
		if (process.outcome().status() != REFUSED || !process.outcome().err().isEmpty()) {
			failures.add("status " + process.outcome().status() + ", error stream: " + process.outcome().err());
		}
		must.forEach((file, wanted) -> {
			if (!answers.containsKey(file) || !meets(wanted, file, answers.get(file))) {
				failures.add(file + " must: " + wanted + ", but: " + answers.get(file));
			}
		});
	}

	private static boolean meets(String wanted, String file, JsonObject answer) {
		boolean error = answer.has("error");
		String sentence = error ? answer.get("error").getAsString() : file;
		boolean helps = sentence.startsWith(file) && !sentence.contains("\n") && !sentence.contains("Exception");
		return helps && switch (wanted) {
			case "error" -> error;
			case "error-or-partial" -> error || !answer.getAsJsonArray("warnings").isEmpty();
			case "reads" -> !error;
			default -> true;
		};
	}

	/** Gives a process to each file that may be expensive, and to every tenth of the others. */
	void alone() throws IOException, InterruptedException {
		measure(List.of(USUAL));
		limit = Math.max(SECONDS, SECONDS * seconds(measure(List.of(USUAL))));
		int at = 0;
		for (String file : must.keySet()) {
			if (EXPENSIVE.matcher(file).matches() || at++ % EACH == 0) {
				checkAlone(file);
			}
		}
	}

	/** On a busy machine the first time says little. */
	private void checkAlone(String file) throws IOException, InterruptedException {
		Measured process = measure(List.of(file));
		if (seconds(process) > limit) {
			Measured again = measure(List.of(file));
			process = seconds(again) < seconds(process) ? again : process;
		}
		alone.put(file, process);
		int status = answers.get(file).has("error") ? REFUSED : 0;
		if (seconds(process) > limit || process.outcome().status() != status || !process.outcome().err().isEmpty()) {
			failures.add(String.format("%s alone: %.2f s of the processor, %.2f s of the clock, status %d instead of %d, %s", file,
				process.cpu(), process.wall(), process.outcome().status(), status, process.outcome().err()));
		}
	}

	private static double seconds(Measured process) {
		return Math.min(process.cpu(), process.wall());
	}

	List<String> failures() {
		return failures;
	}

	@Override
	public String toString() {
		long refused = answers.values().stream().filter(answer -> answer.has("error")).count();
		StringBuilder text = new StringBuilder(String.format("malformed  %5d files, %d refused, %d failures; in %s of heap and at most "
			+ "%.1f s, the slowest of %d processes:", must.size(), refused, failures.size(), HEAP, limit, alone.size()));
		alone.entrySet().stream().sorted(Comparator.comparingDouble(e -> -seconds(e.getValue()))).limit(5).forEach(e -> text.append(
			String.format("%n  %-40s %.2f s of the processor, %.2f s of the clock", e.getKey(), e.getValue().cpu(), e.getValue().wall())));
		return text.toString();
	}
}
