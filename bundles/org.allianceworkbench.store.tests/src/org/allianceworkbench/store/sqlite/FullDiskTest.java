package org.allianceworkbench.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.store.FixtureStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** When no more can be written, the import is refused and what was committed stays. */
@Timeout(120)
class FullDiskTest {

	@TempDir
	Path folder;

	@Test
	void anImportThatFindsNoRoomIsTakenBack() throws Exception {
		assumeThat(Path.of("/bin/sh")).exists();
		Path file = folder.resolve("data.sqlite");
		SqliteStudyStore.create(file, FixtureStudy.create()).close();
		List<String> limit = List.of("/bin/sh", "-c", "ulimit -f 8000; exec \"$0\" \"$@\"");
		String refusal;
		long committed;
		try (Child child = Child.start(folder, limit, ImportingProgram.class, file.toString())) {
			List<String> said = child.saidAtTheEnd();
			committed = said.stream().filter(line -> line.startsWith("committed")).count();
			refusal = said.stream().filter(line -> line.startsWith("refused")).findFirst().orElseThrow();
		}
		assertThat(refusal).contains("data.sqlite").containsAnyOf("is full", "can't be read or written");
		try (SqliteStudyStore store = SqliteStudyStore.open(file, FixtureStudy.create())) {
			assertThat(store.imports()).hasSize((int) committed);
			assertThat(store.problems()).isEmpty();
			ImportingProgram.importWave(store, (int) committed + 1);
		}
	}
}
