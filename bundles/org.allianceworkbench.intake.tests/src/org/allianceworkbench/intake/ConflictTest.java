package org.allianceworkbench.intake;

import static org.allianceworkbench.intake.Workbench.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.store.Conflict;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.HistoryEntry;
import org.allianceworkbench.store.ImportCounts.Rows;
import org.allianceworkbench.store.RevertRefusedException;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.StateComparison;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.grid.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that say different things about one value. */
class ConflictTest {

	private static final RowKey CLIENT = RowKey.client("A", "1");

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

	private ImportResult bring(String name, Object age, Object distress) throws IOException {
		List<List<Cell>> rows = List.of(row("id", "age", "distress"), row("1", age, distress));
		return bench.commit(recipe, bench.sheet(name, rows));
	}

	@Test
	void neitherValueCountsUntilOneIsChosen() throws IOException {
		bring("first.xlsx", 30, 10);
		ImportResult second = bring("second.xlsx", 31, 10);
		assertThat(second.counts().of(Level.CLIENT)).isEqualTo(new Rows(0, 0, 0, 1, 0));
		assertThat(second.findings()).extracting(Finding::rule).containsExactly("conflict");
		assertThat(second.findings().get(0).message()).contains("is 31 here, but 30 in first.xlsx (Data!row 2, import 1)");
		assertThat(bench.store().find(CLIENT).orElseThrow().values()).doesNotContainKey("age").containsEntry("distress",
				Value.of(10));
		Conflict conflict = bench.store().conflicts().get(0);
		assertThat(conflict.row()).isEqualTo(CLIENT);
		assertThat(conflict.candidates()).extracting(Conflict.Candidate::value).containsExactly(Value.of(30), Value.of(31));
		assertThat(conflict.candidates()).extracting(Conflict.Candidate::file).containsExactly("first.xlsx", "second.xlsx");
		assertThat(bench.check()).extracting(Finding::rule).contains("conflict");
	}

	@Test
	void anImportThatWasTakenBackIsNotNamedAsTheOtherSide() throws IOException {
		bring("first.xlsx", 30, 10);
		bring("second.xlsx", 31, 10);
		bench.store().revert(2, "tester");
		assertThat(bring("third.xlsx", 32, 10).findings()).singleElement().satisfies(finding -> assertThat(finding.message())
				.contains("is 32 here, but 30 in first.xlsx (Data!row 2, import 1)"));
	}

	@Test
	void aThirdFileThatAgreesWithOneOfThemDecidesNothing() throws IOException {
		bring("first.xlsx", 30, 10);
		bring("second.xlsx", 31, 10);
		ImportResult third = bring("third.xlsx", 30, 10);
		assertThat(third.changesNothing()).isTrue();
		assertThat(third.findings()).isEmpty();
		assertThat(bench.store().conflicts()).hasSize(1);
		assertThat(bench.store().find(CLIENT).orElseThrow().values()).doesNotContainKey("age");
	}

	@Test
	void aDecisionByHandStandsWhenTheOtherValueComesAgain() throws IOException {
		bring("first.xlsx", 30, 10);
		bring("second.xlsx", 31, 10);
		bench.store().edit(CLIENT, "age", Value.of(31), "tester", "the site has looked it up");
		assertThat(bench.store().conflicts()).isEmpty();
		assertThat(bench.store().findings()).isEmpty();
		assertThat(bring("third.xlsx", 30, 10).changesNothing()).isTrue();
		assertThat(bench.value(CLIENT, "age")).isEqualTo(Value.of(31));
		assertThat(bring("fourth.xlsx", 32, 10).findings()).extracting(Finding::rule).containsExactly("conflict");
	}

	@Test
	void aCorrectedEditionDecides() throws IOException {
		bring("first.xlsx", 30, 10);
		bring("second.xlsx", 31, 10);
		bring("second.xlsx", 33, 10);
		assertThat(bench.value(CLIENT, "age")).isEqualTo(Value.of(33));
		assertThat(bench.store().conflicts()).isEmpty();
		bench.store().revert(3, "tester");
		assertThat(bench.store().conflicts()).hasSize(1);
		assertThat(bench.store().find(CLIENT).orElseThrow().values()).doesNotContainKey("age");
	}

	@Test
	void takingTheSecondFileBackEndsTheConflict() throws IOException {
		bring("first.xlsx", 30, 10);
		List<String> before = bench.dump();
		bring("second.xlsx", 31, 10);
		assertThatThrownBy(() -> bench.store().revert(1, "tester")).isInstanceOfSatisfying(RevertRefusedException.class,
				refused -> assertThat(refused.dependents()).singleElement().asString().contains("second.xlsx"));
		bench.store().revert(2, "tester");
		assertThat(bench.dump()).isEqualTo(before);
		assertThat(bench.store().conflicts()).isEmpty();
		assertThat(bench.store().findings()).isEmpty();
	}

	@Test
	void anImportThatOnlyAddsToAConflictMustBeTakenBackFirst() throws IOException {
		bring("first.xlsx", 30, 10);
		bring("second.xlsx", 31, 10);
		assertThat(bring("third.xlsx", 32, 10).importId()).isEqualTo(3);
		assertThatThrownBy(() -> bench.store().revert(2, "tester")).isInstanceOf(RevertRefusedException.class);
		bench.store().revert(3, "tester");
		bench.store().revert(2, "tester");
		assertThat(bench.value(CLIENT, "age")).isEqualTo(Value.of(30));
	}

	@Test
	void aValueThatWasNotThereIsNoConflict() throws IOException {
		bring("first.xlsx", 30, null);
		assertThat(bring("second.xlsx", null, 20).findings()).isEmpty();
		assertThat(bench.value(CLIENT, "distress")).isEqualTo(Value.of(20));
		assertThat(bench.value(CLIENT, "age")).isEqualTo(Value.of(30));
	}

	@Test
	void twoFilesOfOneImportCanContradictEachOtherToo() throws IOException {
		List<List<Cell>> one = List.of(row("id", "age", "distress"), row("1", 30, 10));
		List<List<Cell>> other = List.of(row("id", "age", "distress"), row("1", 31, 10));
		ImportResult result = Intake.commit(bench.request(recipe, bench.sheet("one.xlsx", one)).and(recipe, bench.sheet(
				"other.xlsx", other)), Progress.NONE);
		assertThat(result.findings()).extracting(Finding::rule).containsExactly("conflict");
		assertThat(bench.store().conflicts().get(0).candidates()).extracting(candidate -> candidate.source().sheet())
				.containsExactly("one.xlsx!Data", "other.xlsx!Data");
	}

	@Test
	void statesBeforeAndAfterAreCompared() throws IOException {
		bring("first.xlsx", 30, 10);
		bring("second.xlsx", 31, 11);
		List<HistoryEntry> history = bench.store().history().stream().filter(entry -> entry.kind() == HistoryEntry.Kind.IMPORT)
				.toList();
		StateComparison comparison = bench.store().compare(history.get(0).number(), history.get(1).number());
		assertThat(comparison.levels()).containsOnlyKeys(Level.CLIENT);
		assertThat(comparison.changed()).extracting(StateComparison.Difference::variable).containsExactly("age", "distress");
		assertThat(comparison.changed()).extracting(StateComparison.Difference::before).containsExactly(Value.of(30),
				Value.of(10));
		assertThat(comparison.changed()).allMatch(difference -> difference.after().isNone());
		StateComparison whole = bench.store().compare(0, history.get(1).number());
		assertThat(whole.added()).contains(CLIENT);
		assertThat(whole.changed()).isEmpty();
		bench.store().revert(2, "tester");
		bench.store().revert(1, "tester");
		long now = bench.store().history().getLast().number();
		assertThat(bench.store().compare(history.get(0).number(), now).removed()).contains(CLIENT);
		assertThat(bench.store().compare(now, history.get(0).number()).added()).contains(CLIENT);
		assertThat(bench.store().compare(0, now).isSame()).isTrue();
	}
}
