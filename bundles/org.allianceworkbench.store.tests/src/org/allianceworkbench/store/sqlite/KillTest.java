package org.allianceworkbench.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.allianceworkbench.store.FixtureStudy;
import org.allianceworkbench.store.ImportRecord;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program that is killed loses nothing that was committed, and leaves nothing half. */
@Timeout(120)
class KillTest {

	@TempDir
	Path folder;

	@ParameterizedTest(name = "killed in wave {0} after {1} ms")
	@CsvSource({ "1,0", "1,100", "1,400", "2,0", "2,50", "2,200", "3,20", "3,100", "3,400" })
	void aKillLeavesWhatWasCommittedLast(int wave, long millis) throws Exception {
		Path file = folder.resolve("data.sqlite");
		SqliteStudyStore.create(file, FixtureStudy.create()).close();
		long said;
		try (Child child = Child.start(folder, ImportingProgram.class, file.toString())) {
			child.await("began " + wave);
			Thread.sleep(millis);
			child.kill();
			said = child.said().stream().filter(line -> line.startsWith("committed ")).count();
		}
		try (SqliteStudyStore store = SqliteStudyStore.open(file, FixtureStudy.create())) {
			assertThat(store.problems()).isEmpty();
			assertThat(said).isGreaterThanOrEqualTo(wave - 1);
			List<ImportRecord> imports = store.imports();
			assertThat(imports.size()).as("all that was said to be committed, and at most one more")
					.isBetween((int) said, (int) said + 1);
			checkWave(store, imports.size());
			ImportingProgram.importWave(store, imports.size() + 1);
			checkWave(store, imports.size() + 1);
		}
	}

	private static void checkWave(SqliteStudyStore store, int wave) throws Exception {
		Table ratings = store.query(RowQuery.of(Level.RATING, "wai", "comment", "wai_1"));
		assertThat(ratings.rowCount()).isEqualTo(wave == 0 ? 0 : ImportingProgram.CLIENTS);
		assertThat(store.count(RowQuery.of(Level.SITE))).isEqualTo(wave == 0 ? 0 : wave + 1);
		assertThat(IntStream.range(0, ratings.rowCount())).allMatch(row -> ratings.column("wai").number(row) == wave
				&& ratings.column("comment").text(row).equals("wave " + wave) && ratings.column("wai_1").number(row) == wave);
	}
}
