package org.allianceworkbench.intake.matching;

import static org.allianceworkbench.intake.Workbench.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.intake.ImportResult;
import org.allianceworkbench.intake.Workbench;
import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.KeySource;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.grid.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks whose sheets' names say what the rows do not. */
class SheetFamilyTest {

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

	private static List<List<Cell>> ratings(double first) {
		return List.of(row("id", "WAI_patient", "WAI_clinician"), row("A-1", first, first - 1), row("A-2", first + 1, first));
	}

	private RecipeProposal proposal(SourceFile file) throws IOException {
		return Matching.propose(bench.definition(), file, Optional.of(bench.definition().getSites().get(0)));
	}

	private static Optional<KeyProposal> named(RecipeProposal proposal) {
		return proposal.keys().stream().filter(key -> key.source() == KeySource.SHEET_NAME).findFirst();
	}

	private static Map<String, List<List<Cell>>> sheets(String... names) {
		Map<String, List<List<Cell>>> sheets = new LinkedHashMap<>();
		for (int i = 0; i < names.length; i++) {
			sheets.put(names[i], ratings(2 + i));
		}
		return sheets;
	}

	@Test
	void aSheetForEachSessionIsProposedAndRead() throws IOException {
		Map<String, List<List<Cell>>> sheets = sheets("Session 1", "Session 2", "Session 3");
		sheets.put("Read me", List.of(row("how to fill in")));
		SourceFile file = bench.sheets("site.xlsx", sheets);
		RecipeProposal proposal = proposal(file);
		assertThat(named(proposal)).hasValueSatisfying(key -> {
			assertThat(key.key()).isEqualTo(KeyKind.OCCASION);
			assertThat(key.text()).isEqualTo("Session {session}");
			assertThat(key.reason()).contains("'Session 1', 'Session 2', 'Session 3'").doesNotContain("Read me");
		});
		Recipe recipe = proposal.toRecipe();
		assertThat(recipe.getSheet()).isEqualTo("Session {session}");
		ImportResult result = bench.commit(recipe, file);
		assertThat(result.findings()).isEmpty();
		assertThat(bench.value(RowKey.rating("A", "A-1", "S1", "CLIENT"), "alliance")).isEqualTo(Value.of(2));
		assertThat(bench.value(RowKey.rating("A", "A-2", "S3", "THERAPIST"), "alliance")).isEqualTo(Value.of(4));
	}

	@Test
	void occasionsInWordsAreRecoded() throws IOException {
		RecipeProposal proposal = proposal(bench.sheets("site.xlsx", sheets("pre", "S1", "S2")));
		assertThat(named(proposal)).hasValueSatisfying(key -> {
			assertThat(key.text()).isEqualTo("{occasion}");
			assertThat(key.recodes()).singleElement().satisfies(recode -> assertThat(recode.to()).contains("BL"));
		});
	}

	@Test
	void aSheetForEachSiteIsProposed() throws IOException {
		RecipeProposal proposal = Matching.propose(bench.definition(), bench.sheets("all.xlsx", sheets("Clinic A", "Clinic B")),
				Optional.empty());
		assertThat(named(proposal)).hasValueSatisfying(key -> {
			assertThat(key.key()).isEqualTo(KeyKind.SITE);
			assertThat(key.text()).isEqualTo("Clinic {site}");
		});
	}

	@Test
	void sheetsWithOtherColumnsOrMeaninglessNamesStandAlone() throws IOException {
		assertThat(named(proposal(bench.sheets("a.xlsx", sheets("Part x", "Part y"))))).isEmpty();
		Map<String, List<List<Cell>>> other = sheets("Session 1");
		other.put("Session 2", List.of(row("id", "remark"), row("A-1", "none")));
		assertThat(named(proposal(bench.sheets("b.xlsx", other)))).isEmpty();
		assertThat(proposal(bench.sheets("c.xlsx", other)).layout().sheet()).isEqualTo("Session 1");
	}

	@Test
	void theSiteThatSendsTheFileIsNotReadFromItsSheets() throws IOException {
		assertThat(named(proposal(bench.sheets("a.xlsx", sheets("Clinic A", "Clinic B"))))).isEmpty();
	}
}
