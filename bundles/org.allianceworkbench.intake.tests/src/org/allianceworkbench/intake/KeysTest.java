package org.allianceworkbench.intake;

import static org.allianceworkbench.intake.Workbench.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.KeyRule;
import org.allianceworkbench.study.KeySource;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.table.grid.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How identifiers are read. */
class KeysTest {

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

	private ImportResult importIds(Object... ids) throws IOException {
		List<List<Cell>> rows = new ArrayList<>(List.of(row("id", "age")));
		for (Object id : ids) {
			rows.add(row(id, 30));
		}
		return bench.commit(bench.recipe(r -> r.column("age", "age")), rows);
	}

	private boolean isThere(String client) throws IOException {
		return bench.store().find(RowKey.client("A", client)).isPresent();
	}

	@Test
	void leadingZerosAreKept() throws IOException {
		importIds("007", new Cell.Num(8, "000"), 9);
		assertThat(isThere("007")).isTrue();
		assertThat(isThere("008")).isTrue();
		assertThat(isThere("9")).isTrue();
	}

	@Test
	void blanksAroundAnIdentifierDoNotCount() throws IOException {
		ImportResult result = importIds("A-1 ", " A-1");
		assertThat(result.findings()).extracting(Finding::rule).containsExactly("duplicate");
		assertThat(isThere("A-1")).isTrue();
	}

	@Test
	void identifiersInScientificNotationAreHeld() throws IOException {
		ImportResult result = importIds("1.23E+11", "4E+05", new Cell.Num(1.2345678901234567e19, "General"), "2E5");
		assertThat(result.findings()).extracting(Finding::rule).containsOnly("scientific-id").hasSize(3);
		assertThat(result.findings().get(0).value()).contains("id=1.23E+11").contains("age=30");
		assertThat(isThere("2E5")).isTrue();
		assertThat(bench.count(Level.CLIENT)).isEqualTo(1);
	}

	@Test
	void identifiersThatASpreadsheetMadeADateAreHeld() throws IOException {
		ImportResult result = importIds(LocalDate.of(2021, 4, 3), new Cell.Error("#NAME?"));
		assertThat(result.findings()).extracting(Finding::rule).containsExactly("wrong-type", "cell-error");
		assertThat(bench.count(Level.CLIENT)).isZero();
	}

	@Test
	void aRowWithoutIdentifierIsHeld() throws IOException {
		ImportResult result = importIds("A-1", null);
		assertThat(result.findings()).extracting(Finding::rule).containsExactly("missing-key");
		assertThat(result.findings().get(0).source().address()).isEqualTo("A3");
	}

	@Test
	void theSiteIsReadFromAColumnByCodeOrName() throws IOException {
		Recipe recipe = bench.recipe(r -> r.keyColumn(KeyKind.SITE, "clinic").column("age", "age"));
		ImportResult result = bench.commit(recipe, List.of(row("id", "clinic", "age"), row("X-1", "A", 30),
				row("X-2", "valley hospital", 31), row("X-3", "Elsewhere", 32)));
		assertThat(result.findings()).extracting(Finding::rule).containsExactly("unknown-site");
		assertThat(bench.store().find(RowKey.client("B", "X-2"))).isPresent();
	}

	@Test
	void aClientAtTwoSitesIsAWarningUnlessCodesAreJustNumbers() throws IOException {
		Recipe recipe = bench.recipe(r -> r.keyColumn(KeyKind.SITE, "clinic").column("age", "age"));
		ImportResult result = bench.commit(recipe, List.of(row("id", "clinic", "age"), row("X-1", "A", 30), row("X-1", "B", 31),
				row("1", "A", 32), row("1", "B", 33)));
		assertThat(result.findings()).extracting(Finding::rule).containsExactly("client-two-sites");
		assertThat(result.findings().get(0).held()).isFalse();
		assertThat(bench.count(Level.CLIENT)).isEqualTo(4);
	}

	@Test
	void keysCanStandInTheFilesName() throws IOException {
		Recipe recipe = bench.recipe(r -> r.column("age", "age"));
		KeyRule site = StudyFactory.eINSTANCE.createKeyRule();
		site.setKey(KeyKind.SITE);
		site.setSource(KeySource.FILE_NAME);
		site.setText("site{site}_*.xlsx");
		recipe.getKeys().add(site);
		bench.commit(recipe, bench.sheet("siteB_2021.xlsx", List.of(row("id", "age"), row("X-1", 30))));
		assertThat(bench.store().find(RowKey.client("B", "X-1"))).isPresent();
	}

	@Test
	void therapistsMayBeMissing() throws IOException {
		Recipe recipe = bench.recipe(r -> r.keyColumn(KeyKind.THERAPIST, "therapist").missingText("none", "not yet known"));
		ImportResult result = bench.commit(recipe, List.of(row("id", "therapist"), row("X-1", null), row("X-2", "none"),
				row("X-3", "T1")));
		assertThat(result.findings()).isEmpty();
		assertThat(bench.therapist("X-2")).isEmpty();
		assertThat(bench.therapist("X-3")).contains("T1");
		assertThat(result.columns().get(1).missing()).isEqualTo(1);
	}
}
