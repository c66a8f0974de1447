package org.allianceworkbench.format.spss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.allianceworkbench.table.PasswordRequiredException;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.TableFormatException;
import org.junit.jupiter.api.Test;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

/**
 * Real files against what ReadStat 1.2.0 and PSPP 1.6.2 say about them (corpus README: nobody of this project wrote those).
 */
class CorpusTest {

	private static final String EXPECTED = ".expected.json";

	private final Gson gson = new GsonBuilder().serializeNulls().serializeSpecialFloatingPointValues().create();

	@Test
	void everyFileIsWhatTwoOtherReadersSay() throws IOException {
		Map<String, Integer> tally = new TreeMap<>();
		List<String> differences = new ArrayList<>();
		int files = 0;
		for (Path expectation : expectations()) {
			JsonObject want = SharedFolder.json(expectation);
			if (want.has("data_readable")) {
				continue;
			}
			files++;
			ReadOptions options = want.has("password") ? ReadOptions.NONE.withPassword(want.get("password").getAsString())
					: ReadOptions.NONE;
			try {
				Comparison comparison = new Comparison(want, inspect(file(expectation), options), tally);
				comparison.compare();
				differences.addAll(comparison.differences);
			} catch (TableFormatException e) {
				differences.add(e.getMessage());
			}
		}
		System.out.println(files + " files, " + tally.values().stream().mapToInt(n -> n).sum() + " properties compared, "
				+ differences.size() + " differences");
		tally.forEach((kind, n) -> System.out.println("  " + kind + " " + n));
		assertThat(files).isGreaterThan(90);
		assertThat(differences).isEmpty();
	}

	@Test
	void aFileWhoseDataAreCutOffIsRefusedThoughItsDictionaryIsWhole() throws IOException {
		for (Path expectation : expectations()) {
			if (SharedFolder.json(expectation).has("data_readable")) {
				assertThat(refusal(file(expectation))).contains("1 cases, but its data hold 0");
			}
		}
	}

	@Test
	void anEncryptedFileAsksForItsPassword() throws IOException {
		int encrypted = 0;
		for (Path expectation : expectations()) {
			if (SharedFolder.json(expectation).has("encrypted")) {
				encrypted++;
				assertThatThrownBy(() -> inspect(file(expectation), ReadOptions.NONE)).isInstanceOfSatisfying(
						PasswordRequiredException.class, e -> assertThat(e.wrong()).isFalse());
				assertThatThrownBy(() -> inspect(file(expectation), ReadOptions.NONE.withPassword("PSPP")))
						.isInstanceOfSatisfying(PasswordRequiredException.class, e -> assertThat(e.wrong()).isTrue());
			}
		}
		assertThat(encrypted).isEqualTo(2);
	}

	private String refusal(Path file) throws IOException {
		try {
			inspect(file, ReadOptions.NONE);
			return "was read";
		} catch (TableFormatException e) {
			return e.getMessage();
		}
	}

	private JsonObject inspect(Path file, ReadOptions options) throws IOException {
		return gson.toJsonTree(new SpssFormat().inspect(file, options, 5)).getAsJsonObject();
	}

	private static List<Path> expectations() throws IOException {
		return SharedFolder.files(SharedFolder.folder("corpus/spss"), n -> n.endsWith("sav" + EXPECTED)
				|| n.endsWith("por" + EXPECTED));
	}

	private static Path file(Path expectation) {
		String name = expectation.getFileName().toString();
		return expectation.resolveSibling(name.substring(0, name.length() - EXPECTED.length()));
	}
}
