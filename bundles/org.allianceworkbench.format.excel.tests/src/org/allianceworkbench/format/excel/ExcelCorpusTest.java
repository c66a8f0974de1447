package org.allianceworkbench.format.excel;

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
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.Grid;
import org.junit.jupiter.api.Test;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Real workbooks against what openpyxl, xlrd, LibreOffice and readxl say about them (corpus README). */
class ExcelCorpusTest {

	private static final String EXPECTED = ".expected.json";

	/** Where the expectation is what its reader could not read; each has a test of its own below. */
	private static final Map<String, String> PEER_COULD_NOT = Map.of(
			"poi4_SampleSS.strict.xlsx", "openpyxl 3.0.9 finds no sheets in a strict workbook; readxl, the second peer, names three",
			"calamine_issues.xlsb", "LibreOffice makes numbers of the truth values of .xlsb and recalculates a broken formula; the same "
					+ "workbook as .xlsx and .xls has FALSE",
			"fastexcel_parseError.xlsx",
					"'abc' in a number cell: openpyxl fails, LibreOffice makes it 0; here it stays text, with a warning");

	private final Gson gson = new GsonBuilder().serializeNulls().serializeSpecialFloatingPointValues().create();

	private JsonObject inspect(Path file) throws IOException {
		return gson.toJsonTree(new ExcelFormat().inspect(file, ReadOptions.NONE, 6)).getAsJsonObject();
	}

	private static Path workbook(String name) {
		return SharedFolder.folder("corpus/excel").resolve(name);
	}

	@Test
	void everyWorkbookIsWhatOtherReadersSay() throws IOException {
		Map<String, Integer> tally = new TreeMap<>();
		List<String> differences = new ArrayList<>();
		int files = 0;
		for (Path expectation : SharedFolder.files(SharedFolder.folder("corpus/excel"), n -> n.endsWith(EXPECTED))) {
			JsonObject want = SharedFolder.json(expectation);
			String name = want.get("file").getAsString();
			if (want.has("encrypted") || PEER_COULD_NOT.containsKey(name)) {
				continue;
			}
			files++;
			try {
				Comparison comparison = new Comparison(want, inspect(expectation.resolveSibling(name)), tally);
				comparison.compare();
				differences.addAll(comparison.differences);
			} catch (TableFormatException e) {
				differences.add(e.getMessage());
			}
		}
		System.out.println(files + " workbooks, " + tally.values().stream().mapToInt(n -> n).sum() + " properties compared, "
				+ differences.size() + " differences");
		tally.forEach((kind, n) -> System.out.println("  " + kind + " " + n));
		PEER_COULD_NOT.forEach((file, why) -> System.out.println("  not compared: " + file + ": " + why));
		assertThat(files).isGreaterThan(100);
		assertThat(differences).isEmpty();
	}

	@Test
	void aStrictWorkbookHasTheSheetsThatTheSecondPeerNames() throws IOException {
		JsonObject want = SharedFolder.json(workbook("poi4_SampleSS.strict.xlsx" + EXPECTED));
		JsonObject got = inspect(workbook("poi4_SampleSS.strict.xlsx"));
		List<String> names = new ArrayList<>();
		got.getAsJsonArray("sheets").forEach(s -> names.add(s.getAsJsonObject().get("name").getAsString()));
		List<String> peer = new ArrayList<>();
		want.getAsJsonObject("second_peer").getAsJsonArray("sheets").forEach(s -> peer.add(s.getAsString()));
		assertThat(names).isEqualTo(peer).hasSize(3);
		assertThat(got.getAsJsonArray("sheets").get(0).getAsJsonObject().getAsJsonArray("columns")).isNotEmpty();
	}

	@Test
	void aBinaryWorkbookHasTheCellsOfTheSameWorkbookAsXlsx() throws IOException {
		JsonObject want = SharedFolder.json(workbook("calamine_issues.xlsx" + EXPECTED));
		Map<String, JsonObject> sheets = new TreeMap<>();
		want.getAsJsonArray("sheets").forEach(s -> sheets.put(s.getAsJsonObject().get("name").getAsString(), s.getAsJsonObject()));
		int compared = 0;
		for (JsonElement element : inspect(workbook("calamine_issues.xlsb")).getAsJsonArray("sheets")) {
			JsonObject sheet = element.getAsJsonObject();
			JsonObject same = sheets.get(sheet.get("name").getAsString());
			if (same != null && !sheet.get("name").getAsString().equals("Sheet1")) {
				JsonObject both = new JsonObject();
				both.addProperty("file", "calamine_issues.xlsb");
				for (String key : List.of("bytes", "sha256", "container", "date1904")) {
					both.addProperty(key, 0);
				}
				Comparison comparison = new Comparison(wrap(both, same), wrap(both, sheet), new TreeMap<>());
				comparison.compare();
				assertThat(comparison.differences).isEmpty();
				compared++;
			}
		}
		assertThat(compared).isGreaterThan(2);
	}

	private static JsonObject wrap(JsonObject head, JsonObject sheet) {
		JsonObject book = head.deepCopy();
		com.google.gson.JsonArray sheets = new com.google.gson.JsonArray();
		sheets.add(sheet);
		book.add("sheets", sheets);
		return book;
	}

	@Test
	void aNumberThatIsNoneStaysTextWithAWord() throws IOException {
		try (Grid grid = new ExcelFormat().openGrid(workbook("fastexcel_parseError.xlsx"), ReadOptions.NONE)) {
			assertThat(grid.next().orElseThrow().cell(0)).isEqualTo(new Cell.Text("abc"));
			assertThat(grid.next()).isEmpty();
			assertThat(grid.warnings()).singleElement().asString().contains("A1");
		}
	}

	@Test
	void anEncryptedWorkbookAsksForItsPasswordAndOpensWithIt() throws IOException {
		Path file = workbook("poi4_password.xls");
		assertThatThrownBy(() -> inspect(file)).isInstanceOf(PasswordRequiredException.class);
		Map<String, Object> got = new ExcelFormat().inspect(file, ReadOptions.NONE.withPassword("password"), 6);
		assertThat(got.get("sheets").toString()).contains("rows");
	}

	@Test
	void everyWorkbookBecomesATableWithoutLosingACell() throws IOException {
		int tables = 0;
		for (Path file : SharedFolder.files(SharedFolder.folder("corpus/excel"), n -> n.matches(".*\\.xls[xmb]?"))) {
			if (file.getFileName().toString().equals("poi4_password.xls")) {
				continue;
			}
			for (String sheet : new ExcelFormat().sheets(file, ReadOptions.NONE)) {
				tables++;
				TableCheck.everyCellIsInTheTableOrItsHeader(file, sheet);
			}
		}
		System.out.println(tables + " sheets read as tables, every cell accounted for");
		assertThat(tables).isGreaterThan(200);
	}
}
