package org.allianceworkbench.intake;

import static org.allianceworkbench.intake.Workbench.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.store.ImportCounts.Rows;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.grid.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same file again, the same content again, a corrected file. */
class AgainTest {

	private static final List<List<Cell>> FIRST = List.of(row("id", "age", "distress"), row("1", 30, 10), row("2", 31, 20));
	private static final List<List<Cell>> CORRECTED = List.of(row("id", "age", "distress"), row("1", 30, 10), row("2", 32, 20),
			row("3", 33, 30));

	@TempDir
	private Path folder;
	private Workbench bench;
	private Recipe recipe;

	@BeforeEach
	void open() throws IOException {
		bench = new Workbench(folder);
		recipe = bench.recipe(r -> r.column("age", "age").column("distress", "distress"));
	}

	@AfterEach
	void close() throws IOException {
		bench.close();
	}

	@Test
	void theSameFileAgainChangesNothingAndSaysSo() throws IOException {
		SourceFile file = bench.sheet("site.xlsx", FIRST);
		ImportResult first = bench.commit(recipe, file);
		ImportResult second = bench.commit(recipe, file);
		assertThat(second.earlier()).hasValueSatisfying(record -> assertThat(record.id()).isEqualTo(first.importId()));
		assertThat(second.changesNothing()).isTrue();
		assertThat(second.importId()).isZero();
		assertThat(second.summary()).contains("was imported before").contains("nothing changes");
		assertThat(bench.store().imports()).hasSize(1);
	}

	@Test
	void aFileThatWasTakenBackCanComeInAgain() throws IOException {
		SourceFile file = bench.sheet("site.xlsx", FIRST);
		bench.store().revert(bench.commit(recipe, file).importId(), "tester");
		assertThat(bench.commit(recipe, file).counts().of(Level.CLIENT)).isEqualTo(new Rows(2, 0, 0));
	}

	@Test
	void theSameFileIsReadAgainWhenTheRecipeHasChanged() throws IOException {
		SourceFile file = bench.sheet("site.xlsx", FIRST);
		bench.commit(recipe, file);
		recipe.getColumns().remove(1);
		assertThat(bench.commit(recipe, file).earlier()).isEmpty();
	}

	@Test
	void theSameContentInAnotherFileChangesNothing() throws IOException {
		bench.commit(recipe, bench.sheet("site.xlsx", FIRST));
		long version = bench.store().version();
		ImportResult again = bench.commit(recipe, bench.sheet("site copy.xlsx", FIRST));
		assertThat(again.counts().of(Level.CLIENT)).isEqualTo(new Rows(0, 0, 2));
		assertThat(again.importId()).isZero();
		assertThat(bench.store().version()).isEqualTo(version);
	}

	@Test
	void aCorrectedFileBringsOnlyTheDifferences() throws IOException {
		bench.commit(recipe, bench.sheet("site.xlsx", FIRST));
		ImportResult corrected = bench.commit(recipe, bench.sheet("site.xlsx", CORRECTED));
		assertThat(corrected.warnings()).anyMatch(warning -> warning.contains("corrected edition"));
		assertThat(corrected.counts().of(Level.CLIENT)).isEqualTo(new Rows(1, 1, 1));
		assertThat(bench.value(RowKey.client("A", "2"), "age")).isEqualTo(Value.of(32));
	}

	@Test
	void aDryRunTellsWhatTheImportThenDoes() throws IOException {
		bench.commit(recipe, bench.sheet("site.xlsx", FIRST));
		List<String> before = bench.dump();
		SourceFile corrected = bench.sheet("site 2.xlsx", CORRECTED);
		ImportResult plan = bench.plan(recipe, corrected);
		assertThat(plan.dryRun()).isTrue();
		assertThat(bench.dump()).isEqualTo(before);
		assertThat(bench.store().imports()).hasSize(1);
		assertThat(bench.commit(recipe, corrected).counts()).isEqualTo(plan.counts());
	}

	@Test
	void theHistoryKeepsTheRecipeAsItWas() throws IOException {
		bench.commit(recipe, bench.sheet("site.xlsx", FIRST));
		String text = bench.store().imports().get(0).header().recipeText();
		assertThat(text).contains("name=\"" + recipe.getName() + "\"").contains("header=\"distress\"")
				.contains("name=\"distress\"")
				.doesNotContain("session_date");
	}

	@Test
	void eachValueKnowsTheCellItsRowCameFrom() throws IOException {
		bench.commit(recipe, bench.sheet("site.xlsx", FIRST));
		assertThat(bench.store().origin(RowKey.client("A", "2"), "age").get(0).source().toString()).isEqualTo("Data!B3");
	}
}
