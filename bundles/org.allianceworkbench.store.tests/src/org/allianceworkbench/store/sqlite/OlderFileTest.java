package org.allianceworkbench.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.store.Contradiction;
import org.allianceworkbench.store.FixtureStudy;
import org.allianceworkbench.store.ImportHeader;
import org.allianceworkbench.store.ImportTransaction;
import org.allianceworkbench.store.RowChange;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.Source;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.table.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data that an older version of the program has written. */
class OlderFileTest {

	@TempDir
	private Path folder;

	private static void bring(SqliteStudyStore store, String file, double age) throws Exception {
		try (ImportTransaction transaction = store.begin(new ImportHeader("tester", file, file, "recipe", 1, "", "test"),
				Contradiction.HOLD_BOTH)) {
			transaction.put(new RowChange(RowKey.client("A", "1"), Optional.empty(), Map.of("age", Value.of(age)),
					new Source("", 2, "", "row 2")));
			transaction.commit();
		}
	}

	@Test
	void theTablesOfVersionOneAreBroughtUpToDateAndTheDataStay() throws Exception {
		Path file = folder.resolve("data.sqlite");
		Study study = FixtureStudy.create();
		try (SqliteStudyStore store = SqliteStudyStore.create(file, study)) {
			bring(store, "first", 40);
		}
		try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
				Statement statement = connection.createStatement()) {
			for (String sql : List.of("DROP TABLE candidate", "DROP TABLE import_column", "DROP TABLE formula",
					"DROP TABLE removed",
					"ALTER TABLE import_level DROP COLUMN conflicting", "ALTER TABLE import_level DROP COLUMN rejected",
					"PRAGMA user_version=1")) {
				statement.execute(sql);
			}
		}
		try (SqliteStudyStore store = SqliteStudyStore.open(file, study)) {
			assertThat(store.find(RowKey.client("A", "1")).orElseThrow().values()).containsEntry("age", Value.of(40));
			assertThat(store.imports()).singleElement().satisfies(record -> assertThat(record.header().file())
					.isEqualTo("first"));
			bring(store, "second", 41);
			assertThat(store.conflicts()).hasSize(1);
			assertThat(store.problems()).isEmpty();
		}
		try (SqliteStudyStore store = SqliteStudyStore.open(file, study)) {
			assertThat(store.conflicts()).hasSize(1);
		}
	}
}
