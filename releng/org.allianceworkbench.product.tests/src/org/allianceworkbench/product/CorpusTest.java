package org.allianceworkbench.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.allianceworkbench.product.Product.Outcome;
import org.allianceworkbench.product.corpus.Comparison;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Every file of the corpus, read by the packaged product and held against what others say that it holds. */
class CorpusTest {

	private static final String EXPECTED = ".expected.json";
	private static final Path CORPUS = Path.of("../../../shared/corpus").toAbsolutePath().normalize();

	@BeforeEach
	void needsAProductAndTheCorpus() {
		assumeTrue(Product.canRunHere(), "no product for this machine was built");
		assumeTrue(Files.isDirectory(CORPUS), "the corpus of real files is not here: " + CORPUS.getFileName());
	}

	@Test
	void everyFileHoldsWhatItsExpectationSays() throws Exception {
		List<Comparison> table = new ArrayList<>();
		for (String folder : List.of("spss", "excel")) {
			Comparison comparison = new Comparison(folder);
			compare(folder, ownExpectations(folder), comparison);
			table.add(comparison);
		}
		Comparison csv = new Comparison("csv");
		List<JsonObject> files = new ArrayList<>();
		json(CORPUS.resolve("csv/csv.expected.json")).getAsJsonArray("files").forEach(f -> {
			f.getAsJsonObject().addProperty("format", "expected-csv/1");
			files.add(f.getAsJsonObject());
		});
		compare("csv", files, csv);
		sameAsSpss("alliance_long.csv", "alliance_long.sav", csv);
		sameAsSpss("alliance_wide_semicolon.csv", "alliance_wide.zsav", csv);
		table.add(csv);
		table.forEach(System.out::println);
		table.forEach(c -> c.explainedFiles().forEach(e -> System.out.println("  explained: " + e)));
		assertThat(table.stream().flatMap(c -> c.differences().stream()).toList()).isEmpty();
		assertThat(table.stream().mapToInt(c -> c.explainedFiles().size()).sum()).isEqualTo(2);
	}

	private static List<JsonObject> ownExpectations(String folder) throws IOException {
		List<JsonObject> expectations = new ArrayList<>();
		try (Stream<Path> all = Files.list(CORPUS.resolve(folder))) {
			for (Path path : all.filter(p -> p.toString().endsWith(EXPECTED)).sorted().toList()) {
				expectations.add(json(path));
			}
		}
		assertThat(expectations).hasSizeGreaterThan(90);
		return expectations;
	}

	private static void compare(String folder, List<JsonObject> expectations, Comparison comparison) throws Exception {
		List<String> plain = expectations.stream().filter(want -> !want.has("encrypted")).map(want -> want.get("file").getAsString())
			.toList();
		Map<String, JsonObject> answers = inspect(folder, plain, 3);
		for (JsonObject want : expectations) {
			String file = want.get("file").getAsString();
			if (want.has("encrypted")) {
				encrypted(folder, want, comparison);
			} else if (want.has("data_readable")) {
				comparison.property(answers.get(file).has("error"), file + ": its data are cut off, but it was read");
			} else {
				comparison.file(want, answers.get(file));
			}
		}
	}

	/** Without the password a file is refused in a sentence that asks for it; with it, it is like others. */
	private static void encrypted(String folder, JsonObject want, Comparison comparison) throws Exception {
		String file = want.get("file").getAsString();
		String refusal = inspect(folder, List.of(file), 3).get(file).get("error").getAsString();
		comparison.property(refusal.contains("password"), file + ": said nothing of a password but: " + refusal);
		JsonObject answer = inspect(folder, List.of(file), 0, "--password", want.get("password").getAsString()).get(file);
		if (want.has("variables")) {
			comparison.file(want, answer);
		} else {
			comparison.property(!answer.has("error"), file + ": " + answer.get("error"));
		}
	}

	/** R wrote these text files with 15 digits, from the same data as the SPSS files. */
	private static void sameAsSpss(String text, String spss, Comparison comparison) throws Exception {
		Map<String, JsonObject> columns = new HashMap<>();
		inspect("csv", List.of(text), 0).get(text).getAsJsonArray("columns").forEach(c -> columns.put(
			c.getAsJsonObject().get("name").getAsString(), c.getAsJsonObject()));
		json(CORPUS.resolve("spss").resolve(spss + EXPECTED)).getAsJsonArray("columns").forEach(element -> {
			JsonObject want = element.getAsJsonObject();
			JsonObject got = columns.get(want.get("name").getAsString());
			comparison.property(want.get("sysmis").getAsLong() == got.get("missing").getAsLong(), text + ": " + want + " " + got);
			for (String key : List.of("min", "max")) {
				double wanted = want.get(key).getAsDouble();
				boolean same = Math.abs(wanted - got.get(key).getAsDouble()) <= 1e-13 * Math.max(1, Math.abs(wanted));
				comparison.property(same, text + ": " + want + " " + got);
			}
		});
	}

	/** What the product answers, by file. */
	private static Map<String, JsonObject> inspect(String folder, List<String> files, int status, String... options) throws Exception {
		List<String> arguments = new ArrayList<>(List.of("inspect", "--json", "--quiet", "--rows", folder.equals("spss") ? "5" : "6"));
		arguments.addAll(List.of(options));
		arguments.addAll(files);
		Outcome outcome = Product.run(CORPUS.resolve(folder), arguments.toArray(String[]::new));
		assertThat(outcome.err()).isEmpty();
		assertThat(outcome.status()).isIn(0, status);
		Map<String, JsonObject> answers = new HashMap<>();
		outcome.out().lines().forEach(line -> {
			JsonObject answer = JsonParser.parseString(line).getAsJsonObject();
			answers.put(answer.get("file").getAsString(), answer);
		});
		assertThat(answers.keySet()).containsExactlyInAnyOrderElementsOf(files);
		return answers;
	}

	private static JsonObject json(Path file) throws IOException {
		return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
	}

	@Test
	void brokenAndHostileFilesAreMetInTimeAndMemory() throws Exception {
		JsonArray expectations = json(CORPUS.resolve("malformed/malformed.expected.json")).getAsJsonArray("files");
		MalformedRun run = new MalformedRun(CORPUS.resolve("malformed"));
		expectations.forEach(e -> run.expect(e.getAsJsonObject()));
		run.together();
		run.alone();
		System.out.println(run);
		assertThat(run.failures()).isEmpty();
		assertThat(expectations).hasSizeGreaterThan(150);
	}

	@Test
	void whatIsNoDataFileIsRefused() throws Exception {
		Outcome outcome = Product.run(CORPUS, "inspect", "README.md.missing");
		assertThat(outcome.status()).isEqualTo(3);
		assertThat(outcome.err().strip()).hasLineCount(1).contains("README.md.missing");
	}
}
