package org.allianceworkbench.store.sqlite;

import static org.allianceworkbench.store.Rows.load;
import static org.allianceworkbench.store.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.store.FixtureStudy;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.table.Value;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that is killed while values are edited loses no edit that it has acknowledged, and leaves none half. */
@Timeout(120)
class EditKillTest {

	@TempDir
	Path folder;

	@ParameterizedTest(name = "killed {0} ms after the first edit")
	@ValueSource(longs = { 0, 30, 150 })
	void aKillLeavesTheEditThatWasAcknowledgedLast(long millis) throws Exception {
		Path file = folder.resolve("data.sqlite");
		try (SqliteStudyStore store = SqliteStudyStore.create(file, FixtureStudy.create())) {
			load(store, "a.sav", row(EditingProgram.ONE, "wai", 0), row(EditingProgram.OTHER, "wai", 0));
		}
		int said;
		try (Child child = Child.start(folder, EditingProgram.class, file.toString())) {
			child.await("stored 1");
			Thread.sleep(millis);
			child.kill();
			List<String> lines = child.said().stream().filter(line -> line.startsWith("stored ")).toList();
			said = lines.size();
		}
		try (SqliteStudyStore store = SqliteStudyStore.open(file, FixtureStudy.create())) {
			assertThat(store.problems()).isEmpty();
			Value one = value(store, EditingProgram.ONE);
			assertThat(one).as("all that was acknowledged, and at most one more").isIn(Value.of(said), Value.of(said + 1));
			assertThat(value(store, EditingProgram.OTHER)).as("both or neither").isEqualTo(one);
			assertThat(store.grid().audit(10_000)).hasSize(2 * (int) ((Value.Num) one).number());
		}
	}

	private static Value value(SqliteStudyStore store, RowKey row) throws Exception {
		return store.find(row).orElseThrow().values().getOrDefault("wai", Value.NONE);
	}
}
