package org.allianceworkbench.intake;

import static org.allianceworkbench.intake.Workbench.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.intake.reading.IntakeException;
import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.ValueOrigin;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.KeyRule;
import org.allianceworkbench.study.KeySource;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.grid.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both raters in a row, a sheet for each session or site, several files for one import. */
class LayoutsTest {

	@TempDir
	private Path folder;
	private Workbench bench;

	@BeforeEach
	void open() throws IOException {
		bench = new Workbench(folder);
	}

	@AfterEach
	void close() throws IOException {
		bench.close();
	}

	private static KeyRule bySheet(KeyKind kind, String pattern) {
		KeyRule rule = StudyFactory.eINSTANCE.createKeyRule();
		rule.setKey(kind);
		rule.setSource(KeySource.SHEET_NAME);
		rule.setText(pattern);
		return rule;
	}

	private Value alliance(String occasion, String role) throws IOException {
		return bench.value(RowKey.rating("A", "1", occasion, role), "alliance");
	}

	@Test
	void aRowMayHoldBothRatersOfASession() throws IOException {
		Recipe recipe = bench.recipe(r -> r.keyColumn(KeyKind.OCCASION, "visit").keyInNames(KeyKind.ROLE, Map.of("pat", "CLIENT",
				"clin", "THERAPIST")).column("wai_{role}", "alliance"));
		ImportResult result = bench.commit(recipe, List.of(row("id", "visit", "wai_pat", "wai_clin"), row("1", "S1", 6, 5),
				row("1", "S2", 7, 4)));
		assertThat(result.findings()).isEmpty();
		assertThat(bench.count(Level.RATING)).isEqualTo(4);
		assertThat(alliance("S2", "THERAPIST")).isEqualTo(Value.of(4));
	}

	@Test
	void eachSheetMayBeASession() throws IOException {
		Recipe recipe = bench.recipe(r -> r.keyInNames(KeyKind.ROLE, Map.of("pat", "CLIENT", "clin", "THERAPIST"))
				.column("wai_{role}", "alliance"));
		recipe.setSheet("Session {session}");
		recipe.getKeys().add(bySheet(KeyKind.OCCASION, "Session {session}"));
		Map<String, List<List<Cell>>> sheets = new LinkedHashMap<>();
		sheets.put("Read me", List.of(row("how to fill in")));
		sheets.put("Session 1", List.of(row("id", "wai_pat", "wai_clin"), row("1", 6, 5)));
		sheets.put("Session 2", List.of(row("id", "wai_clin", "wai_pat"), row("1", 3, 2)));
		ImportResult result = bench.commit(recipe, bench.file("site.xlsx", MemoryFormat.sheets(sheets), "sessions"));
		assertThat(result.findings()).isEmpty();
		assertThat(alliance("S1", "CLIENT")).isEqualTo(Value.of(6));
		assertThat(alliance("S2", "CLIENT")).isEqualTo(Value.of(2));
		assertThat(result.warnings()).singleElement().asString().contains("not read: 'Read me'");
		assertThat(bench.store().origin(RowKey.rating("A", "1", "S2", "CLIENT"), "alliance").get(0).source().toString())
				.isEqualTo("Session 2!C2");
		assertThat(bench.store().imports()).hasSize(1);
	}

	@Test
	void eachSheetMayBeASite() throws IOException {
		Recipe recipe = bench.recipe(r -> r.column("age", "age"));
		recipe.setSite(null);
		recipe.setSheet("*");
		recipe.getKeys().removeIf(key -> key.getKey() == KeyKind.SITE);
		recipe.getKeys().add(bySheet(KeyKind.SITE, "Clinic {site}"));
		Map<String, List<List<Cell>>> sheets = new LinkedHashMap<>();
		sheets.put("Clinic A", List.of(row("id", "age"), row("1", 40)));
		sheets.put("Clinic B", List.of(row("id", "age"), row("1", 50)));
		bench.commit(recipe, bench.file("sites.xlsx", MemoryFormat.sheets(sheets), "sites"));
		assertThat(bench.value(RowKey.client("B", "1"), "age")).isEqualTo(Value.of(50));
		assertThat(bench.value(RowKey.client("A", "1"), "age")).isEqualTo(Value.of(40));
	}

	@Test
	void severalFilesAreOneImportOrNone() throws IOException {
		Recipe clients = bench.recipe(r -> r.column("age", "age"));
		Recipe ratings = bench.recipe(r -> r.keyColumn(KeyKind.OCCASION, "visit").keyColumn(KeyKind.ROLE, "rater").column("wai",
				"alliance"));
		SourceFile one = bench.sheet("clients.xlsx", List.of(row("id", "age"), row("1", 40)));
		SourceFile two = bench.sheet("ratings.xlsx", List.of(row("id", "visit", "rater", "wai"), row("1", "S1", "CLIENT", 6)));
		SourceFile bad = bench.sheet("ratings.xlsx", List.of(row("no", "visit", "rater", "wai"), row("1", "S1", "CLIENT", 6)));
		assertThatThrownBy(() -> Intake.commit(bench.request(clients, one).and(ratings, bad), Progress.NONE))
				.isInstanceOf(IntakeException.class).hasMessageContaining("ratings.xlsx");
		assertThat(bench.count(Level.CLIENT)).isZero();
		ImportResult result = Intake.commit(bench.request(clients, one).and(ratings, two), Progress.NONE);
		assertThat(result.importId()).isEqualTo(1);
		assertThat(bench.store().imports()).singleElement().satisfies(record -> {
			assertThat(record.header().file()).isEqualTo("clients.xlsx, ratings.xlsx");
			assertThat(record.header().sha256()).contains(one.sha256()).contains(two.sha256());
		});
		assertThat(alliance("S1", "CLIENT")).isEqualTo(Value.of(6));
		assertThat(Intake.commit(bench.request(clients, one).and(ratings, two), Progress.NONE).earlier()).isPresent();
		assertThat(bench.store().importsOf(two.sha256())).hasSize(1);
		bench.store().revert(1, "tester");
		assertThat(bench.count(Level.CLIENT)).isZero();
	}

	@Test
	void aFormulaIsKeptBehindItsValue() throws IOException {
		Recipe recipe = bench.recipe(r -> r.column("age", "age"));
		bench.commit(recipe, List.of(row("id", "age"), row("1", new Cell.Formula("2021-B9", new Cell.Num(41, "General")))));
		ValueOrigin origin = bench.store().origin(RowKey.client("A", "1"), "age").get(0);
		assertThat(origin.value()).isEqualTo(Value.of(41));
		assertThat(origin.formula()).isEqualTo("2021-B9");
		assertThat(origin.source().toString()).isEqualTo("Data!B2");
		assertThat(origin.step()).contains("'age' is read as age");
	}
}
